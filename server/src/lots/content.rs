//! What is in a lot, in pieces and in weight. Pure: whatever is asked in whatever order, nothing is
//! lost, made up or owed.

use super::refusal::LotRefusal;
use super::rules::Part;

/// What is in a lot. A counted lot without pieces has no weight, and the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// How many pieces; none when nobody counted them.
    pub pieces: Option<i32>,
    /// Its net weight in grams.
    pub grams: i32,
}

impl Content {
    /// No piece and no gram: how every lot was before it came in.
    pub const NOTHING: Self = Self { pieces: Some(0), grams: 0 };

    /// Whether all of it is gone.
    pub const fn is_empty(self) -> bool {
        self.grams == 0
    }

    /// Takes a part out; answers what stays and what was taken.
    ///
    /// # Errors
    /// When it is not told how much, or there is not that much.
    pub fn take(self, asked: Part) -> Result<(Self, Self), LotRefusal> {
        let taken = match (self.pieces, asked.pieces) {
            (Some(_), None) => return Err(LotRefusal::PiecesMissing),
            (None, Some(_)) => return Err(LotRefusal::CountFirst),
            (Some(have), Some(pieces)) if pieces > have => {
                return Err(LotRefusal::NotEnoughPieces);
            }
            (Some(have), Some(pieces)) => {
                let grams = asked.grams.unwrap_or_else(|| share(self.grams, pieces, have));
                Self { pieces: Some(pieces), grams }
            }
            (None, None) => Self { pieces: None, grams: asked.grams.unwrap_or_default() },
        };
        let rest = self.less(taken)?;
        Ok((rest, taken))
    }

    fn less(self, taken: Self) -> Result<Self, LotRefusal> {
        let pieces = self.pieces.zip(taken.pieces).map(|(have, taken)| have - taken);
        let rest = Self { pieces, grams: self.grams - taken.grams };
        match rest {
            _ if taken.grams < 1 => Err(LotRefusal::WeightMissing),
            Self { grams, .. } if grams < 0 => Err(LotRefusal::NotEnoughWeight),
            Self { pieces: Some(pieces), grams } if (pieces == 0) != (grams == 0) => {
                Err(LotRefusal::UnevenRest)
            }
            rest => Ok(rest),
        }
    }

    /// Takes all of it; nothing stays.
    pub fn take_all(self) -> (Self, Self) {
        (Self { pieces: self.pieces.map(|_| 0), grams: 0 }, self)
    }

    /// Puts another lot's content in.
    ///
    /// # Errors
    /// `CountFirst` when only one of them is counted, `TooMuch` beyond what can be written down.
    pub fn add(self, other: Self) -> Result<Self, LotRefusal> {
        let pieces = match (self.pieces, other.pieces) {
            (Some(one), Some(other)) => Some(one.checked_add(other).ok_or(LotRefusal::TooMuch)?),
            (None, None) => None,
            _ => return Err(LotRefusal::CountFirst),
        };
        let grams = self.grams.checked_add(other.grams).ok_or(LotRefusal::TooMuch)?;
        Ok(Self { pieces, grams })
    }

    /// What is in it after it was weighed or counted again.
    ///
    /// # Errors
    /// `WeightMissing` when neither was told.
    pub fn corrected(self, found: Part) -> Result<Self, LotRefusal> {
        if found == Part::default() {
            return Err(LotRefusal::WeightMissing);
        }
        let grams = found.grams.unwrap_or(self.grams);
        Ok(Self { pieces: found.pieces.or(self.pieces), grams })
    }
}

/// The weight of some of so many pieces, when nobody weighed them apart. The last ones take the rest.
fn share(grams: i32, pieces: i32, of: i32) -> i32 {
    let share = i64::from(grams) * i64::from(pieces) / i64::from(of.max(1));
    i32::try_from(share).unwrap_or(grams)
}
