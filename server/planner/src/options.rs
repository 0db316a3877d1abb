//! How long to search, and what to tell meanwhile.

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use crate::Plan;
use crate::problem::Points;

/// How to search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The same problem, options and seed give the same plan, unless time runs out.
    pub seed: u64,
    /// When to stop.
    pub budget: Budget,
    /// A plan to begin from, of this problem or one much like it.
    pub start: Option<Plan>,
}

/// When to stop: whichever comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// After so many iterations; the search cools down over them if they are given.
    pub iterations: Option<u64>,
    /// After so much time by the caller's clock; without iterations the search cools over it.
    pub time: Option<Duration>,
}

impl Default for Budget {
    /// As many iterations as suit a hundred stops.
    fn default() -> Self {
        Self::iterations(Effort::default().iterations(100))
    }
}

impl Budget {
    /// So many iterations: repeatable.
    #[must_use]
    pub const fn iterations(iterations: u64) -> Self {
        Self { iterations: Some(iterations), time: None }
    }

    /// So much time.
    #[must_use]
    pub const fn time(time: Duration) -> Self {
        Self { iterations: None, time: Some(time) }
    }

    /// So many iterations, and no more time than this even where the machine is slow.
    #[must_use]
    pub const fn guarded(iterations: u64, time: Duration) -> Self {
        Self { iterations: Some(iterations), time: Some(time) }
    }
}

/// How much work a plan is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Effort {
    /// Less than a second on one thread: a change to a plan that is there.
    Change,
    /// About five seconds: a new day.
    #[default]
    Day,
    /// About twenty seconds: where each minute of driving counts.
    Thorough,
}

impl Effort {
    /// How many iterations suit a number of stops, so that it takes about the time named above.
    #[must_use]
    pub const fn iterations(self, stops: usize) -> u64 {
        let tenths = match self {
            Self::Change => 7,
            Self::Day => 50,
            Self::Thorough => 200,
        };
        // Iterations a second fall with the number of stops; measured, see the README.
        let a_second = 7_000_000 / (stops as u64 + 100);
        tenths * if a_second < 1_000 { 1_000 } else { a_second } / 10
    }
}

/// What ties a search to the world around it. Everything may be left out.
#[derive(Default)]
pub struct Control<'a> {
    /// How long ago the search began.
    pub clock: Option<&'a mut dyn FnMut() -> Duration>,
    /// Set from elsewhere, it ends the search; the best plan so far is returned.
    pub cancel: Option<&'a AtomicBool>,
    /// Told how it goes: some ten times a second with a clock, else at each hundredth part.
    pub progress: Option<&'a mut dyn FnMut(Progress)>,
}

/// How a search goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// Iterations done.
    pub iterations: u64,
    /// What the best plan so far costs.
    pub best: Points,
    /// How many stops it leaves out.
    pub left_out: usize,
    /// The part of the budget that is used, from 0 to 1.
    pub done: f64,
}

/// How a search went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// Iterations done.
    pub iterations: u64,
    /// Why it ended.
    pub stopped: Stopped,
}

/// Why a search ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// All iterations are done.
    Iterations,
    /// The time is up.
    Time,
    /// It was cancelled.
    Cancelled,
    /// There is nothing to search: no stop can be moved.
    NothingToDo,
}
