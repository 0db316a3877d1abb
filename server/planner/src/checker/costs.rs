//! Sums are what they are said to be.

use super::{Checked, Violation};
use crate::problem::{Price, Problem};
use crate::{Cost, Plan};

pub(super) fn route(it: &Checked) -> Option<Violation> {
    let (route, weights) = (it.route, it.problem.weights);
    let drive: i64 = route.legs.iter().map(|leg| i64::from(leg.drive)).sum();
    let metres: i64 = route.legs.iter().map(|leg| i64::from(leg.metres)).sum();
    let fixed = if route.legs.is_empty() { 0 } else { i64::from(it.van.fixed_cost) };
    let cost = Cost {
        drive: drive * i64::from(weights.second),
        metres: metres * i64::from(weights.metre),
        fixed,
        ..Cost::default()
    };
    let told = i64::from(route.drive) == drive && i64::from(route.metres) == metres;
    (!told || route.cost != cost).then_some(Violation::CostWrong)
}

pub(super) fn plan(problem: &Problem, plan: &Plan) -> Option<Violation> {
    let mut cost = Cost::default();
    for route in &plan.routes {
        cost.drive += route.cost.drive;
        cost.metres += route.cost.metres;
        cost.fixed += route.cost.fixed;
    }
    for left_out in &plan.left_out {
        match problem.stops.iter().find(|stop| stop.id == left_out.stop).map(|stop| stop.price) {
            Some(Price::Points(points)) => cost.left_out += i64::from(points),
            Some(Price::Mandatory) => cost.mandatory_left_out += 1,
            None => {}
        }
    }
    (plan.cost != cost).then_some(Violation::CostWrong)
}
