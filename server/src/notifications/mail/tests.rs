use std::net::TcpListener;
use std::path::Path;

use chrono::TimeZone;
use mail_parser::{Message, MessageParser};
use tempfile::TempDir;

use super::peer::Answer::{HangUp, Say, Silence};
use super::peer::{Answer, NEW_LINE, Peer, Script, polite};
use super::*;
use crate::i18n::Words;
use crate::notifications::letters::NewsOfThings;

const TO: &str = "jan.de.vries@voorbeeld.nl";
const ID: Uuid = Uuid::from_u128(0x0193_4f5e_7c1a_7000_8000_0000_0000_002a);

/// Hands the sample letter, with diacritics in its subject, to `mailer`.
async fn send(mailer: &Mailer, to: &str) -> Result<Sent, MailFault> {
    let letter = Letter {
        subject: "Uw café-stoel: één keer gerepareerd".into(),
        ..NewsOfThings::sample().render(&Words::load(), Language::Nl)
    };
    let outgoing = Outgoing {
        message_id: ID,
        from: &"Ambachtscentrum Zuidwést <nieuws@omloop.example>".parse().expect("a sender"),
        to,
        language: Language::Nl,
        letter: &letter,
        date: Utc.with_ymd_and_hms(2026, 11, 21, 10, 0, 5).single().expect("one instant"),
    };
    mailer.send(&outgoing).await
}

fn by_smtp(url: &str) -> Mailer {
    Mailer::smtp(url, "omloop.example", None).expect("it is the URL of a mail server")
}

/// What comes of a letter to a peer with this script.
async fn outcome(script: Script) -> Result<Sent, MailFault> {
    let peer = Peer::start(script).await;
    send(&by_smtp(&peer.url()), TO).await
}

/// A polite peer, but for the lines that start with `line`.
fn except(line: &str, start: &str, answer: Answer) -> Answer {
    if line.starts_with(start) { answer } else { polite(line) }
}

/// The one file in `folder`: its name and its bytes.
fn only_file(folder: &Path) -> (String, Vec<u8>) {
    let files: Vec<_> = folder.read_dir().expect("a folder").map(|e| e.expect("a file")).collect();
    let [file] = files.as_slice() else { panic!("one file, not {}", files.len()) };
    (file.file_name().into_string().expect("a name"), std::fs::read(file.path()).expect("bytes"))
}

async fn in_folder() -> (String, Vec<u8>) {
    let folder = TempDir::new().expect("a folder");
    let mailer = Mailer::folder(folder.path().join("letters"), "omloop.example");
    assert_eq!(send(&mailer, TO).await, Ok(Sent));
    only_file(&folder.path().join("letters"))
}

fn read(bytes: &[u8]) -> Message<'_> {
    MessageParser::default().parse(bytes).expect("it is a message")
}

#[tokio::test]
async fn a_letter_becomes_a_file_that_sorts_by_its_date() {
    let (name, _) = in_folder().await;
    assert_eq!(name, "20261121T100005.000Z-01934f5e-7c1a-7000-8000-00000000002a.eml");
}

#[tokio::test]
async fn a_second_try_makes_the_same_bytes_and_no_second_file() {
    let folder = TempDir::new().expect("a folder");
    let mailer = Mailer::folder(folder.path().to_owned(), "omloop.example");
    assert_eq!(send(&mailer, TO).await, Ok(Sent));
    let first = only_file(folder.path());
    assert_eq!(send(&mailer, TO).await, Ok(Sent));
    assert_eq!(only_file(folder.path()), first);
}

#[tokio::test]
async fn diacritics_survive_in_subject_sender_and_text() {
    let (_, bytes) = in_folder().await;
    assert!(bytes.is_ascii(), "old mail servers take it");
    let message = read(&bytes);
    assert_eq!(message.subject(), Some("Uw café-stoel: één keer gerepareerd"));
    let sender = message.from().and_then(|from| from.first()).and_then(|from| from.name());
    assert_eq!(sender, Some("Ambachtscentrum Zuidwést"));
    assert_eq!((message.text_body_count(), message.html_body_count()), (1, 1));
    assert!(message.body_text(0).expect("a text").contains("Bekijk het verhaal"));
    assert!(message.body_html(0).expect("HTML").contains("Bekijk het verhaal</a>"));
}

#[tokio::test]
async fn the_headers_are_those_of_an_automatic_letter_with_its_own_date() {
    let (_, bytes) = in_folder().await;
    let message = read(&bytes);
    let header = |name| message.header_raw(name).map(str::trim);
    assert_eq!(message.message_id(), Some("01934f5e-7c1a-7000-8000-00000000002a@omloop.example"));
    assert_eq!(header("Date"), Some("Sat, 21 Nov 2026 10:00:05 +0000"));
    assert_eq!(header("To"), Some(TO));
    assert_eq!(header("Auto-Submitted"), Some("auto-generated"));
    assert_eq!(header("Content-Language"), Some("nl"));
    assert_eq!(header("List-Unsubscribe"), None);
}

#[tokio::test]
async fn an_address_with_a_header_in_it_leaves_no_file() {
    let folder = TempDir::new().expect("a folder");
    let mailer = Mailer::folder(folder.path().to_owned(), "omloop.example");
    let sent = send(&mailer, "jan@voorbeeld.nl\r\nBcc: all@example.org").await;
    assert!(matches!(sent, Err(MailFault::Never(_))), "{sent:?}");
    assert_eq!(folder.path().read_dir().expect("a folder").count(), 0);
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_tried_again() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("not-a-folder");
    std::fs::write(&file, "").expect("a file");
    let sent = send(&Mailer::folder(file, "omloop.example"), TO).await;
    assert!(matches!(sent, Err(MailFault::Again(_))), "{sent:?}");
}

