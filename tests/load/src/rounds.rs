//! Measuring in turn: the bare server, then each of the others, then the bare server again. A
//! machine that slows down slows down all of them, so it is ratios that count.

use crate::Outcome;

/// Rates of one round, requests a second.
#[derive(Clone, Copy)]
pub struct Round {
    /// Of the bare server.
    pub bare: f64,
    /// Of Omloop on the small database.
    pub small: f64,
    /// Of Omloop on the large one.
    pub large: f64,
}

/// Measures so many rounds, after one for warming up.
///
/// # Errors
/// When a round goes wrong.
pub async fn repeat(
    rounds: usize,
    mut measure: impl AsyncFnMut() -> Outcome<Round>,
) -> Outcome<Vec<Round>> {
    measure().await?;
    let mut measured = Vec::with_capacity(rounds);
    for _ in 0..rounds {
        measured.push(measure().await?);
    }
    Ok(measured)
}

/// The middle of some figures, and how far they lie apart.
#[derive(Clone, Copy)]
pub struct Spread {
    /// The lowest.
    pub low: f64,
    /// The median.
    pub median: f64,
    /// The highest.
    pub high: f64,
}

impl Spread {
    /// Of these figures, of which there must be one at least.
    pub fn of(figures: impl IntoIterator<Item = f64>) -> Self {
        let mut figures: Vec<f64> = figures.into_iter().collect();
        figures.sort_by(f64::total_cmp);
        let [low, .., high] = figures[..] else {
            return Self { low: figures[0], median: figures[0], high: figures[0] };
        };
        Self { low, median: figures[figures.len() / 2], high }
    }
}
