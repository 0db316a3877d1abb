//! Letters against mail servers that refuse, break off and forget, and against a real one.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use omloop::notifications::mail::{Certificate, Mailer};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tempfile::TempDir;

use crate::on_both_engines;
use crate::peer::Answer::{self, HangUp, Say};
use crate::peer::{Peer, polite};
use crate::support::*;

const MAIL: &str = "jan@voorbeeld.example";

/// A polite mail server, but for the lines that start with `start`.
fn except(line: &str, start: &str, answer: Answer) -> Answer {
    if line.starts_with(start) { answer } else { polite(line) }
}

/// The same centre, whose letters go to this mail server.
async fn posting_to(centre: &Centre, url: &str) -> Centre {
    trusting(centre, url, None).await
}

/// The same, trusting this authority.
async fn trusting(centre: &Centre, url: &str, authority: Option<&Certificate>) -> Centre {
    let mailer = Mailer::smtp(url, "omloop.example", authority).expect("the URL of a mail server");
    centre.served_by(centre.server.beside(mailer).await)
}

/// Somebody asks for news, so that a letter waits.
async fn letter_waits(centre: &Centre) {
    let handover = centre.volunteer().await.hand_over().await;
    centre.ask_for_news(&handover.token, MAIL).await;
}

/// The one letter, as a coordinator sees it.
async fn only_letter(boss: &Person, state: &str) -> Value {
    let page = boss.get(&format!("/v1/letters?state={state}")).await.expect(200);
    assert!(!page.to_string().contains("voorbeeld"), "no address is shown: {page}");
    let [letter] = page["items"].as_array().expect("letters").as_slice() else {
        panic!("one letter is {state}, not {page}")
    };
    letter.clone()
}

fn message_ids(peer: &Peer) -> Vec<String> {
    peer.heard().into_iter().filter(|line| line.starts_with("Message-ID")).collect()
}

on_both_engines!(
    a_letter_refused_for_now_is_sent_later_as_the_same_letter,
    async |centre: &Centre| {
        let busy = Peer::start(|line| except(line, ".", Say("451 later"))).await;
        let mended = Peer::start(polite).await;
        let boss = centre.boss().await;
        letter_waits(centre).await;
        posting_to(centre, &busy.url()).await.work_off_outbox().await;
        let waiting = only_letter(&boss, "queued").await;
        assert_eq!(
            (&waiting["attempts"], &waiting["nextTryAt"]),
            (&1.into(), &"2026-11-21T12:05:00Z".into())
        );
        assert!(waiting["lastFault"].as_str().is_some_and(|fault| fault.contains("451")));

        let post = posting_to(centre, &mended.url()).await;
        post.wait(TimeDelta::minutes(4));
        assert_eq!(post.work_off_outbox().await, 0, "not yet");
        post.wait(TimeDelta::minutes(1));
        post.work_off_outbox().await;
        assert_eq!(only_letter(&boss, "sent").await["sentAt"], "2026-11-21T12:05:00Z");
        assert_eq!(message_ids(&busy), message_ids(&mended));
        assert_eq!(message_ids(&mended).len(), 1);
    }
);

on_both_engines!(a_letter_refused_for_good_is_shown_and_can_be_retried, async |centre: &Centre| {
    let strict = Peer::start(|line| except(line, "RCPT", Say("550 no such jan"))).await;
    let mended = Peer::start(polite).await;
    let boss = centre.boss().await;
    letter_waits(centre).await;
    posting_to(centre, &strict.url()).await.later(TimeDelta::days(1)).await;
    let boss = if boss.get("/v1/items").await.status == 401 { centre.boss().await } else { boss };
    let failed = only_letter(&boss, "failed").await;
    assert_eq!((&failed["attempts"], &failed["nextTryAt"]), (&1.into(), &Value::Null));
    assert_eq!(strict.count("RCPT"), 1, "it is not tried again by itself");

    let retry = format!("/v1/letters/{}/_retry", uuid(&failed["id"]));
    boss.post(&retry, json!({})).await.expect(204);
    boss.post(&retry, json!({})).await.refused(409, "letter_not_failed");
    posting_to(centre, &mended.url()).await.work_off_outbox().await;
    only_letter(&boss, "sent").await;
    assert_eq!(mended.count("Message-ID"), 1);
});

on_both_engines!(a_line_that_breaks_keeps_the_letter, async |centre: &Centre| {
    let broken = Peer::start(|line| except(line, "DATA", HangUp)).await;
    let boss = centre.boss().await;
    letter_waits(centre).await;
    posting_to(centre, &broken.url()).await.work_off_outbox().await;
    only_letter(&boss, "queued").await;
    centre.later(TimeDelta::minutes(5)).await;
    only_letter(&boss, "sent").await;
    assert_eq!(centre.letters().len(), 1);
});

on_both_engines!(
    a_letter_kept_without_an_answer_comes_twice_as_the_same,
    async |centre: &Centre| {
        let forgetful = Peer::start(|line| except(line, ".", HangUp)).await;
        letter_waits(centre).await;
        posting_to(centre, &forgetful.url()).await.later(TimeDelta::minutes(5)).await;
        let ids = message_ids(&forgetful);
        assert_eq!(
            (ids.len(), &ids[0]),
            (2, &ids[1]),
            "a mail program can see that it is a double"
        );
        centre.later(TimeDelta::minutes(5)).await;
        assert!(ids[0].contains(&centre.last_letter().message_id));
    }
);

