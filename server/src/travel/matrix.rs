//! How long it takes from everywhere to everywhere, and how that is known.

/// Driving times and distances between places, in rows: those from the first place come first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    places: usize,
    seconds: Vec<u32>,
    metres: Vec<u32>,
    source: Source,
}

/// How the figures are known. All of one matrix are known in the same way: an estimate beside a
/// measured time would draw vans to whichever is too low.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// From a server that knows the roads.
    Roads,
    /// Reckoned from great circles.
    GreatCircle {
        /// Why no roads were asked.
        why: Why,
    },
}

/// Why no answer about roads could be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// No server is set.
    Off,
    /// The server is away, or says it cannot answer now.
    Down,
    /// It did not answer in time.
    Slow,
    /// What it said is no table of these places.
    Nonsense,
    /// It knows no way between two of the places.
    Unreachable,
    /// One of the places is far from every road it knows: its map is of somewhere else.
    OffTheMap,
}

impl Matrix {
    /// A matrix of so many places.
    ///
    /// # Panics
    /// When the figures are not as many as pairs of places; only this feature makes matrices.
    pub(super) fn new(
        places: usize,
        (seconds, metres): (Vec<u32>, Vec<u32>),
        source: Source,
    ) -> Self {
        assert!(seconds.len() == places * places && metres.len() == places * places);
        Self { places, seconds, metres, source }
    }

    /// How many places there are.
    pub fn places(&self) -> usize {
        self.places
    }

    /// Seconds, place by place: that from `a` to `b` is at `a * places + b`.
    pub fn seconds(&self) -> &[u32] {
        &self.seconds
    }

    /// Metres, in the same order.
    pub fn metres(&self) -> &[u32] {
        &self.metres
    }

    /// How the figures are known.
    pub fn source(&self) -> Source {
        self.source
    }

    /// Seconds and metres, in the same order, for whoever keeps them.
    pub fn into_parts(self) -> (Vec<u32>, Vec<u32>) {
        (self.seconds, self.metres)
    }
}
