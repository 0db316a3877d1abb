//! Thousands of small days: whatever comes out keeps every rule.

use omloop_planner::{Budget, Control, Options, Plan, Problem, check, solve};

use crate::days::day;

pub fn plan(problem: &Problem, iterations: u64, seed: u64, start: Option<Plan>) -> Plan {
    let options = Options { seed, budget: Budget::iterations(iterations), start };
    solve(problem, &options, &mut Control::default()).unwrap().plan
}

#[track_caller]
pub fn assert_sound(problem: &Problem, plan: &Plan, what: &str) {
    let found = check(problem, plan);
    assert!(found.is_empty(), "{what}: {found:?}\n{plan:#?}\n{problem:#?}");
}

#[test]
fn a_plan_of_any_day_keeps_every_rule() {
    let mut planned = 0;
    for seed in 0..3_000 {
        let problem = day(seed, 14);
        let plan = plan(&problem, 150, seed, None);
        assert_sound(&problem, &plan, &format!("seed {seed}"));
        planned += plan.routes.iter().flat_map(omloop_planner::Route::stops).count();
    }
    assert!(planned > 10_000, "only {planned} stops are visited in all");
}

#[test]
fn the_days_have_every_feature_and_plans_use_it() {
    let (mut unloadings, mut breaks, mut brought) = (0, 0, 0);
    for seed in 0..300 {
        let problem = day(seed, 14);
        let plan = plan(&problem, 100, seed, None);
        for leg in plan.routes.iter().flat_map(|route| &route.legs) {
            match leg.halt {
                omloop_planner::Halt::Unloading => unloadings += 1,
                omloop_planner::Halt::Break(_) => breaks += 1,
                omloop_planner::Halt::Stop(id) => {
                    brought += usize::from(!problem.stop(id).unwrap().deliver.is_none());
                }
                _ => {}
            }
        }
    }
    assert!(unloadings > 50 && breaks > 100 && brought > 200, "{unloadings} {breaks} {brought}");
}
