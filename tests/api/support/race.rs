//! Races: two people do something at the same moment, and somebody has to lose.

use futures_util::future::join_all;

/// How often a race is run: a fault that shows once in a few times has to show.
pub const ROUNDS: usize = 20;

/// What became of those who raced.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Rounds with exactly one winner.
    pub one_winner: usize,
    /// Rounds with more.
    pub more_winners: usize,
    /// Rounds with none.
    pub no_winner: usize,
}

impl Outcome {
    /// All rounds went as they must.
    pub const FAIR: Self = Self { one_winner: ROUNDS, more_winners: 0, no_winner: 0 };
}

/// Runs a race in each round: `course` prepares it, and `run` says whether a racer won.
pub async fn race<C>(
    racers: usize,
    course: impl AsyncFn() -> C,
    run: impl AsyncFn(&C, usize) -> bool,
) -> Outcome {
    let mut outcome = Outcome::default();
    for _ in 0..ROUNDS {
        let prepared = course().await;
        let ran = join_all((0..racers).map(|racer| run(&prepared, racer))).await;
        match ran.into_iter().filter(|won| *won).count() {
            0 => outcome.no_winner += 1,
            1 => outcome.one_winner += 1,
            _ => outcome.more_winners += 1,
        }
    }
    outcome
}
