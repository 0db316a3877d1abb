//! Plans a day of a centre's vans: which van fetches what from whom, in which order and when.
//!
//! A [`Problem`] goes in, a [`Plan`] comes out. Nothing here reads a clock, draws a random number
//! that is not seeded, or speaks to a database; nothing panics, whatever goes in.
#![forbid(unsafe_code)]

mod by_hand;
pub mod checker;
mod faults;
pub mod options;
pub mod plan;
pub mod problem;
mod reasons;
mod schedule;
mod search;
mod solve;

pub use by_hand::{Priced, Sequence, by_hand};
pub use checker::{Violation, check};
pub use faults::faults;
pub use options::{Budget, Control, Effort, Options, Progress, Report, Stopped};
pub use plan::{Cost, Halt, LeftOut, Leg, Plan, Reason, Route};
pub use problem::{
    Break, Dimension, Driven, Fault, Load, Lock, Metres, Place, Points, Price, Problem, Seconds,
    Skills, Stop, StopId, Travel, Unloading, Van, VanId, Weights, Window,
};
pub use search::booking::{Insertion, cheapest_insertions};
pub use solve::{Outcome, solve};
