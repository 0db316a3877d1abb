//! What drives.

use super::{Load, Place, Points, Seconds, Skills};
use crate::Halt;

/// Tells vans apart, also from one problem to the next; wide enough for a UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VanId(
    /// The caller's number.
    pub u128,
);

/// A van with its crew, for one shift. What is delivered on the first trip is loaded at its start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Van {
    /// Which one.
    pub id: VanId,
    /// Where it begins.
    pub start: Place,
    /// Where it ends; what is aboard is unloaded there, after the shift.
    pub end: Place,
    /// The first moment at which it may leave.
    pub shift_start: Seconds,
    /// The last moment at which it may arrive at its end.
    pub shift_end: Seconds,
    /// What it can carry.
    pub capacity: Load,
    /// What it has and its crew can do.
    pub skills: Skills,
    /// Points for using it at all.
    pub fixed_cost: u32,
    /// Where it can unload, and load what the next trip delivers, between two trips.
    pub unloading: Option<Unloading>,
    /// Breaks, in the order in which they are taken; a van that is used takes all of them.
    pub breaks: Vec<Break>,
    /// What it did today, in order: not to be changed any more.
    pub driven: Vec<Driven>,
}

/// A visit to the depot between two trips.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unloading {
    /// Where.
    pub place: Place,
    /// How long it takes.
    pub service: Seconds,
    /// How often at most on this day. The end of the day is not counted.
    pub most: u32,
}

/// A break: taken at a stop before the work or after it, or underway between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Break {
    /// How long.
    pub duration: Seconds,
    /// When it may begin at the earliest.
    pub earliest: Seconds,
    /// When it must have begun.
    pub latest: Seconds,
}

/// Something that a van did, or is doing or driving to now: with its true or expected times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Driven {
    /// What: a stop, an unloading or a break.
    pub halt: Halt,
    /// When the van got there.
    pub arrival: Seconds,
    /// When the work or the break began.
    pub start: Seconds,
    /// When the van could go on.
    pub departure: Seconds,
}

impl Van {
    /// What using it costs.
    #[must_use]
    pub fn fixed(&self) -> Points {
        Points::from(self.fixed_cost)
    }
}
