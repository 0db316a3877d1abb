//! Whom the vans visit.

use super::{Load, Place, Seconds, Skills, VanId};

/// Tells stops apart, also from one problem to the next; wide enough for a UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StopId(
    /// The caller's number.
    pub u128,
);

/// When the work at a stop may begin; both ends count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window {
    /// The first moment.
    pub open: Seconds,
    /// The last moment.
    pub close: Seconds,
}

/// What it costs to leave a stop out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Price {
    /// It must be in the plan; a plan without it is no good plan, however cheap.
    Mandatory,
    /// Points: worth this many seconds of driving with the usual weights.
    Points(u32),
}

/// What of a stop is decided already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lock {
    /// Nothing.
    #[default]
    Free,
    /// It goes with this van. For a van that is on its way this also says that goods to be
    /// delivered are aboard: others are only delivered after it has been at its depot again.
    Van(VanId),
    /// It goes with this van in the locked sequence, which comes directly after what is driven.
    Sequence {
        /// The van.
        van: VanId,
        /// The place in its locked sequence: the lowest number comes first.
        position: u32,
    },
}

/// A visit to a resident: goods are fetched, brought, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Whose it is.
    pub id: StopId,
    /// Where it is.
    pub place: Place,
    /// When the work may begin: one of these, in any order.
    pub windows: Vec<Window>,
    /// How long the work takes.
    pub service: Seconds,
    /// What is fetched; it is aboard until the van unloads.
    pub pick_up: Load,
    /// What is brought; it is aboard from where the trip began.
    pub deliver: Load,
    /// What the van must have or be able to do.
    pub needs: Skills,
    /// What leaving it out costs.
    pub price: Price,
    /// What is decided already.
    pub lock: Lock,
}

impl Lock {
    /// The van that it names.
    #[must_use]
    pub const fn van(self) -> Option<VanId> {
        match self {
            Self::Free => None,
            Self::Van(van) | Self::Sequence { van, .. } => Some(van),
        }
    }
}
