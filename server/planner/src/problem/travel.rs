//! How long and how far it is from place to place.

use super::{Metres, Place, Seconds};

/// A square matrix of seconds and metres, row by row: from the row's place to the column's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Travel {
    /// The number of places.
    pub places: usize,
    /// Seconds of driving, `places` x `places`.
    pub seconds: Vec<Seconds>,
    /// Metres, `places` x `places`.
    pub metres: Vec<Metres>,
}

impl Travel {
    /// Stands in `seconds` where no road leads from one place to the other.
    pub const UNREACHABLE: Seconds = Seconds::MAX;

    /// Fills a matrix from what `road` says of each pair of places.
    pub fn from_fn(places: usize, mut road: impl FnMut(Place, Place) -> (Seconds, Metres)) -> Self {
        let pairs = (0..places).flat_map(|from| (0..places).map(move |to| (from, to)));
        let (seconds, metres) = pairs.map(|(from, to)| road(from, to)).unzip();
        Self { places, seconds, metres }
    }

    /// Seconds and metres from one place to another; `None` where no road leads, or for no place.
    #[must_use]
    pub fn road(&self, from: Place, to: Place) -> Option<(Seconds, Metres)> {
        if from >= self.places || to >= self.places {
            return None;
        }
        let cell = from * self.places + to;
        let seconds = *self.seconds.get(cell)?;
        (seconds != Self::UNREACHABLE).then_some((seconds, *self.metres.get(cell)?))
    }
}
