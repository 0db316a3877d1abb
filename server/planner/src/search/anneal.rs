//! When a worse plan is taken: often while it is hot, hardly ever in the end.

use super::chance::Chance;

pub(crate) struct Heat {
    first: f64,
    last: f64,
    now: f64,
}

impl Heat {
    pub fn new(first: f64, last: f64) -> Self {
        let last = last.max(1e-6);
        Self { first: first.max(last), last, now: first.max(last) }
    }

    /// Cools down to a part of the budget that is used.
    pub fn cool(&mut self, done: f64) {
        self.now = self.first * (self.last / self.first).powf(done.clamp(0.0, 1.0));
    }

    /// How much dearer the next plan may be.
    pub fn allowance(&self, chance: &mut Chance) -> i64 {
        (-self.now * (1.0 - chance.part()).ln()) as i64
    }
}
