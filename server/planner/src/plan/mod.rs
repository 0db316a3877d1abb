//! What the vans will do.

mod left_out;

use crate::problem::{Load, Metres, Place, Points, Seconds, StopId, VanId};
pub use left_out::{LeftOut, Reason};

/// A day of all vans.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// A route for each van, in the order of the problem; unused vans have one without legs.
    pub routes: Vec<Route>,
    /// Who is not visited, in the order of the problem, and why.
    pub left_out: Vec<LeftOut>,
    /// What it costs.
    pub cost: Cost,
}

/// A day of one van.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Which van.
    pub van: VanId,
    /// From its start to its end; none when it is not used.
    pub legs: Vec<Leg>,
    /// Seconds of driving.
    pub drive: Seconds,
    /// Metres driven.
    pub metres: Metres,
    /// What it costs.
    pub cost: Cost,
}

/// What a van does somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Halt {
    /// It leaves its start.
    Start,
    /// It visits a stop.
    Stop(StopId),
    /// It unloads at its depot and loads for the next trip.
    Unloading,
    /// Its crew takes the break with this index.
    Break(usize),
    /// It arrives at its end.
    End,
}

/// The way to a halt, and the halt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leg {
    /// What the van does there.
    pub halt: Halt,
    /// Where; `None` for a break underway.
    pub place: Option<Place>,
    /// Seconds of driving from the last place. A break has 0: the whole way is at the next halt.
    pub drive: Seconds,
    /// Metres from the last place; 0 for a break.
    pub metres: Metres,
    /// When the van gets there.
    pub arrival: Seconds,
    /// When the work or the break begins; waiting lies before it.
    pub start: Seconds,
    /// When it is done and the van can leave.
    pub departure: Seconds,
    /// What is aboard when the van leaves.
    pub load: Load,
    /// Whether it was driven when the plan was made.
    pub driven: bool,
}

/// What a plan or route costs, in its parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// For the time of driving.
    pub drive: Points,
    /// For metres.
    pub metres: Points,
    /// For the vans that are used.
    pub fixed: Points,
    /// For stops that are left out and have a price.
    pub left_out: Points,
    /// How many mandatory stops are left out; fewer is better than any number of points.
    pub mandatory_left_out: u32,
}

impl Cost {
    /// All points together.
    #[must_use]
    pub const fn points(&self) -> Points {
        self.drive + self.metres + self.fixed + self.left_out
    }

    /// What plans are compared by: first mandatory stops left out, then points.
    #[must_use]
    pub const fn rank(&self) -> (u32, Points) {
        (self.mandatory_left_out, self.points())
    }
}

impl Route {
    /// Its stops in order.
    pub fn stops(&self) -> impl Iterator<Item = StopId> + '_ {
        self.legs.iter().filter_map(|leg| match leg.halt {
            Halt::Stop(stop) => Some(stop),
            _ => None,
        })
    }
}
