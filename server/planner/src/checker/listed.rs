//! Each van has one route, and each stop is in the plan once: visited or left out.

use std::collections::HashMap;

use super::Violation;
use crate::problem::Problem;
use crate::{Plan, Route};

pub(super) fn check(problem: &Problem, plan: &Plan) -> Vec<Violation> {
    let mut routes: HashMap<_, usize> = problem.vans.iter().map(|van| (van.id, 0)).collect();
    let mut found = Vec::new();
    for route in &plan.routes {
        match routes.get_mut(&route.van) {
            Some(count) => *count += 1,
            None => found.push(Violation::UnknownVan(route.van)),
        }
    }
    let vans = problem.vans.iter().filter(|van| routes.get(&van.id) != Some(&1));
    found.extend(vans.map(|van| Violation::RoutesOfVan(van.id)));
    let mut stops: HashMap<_, usize> = problem.stops.iter().map(|stop| (stop.id, 0)).collect();
    let visited = plan.routes.iter().flat_map(Route::stops);
    for stop in visited.chain(plan.left_out.iter().map(|it| it.stop)) {
        match stops.get_mut(&stop) {
            Some(count) => *count += 1,
            None => found.push(Violation::UnknownStop(stop)),
        }
    }
    for stop in &problem.stops {
        match stops.get(&stop.id) {
            Some(1) => {}
            Some(0) | None => found.push(Violation::StopForgotten(stop.id)),
            Some(_) => found.push(Violation::StopTwice(stop.id)),
        }
    }
    found
}
