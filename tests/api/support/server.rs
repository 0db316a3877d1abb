//! The server of a story: the real endpoint over a held clock, seeded chance and its own folders.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{TimeZone, Utc};
use omloop::addresses::AddressBook;
use omloop::app::{App, Parts};
use omloop::clock::Clock;
use omloop::config::Config;
use omloop::i18n::Words;
use omloop::id::Chance;
use omloop::limits::Limits;
use omloop::map::Backdrop;
use omloop::notifications::mail::Mailer;
use omloop::photos::PhotoStore;
use omloop::secret::SecretKey;
use omloop::single_sign_on::{Provider, Settings};
use omloop::travel::Travel;
use poem::endpoint::BoxEndpoint;
use poem::{EndpointExt, Response};
use tempfile::TempDir;
use tokio::sync::Semaphore;

use super::{Database, Engine};

/// The host in every Message-ID, and in every address that the server tells.
pub const HOST: &str = "omloop.example";

/// A running server, without a socket.
pub struct Server {
    /// What its requests have at hand.
    pub app: App,
    endpoint: BoxEndpoint<'static, Response>,
    folder: Arc<TempDir>,
    database: Arc<Database>,
    leaves_jobs: Arc<AtomicBool>,
}

/// A server as `omloop serve` opens it, from settings alone.
pub async fn opened(config: Config) -> Opened {
    let app = omloop::ops::open(config).await.expect("it opens");
    Opened { endpoint: endpoint(&app), app }
}

/// What [`opened`] gives.
pub struct Opened {
    /// What its requests have at hand.
    pub app: App,
    endpoint: BoxEndpoint<'static, Response>,
}

/// What answers requests.
pub trait Serves: Send + Sync {
    /// What requests have at hand.
    fn app(&self) -> &App;
    /// The endpoint.
    fn endpoint(&self) -> &BoxEndpoint<'static, Response>;
}

impl Serves for Opened {
    fn app(&self) -> &App {
        &self.app
    }

    fn endpoint(&self) -> &BoxEndpoint<'static, Response> {
        &self.endpoint
    }
}

impl Serves for Server {
    fn app(&self) -> &App {
        &self.app
    }

    fn endpoint(&self) -> &BoxEndpoint<'static, Response> {
        &self.endpoint
    }
}

impl Server {
    /// A server on an empty database.
    pub async fn fresh(engine: Engine) -> Self {
        let folder = Arc::new(TempDir::new().expect("a folder"));
        let database = Arc::new(Database::fresh(engine, folder.path()).await);
        let noon = Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).single().expect("one instant");
        let mailer = Mailer::folder(folder.path().join("mail"), HOST);
        let app = app(&folder, &database, Clock::held(noon), Chance::seeded(7), mailer).await;
        app.db.migrate().await.expect("the tables are made");
        Self { endpoint: endpoint(&app), app, folder, database, leaves_jobs: Arc::default() }
    }

    /// Another process on the same database, with a connection and a way of posting of its own.
    pub async fn beside(&self, mailer: Mailer) -> Self {
        let (folder, database) = (self.folder.clone(), self.database.clone());
        let (clock, chance) = (self.app.clock.clone(), self.app.chance.clone());
        let app = app(&folder, &database, clock, chance, mailer).await;
        let leaves_jobs = self.leaves_jobs.clone();
        Self { endpoint: endpoint(&app), app, folder, database, leaves_jobs }
    }

    /// Another process that posts into the same folder.
    pub async fn twin(&self) -> Self {
        self.beside(Mailer::folder(self.mail_folder(), HOST)).await
    }

    /// Another process on the same database, with other settings of single sign-on.
    pub async fn signing_on_by(&self, change: impl FnOnce(&mut Config)) -> Self {
        let other = self.with_other_parts(|parts| {
            change(&mut parts.config);
            let settings = Settings::read(&parts.config).expect("settings that can be used");
            parts.single_sign_on = settings.map(Provider::new);
        });
        other.await
    }

    /// Another process on the same database, whose addresses are found there.
    pub async fn looking_up_in(&self, addresses: AddressBook) -> Self {
        self.with_other_parts(|parts| parts.addresses = addresses).await
    }

    /// Another process on the same database, whose maps lie on this.
    pub async fn with_map(&self, map: Backdrop) -> Self {
        self.with_other_parts(|parts| parts.map = map).await
    }

    async fn with_other_parts(&self, change: impl FnOnce(&mut Parts)) -> Self {
        let (folder, database) = (self.folder.clone(), self.database.clone());
        let (clock, chance) = (self.app.clock.clone(), self.app.chance.clone());
        let mailer = Mailer::folder(self.mail_folder(), HOST);
        let mut parts = parts(&folder, &database, clock, chance, mailer).await;
        change(&mut parts);
        let (app, leaves_jobs) = (App::new(parts), self.leaves_jobs.clone());
        Self { endpoint: endpoint(&app), app, folder, database, leaves_jobs }
    }

    /// Where letters go.
    pub fn mail_folder(&self) -> std::path::PathBuf {
        self.folder.path().join("mail")
    }

    /// Another connection to its database.
    pub async fn connect(&self) -> omloop::db::Db {
        self.database.connect().await
    }

    /// Says that this story means to leave jobs behind.
    pub fn may_leave_jobs(&self) {
        self.leaves_jobs.store(true, Ordering::Relaxed);
    }

    pub(super) fn leaves_jobs(&self) -> bool {
        self.leaves_jobs.load(Ordering::Relaxed)
    }

    pub(super) async fn clear_away(&self) {
        self.app.db.clone().close().await;
        self.database.clear_away().await;
    }
}

fn endpoint(app: &App) -> BoxEndpoint<'static, Response> {
    omloop::web::endpoint(app).boxed()
}

async fn app(
    folder: &TempDir,
    database: &Database,
    clock: Clock,
    chance: Chance,
    mailer: Mailer,
) -> App {
    App::new(parts(folder, database, clock, chance, mailer).await)
}

async fn parts(
    folder: &TempDir,
    database: &Database,
    clock: Clock,
    chance: Chance,
    mailer: Mailer,
) -> Parts {
    let config = Config {
        data: folder.path().to_owned(),
        base_url: format!("https://{HOST}"),
        ..Config::default()
    };
    Parts {
        db: database.connect().await,
        config,
        clock,
        chance,
        secret: SecretKey::new([42; 32]),
        single_sign_on: None,
        travel: Travel::off(),
        addresses: AddressBook::off(),
        map: Backdrop::none(),
        words: Words::load(),
        mailer,
        sender: format!("Omloop <nieuws@{HOST}>").parse().expect("a sender"),
        photos: PhotoStore::in_folder(folder.path()).expect("a folder"),
        limits: Limits::default(),
        decoding: Semaphore::new(2),
    }
}
