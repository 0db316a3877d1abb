//! A day under way is planned anew: what is driven and locked stays.

use omloop_planner::{
    Break, Driven, Fault, Halt, Leg, Load, Lock, Plan, Price, Problem, StopId, Unloading, Van,
    VanId, Violation, Window, check, faults,
};

use crate::days::{Dice, day, stop, town, van};
use crate::many::{assert_sound, plan};

/// The same day at a later moment: whatever began by then is driven.
fn later(problem: &Problem, plan: &Plan, now: u32) -> Problem {
    let mut later = problem.clone();
    later.now = now;
    for (van, route) in later.vans.iter_mut().zip(&plan.routes) {
        let began = |leg: &&Leg| leg.start <= now && !matches!(leg.halt, Halt::Start | Halt::End);
        let driven = route.legs.iter().filter(began).map(|leg| Driven {
            halt: leg.halt,
            arrival: leg.arrival,
            start: leg.start,
            departure: leg.departure,
        });
        van.driven = driven.collect();
        if van.driven.is_empty() {
            continue;
        }
        // What the trip under way will bring is aboard.
        let trips = van.driven.iter().filter(|done| done.halt == Halt::Unloading).count();
        let trip = route.legs.split(|leg| leg.halt == Halt::Unloading).nth(trips).unwrap();
        for leg in trip {
            if let Halt::Stop(id) = leg.halt {
                let stop = later.stops.iter_mut().find(|stop| stop.id == id).unwrap();
                if !stop.deliver.is_none() && stop.lock.van().is_none() {
                    stop.lock = Lock::Van(van.id);
                }
            }
        }
    }
    later
}

#[test]
fn what_is_driven_stays_and_the_rest_is_never_worse() {
    let (mut driven, mut planned) = (0, 0);
    for seed in 0..1_500 {
        let problem = day(seed, 12);
        let before = plan(&problem, 100, seed, None);
        let now = 30_000 + (seed as u32 % 20) * 1_200;
        let later = later(&problem, &before, now);
        // A van that is still at home when its break should have begun cannot be used.
        if !faults(&later).is_empty() {
            continue;
        }
        planned += 1;
        let after = plan(&later, 100, seed + 1, Some(before.clone()));
        assert_sound(&later, &after, &format!("seed {seed}"));
        driven += after.routes.iter().flat_map(|it| &it.legs).filter(|leg| leg.driven).count();
        if check(&later, &before).is_empty() {
            assert!(after.cost.rank() <= before.cost.rank(), "seed {seed}");
        }
    }
    assert!(planned > 800 && driven > 1_500, "{planned} {driven}");
}

#[test]
fn a_start_from_a_plan_is_never_worse_than_the_plan() {
    for seed in 0..600 {
        let problem = day(seed, 16);
        let before = plan(&problem, 120, seed, None);
        for iterations in [0, 50] {
            let after = plan(&problem, iterations, seed + 5, Some(before.clone()));
            assert_sound(&problem, &after, &format!("seed {seed}"));
            assert!(after.cost.rank() <= before.cost.rank(), "seed {seed}");
        }
    }
}

#[test]
fn stops_that_are_gone_are_dropped_and_new_ones_put_in() {
    for seed in 0..200 {
        let before = plan(&day(seed, 16), 60, seed, None);
        let mut problem = day(seed, 16);
        problem.stops.remove(0);
        let new = problem.stops.len() as u128 + 100;
        problem.stops.push(stop(new, 1));
        let after = plan(&problem, 30, seed, Some(before));
        assert_sound(&problem, &after, &format!("seed {seed}"));
    }
}

#[test]
fn a_plan_with_unloadings_keeps_them_as_a_start() {
    let problem = Problem {
        travel: town(&mut Dice::new(2), 13, false),
        stops: (0..12).map(|id| stop(id, id as usize + 1)).collect(),
        vans: vec![Van {
            capacity: Load::new(300, 100),
            unloading: Some(Unloading { place: 0, service: 600, most: 4 }),
            ..van(0)
        }],
        ..Problem::default()
    };
    let before = plan(&problem, 3_000, 1, None);
    assert!(before.left_out.is_empty());
    assert_eq!(plan(&problem, 0, 2, Some(before.clone())), before);
}

#[test]
fn a_locked_sequence_comes_first_and_in_its_order() {
    for seed in 0..300 {
        let mut problem = day(seed, 12);
        let first = problem.vans[0].id;
        for (position, stop) in problem.stops.iter_mut().take(3).enumerate() {
            stop.windows = vec![Window { open: 0, close: 86_400 }];
            stop.lock = Lock::Sequence { van: first, position: 10 - position as u32 };
            stop.needs = omloop_planner::Skills::NONE;
        }
        if !faults(&problem).is_empty() {
            continue;
        }
        let plan = plan(&problem, 100, seed, None);
        assert_sound(&problem, &plan, &format!("seed {seed}"));
        let wanted: Vec<_> = problem.stops.iter().take(3).rev().map(|stop| stop.id).collect();
        assert_eq!(plan.routes[0].stops().take(wanted.len()).collect::<Vec<_>>(), wanted);
    }
}

#[test]
fn a_locked_sequence_that_cannot_be_driven_is_said() {
    let mut problem = Problem {
        travel: town(&mut Dice::new(2), 3, false),
        stops: vec![stop(0, 1), stop(1, 2)],
        vans: vec![van(0)],
        ..Problem::default()
    };
    problem.stops[1].windows = vec![Window { open: 0, close: 28_800 }];
    for (at, position) in [(0, 0), (1, 1)] {
        problem.stops[at].lock = Lock::Sequence { van: VanId(0), position };
    }
    let found = faults(&problem);
    let Some(Fault::LockedCannotBeDriven { why, .. }) = found.first() else {
        panic!("{found:?}");
    };
    assert!(matches!(why[..], [Violation::Late { stop: StopId(1), .. }]), "{why:?}");
}

#[test]
fn goods_that_are_not_aboard_wait_for_the_depot() {
    let travel = town(&mut Dice::new(3), 4, false);
    let mut problem = Problem {
        stops: vec![stop(0, 1), stop(1, 2), stop(2, 3)],
        vans: vec![Van {
            driven: vec![Driven {
                halt: Halt::Stop(StopId(0)),
                arrival: 30_000,
                start: 30_000,
                departure: 30_300,
            }],
            unloading: Some(Unloading { place: 0, service: 300, most: 2 }),
            breaks: vec![Break { duration: 900, earliest: 32_000, latest: 40_000 }],
            ..van(0)
        }],
        travel,
        now: 30_000,
        ..Problem::default()
    };
    for (stop, lock) in [(1, Lock::Van(VanId(0))), (2, Lock::Free)] {
        problem.stops[stop].deliver = Load::new(50, 5);
        problem.stops[stop].price = Price::Mandatory;
        problem.stops[stop].lock = lock;
    }
    let plan = plan(&problem, 500, 1, None);
    assert_sound(&problem, &plan, "on the road");
    let halts: Vec<_> = plan.routes[0].legs.iter().map(|leg| leg.halt).collect();
    let at = |halt| halts.iter().position(|it| *it == halt).unwrap();
    assert!(at(Halt::Unloading) < at(Halt::Stop(StopId(2))), "{halts:?}");
    assert_eq!(plan.left_out, []);
}
