//! A writing transaction.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use tokio::sync::Notify;

use super::Engine;

/// A writing transaction; dropped without a commit, it never happened.
pub struct Tx {
    inner: DatabaseTransaction,
    engine: Engine,
    outbox: Arc<Notify>,
    has_jobs: AtomicBool,
}

impl Tx {
    pub(super) async fn begin(
        writer: &DatabaseConnection,
        engine: Engine,
        outbox: Arc<Notify>,
    ) -> Result<Self, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: (engine == Engine::Sqlite)
                .then_some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let inner = writer.begin_with_options(options).await?;
        Ok(Self { inner, engine, outbox, has_jobs: AtomicBool::new(false) })
    }

    /// The engine behind it.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Remembers that the worker has something to do once this is committed.
    pub fn has_job(&self) {
        self.has_jobs.store(true, Ordering::Relaxed);
    }

    /// Makes it so, durably, and wakes the worker if there is work.
    ///
    /// # Errors
    /// When the database could not; then nothing of it happened.
    pub async fn commit(self) -> Result<(), DbErr> {
        self.inner.commit().await?;
        if self.has_jobs.into_inner() {
            self.outbox.notify_one();
        }
        Ok(())
    }
}

impl Deref for Tx {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.inner
    }
}
