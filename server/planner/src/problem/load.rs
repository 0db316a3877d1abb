//! What goods take of a van.

/// How many things limit what a van can carry.
pub const DIMENSIONS: usize = 3;

/// Room and weight, of goods or of a van.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Load {
    /// Volume in litres.
    pub litres: u32,
    /// Weight in kilograms.
    pub kilos: u32,
    /// Whatever else is counted, for instance pieces that need a place on the floor.
    pub pieces: u32,
}

/// One of the things that limit what a van can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Volume.
    Litres,
    /// Weight.
    Kilos,
    /// Number of pieces.
    Pieces,
}

impl Dimension {
    /// All of them, in the order of [`Load::parts`].
    pub const ALL: [Self; DIMENSIONS] = [Self::Litres, Self::Kilos, Self::Pieces];
}

impl Load {
    /// A load of litres and kilograms.
    #[must_use]
    pub const fn new(litres: u32, kilos: u32) -> Self {
        Self { litres, kilos, pieces: 0 }
    }

    /// The amounts in the order of [`Dimension::ALL`].
    #[must_use]
    pub const fn parts(self) -> [u32; DIMENSIONS] {
        [self.litres, self.kilos, self.pieces]
    }

    /// Whether there is nothing.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.litres == 0 && self.kilos == 0 && self.pieces == 0
    }
}

impl From<[u32; DIMENSIONS]> for Load {
    fn from([litres, kilos, pieces]: [u32; DIMENSIONS]) -> Self {
        Self { litres, kilos, pieces }
    }
}
