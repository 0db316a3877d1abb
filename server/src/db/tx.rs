//! A writing transaction.

use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};

use super::fresh::Touched;
use super::{Engine, Shared};
use crate::id::ItemId;

/// A writing transaction; dropped without a commit, it never happened.
pub struct Tx {
    inner: DatabaseTransaction,
    engine: Engine,
    shared: Arc<Shared>,
    has_jobs: AtomicBool,
    touched: Mutex<Touched>,
}

impl Tx {
    pub(super) async fn begin(
        writer: &DatabaseConnection,
        engine: Engine,
        shared: Arc<Shared>,
    ) -> Result<Self, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: (engine == Engine::Sqlite)
                .then_some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let inner = writer.begin_with_options(options).await?;
        Ok(Self {
            inner,
            engine,
            shared,
            has_jobs: AtomicBool::default(),
            touched: Mutex::default(),
        })
    }

    /// The engine behind it.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Remembers that the worker has something to do once this is committed.
    pub fn has_job(&self) {
        self.has_jobs.store(true, Ordering::Relaxed);
    }

    /// Promises that nothing is written but of these items, so that what is kept of all else still
    /// holds (see [`super::fresh`]).
    pub fn touches_only(&self, items: impl IntoIterator<Item = ItemId>) {
        let items = Touched::Items(items.into_iter().collect());
        *self.touched.lock().unwrap_or_else(PoisonError::into_inner) = items;
    }

    /// Makes it so, durably, and wakes the worker if there is work.
    ///
    /// # Errors
    /// When the database could not; then nothing of it happened.
    pub async fn commit(self) -> Result<(), DbErr> {
        let committed = self.inner.commit().await;
        // Also after a fault, which may have come when it was done.
        let touched = self.touched.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.shared.fresh.touch(&touched);
        self.shared.written.notify_one();
        if self.has_jobs.into_inner() {
            self.shared.outbox.notify_one();
        }
        committed
    }
}

impl Deref for Tx {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.inner
    }
}