on_both_engines!(after_four_hours_a_letter_is_given_up, async |centre: &Centre| {
    let busy = Peer::start(|line| except(line, "RCPT", Say("450 later"))).await;
    let boss = centre.boss().await;
    letter_waits(centre).await;
    let post = posting_to(centre, &busy.url()).await;
    post.work_off_outbox().await;
    for _ in 0..60 {
        post.later(TimeDelta::minutes(5)).await;
    }
    assert_eq!(only_letter(&boss, "failed").await["attempts"], 48);
    assert_eq!(busy.count("RCPT"), 48);
});

/// The mail server of `tests/smtp`, in a process of its own.
struct RealServer {
    process: Child,
    mailbox: TempDir,
    url: String,
}

impl RealServer {
    /// Starts it; it treats each message by the next of these words.
    fn start(modes: &str) -> Self {
        Self::start_with(modes, |_| Vec::new())
    }

    /// Starts it with these arguments, which may name files in its mailbox.
    fn start_with(modes: &str, arguments: impl Fn(&Path) -> Vec<OsString>) -> Self {
        let python = std::env::var("OMLOOP_PYTHON")
            .expect("OMLOOP_PYTHON names no Python with aiosmtpd; `$(.ci/venv)/bin/python` is one");
        let mailbox = TempDir::new().expect("a folder");
        std::fs::write(mailbox.path().join("mode"), modes).expect("a file");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/smtp/server.py");
        let mut command = Command::new(python);
        command.arg(script).arg("0").arg(mailbox.path());
        command.args(arguments(mailbox.path())).stdout(Stdio::piped());
        let mut process = command.spawn().expect("Python starts");
        let output = process.stdout.take().expect("an output");
        let mut port = String::new();
        BufReader::new(output).read_line(&mut port).expect("it says its port");
        Self { process, mailbox, url: format!("smtp://127.0.0.1:{}", port.trim()) }
    }

    /// What it noted of each attempt.
    fn log(&self) -> Vec<Value> {
        let log = std::fs::read_to_string(self.mailbox.path().join("log.jsonl")).expect("a log");
        log.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

impl Drop for RealServer {
    fn drop(&mut self) {
        self.process.kill().expect("it runs");
        self.process.wait().expect("it ends");
    }
}

on_both_engines!(a_real_mail_server_gets_the_letter_whatever_it_does, async |centre: &Centre| {
    let server = RealServer::start("refuse-temporarily drop accept-then-die accept");
    letter_waits(centre).await;
    let post = posting_to(centre, &server.url).await;
    for _ in 0..4 {
        post.later(TimeDelta::minutes(5)).await;
    }
    let log = server.log();
    let outcomes: Vec<_> = log.iter().map(|line| line["outcome"].as_str()).collect();
    let turns = ["refuse-temporarily", "drop", "accept-then-die", "accept"];
    assert_eq!(outcomes, turns.map(Some));
    assert!(log.iter().all(|line| line["to"] == json!([MAIL])));
    assert_eq!(log[2]["messageId"], log[3]["messageId"]);
    let kept = std::fs::read(server.mailbox.path().join("000002.eml")).expect("a letter");
    assert_eq!(Letter::read(&kept).token("bevestig").len(), 26);
});

/// Who vouches for the municipality's mail server, and for nobody on the web.
struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        Self { issuer: CertifiedIssuer::self_signed(params, key).expect("a certificate") }
    }

    fn certificate(&self) -> Certificate {
        Certificate::from_pem(self.issuer.pem().as_bytes()).expect("a certificate")
    }

    /// A mail server that it vouches for.
    fn server(&self, encrypted: bool) -> RealServer {
        RealServer::start_with("accept", |folder| {
            let key = KeyPair::generate().expect("a key");
            let params = CertificateParams::new([HOST.to_owned()]).expect("a name");
            let signed = params.signed_by(&key, &self.issuer).expect("a certificate");
            let file = folder.join("certificate.pem");
            std::fs::write(&file, signed.pem() + &key.serialize_pem()).expect("a file");
            let encrypted = encrypted.then(|| "--encrypted".into());
            ["--certificate".into(), file.into()].into_iter().chain(encrypted).collect()
        })
    }
}

/// Where mail servers of tests are: it is a name too.
const HOST: &str = "localhost";

on_both_engines!(
    a_letter_goes_over_an_encrypted_line_to_a_trusted_server_only,
    async |centre: &Centre| {
        let (ours, other) = (Authority::new(), Authority::new());
        for (encrypted, scheme, query) in [(true, "smtps", ""), (false, "smtp", "?tls=required")] {
            letter_waits(centre).await;
            let server = ours.server(encrypted);
            let port = server.url.rsplit(':').next().expect("a port");
            let url = format!("{scheme}://{HOST}:{port}{query}");
            for stranger in [None, Some(&other.certificate())] {
                let post = trusting(centre, &url, stranger).await;
                post.work_off_outbox().await;
                post.wait(TimeDelta::minutes(5));
            }
            let post = trusting(centre, &url, Some(&ours.certificate())).await;
            post.work_off_outbox().await;
            let log = server.log();
            let outcomes: Vec<_> = log.iter().map(|line| line["outcome"].as_str()).collect();
            assert_eq!(outcomes, [Some("accept")], "{scheme}: only when the server is trusted");
        }
    }
);
