//! A real OSRM server in a process of its own, with the town of `tests/osrm`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use omloop::travel::Spot;
use serde_json::Value;

/// A running server; it ends with the story.
pub struct RealOsrm {
    process: Child,
    /// Where it listens, `127.0.0.1:port`.
    host: String,
}

impl RealOsrm {
    /// Starts one, which takes a hundred places in one question.
    pub fn start() -> Self {
        let folder = std::env::var_os("OMLOOP_TEST_OSRM")
            .expect("OMLOOP_TEST_OSRM names no folder with an OSRM server; `.ci/osrm` prints one");
        let folder = PathBuf::from(folder);
        let mut command = Command::new(folder.join("osrm-routed"));
        command.args(["--ip", "127.0.0.1", "--port", "0", "--threads", "1"]);
        command.args(["--max-table-size", "100"]).arg(folder.join("town.osrm"));
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("OSRM starts");
        let mut lines = BufReader::new(process.stdout.take().expect("an output")).lines();
        let host = lines.by_ref().find_map(|line| {
            Some(line.expect("a text").split_once("Listening on: ")?.1.trim().to_owned())
        });
        // It writes a line for each question, and would stop when nobody reads them.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, host: host.expect("it says where it listens") }
    }

    /// Its address.
    pub fn address(&self) -> String {
        format!("http://{}", self.host)
    }

    /// What it says of these places itself, in one question.
    pub fn says(&self, places: &[Spot]) -> Value {
        let places = places.iter().map(|place| format!("{:.6},{:.6}", place.lon(), place.lat()));
        let places = places.collect::<Vec<_>>().join(";");
        let host = &self.host;
        let mut line = TcpStream::connect(host).expect("it answers");
        write!(
            line,
            "GET /table/v1/driving/{places}?annotations=duration,distance HTTP/1.1\r\n\
             Host: {host}\r\nConnection: close\r\n\r\n"
        )
        .expect("it is sent");
        let mut answer = String::new();
        line.read_to_string(&mut answer).expect("an answer");
        let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
        serde_json::from_str(body).expect("JSON")
    }

    /// Kills it.
    pub fn stop(&mut self) {
        // A story may have stopped it before.
        let _ = self.process.kill();
        self.process.wait().expect("it ends");
    }
}

impl Drop for RealOsrm {
    fn drop(&mut self) {
        self.stop();
    }
}
