//! Gives an order of stops its times: unloadings and breaks are put where they do least harm.
//! What cannot be kept is kept as nearly as possible, so that every order can be shown.

mod legs;
mod order;
mod step;

pub(crate) use legs::route;
pub(crate) use order::{Unload, order};

use crate::Halt;
use crate::problem::{Problem, Van};

/// A van's day in full: what is driven, and then these stops (indices) in this order.
/// `unload(i)` says whether the van unloads before the i-th of them.
pub(crate) fn day(
    problem: &Problem,
    van: &Van,
    stops: &[usize],
    unload: impl Fn(usize) -> Unload,
) -> crate::Route {
    let halts: Vec<Halt> = order(problem, van, stops, unload);
    route(problem, van, &halts)
}
