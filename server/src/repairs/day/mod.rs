//! The day itself: who is here, whose turn it is, and what was done.

mod acts;
mod api;
mod board;
mod entity;
pub mod queue;
mod report;
mod rules;
mod step;
mod store;

pub use acts::{Doing, act, arrive};
pub use api::RepairDayApi;
pub use board::{Boards, RepairBoardApi};
pub use report::{Barrier, NextStep, RepairResult, Report};
pub use rules::RepairRulesApi;
pub use step::{RepairAct, RepairStep, Visit};
