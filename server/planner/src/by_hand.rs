//! What a coordinator puts in order by hand: its times, and what is against it.

use std::collections::HashSet;

use crate::problem::{Fault, Price, Problem, StopId, VanId};
use crate::schedule::{Unload, day};
use crate::{Cost, LeftOut, Plan, Reason, Route, Violation, check, faults, reasons};

/// The stops of a van, in the order in which it shall visit them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sequence {
    /// Which van.
    pub van: VanId,
    /// Its stops after those that it drove.
    pub stops: Vec<StopId>,
}

/// A plan with all that is against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priced {
    /// The plan, with times even where they are too late.
    pub plan: Plan,
    /// What is against it; nothing if it can be driven so.
    pub violations: Vec<Violation>,
}

/// Gives stops in a given order their times, with unloadings and breaks where they do least harm.
/// What is named twice counts once; who is not named is left out.
///
/// # Errors
///
/// The faults of the problem, but for locks that cannot be kept: those become violations.
pub fn by_hand(problem: &Problem, sequences: &[Sequence]) -> Result<Priced, Vec<Fault>> {
    let mut faults = faults(problem);
    faults.retain(|fault| !matches!(fault, Fault::LockedCannotBeDriven { .. }));
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut violations = Vec::new();
    let mut seen: HashSet<StopId> = HashSet::new();
    for van in &problem.vans {
        let ids = van.driven.iter().filter_map(|done| match done.halt {
            crate::Halt::Stop(id) => Some(id),
            _ => None,
        });
        seen.extend(ids);
    }
    let known = |van: VanId| problem.vans.iter().any(|it| it.id == van);
    let unknown = sequences.iter().filter(|sequence| !known(sequence.van));
    violations.extend(unknown.map(|sequence| Violation::UnknownVan(sequence.van)));
    let mut routes = Vec::with_capacity(problem.vans.len());
    for van in &problem.vans {
        let mut stops = Vec::new();
        let own = sequences.iter().filter(|sequence| sequence.van == van.id);
        for &id in own.flat_map(|sequence| &sequence.stops) {
            match problem.stops.iter().position(|stop| stop.id == id) {
                None => violations.push(Violation::UnknownStop(id)),
                Some(_) if !seen.insert(id) => violations.push(Violation::StopTwice(id)),
                Some(at) => stops.push(at),
            }
        }
        routes.push(day(problem, van, &stops, |_| Unload::IfItHelps));
    }
    let mut plan = Plan { routes, ..Plan::default() };
    plan.list_left_out(problem, |_| Reason::OthersAreWorthMore);
    reasons::explain(problem, &mut plan);
    violations.extend(check(problem, &plan));
    Ok(Priced { plan, violations })
}

impl Plan {
    /// Lists the stops that are in no route, and sums up.
    pub(crate) fn list_left_out(&mut self, problem: &Problem, why: impl Fn(StopId) -> Reason) {
        let visited: HashSet<_> = self.routes.iter().flat_map(Route::stops).collect();
        let missing = problem.stops.iter().filter(|stop| !visited.contains(&stop.id));
        let left_out = missing.map(|stop| LeftOut { stop: stop.id, reason: why(stop.id) });
        self.left_out = left_out.collect();
        self.sum_up(problem);
    }

    /// Works its cost out from its routes and what is left out.
    pub(crate) fn sum_up(&mut self, problem: &Problem) {
        let mut cost = Cost::default();
        for route in &self.routes {
            cost.drive += route.cost.drive;
            cost.metres += route.cost.metres;
            cost.fixed += route.cost.fixed;
        }
        for left_out in &self.left_out {
            match problem.stop(left_out.stop).map(|stop| stop.price) {
                Some(Price::Points(points)) => cost.left_out += i64::from(points),
                Some(Price::Mandatory) => cost.mandatory_left_out += 1,
                None => {}
            }
        }
        self.cost = cost;
    }
}
