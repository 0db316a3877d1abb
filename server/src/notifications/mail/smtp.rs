//! Sending over SMTP.
//!
//! Lettre's own pool is left aside: it has no time limit on answers, and it takes a connection back
//! in the middle of a conversation that was given up, so that the next letter would read the answers
//! to the last. Here a connection is kept only after a letter went well, and otherwise closed.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use lettre::Message;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use tokio::time::timeout;

use super::server::Server;
use super::{MailFault, Sent};

/// Connections kept open between letters, at most.
const IDLE: usize = 4;

/// A mail server with the connections that wait for a next letter.
pub(super) struct Smtp {
    server: Server,
    patience: Duration,
    idle: Mutex<Vec<AsyncSmtpConnection>>,
}

impl Smtp {
    /// Sends by `server`, and gives a letter up after `patience`.
    pub(super) fn new(server: Server, patience: Duration) -> Self {
        Self { server, patience, idle: Mutex::default() }
    }

    /// Hands a message over.
    pub(super) async fn send(&self, message: &Message) -> Result<Sent, MailFault> {
        timeout(self.patience, self.hand_over(message)).await.unwrap_or_else(|_| {
            Err(MailFault::Again("the mail server did not answer in time".into()))
        })
    }

    async fn hand_over(&self, message: &Message) -> Result<Sent, MailFault> {
        let mut connection = self.connection().await.map_err(|fault| no_line(&fault))?;
        connection
            .send(message.envelope(), &message.formatted())
            .await
            .map_err(|fault| not_taken(&fault))?;
        self.keep(connection);
        Ok(Sent)
    }

    /// A connection that waits and still works, or else a new one.
    async fn connection(&self) -> Result<AsyncSmtpConnection, SmtpError> {
        while let Some(mut connection) = self.take() {
            if connection.test_connected().await {
                return Ok(connection);
            }
        }
        self.server.connect().await
    }

    fn take(&self) -> Option<AsyncSmtpConnection> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE {
            idle.push(connection);
        }
    }
}

/// Not being let in says something about the server or our account, never about the letter.
fn no_line(fault: &SmtpError) -> MailFault {
    MailFault::Again(match fault.status() {
        Some(code) => format!("the mail server did not let us in ({code})"),
        None if fault.is_client() => {
            "the mail server lacks encryption or our way to sign in".into()
        }
        // Lettre does not tell a line that is dead from a certificate that is wrong.
        None => "the mail server could not be reached, or its certificate is not trusted".into(),
    })
}

/// What an answer to the letter itself means.
fn not_taken(fault: &SmtpError) -> MailFault {
    match fault.status() {
        Some(code) if fault.is_permanent() => {
            MailFault::Never(format!("the mail server refused the letter for good ({code})"))
        }
        Some(code) => {
            MailFault::Again(format!("the mail server refused the letter for now ({code})"))
        }
        // The one thing that lettre itself refuses in our ASCII messages (RFC 6531).
        None if fault.is_client() => {
            MailFault::Never("the mail server takes no address with such letters".into())
        }
        None => MailFault::Again("the line to the mail server broke".into()),
    }
}
