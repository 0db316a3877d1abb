//! Working off the outbox by hand.

use chrono::TimeDelta;
use omloop::jobs::Worker;
use omloop::ops;

use super::Centre;

impl Centre {
    /// A worker of this server.
    pub fn worker(&self) -> Worker {
        Worker::new(self.app().clone(), ops::handlers())
    }

    /// Does what is due now, and what follows from it; answers how many jobs that were.
    pub async fn work_off_outbox(&self) -> usize {
        let mut done = 0;
        for _ in 0..100 {
            match self.worker().round().await.expect("the outbox can be read") {
                0 => return done,
                more => done += more,
            }
        }
        panic!("the outbox never ends");
    }

    /// Lets time pass, and does what became due.
    pub async fn later(&self, by: TimeDelta) -> usize {
        self.work_off_outbox().await;
        self.wait(by);
        self.work_off_outbox().await
    }

    /// How many jobs could be done now.
    pub async fn jobs_due(&self) -> i64 {
        let now = self.app().clock.now().to_rfc3339();
        let due = format!("jobs WHERE gave_up_at IS NULL AND run_at <= '{now}'");
        self.rows(&due).await
    }
}
