//! The worker: claims jobs and has their handlers do them.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::DbErr;

use super::entity::Model;
use super::{Job, outbox};
use crate::app::App;
use crate::db::Tx;

/// How many jobs are done side by side.
const HANDS: u64 = 8;

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

/// Which feature handles which kind of job.
#[derive(Clone, Default)]
pub struct Handlers(HashMap<&'static str, Handler>);

impl Handlers {
    /// Adds the handler of one kind.
    pub fn on<J, F, Fut>(mut self, handle: F) -> Self
    where
        J: Job,
        F: Fn(App, J) -> Fut + Copy + Send + Sync + 'static,
        Fut: Future<Output = Handled> + Send + 'static,
    {
        let handler: Handler = Arc::new(move |app, payload| {
            Box::pin(async move {
                let job = serde_json::from_str(&payload)
                    .map_err(|fault| JobError::Never(format!("unreadable: {fault}")))?;
                handle(app, job).await
            })
        });
        self.0.insert(J::KIND, handler);
        self
    }
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
                () = self.app.db.outbox().notified() => {}
                () = tokio::time::sleep(LOOKS) => {}
            }
        }
    }

    /// Claims and does what is due now; answers how many jobs that were.
    ///
    /// # Errors
    /// When the outbox cannot be read.
    pub async fn round(&self) -> Result<usize, DbErr> {
        let jobs = outbox::claim(&self.app.db, self.app.clock.now(), HANDS).await?;
        let count = jobs.len();
        futures_util::future::join_all(jobs.into_iter().map(|job| self.attempt(job))).await;
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
        let handler = self.handlers.0.get(job.kind.as_str());
        let handler = handler.ok_or_else(|| JobError::Never("no handler".into()))?;
        let tx = handler(self.app.clone(), job.payload.clone()).await?;
        outbox::finish(&tx, job.id).await?;
        Ok(tx.commit().await?)
    }
}
