//! Slack Induction by String Removals (J. Christiaens, G. Vanden Berghe, Transportation Science
//! 54(2), 2020), with what the days of a centre add to it.

mod anneal;
mod best;
mod chance;
mod gap;
mod insert;
mod loads;
pub(crate) mod model;
mod near;
mod recreate;
mod ruin;
pub(crate) mod run;
mod state;
mod tour;
mod trips;
pub use raw::raw;
mod raw;
