//! What to measure, from the command line.

use std::time::Duration;

use crate::Outcome;
use crate::servers::Engine;

const USAGE: &str = "usage: tests/load/run [--small|--days] [sqlite|postgres]";

/// What to measure.
pub struct Settings {
    /// On which engines.
    pub engines: Vec<Engine>,
    /// Whether repair days are all that is measured.
    pub only_days: bool,
    /// Things in the small and in the large database.
    pub sizes: (usize, usize),
    /// How often each figure is measured; the median counts.
    pub rounds: usize,
    /// Connections that send at the same time.
    pub hands: usize,
    /// Scans in one round.
    pub scans: usize,
    /// How long one round of pages lasts.
    pub pages: Duration,
}

impl Settings {
    /// Reads the arguments.
    ///
    /// # Errors
    /// On one that is not known.
    pub fn read(words: &[String]) -> Outcome<Self> {
        let mut settings = Self {
            engines: vec![Engine::Sqlite, Engine::Postgres],
            only_days: false,
            sizes: (1_000, 1_000_000),
            rounds: 9,
            hands: 64,
            scans: 3840,
            pages: Duration::from_secs(2),
        };
        for word in words {
            match word.as_str() {
                "--small" => {
                    settings.sizes.1 = 100_000;
                    settings.rounds = 5;
                }
                "--days" => settings.only_days = true,
                "sqlite" => settings.engines = vec![Engine::Sqlite],
                "postgres" => settings.engines = vec![Engine::Postgres],
                _ => return Err(USAGE.into()),
            }
        }
        Ok(settings)
    }
}
