//! Which windows are cheap for one more stop.

use omloop_planner::{Halt, Sequence, Window, by_hand, cheapest_insertions};

use crate::days::{day, stop};
use crate::many::plan;

#[test]
fn what_an_insertion_is_said_to_add_is_what_it_adds() {
    let (mut compared, mut refused) = (0, 0);
    for seed in 0..400 {
        let problem = day(seed, 10);
        let plan = plan(&problem, 60, seed, None);
        let new = stop(999, problem.travel.places - 1);
        let windows: Vec<_> = (8..16)
            .map(|hour| Window { open: hour * 3_600, close: hour * 3_600 + 3_600 })
            .collect();
        let found = cheapest_insertions(&problem, &plan, &new, &windows).unwrap();
        for (window, insertion) in windows.iter().zip(found) {
            let Some(insertion) = insertion else {
                refused += 1;
                continue;
            };
            let mut with = problem.clone();
            with.stops.push(omloop_planner::Stop { windows: vec![*window], ..new.clone() });
            let mut sequences: Vec<_> = (plan.routes.iter())
                .map(|route| Sequence { van: route.van, stops: route.stops().collect() })
                .collect();
            let route = sequences.iter_mut().find(|it| it.van == insertion.van).unwrap();
            route.stops.insert(insertion.after, new.id);
            let priced = by_hand(&with, &sequences).unwrap();
            assert_eq!(priced.violations, [], "seed {seed} {window:?}");
            let added = priced.plan.cost.points() - plan.cost.points();
            // By hand the unloadings of the whole route may lie better.
            assert!(added <= insertion.extra, "seed {seed}: {added} {insertion:?}");
            let unloads = |plan: &omloop_planner::Plan| {
                let legs = plan.routes.iter().flat_map(|route| &route.legs);
                legs.filter(|leg| leg.halt == Halt::Unloading).count()
            };
            if unloads(&priced.plan) == 0 {
                assert_eq!(added, insertion.extra, "seed {seed}");
                compared += 1;
            }
        }
    }
    assert!(compared > 500 && refused > 50, "{compared} {refused}");
}

#[test]
fn a_window_that_ends_before_it_begins_is_refused() {
    let problem = day(1, 10);
    let plan = plan(&problem, 60, 1, None);
    let windows = [Window { open: 9, close: 8 }];
    assert!(cheapest_insertions(&problem, &plan, &stop(999, 0), &windows).is_err());
}
