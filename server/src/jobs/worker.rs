//! The worker: claims jobs and has their handlers do them.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::future::join_all;
use sea_orm::DbErr;

use super::entity::Model;
use super::{Job, outbox};
use crate::app::App;
use crate::db::Tx;

/// How many jobs are done side by side.
const HANDS: u64 = 8;

/// How many quick jobs are done in one transaction.
const MANY: u64 = 64;

/// A worker that hears the bell first lets jobs gather, so that a busy hall is not disturbed by it.
const GATHERS: Duration = Duration::from_millis(50);

/// A worker that hears no bell looks this often.
const LOOKS: Duration = Duration::from_secs(1);

/// Why a job did not work out.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// It may work later.
    #[error("{0}")]
    Again(String),
    /// It will never work.
    #[error("{0}")]
    Never(String),
}

impl From<DbErr> for JobError {
    fn from(fault: DbErr) -> Self {
        Self::Again(fault.to_string())
    }
}

impl From<crate::error::ApiError> for JobError {
    fn from(fault: crate::error::ApiError) -> Self {
        Self::Again(fault.to_string())
    }
}

/// What a handler answers: the transaction in which it wrote what it did. The worker removes the
/// job in that same transaction, so a job is done once or not at all.
pub type Handled = Result<Tx, JobError>;

type Handling = Pin<Box<dyn Future<Output = Handled> + Send>>;
type Handler = Arc<dyn Fn(App, String) -> Handling + Send + Sync>;
/// It answers the transaction that it was given.
type QuickHandler = Arc<dyn Fn(App, Tx, Vec<String>) -> Handling + Send + Sync>;

/// Which feature handles which kind of job.
#[derive(Clone, Default)]
pub struct Handlers {
    slow: HashMap<&'static str, Handler>,
    quick: HashMap<&'static str, QuickHandler>,
}

impl Handlers {
    /// Adds the handler of a quick kind, which needs the database only and changes nothing that is
    /// kept (see [`crate::db`]). Many such jobs are taken and done in one transaction.
    pub fn on_many<J, F, Fut>(mut self, handle: F) -> Self
    where
        J: Job,
        F: Fn(App, Tx, Vec<J>) -> Fut + Copy + Send + Sync + 'static,
        Fut: Future<Output = Handled> + Send + 'static,
    {
        let handler: QuickHandler = Arc::new(move |app, tx, payloads| {
            Box::pin(async move {
                let jobs =
                    payloads.iter().map(|payload| read(payload)).collect::<Result<_, _>>()?;
                handle(app, tx, jobs).await
            })
        });
        self.quick.insert(J::KIND, handler);
        self
    }

    /// Adds the handler of one kind.
    pub fn on<J, F, Fut>(mut self, handle: F) -> Self
    where
        J: Job,
        F: Fn(App, J) -> Fut + Copy + Send + Sync + 'static,
        Fut: Future<Output = Handled> + Send + 'static,
    {
        let handler: Handler = Arc::new(move |app, payload| {
            Box::pin(async move { handle(app, read(&payload)?).await })
        });
        self.slow.insert(J::KIND, handler);
        self
    }
}

fn read<J: Job>(payload: &str) -> Result<J, JobError> {
    serde_json::from_str(payload).map_err(|fault| JobError::Never(format!("unreadable: {fault}")))
}

/// Works off the outbox.
#[derive(Clone)]
pub struct Worker {
    app: App,
    handlers: Handlers,
}

impl Worker {
    /// A worker with these handlers.
    pub fn new(app: App, handlers: Handlers) -> Self {
        Self { app, handlers }
    }

    /// Works until `stop` comes, and finishes what was begun.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        loop {
            let worked = self.round().await.unwrap_or_else(|fault| {
                tracing::error!(%fault, "the outbox cannot be read");
                0
            });
            if worked > 0 {
                continue;
            }
            tokio::select! {
                () = &mut stop => return,
                () = self.app.db.outbox().notified() => tokio::time::sleep(GATHERS).await,
                () = tokio::time::sleep(LOOKS) => {}
            }
        }
    }

    /// Claims and does what is due now; answers how many jobs that were.
    ///
    /// # Errors
    /// When the outbox cannot be read.
    pub async fn round(&self) -> Result<usize, DbErr> {
        let now = self.app.clock.now();
        if !outbox::is_due(&self.app.db, now).await? {
            return Ok(0); // without disturbing the one writer of SQLite
        }
        let (mut count, mut done) = (0, Vec::new());
        for (kind, handler) in &self.handlers.quick {
            match self.do_quick(kind, handler, now).await {
                Ok(jobs) => {
                    count += jobs;
                    done.push(*kind);
                }
                // They are tried one by one below.
                Err(fault) => tracing::warn!(kind, %fault, "jobs did not work out together"),
            }
        }
        if count > 0 && !outbox::is_due(&self.app.db, now).await? {
            return Ok(count);
        }
        let jobs = outbox::claim(&self.app.db, now, HANDS, &done).await?;
        count += jobs.len();
        join_all(jobs.into_iter().map(|job| self.attempt(job))).await;
        Ok(count)
    }

    /// Takes quick jobs of one kind and does them, all or none.
    async fn do_quick(
        &self,
        kind: &'static str,
        handler: &QuickHandler,
        now: DateTime<Utc>,
    ) -> Result<usize, JobError> {
        let tx = self.app.db.write().await?;
        tx.touches_only([]);
        let jobs = outbox::take(&tx, kind, now, MANY).await?;
        if jobs.is_empty() {
            return Ok(0);
        }
        let count = jobs.len();
        let payloads = jobs.into_iter().map(|job| job.payload).collect();
        handler(self.app.clone(), tx, payloads).await?.commit().await?;
        Ok(count)
    }

    async fn attempt(&self, job: Model) {
        let Err(fault) = self.handle(&job).await else { return };
        let (id, kind, hopeless) = (job.id, job.kind.clone(), matches!(fault, JobError::Never(_)));
        tracing::warn!(%id, kind, %fault, "a job did not work out");
        let now = self.app.clock.now();
        let back = outbox::put_back(&self.app.db, job, fault.to_string(), hopeless, now).await;
        if let Err(fault) = back {
            tracing::error!(%id, %fault, "a job stays claimed until its lease ends");
        }
    }

    async fn handle(&self, job: &Model) -> Result<(), JobError> {
        let (app, kind, payload) = (self.app.clone(), job.kind.as_str(), job.payload.clone());
        let tx = if let Some(handler) = self.handlers.quick.get(kind) {
            let tx = app.db.write().await?;
            tx.touches_only([]);
            handler(app, tx, vec![payload]).await?
        } else if let Some(handler) = self.handlers.slow.get(kind) {
            handler(app, payload).await?
        } else {
            return Err(JobError::Never("no handler".into()));
        };
        outbox::finish(&tx, [job.id]).await?;
        Ok(tx.commit().await?)
    }
}
