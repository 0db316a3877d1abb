//! The provider of `tests/oidc`, in a process of its own, and somebody at its page.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;
use url::Url;

/// A running provider; it ends with the story.
pub struct RealProvider {
    process: Child,
    folder: TempDir,
    /// Its address, which is its name too.
    pub issuer: String,
}

impl RealProvider {
    /// Starts one.
    pub fn start() -> Self {
        Self::start_at(0)
    }

    /// Starts one at this port of this machine.
    pub fn start_at(port: u16) -> Self {
        let python = std::env::var("OMLOOP_PYTHON").expect(
            "OMLOOP_PYTHON names no Python with oidc-provider-mock; `$(.ci/venv)/bin/python` is one",
        );
        let folder = TempDir::new().expect("a folder");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/oidc/provider.py");
        let mut command = Command::new(python);
        command.arg(script).arg(port.to_string()).arg(folder.path());
        let mut process =
            command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("Python starts");
        let output = process.stdout.take().expect("an output");
        let mut issuer = String::new();
        BufReader::new(output).read_line(&mut issuer).expect("it says its address");
        Self { process, folder, issuer: issuer.trim().to_owned() }
    }

    /// The port it listens at.
    pub fn port(&self) -> u16 {
        Url::parse(&self.issuer).expect("an address").port().expect("a port")
    }

    /// Sets what it tells of a person.
    pub fn tells(&self, person: &str, claims: &Value) {
        let page = format!("{}/users/{person}", self.issuer);
        let answer = ask("PUT", &page, "application/json", &claims.to_string());
        assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
    }

    /// Sets what its tokens are like, by a word that `tests/oidc/provider.py` knows.
    pub fn gives_tokens(&self, word: &str) {
        std::fs::write(self.folder.path().join("token"), word).expect("a file");
    }

    /// Somebody signs in at its page; answers the address that they are sent back to.
    pub fn signs_in(&self, page: &str, person: &str) -> String {
        sent_back(page, &format!("sub={person}"))
    }

    /// Somebody presses “no” at its page.
    pub fn denies(&self, page: &str) -> String {
        sent_back(page, "action=deny")
    }

    /// What it was asked at this path, oldest first.
    pub fn heard(&self, path: &str) -> Vec<Value> {
        let log = std::fs::read_to_string(self.folder.path().join("log.jsonl")).unwrap_or_default();
        let lines = log.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
        lines.filter(|line| line["path"] == path).collect()
    }
}

impl Drop for RealProvider {
    fn drop(&mut self) {
        // A story may have stopped it before.
        let _ = self.process.kill();
        self.process.wait().expect("it ends");
    }
}

fn sent_back(page: &str, form: &str) -> String {
    let answer = ask("POST", page, "application/x-www-form-urlencoded", form);
    let mut lines = answer.lines();
    let found = lines.find_map(|line| line.strip_prefix("Location: "));
    found.unwrap_or_else(|| panic!("nobody is sent back: {answer}")).to_owned()
}

/// Asks as a browser would, with nothing in between.
fn ask(method: &str, address: &str, kind: &str, body: &str) -> String {
    let url = Url::parse(address).expect("an address");
    let host = format!("127.0.0.1:{}", url.port().expect("a port"));
    let path = &url[url::Position::BeforePath..];
    let mut line = TcpStream::connect(&host).expect("the provider answers");
    let length = body.len();
    write!(
        line,
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
         Content-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .expect("it is sent");
    let mut answer = String::new();
    line.read_to_string(&mut answer).expect("an answer");
    answer
}
