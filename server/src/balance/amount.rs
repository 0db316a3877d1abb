//! How much, and how sure we are of it.

use std::ops::{Add, AddAssign, Neg, Sub};

use poem_openapi::Object;

/// So many pieces, of so many grams.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Object)]
#[oai(rename_all = "camelCase")]
pub struct Amount {
    /// How many pieces, as far as they are counted.
    pub pieces: i64,
    /// Their weight in grams, as far as it is known.
    pub weight_grams: i64,
    /// How many of these pieces nobody weighed.
    pub estimated_pieces: i64,
    /// How much of this weight is theirs, by what such things usually weigh.
    pub estimated_grams: i64,
    /// How much of this weight is in lots of which nobody counted the pieces.
    pub uncounted_grams: i64,
}

impl Amount {
    /// Things, some of them weighed; the others weigh what such things usually weigh, in grams.
    pub fn of_things(pieces: i64, weighed: i64, weighed_grams: i64, usual: Option<i32>) -> Self {
        let estimated_pieces = pieces - weighed;
        let estimated_grams = estimated_pieces * i64::from(usual.unwrap_or_default());
        Self {
            pieces,
            weight_grams: weighed_grams + estimated_grams,
            estimated_pieces,
            estimated_grams,
            uncounted_grams: 0,
        }
    }
}

impl Add for Amount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            pieces: self.pieces + other.pieces,
            weight_grams: self.weight_grams + other.weight_grams,
            estimated_pieces: self.estimated_pieces + other.estimated_pieces,
            estimated_grams: self.estimated_grams + other.estimated_grams,
            uncounted_grams: self.uncounted_grams + other.uncounted_grams,
        }
    }
}

impl Neg for Amount {
    type Output = Self;

    fn neg(self) -> Self {
        Self {
            pieces: -self.pieces,
            weight_grams: -self.weight_grams,
            estimated_pieces: -self.estimated_pieces,
            estimated_grams: -self.estimated_grams,
            uncounted_grams: -self.uncounted_grams,
        }
    }
}

impl Sub for Amount {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}
