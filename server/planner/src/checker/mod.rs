//! Holds a plan against its problem, leg by leg. Nothing here is shared with the search, so that
//! neither can hide the other's mistakes. One rule a file.

mod boarding;
mod breaks;
mod capacity;
mod costs;
mod driven;
mod listed;
mod locks;
mod shift;
mod skills;
mod times;
mod trips;
mod violation;
mod windows;

use std::collections::HashMap;

use crate::problem::{Problem, Stop, StopId, Van};
use crate::{Halt, Leg, Plan, Route};
pub use violation::Violation;

/// What a rule may look at: one route with its van.
struct Checked<'a> {
    problem: &'a Problem,
    stops: &'a HashMap<StopId, &'a Stop>,
    van: &'a Van,
    route: &'a Route,
}

type Rule = fn(&Checked) -> Vec<Violation>;

const RULES: [Rule; 10] = [
    windows::check,
    capacity::check,
    skills::check,
    shift::check,
    breaks::check,
    locks::check,
    driven::check,
    trips::check,
    times::check,
    boarding::check,
];

/// Everything in which a plan breaks the rules of its problem; nothing for a sound one.
#[must_use]
pub fn check(problem: &Problem, plan: &Plan) -> Vec<Violation> {
    let stops: HashMap<_, _> = problem.stops.iter().map(|stop| (stop.id, stop)).collect();
    let mut found = listed::check(problem, plan);
    for route in &plan.routes {
        let Some(van) = problem.vans.iter().find(|van| van.id == route.van) else { continue };
        let checked = Checked { problem, stops: &stops, van, route };
        found.extend(RULES.iter().flat_map(|rule| rule(&checked)));
        found.extend(costs::route(&checked));
    }
    found.extend(costs::plan(problem, plan));
    found
}

impl<'a> Checked<'a> {
    /// The stops of the route that are in the problem, with their legs.
    fn visits(&self) -> impl Iterator<Item = (&'a Leg, &'a Stop)> + '_ {
        self.route.legs.iter().filter_map(|leg| match leg.halt {
            Halt::Stop(id) => Some((leg, *self.stops.get(&id)?)),
            _ => None,
        })
    }

    /// The legs that are still to be driven.
    fn ahead(&self) -> impl Iterator<Item = &'a Leg> {
        self.route.legs.iter().filter(|leg| !leg.driven)
    }

    /// The legs of each trip; the first ends at the first unloading.
    fn trips(&self) -> impl Iterator<Item = &'a [Leg]> {
        self.route.legs.split(|leg| leg.halt == Halt::Unloading)
    }
}
