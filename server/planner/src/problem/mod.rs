//! What there is to plan: places, stops and vans of one day.

mod fault;
mod load;
mod skills;
mod standing;
mod stop;
mod travel;
mod van;

pub use fault::{Fault, Whose};
pub use load::{DIMENSIONS, Dimension, Load};
pub use skills::Skills;
pub use stop::{Lock, Price, Stop, StopId, Window};
pub use travel::Travel;
pub use van::{Break, Driven, Unloading, Van, VanId};

/// A moment or a length of time: seconds, of the day for a moment. It may pass midnight.
pub type Seconds = u32;
/// A distance over the road.
pub type Metres = u32;
/// The unit in which plans are compared. With the usual [`Weights`] a point is a second of driving.
pub type Points = i64;
/// A place: its row in the [`Travel`] matrix. Several stops may share one.
pub type Place = usize;

/// The largest number of seconds, metres, points or load that any field may hold.
pub const LARGEST: u32 = 10_000_000;
/// The largest number of places, and of stops, in a problem.
pub const MOST_PLACES: usize = 2_500;
/// The largest number of vans in a problem.
pub const MOST_VANS: usize = 500;
/// The largest number of breaks of a van, and of windows of a stop.
pub const MOST_PARTS: usize = 8;

/// One day: everything that the search may know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problem {
    /// How long and how far it is from each place to each other one.
    pub travel: Travel,
    /// Whom the vans visit.
    pub stops: Vec<Stop>,
    /// What drives.
    pub vans: Vec<Van>,
    /// What a plan costs.
    pub weights: Weights,
    /// While a day is under way: nothing that is not driven yet begins before this moment.
    pub now: Seconds,
}

/// What a second and a metre cost, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    /// Points for a second of driving.
    pub second: u32,
    /// Points for a metre.
    pub metre: u32,
}

impl Default for Weights {
    /// Only the time of driving counts.
    fn default() -> Self {
        Self { second: 1, metre: 0 }
    }
}
