//! Plans a day of a centre's vans: which van fetches what from whom, in which order and when.
//!
//! A [`Problem`] goes in, a [`Plan`] comes out. Nothing here reads a clock, draws a random number
//! that is not seeded, or speaks to a database; nothing panics, whatever goes in.
#![forbid(unsafe_code)]

pub mod options;
pub mod plan;
pub mod problem;
pub mod search;

pub use options::{Budget, Control, Effort, Options, Progress, Report, Stopped};
pub use plan::{Cost, Halt, LeftOut, Leg, Plan, Reason, Route};
pub use problem::{
    Break, Driven, Fault, Load, Lock, Metres, Place, Points, Price, Problem, Seconds, Skills, Stop,
    StopId, Travel, Unloading, Van, VanId, Weights, Window,
};
