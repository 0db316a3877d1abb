//! The outbox: work that follows from a fact is written in the transaction of the fact, so that
//! neither exists without the other. A worker claims it, and a job that fails is tried again.

mod entity;
mod outbox;
mod schedule;
mod worker;

use serde::{Serialize, de::DeserializeOwned};

pub use outbox::{When, enqueue, enqueue_all, waiting};
pub use schedule::tidy;
pub use worker::{Handlers, JobError, Worker};

/// A job: its payload holds identities, never what they stand for.
pub trait Job: Serialize + DeserializeOwned + Send + 'static {
    /// The word that finds its handler again.
    const KIND: &'static str;
}
