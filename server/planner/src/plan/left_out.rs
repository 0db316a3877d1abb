//! Who is not visited, and why.

use crate::problem::{Dimension, Points, StopId};

/// A stop that is in no route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which one.
    pub stop: StopId,
    /// Why.
    pub reason: Reason,
}

/// Why a stop is in no route: the first of these that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There is no van at all.
    NoVan,
    /// No van, or not the one it is locked to, has the skills that it needs.
    NoVanHasTheSkills,
    /// It is larger or heavier than any van that has the skills can carry.
    LargerThanAnyVan(Dimension),
    /// No road leads there and back for any van that could carry it.
    Unreachable,
    /// Its windows are outside the shift of every van that could carry it, or too near to its ends.
    OutsideEveryShift,
    /// Alone it could be fetched, but nothing is left of what vans under way can still do.
    VansAreUnderWay,
    /// It would fit, for this many points: more than its price.
    DearerThanItsPrice(Points),
    /// It would fit if others were not there, who are worth more.
    OthersAreWorthMore,
}
