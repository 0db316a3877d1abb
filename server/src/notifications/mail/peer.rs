//! A mail server for tests, which says what it is told to say.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What the peer does about a line.
pub(super) enum Answer {
    Say(&'static str),
    HangUp,
    Silence,
}

use Answer::{HangUp, Say, Silence};

/// Answers a line, or `HELLO THERE` for a new connection, or `.` for the end of a letter.
pub(super) type Script = fn(&str) -> Answer;

/// The greeting's cue in a [`Script`].
pub(super) const NEW_LINE: &str = "HELLO THERE";

/// A mail server that takes everything.
pub(super) fn polite(line: &str) -> Answer {
    match line.split(' ').next() {
        Some("HELLO") => Say("220 peer ready"),
        Some("EHLO") => Say("250 peer"),
        Some("DATA") => Say("354 go on"),
        Some("QUIT") => HangUp,
        _ => Say("250 fine"),
    }
}

/// The running peer.
pub(super) struct Peer {
    address: SocketAddr,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Peer {
    /// Listens on a free port, and serves each connection by `script`.
    pub(super) async fn start(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it listens");
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ears = Arc::clone(&heard);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, script, Arc::clone(&ears)));
            }
        });
        Self { address, heard }
    }

    /// Its URL, without encryption.
    pub(super) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Every line it heard, on all connections, the text of letters included.
    pub(super) fn heard(&self) -> Vec<String> {
        self.heard.lock().expect("nobody panicked").clone()
    }

    /// How often it heard a line that starts with `start`.
    pub(super) fn count(&self, start: &str) -> usize {
        self.heard().iter().filter(|line| line.starts_with(start)).count()
    }
}

async fn converse(stream: TcpStream, script: Script, heard: Arc<Mutex<Vec<String>>>) {
    let mut stream = BufReader::new(stream);
    let mut line = NEW_LINE.to_owned();
    let mut in_letter = false;
    loop {
        heard.lock().expect("nobody panicked").push(line.clone());
        if !in_letter || line == "." {
            match script(&line) {
                Say(words) => {
                    in_letter = words.starts_with("354");
                    let said = stream.write_all(format!("{words}\r\n").as_bytes()).await;
                    said.expect("our side still listens");
                }
                HangUp => return,
                Silence => {}
            }
        }
        line.clear();
        match stream.read_line(&mut line).await {
            Ok(1..) => line.truncate(line.trim_end_matches(['\r', '\n']).len()),
            _ => return,
        }
    }
}
