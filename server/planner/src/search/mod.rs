//! Slack Induction by String Removals (J. Christiaens, G. Vanden Berghe, Transportation Science
//! 54(2), 2020), with what the days of a centre add to it.

mod anneal;
mod best;
pub(crate) mod booking;
mod chance;
mod cheapest;
mod gap;
mod insert;
mod loads;
pub(crate) mod model;
mod near;
mod recreate;
mod ruin;
pub(crate) mod run;
pub(crate) mod state;
mod tour;
mod trips;
mod warm;
