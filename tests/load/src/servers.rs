//! Databases and servers to measure, each in a folder of its own that is removed afterwards.

use std::fmt;
use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use omloop::db::{Db, Target, connect};
use sea_orm::ConnectionTrait;
use tempfile::TempDir;

use crate::Outcome;
use crate::client::{Connection, get, header, post};

/// Readers of SQLite; PostgreSQL gets 8 connections (`omloop::db::connect`).
pub const CONNECTIONS: u32 = 4;

/// Which engine keeps the data.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file.
    Sqlite,
    /// The PostgreSQL at `OMLOOP_TEST_POSTGRES`.
    Postgres,
}

/// Where everything of one engine is.
pub struct Bench {
    engine: Engine,
    folder: TempDir,
}

/// A database and the settings of a server on it.
pub struct Place {
    /// For the messages.
    pub name: String,
    folder: PathBuf,
    database: String,
    listen: String,
}

/// A running server; it ends with this value.
pub struct Running {
    /// Where it listens.
    pub address: String,
    /// From its start until it was ready.
    pub took: Duration,
    process: Child,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if *self == Self::Sqlite { "SQLite" } else { "PostgreSQL" })
    }
}

impl Bench {
    /// A new folder.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new(engine: Engine) -> Outcome<Self> {
        Ok(Self { engine, folder: tempfile::Builder::new().prefix("omloop-load-").tempdir()? })
    }

    /// An empty database.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn place(&self, name: &str) -> Outcome<Place> {
        let folder = self.folder.path().join(name);
        std::fs::create_dir(&folder)?;
        let database = match self.engine {
            Engine::Sqlite => folder.join("omloop.sqlite").display().to_string(),
            Engine::Postgres => new_database(name).await?,
        };
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let listen = format!("127.0.0.1:{port}");
        Ok(Place { name: name.into(), folder, database, listen })
    }

    /// The bare server, which answers every page with `page`.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn bare(&self, page: &[u8]) -> Outcome<Running> {
        let place = self.place("bare").await?;
        let file = place.folder.join("page");
        std::fs::write(&file, page)?;
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("bare").args([&place.listen, &place.database]).arg(file);
        place.run(command).await
    }
}

async fn new_database(name: &str) -> Outcome<String> {
    let cluster = std::env::var("OMLOOP_TEST_POSTGRES")?;
    let db = connect(&Target::Postgres { url: cluster.clone(), schema: None }, 1).await?;
    for sql in ["DROP DATABASE IF EXISTS load_", "CREATE DATABASE load_"] {
        db.writer().execute_unprepared(&format!("{sql}{name}")).await?;
    }
    db.close().await;
    let (server, _) = cluster.rsplit_once('/').ok_or("an address without a database")?;
    Ok(format!("{server}/load_{name}"))
}

impl Place {
    /// The database, for filling it.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn open(&self) -> Outcome<Db> {
        let target = match self.database.starts_with("postgres://") {
            true => Target::Postgres { url: self.database.clone(), schema: None },
            false => Target::File(self.database.clone().into()),
        };
        Ok(connect(&target, 1).await?)
    }

    /// Runs `omloop` with a command that ends by itself.
    ///
    /// # Errors
    /// When it fails.
    pub fn omloop(&self, command: &str) -> Outcome<()> {
        match self.command(command)?.stdout(Stdio::null()).status()?.success() {
            true => Ok(()),
            false => Err(format!("omloop {command} failed").into()),
        }
    }

    /// Starts a server.
    ///
    /// # Errors
    /// When it does not become ready.
    pub async fn start(&self) -> Outcome<Running> {
        self.run(self.command("serve")?).await
    }

    fn command(&self, word: &str) -> Outcome<Command> {
        let mut command = Command::new(std::env::var("OMLOOP_BIN")?);
        command.arg(word).env("OMLOOP_DATA", &self.folder).env("OMLOOP_LISTEN", &self.listen);
        if self.database.starts_with("postgres://") {
            command.env("OMLOOP_DATABASE", &self.database);
        }
        Ok(command)
    }

    async fn run(&self, mut command: Command) -> Outcome<Running> {
        let log = File::create(self.folder.join("log"))?;
        let begun = Instant::now();
        let process = command.stdout(log.try_clone()?).stderr(log).spawn()?;
        let mut server = Running { address: self.listen.clone(), took: Duration::ZERO, process };
        while begun.elapsed() < Duration::from_secs(30) {
            if server.is_ready().await {
                server.took = begun.elapsed();
                return Ok(server);
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        Err(std::fs::read_to_string(self.folder.join("log"))?.into())
    }
}

impl Running {
    async fn is_ready(&self) -> bool {
        let Ok(mut connection) = Connection::open(&self.address).await else { return false };
        let answer = connection.send(&get("/readyz", "")).await;
        answer.is_ok_and(|answer| answer.status == 200)
    }

    /// Signs in to the demo centre and answers the cookie.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn sign_in(&self, login: &str) -> Outcome<String> {
        let body = format!(r#"{{"login":"{login}","password":"omloop-demo"}}"#);
        let mut connection = Connection::open(&self.address).await?;
        let request = post("/v1/sessions", "", uuid::Uuid::nil(), &body);
        let answer = connection.send(&request).await?.expect(201)?;
        let cookie = header(answer.head, "set-cookie").and_then(|cookie| cookie.split(';').next());
        Ok(cookie.ok_or("no cookie")?.to_owned())
    }

    /// Waits until the outbox is empty, so that its work is not counted as somebody else's.
    ///
    /// # Errors
    /// When that takes more than a minute.
    pub async fn settle(&self) -> Outcome<()> {
        let mut connection = Connection::open(&self.address).await?;
        for _ in 0..6000 {
            let answer = connection.send(&get("/metrics", "")).await?.expect(200)?;
            if std::str::from_utf8(answer.body)?.contains("\nomloop_jobs_waiting 0\n") {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err("the outbox does not become empty".into())
    }

    /// Memory in use, in MiB.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn memory(&self) -> Outcome<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.split_whitespace().next()).ok_or("no VmRSS")?;
        Ok(kib.parse::<f64>()? / 1024.0)
    }

    /// Processor time used so far, in seconds; Linux counts it in hundredths.
    ///
    /// # Errors
    /// When the process is gone.
    pub fn processor_seconds(&self) -> Outcome<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id()))?;
        let (_, fields) = stat.rsplit_once(") ").ok_or("no stat")?;
        let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<f64>);
        Ok(ticks.sum::<Result<f64, _>>()? / 100.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
