//! What can be wrong with a problem.

use crate::Violation;

use super::{LARGEST, MOST_PARTS, MOST_PLACES, MOST_VANS, StopId, VanId};

/// A reason not to plan a problem at all. All faults of a problem are named at once.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The travel matrix does not have a cell for each pair of places.
    #[error("the travel matrix of {places} places has {seconds} seconds and {metres} metres")]
    MatrixSize {
        /// The number of places that it says to have.
        places: usize,
        /// Its number of cells with seconds.
        seconds: usize,
        /// Its number of cells with metres.
        metres: usize,
    },
    /// There is more than can be planned at once.
    #[error("more than {MOST_PLACES} places or stops, or {MOST_VANS} vans")]
    TooMany,
    /// A number is beyond what the planner reckons with.
    #[error("{0}: a number above {LARGEST}")]
    TooLarge(Whose),
    /// There are more than [`MOST_PARTS`] windows or breaks.
    #[error("{0}: more than {MOST_PARTS} windows or breaks")]
    TooManyParts(Whose),
    /// Two stops share an identity.
    #[error("stop {0:?} is there twice")]
    StopTwice(StopId),
    /// Two vans share an identity.
    #[error("van {0:?} is there twice")]
    VanTwice(VanId),
    /// A place is not in the travel matrix.
    #[error("{0}: a place that is not in the matrix")]
    NoSuchPlace(Whose),
    /// A stop has no window.
    #[error("{0:?} has no window")]
    NoWindow(StopId),
    /// A window closes before it opens.
    #[error("{0:?} has a window that closes before it opens")]
    WindowEndsFirst(StopId),
    /// A shift ends before it starts.
    #[error("the shift of {0:?} ends before it starts")]
    ShiftEndsFirst(VanId),
    /// A break must have begun before it may.
    #[error("a break of {0:?} has its latest moment before its earliest")]
    BreakEndsFirst(VanId),
    /// A break cannot be kept: outside the shift, in conflict with another one, or passed.
    #[error("break {1} of {0:?} cannot be kept")]
    BreakCannotBeKept(VanId, usize),
    /// A stop is locked to a van that is not there.
    #[error("{0:?} is locked to a van that is not there")]
    LockedToUnknownVan(StopId),
    /// Two stops have the same position in a locked sequence.
    #[error("the locked sequence of {0:?} has a position twice")]
    SequenceHasPositionTwice(VanId),
    /// What is locked, or driven, cannot be finished in time or does not fit.
    #[error("what is locked to {van:?} cannot be driven: {why:?}")]
    LockedCannotBeDriven {
        /// The van.
        van: VanId,
        /// What is against it.
        why: Vec<Violation>,
    },
    /// What is driven names a stop or a break that is not there.
    #[error("what {0:?} drove names a stop, unloading or break that is not there")]
    DrivenUnknown(VanId),
    /// A stop is driven twice, or driven by another van than it is locked to.
    #[error("{0:?} is driven twice, or by another van than it is locked to")]
    DrivenTwice(StopId),
    /// The times of what is driven go back.
    #[error("the times of what {0:?} drove go back")]
    DrivenBackwards(VanId),
}

/// Where a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Whose {
    /// In a stop.
    #[error("{0:?}")]
    Stop(StopId),
    /// In a van.
    #[error("{0:?}")]
    Van(VanId),
    /// In the travel matrix.
    #[error("travel matrix")]
    Travel,
    /// In the weights or the moment.
    #[error("weights or moment")]
    Rest,
}
