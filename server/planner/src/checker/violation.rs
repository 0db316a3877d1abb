//! The ways in which a plan can break the rules.

use crate::problem::{Dimension, Seconds, Skills, StopId, VanId};

/// One way in which a plan breaks the rules of its problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Violation {
    /// The plan has a route for a van that is not there.
    #[error("{0:?} is not there")]
    UnknownVan(VanId),
    /// A van has no route, or two.
    #[error("{0:?} has no route, or two")]
    RoutesOfVan(VanId),
    /// The plan names a stop that is not there.
    #[error("{0:?} is not there")]
    UnknownStop(StopId),
    /// A stop is visited or left out more than once in all.
    #[error("{0:?} is planned twice")]
    StopTwice(StopId),
    /// A stop is neither visited nor left out.
    #[error("{0:?} is forgotten")]
    StopForgotten(StopId),
    /// Work begins after the last window.
    #[error("{late} s late at {stop:?}")]
    Late {
        /// Where.
        stop: StopId,
        /// After the end of the last window.
        late: Seconds,
    },
    /// Work begins before the first window or between two.
    #[error("{early} s early at {stop:?}")]
    Early {
        /// Where.
        stop: StopId,
        /// Before the begin of the next window.
        early: Seconds,
    },
    /// More is aboard than the van can carry.
    #[error("{van:?} carries {over} {dimension:?} too much on trip {trip}")]
    OverCapacity {
        /// Which van.
        van: VanId,
        /// On which of its trips, from 1 on.
        trip: u32,
        /// Of what.
        dimension: Dimension,
        /// How much too much, at the worst.
        over: u32,
    },
    /// The load that a leg tells is not what is aboard.
    #[error("{0:?} tells a wrong load")]
    LoadWrong(VanId),
    /// The van lacks a skill that a stop needs.
    #[error("{van:?} lacks {lacking:?} for {stop:?}")]
    MissingSkill {
        /// Which van.
        van: VanId,
        /// Which stop.
        stop: StopId,
        /// What it lacks.
        lacking: Skills,
    },
    /// The van leaves before its shift, or before the moment from which is planned.
    #[error("{van:?} leaves {early} s too early")]
    TooSoon {
        /// Which van.
        van: VanId,
        /// How much too early.
        early: Seconds,
    },
    /// The van comes home after its shift.
    #[error("{van:?} is {late} s late at its end")]
    ShiftOverrun {
        /// Which van.
        van: VanId,
        /// How much too late.
        late: Seconds,
    },
    /// The route does not begin at the van's start and end at its end.
    #[error("{0:?} does not begin at its start or end at its end")]
    StartOrEnd(VanId),
    /// A break is not taken, or more than once.
    #[error("{0:?} does not take its break {1} once")]
    BreakMissing(VanId, usize),
    /// A break begins outside its time, or is too short.
    #[error("{van:?} does not keep its break {index}: off by {off} s")]
    BreakNotKept {
        /// Which van.
        van: VanId,
        /// Which of its breaks.
        index: usize,
        /// How much too late, too early or too short.
        off: Seconds,
    },
    /// A stop is with another van than it is locked to.
    #[error("{0:?} is locked to another van")]
    LockedToAnother(StopId),
    /// A locked sequence is not driven as it is locked.
    #[error("{0:?} does not drive its locked sequence")]
    SequenceBroken(VanId),
    /// What is driven is not in the plan as it was.
    #[error("the plan changes what {0:?} drove")]
    DrivenChanged(VanId),
    /// The van unloads too often, or has no depot.
    #[error("{van:?} unloads {times} times too often")]
    TooManyUnloadings {
        /// Which van.
        van: VanId,
        /// How many times too often.
        times: u32,
    },
    /// Goods are delivered that are not aboard, on the trip that is under way.
    #[error("{van:?} does not have the goods of {stop:?} aboard")]
    NotAboard {
        /// Which van.
        van: VanId,
        /// Whose goods.
        stop: StopId,
    },
    /// No road leads to where the van goes.
    #[error("no road leads {van:?} to its halt {leg}")]
    NoRoad {
        /// Which van.
        van: VanId,
        /// Which of its legs, from 0 on.
        leg: usize,
    },
    /// A leg is at the wrong place, takes less time than it must, or tells a wrong distance.
    #[error("{van:?} cannot drive its halt {leg} as planned")]
    LegWrong {
        /// Which van.
        van: VanId,
        /// Which of its legs, from 0 on.
        leg: usize,
    },
    /// The sums of a route or plan are wrong.
    #[error("the sums are wrong")]
    CostWrong,
}
