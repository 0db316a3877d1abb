//! The database: one writer and a few readers on SQLite, one pool on PostgreSQL.
//!
//! Every write goes through [`Db::write`]. Plain `begin` is forbidden by lint, because SQLite would
//! start a transaction that cannot become a writer once another one has written (see README).

mod check;
mod connect;
mod fresh;
mod log;
mod once;
mod paged;
mod tx;

use std::path::Path;
use std::sync::Arc;

use sea_orm::DatabaseConnection;
use tokio::sync::Notify;

pub use check::self_check;
pub use connect::{Target, connect};
pub use fresh::{Freshness, Kept, Stamp};
pub use once::{Seen, forget_requests, once};
pub use paged::Paged;
pub use tx::Tx;

/// Which engine keeps the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The embedded default: one file.
    Sqlite,
    /// For a network of centres and several processes.
    Postgres,
}

/// A handle on the database; cloning it is cheap.
#[derive(Clone, Debug)]
pub struct Db {
    engine: Engine,
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    /// The file of SQLite.
    file: Option<Arc<Path>>,
    shared: Arc<Shared>,
}

/// What all handles of a process share.
#[derive(Debug, Default)]
struct Shared {
    outbox: Notify,
    written: Notify,
    fresh: Freshness,
}

impl Db {
    /// The engine behind it.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// For reading outside a transaction.
    pub fn read(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Begins a transaction that may write from its first statement on.
    ///
    /// # Errors
    /// When the database cannot be reached, or on SQLite when the writer stays busy for 10 s.
    pub async fn write(&self) -> Result<Tx, sea_orm::DbErr> {
        Tx::begin(&self.writer, self.engine, self.shared.clone()).await
    }

    /// Rings when a job was committed by this process.
    pub fn outbox(&self) -> &Notify {
        &self.shared.outbox
    }

    /// Tells what was read before from what still holds.
    pub fn fresh(&self) -> &Freshness {
        &self.shared.fresh
    }

    /// No database at all.
    pub fn unconnected() -> Self {
        let (reader, writer) = (DatabaseConnection::default(), DatabaseConnection::default());
        Self { engine: Engine::Sqlite, reader, writer, file: None, shared: Arc::default() }
    }

    /// Brings the tables up to date.
    ///
    /// # Errors
    /// When a migration fails; on SQLite nothing of it is kept.
    pub async fn migrate(&self) -> Result<(), sea_orm::DbErr> {
        use omloop_migrations::{Migrator, MigratorTrait};
        Migrator::up(&self.writer, None).await
    }

    /// The connection that writes, for what is no transaction, such as making a copy.
    pub fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Closes the connections; on SQLite the write-ahead log is folded into the file.
    pub async fn close(self) {
        for connection in [self.reader, self.writer] {
            if let Err(fault) = connection.close().await {
                tracing::warn!(%fault, "closing the database");
            }
        }
    }
}
