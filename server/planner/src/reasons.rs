//! Says why a stop is left out.

use crate::problem::{Dimension, Price, Problem, Stop, Van};
use crate::search::booking;
use crate::{Plan, Reason};

/// Gives each stop that is left out its reason.
pub(crate) fn explain(problem: &Problem, plan: &mut Plan) {
    if plan.left_out.is_empty() {
        return;
    }
    let extras = booking::extras(problem, plan);
    for (left_out, extra) in plan.left_out.iter_mut().zip(extras) {
        if let Some(stop) = problem.stop(left_out.stop) {
            left_out.reason = reason(problem, stop, extra);
        }
    }
}

fn reason(problem: &Problem, stop: &Stop, extra: Option<i64>) -> Reason {
    if problem.vans.is_empty() {
        return Reason::NoVan;
    }
    let may = |van: &&Van| stop.lock.van().is_none_or(|locked| locked == van.id);
    let skilled = |van: &&Van| may(van) && stop.needs.are_met_by(van.skills);
    let skilled: Vec<&Van> = problem.vans.iter().filter(skilled).collect();
    if skilled.is_empty() {
        return Reason::NoVanHasTheSkills;
    }
    let large: Vec<&Van> =
        skilled.iter().copied().filter(|van| too_large(stop, van).is_none()).collect();
    if large.is_empty() {
        let dimension = skilled.iter().find_map(|van| too_large(stop, van));
        return Reason::LargerThanAnyVan(dimension.unwrap_or(Dimension::Litres));
    }
    let road = |van: &&Van| {
        let there = problem.travel.road(van.standing(problem).place, stop.place);
        there.is_some() && problem.travel.road(stop.place, van.end).is_some()
    };
    let reached: Vec<&Van> = large.iter().copied().filter(road).collect();
    if reached.is_empty() {
        return Reason::Unreachable;
    }
    if !reached.iter().any(|van| booking::alone(problem, van, stop, false)) {
        return Reason::OutsideEveryShift;
    }
    if !reached.iter().any(|van| booking::alone(problem, van, stop, true)) {
        return Reason::VansAreUnderWay;
    }
    match (extra, stop.price) {
        (Some(extra), Price::Points(price)) if extra >= i64::from(price) => {
            Reason::DearerThanItsPrice(extra)
        }
        _ => Reason::OthersAreWorthMore,
    }
}

fn too_large(stop: &Stop, van: &Van) -> Option<Dimension> {
    let capacity = van.capacity.parts();
    let loads = [stop.pick_up.parts(), stop.deliver.parts()];
    Dimension::ALL
        .into_iter()
        .enumerate()
        .find(|(at, _)| loads.iter().any(|load| load[*at] > capacity[*at]))
        .map(|(_, dimension)| dimension)
}
