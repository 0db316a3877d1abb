//! Handing letters over: to a mail server, or to a folder of `.eml` files.

mod folder;
mod message;
#[cfg(test)]
mod peer;
mod server;
mod smtp;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::time::Duration;

use chrono::{DateTime, Utc};
pub use lettre::message::Mailbox;
pub use lettre::transport::smtp::client::Certificate;
use uuid::Uuid;

use super::letters::Letter;
use crate::i18n::Language;
use folder::Folder;
pub use server::BadMailServer;
use server::Server;
use smtp::Smtp;

/// How long handing over one letter may take. A mail server may look into a letter for a while
/// before it answers; giving up sooner than it does would send the letter twice.
const PATIENCE: Duration = Duration::from_secs(60);

/// Hands letters over.
pub struct Mailer {
    /// The right side of every Message-ID.
    host: String,
    transport: Transport,
}

enum Transport {
    Smtp(Smtp),
    Folder(Folder),
}

/// A letter on its way.
#[derive(Debug, Clone)]
pub struct Outgoing<'a> {
    /// The left side of the Message-ID: the same at each try, so that a double can be recognised.
    pub message_id: Uuid,
    /// The sender.
    pub from: &'a Mailbox,
    /// The address of the one recipient.
    pub to: &'a str,
    /// The language of the letter.
    pub language: Language,
    /// What it says.
    pub letter: &'a Letter,
    /// When it was written, which is not when it is sent.
    pub date: DateTime<Utc>,
}

/// Somebody else has the letter now: a mail server that took responsibility, or the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent;

/// Why a letter was not handed over. The reason is ours, fit for a log: a mail server's own words
/// often repeat the address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailFault {
    /// Another try may do. The letter may have arrived, when the answer was lost.
    #[error("{0}")]
    Again(String),
    /// No further try will do.
    #[error("{0}")]
    Never(String),
}

impl Mailer {
    /// Sends by the mail server at `url`, such as `smtps://user:password@mail.example.org` or
    /// `smtp://mail.example.org:587?tls=required`. A password makes encryption required.
    /// `host` is our own host name; `trusted` may vouch for the server, as those who vouch for the
    /// web may.
    ///
    /// # Errors
    /// When the URL is not that of a mail server.
    pub fn smtp(
        url: &str,
        host: &str,
        trusted: Option<&Certificate>,
    ) -> Result<Self, BadMailServer> {
        let smtp = Smtp::new(Server::parse(url, trusted)?, PATIENCE);
        Ok(Self { host: host.to_owned(), transport: Transport::Smtp(smtp) })
    }

    /// Writes letters into the folder at `path`, which is made when the first letter comes.
    /// `host` is our own host name.
    pub fn folder(path: PathBuf, host: &str) -> Self {
        Self { host: host.to_owned(), transport: Transport::Folder(Folder::new(path)) }
    }

    /// Hands over one letter, within a minute.
    ///
    /// # Errors
    /// When it was not handed over, or when that is not certain.
    pub async fn send(&self, outgoing: &Outgoing<'_>) -> Result<Sent, MailFault> {
        let message = message::compose(outgoing, &self.host)?;
        match &self.transport {
            Transport::Smtp(smtp) => smtp.send(&message).await,
            Transport::Folder(folder) => {
                folder.keep(outgoing.date, outgoing.message_id, message.formatted()).await
            }
        }
    }
}
