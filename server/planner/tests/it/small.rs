//! Days so small that every plan can be tried.

use omloop_planner::{Cost, Lock, Price, Problem, Sequence, StopId, by_hand};

use crate::days::day;
use crate::many::plan;

/// The best rank of all ways to give stops to vans, in any order. Times, unloadings and breaks
/// are put in by `by_hand`, and the checker says which ways can be driven.
fn best_of_all(problem: &Problem) -> (u32, i64) {
    let mut vans: Vec<Vec<StopId>> = vec![Vec::new(); problem.vans.len()];
    let mut best = (u32::MAX, i64::MAX);
    try_all(problem, 0, &mut vans, &mut best);
    best
}

fn try_all(problem: &Problem, at: usize, vans: &mut [Vec<StopId>], best: &mut (u32, i64)) {
    let Some(stop) = problem.stops.get(at) else {
        let sequences: Vec<_> = (problem.vans.iter().zip(vans.iter()))
            .map(|(van, stops)| Sequence { van: van.id, stops: stops.clone() })
            .collect();
        let priced = by_hand(problem, &sequences).unwrap();
        if priced.violations.is_empty() {
            *best = (*best).min(priced.plan.cost.rank());
        }
        return;
    };
    try_all(problem, at + 1, vans, best);
    for van in 0..vans.len() {
        for place in 0..=vans[van].len() {
            vans[van].insert(place, stop.id);
            try_all(problem, at + 1, vans, best);
            vans[van].remove(place);
        }
    }
}

#[test]
fn the_best_plan_of_a_tiny_day_is_found() {
    let (mut missed, mut tried, mut deliveries) = (Vec::new(), 0, 0);
    for seed in 10_000..10_250 {
        let mut problem = day(seed, 4);
        problem.vans.truncate(2);
        for stop in &mut problem.stops {
            stop.lock =
                if stop.lock.van().is_some_and(|van| van.0 > 1) { Lock::Free } else { stop.lock };
        }
        tried += 1;
        deliveries += problem.stops.iter().filter(|stop| !stop.deliver.is_none()).count();
        let found = plan(&problem, 1_500, seed, None).cost.rank();
        let best = best_of_all(&problem);
        // Better than the best of all ways would be a hole in the checker or in the search.
        assert!(found >= best, "seed {seed}: {found:?} is better than {best:?}");
        if found > best {
            missed.push((seed, found, best));
        }
    }
    assert!(deliveries > 50);
    assert!(missed.len() * 100 <= tried, "{} of {tried} missed: {missed:?}", missed.len());
}

#[test]
fn the_parts_of_a_cost_make_the_whole() {
    let problem = day(7, 10);
    let plan = plan(&problem, 300, 1, None);
    let Cost { drive, metres, fixed, left_out, .. } = plan.cost;
    assert_eq!(plan.cost.points(), drive + metres + fixed + left_out);
    let prices = plan.left_out.iter().filter_map(|it| match problem.stop(it.stop)?.price {
        Price::Points(points) => Some(i64::from(points)),
        Price::Mandatory => None,
    });
    assert_eq!(left_out, prices.sum::<i64>());
}