#[tokio::test]
async fn a_mail_server_gets_the_letter_with_its_message_id() {
    let peer = Peer::start(polite).await;
    assert_eq!(send(&by_smtp(&peer.url()), TO).await, Ok(Sent));
    let id = "Message-ID: <01934f5e-7c1a-7000-8000-00000000002a@omloop.example>";
    assert_eq!(peer.count(id), 1, "{:?}", peer.heard());
    assert_eq!(peer.count("RCPT TO:<jan.de.vries@voorbeeld.nl>"), 1);
}

#[tokio::test]
async fn letters_share_a_connection() {
    let peer = Peer::start(polite).await;
    let mailer = by_smtp(&peer.url());
    assert_eq!(send(&mailer, TO).await, Ok(Sent));
    assert_eq!(send(&mailer, TO).await, Ok(Sent));
    assert_eq!((peer.count(NEW_LINE), peer.count("Message-ID")), (1, 2));
}

#[tokio::test]
async fn a_connection_that_went_dead_between_letters_is_replaced() {
    let peer = Peer::start(|line| except(line, "NOOP", HangUp)).await;
    let mailer = by_smtp(&peer.url());
    assert_eq!(send(&mailer, TO).await, Ok(Sent));
    assert_eq!(send(&mailer, TO).await, Ok(Sent));
    assert_eq!((peer.count(NEW_LINE), peer.count("Message-ID")), (2, 2));
}

#[tokio::test]
async fn a_refusal_for_now_is_tried_again() {
    let sent = outcome(|line| except(line, "RCPT", Say("450 mailbox of jan.de.vries busy"))).await;
    let reason = "the mail server refused the letter for now (450)".to_owned();
    assert_eq!(sent, Err(MailFault::Again(reason)), "without the peer's words");
}

#[tokio::test]
async fn a_refusal_for_good_is_not_tried_again() {
    let sent = outcome(|line| except(line, "RCPT", Say("550 no such jan.de.vries"))).await;
    let reason = "the mail server refused the letter for good (550)".to_owned();
    assert_eq!(sent, Err(MailFault::Never(reason)), "without the peer's words");
}

#[tokio::test]
async fn a_refusal_after_the_letter_counts_like_one_before() {
    let busy = outcome(|line| except(line, ".", Say("451 try later"))).await;
    assert!(matches!(busy, Err(MailFault::Again(_))), "{busy:?}");
    let spam = outcome(|line| except(line, ".", Say("554 no"))).await;
    assert!(matches!(spam, Err(MailFault::Never(_))), "{spam:?}");
}

#[tokio::test]
async fn a_server_that_does_not_let_us_in_says_nothing_about_the_letter() {
    let sent = outcome(|line| except(line, NEW_LINE, Say("554 go away"))).await;
    let reason = "the mail server did not let us in (554)".to_owned();
    assert_eq!(sent, Err(MailFault::Again(reason)));
}

#[tokio::test]
async fn a_line_that_breaks_is_tried_again_wherever_it_breaks() {
    let scripts: [Script; 5] = [
        |line| except(line, NEW_LINE, HangUp),
        |line| except(line, "MAIL", HangUp),
        |line| except(line, "DATA", HangUp),
        |line| except(line, ".", HangUp),
        |line| except(line, ".", Say("what?")),
    ];
    for (place, script) in scripts.into_iter().enumerate() {
        let sent = outcome(script).await;
        assert!(matches!(sent, Err(MailFault::Again(_))), "script {place}: {sent:?}");
    }
}

#[tokio::test]
async fn an_unreachable_server_is_tried_again() {
    let port =
        TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("bound").port();
    let sent = send(&by_smtp(&format!("smtp://127.0.0.1:{port}")), TO).await;
    assert!(matches!(sent, Err(MailFault::Again(_))), "{sent:?}");
}

#[tokio::test]
async fn a_silent_server_is_given_up_and_its_connection_with_it() {
    let peer = Peer::start(|line| except(line, "DATA", Silence)).await;
    let server = Server::parse(&peer.url(), None).expect("it is the URL of a mail server");
    let smtp = Smtp::new(server, Duration::from_millis(200));
    let mailer = Mailer { host: "omloop.example".into(), transport: Transport::Smtp(smtp) };
    let late = Err(MailFault::Again("the mail server did not answer in time".into()));
    assert_eq!(send(&mailer, TO).await, late);
    assert_eq!(send(&mailer, TO).await, late);
    assert_eq!(peer.count(NEW_LINE), 2, "the second letter does not hear the first one's answers");
}

#[tokio::test]
async fn a_bad_address_does_not_reach_the_server() {
    let peer = Peer::start(polite).await;
    let sent = send(&by_smtp(&peer.url()), "jan").await;
    assert!(matches!(sent, Err(MailFault::Never(_))), "{sent:?}");
    assert!(peer.heard().is_empty());
}

#[tokio::test]
async fn an_address_that_the_server_cannot_write_to_is_not_tried_again() {
    let peer = Peer::start(polite).await;
    let sent = send(&by_smtp(&peer.url()), "josé@voorbeeld.nl").await;
    assert!(matches!(sent, Err(MailFault::Never(_))), "{sent:?}");
}

#[tokio::test]
async fn a_password_is_not_said_over_an_open_line() {
    let peer = Peer::start(|line| except(line, "EHLO", Say("250 AUTH PLAIN LOGIN"))).await;
    let sent = send(&by_smtp(&peer.url().replace("//", "//user:secret@")), TO).await;
    let reason = "the mail server lacks encryption or our way to sign in".to_owned();
    assert_eq!(sent, Err(MailFault::Again(reason)));
    assert_eq!(peer.count("AUTH"), 0);
}
