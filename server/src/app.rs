//! What every request has at hand.

use std::ops::Deref;
use std::sync::Arc;

use tokio::sync::Semaphore;
use uuid::Uuid;

use crate::addresses::AddressBook;
use crate::auth::Sessions;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::i18n::Words;
use crate::id::Chance;
use crate::items::Desk;
use crate::limits::Limits;
use crate::map::Backdrop;
use crate::notifications::mail::{Mailbox, Mailer};
use crate::photos::PhotoStore;
use crate::repairs::Boards;
use crate::residents::Pages;
use crate::secret::{Purpose, SecretKey};
use crate::single_sign_on::Provider;
use crate::travel::Travel;

/// What every request has at hand; cloning it is cheap.
#[derive(Clone)]
pub struct App(Arc<Whole>);

/// The parts, and what is kept in memory beside them.
struct Whole {
    parts: Parts,
    desk: Desk,
    sessions: Sessions,
    pages: Pages,
    boards: Boards,
}

/// The parts of an [`App`].
pub struct Parts {
    /// The database.
    pub db: Db,
    /// The settings.
    pub config: Config,
    /// The time.
    pub clock: Clock,
    /// Randomness.
    pub chance: Chance,
    /// The key of the links.
    pub secret: SecretKey,
    /// Where staff of a municipality sign in, if they can.
    pub single_sign_on: Option<Provider>,
    /// How long it takes from one place to another.
    pub travel: Travel,
    /// Where addresses are found.
    pub addresses: AddressBook,
    /// What lies under the stops on a map.
    pub map: Backdrop,
    /// All text.
    pub words: Words,
    /// The way out for letters.
    pub mailer: Mailer,
    /// The sender of letters.
    pub sender: Mailbox,
    /// The files of photos.
    pub photos: PhotoStore,
    /// How often a stranger may try.
    pub limits: Limits,
    /// Turns at decoding a photo.
    pub decoding: Semaphore,
}

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0.parts
    }
}

impl App {
    /// Joins the parts.
    pub fn new(parts: Parts) -> Self {
        let desk = Desk::new(parts.db.engine());
        let (sessions, pages, boards) = Default::default();
        Self(Arc::new(Whole { parts, desk, sessions, pages, boards }))
    }

    /// Where scans come together.
    pub fn desk(&self) -> &Desk {
        &self.0.desk
    }

    /// Who is signed in, as read a moment ago.
    pub fn sessions(&self) -> &Sessions {
        &self.0.sessions
    }

    /// Public pages, as made a moment ago.
    pub fn pages(&self) -> &Pages {
        &self.0.pages
    }

    /// The boards of repair events, as made a moment ago.
    pub fn boards(&self) -> &Boards {
        &self.0.boards
    }

    /// An app without a database, mail or photos, for writing the document of the API.
    pub fn unconnected() -> Self {
        let config = Config::default();
        Self::new(Parts {
            db: Db::unconnected(),
            clock: Clock::default(),
            chance: Chance::default(),
            secret: SecretKey::new([0; 32]),
            single_sign_on: None,
            travel: Travel::off(),
            addresses: AddressBook::off(),
            map: Backdrop::none(),
            words: Words::load(),
            mailer: Mailer::folder(config.data.join("mail"), "localhost"),
            sender: Mailbox::new(None, lettre::Address::new("omloop", "localhost").expect("valid")),
            photos: PhotoStore::in_memory(),
            limits: Limits::default(),
            decoding: Semaphore::new(1),
            config,
        })
    }

    /// The address of a page whose secret travels behind the `#`, where no server sees it.
    pub fn link(&self, purpose: Purpose, object: Uuid) -> String {
        let page = match purpose {
            Purpose::Follow => "volg",
            Purpose::Confirm => "bevestig",
            Purpose::Stop => "stop",
            Purpose::Enrol => "toestel",
            Purpose::Booking => "afspraak",
            Purpose::Roster => "rooster",
            Purpose::Workshop => "deelname",
            Purpose::Pickup => "ophaalafspraak",
        };
        let base = &self.config.base_url;
        format!("{base}/{page}#{}", self.secret.token(purpose, object))
    }
}
