//! Spoils sound plans in every way; the checker must see each.

use std::mem::discriminant;

use omloop_planner::{
    Dimension, Halt, Load, Lock, Plan, Problem, Skills, StopId, Van, VanId, Violation, Window,
    check,
};

use crate::days::Dice;
use crate::days::{day, stop, town, van};
use crate::many::{assert_sound, plan};

/// A day with two vans on the road and a sound plan of it.
fn sound() -> (Problem, Plan) {
    let mut problem = Problem {
        travel: town(&mut Dice::new(1), 9, false),
        stops: (0..8).map(|id| stop(id, id as usize + 1)).collect(),
        vans: vec![
            Van {
                capacity: Load { litres: 300, kilos: 50, pieces: 9 },
                breaks: vec![omloop_planner::Break {
                    duration: 1_800,
                    earliest: 30_000,
                    latest: 33_000,
                }],
                unloading: Some(omloop_planner::Unloading { place: 0, service: 60, most: 3 }),
                ..van(0)
            },
            Van { capacity: Load { litres: 200, kilos: 20, pieces: 9 }, ..van(1) },
        ],
        weights: Default::default(),
        now: 0,
    };
    problem.stops[7].lock = Lock::Van(VanId(1));
    let plan = plan(&problem, 2_000, 1, None);
    assert_sound(&problem, &plan, "before it is spoilt");
    assert!(plan.left_out.is_empty());
    (problem, plan)
}

#[track_caller]
fn seen(spoil: impl FnOnce(&mut Problem, &mut Plan), as_what: Violation) {
    let (mut problem, mut plan) = sound();
    spoil(&mut problem, &mut plan);
    let found = check(&problem, &plan);
    let is_seen = found.iter().any(|it| discriminant(it) == discriminant(&as_what));
    assert!(is_seen, "{as_what:?} is not in {found:?}");
}

/// The route with the most legs, and the index of its first leg of a kind.
fn leg(plan: &mut Plan, wanted: impl Fn(Halt) -> bool) -> &mut omloop_planner::Leg {
    let legs = plan.routes.iter_mut().flat_map(|route| &mut route.legs);
    legs.into_iter().find(|leg| wanted(leg.halt)).unwrap()
}

fn is_stop(halt: Halt) -> bool {
    matches!(halt, Halt::Stop(_))
}

#[test]
fn every_way_to_spoil_a_plan_is_seen() {
    let (van, stop) = (VanId(0), StopId(0));
    seen(|_, plan| plan.routes[0].van = VanId(9), Violation::UnknownVan(van));
    seen(|_, plan| drop(plan.routes.pop()), Violation::RoutesOfVan(van));
    seen(|problem, _| drop(problem.stops.remove(0)), Violation::UnknownStop(stop));
    seen(
        |_, plan| leg(plan, |halt| halt == Halt::Stop(StopId(1))).halt = Halt::Stop(StopId(2)),
        Violation::StopTwice(stop),
    );
    seen(
        |_, plan| leg(plan, |halt| halt == Halt::Stop(StopId(1))).halt = Halt::Stop(StopId(2)),
        Violation::StopForgotten(stop),
    );
    let window = |open, close| vec![Window { open, close }];
    seen(|problem, _| problem.stops[0].windows = window(0, 9), Violation::Late { stop, late: 0 });
    seen(
        |problem, _| problem.stops[0].windows = window(80_000, 90_000),
        Violation::Early { stop, early: 0 },
    );
    for dimension in Dimension::ALL {
        let spoil = |problem: &mut Problem, _: &mut Plan| {
            let mut load = problem.stops[0].pick_up.parts();
            load[Dimension::ALL.iter().position(|it| *it == dimension).unwrap()] = 5_000;
            problem.stops[0].pick_up = Load::from(load);
        };
        seen(spoil, Violation::OverCapacity { van, trip: 1, dimension, over: 1 });
    }
    seen(|_, plan| leg(plan, is_stop).load = Load::new(1, 1), Violation::LoadWrong(van));
    seen(
        |problem, _| problem.stops[0].needs = Skills::LIFT,
        Violation::MissingSkill { van, stop, lacking: Skills::LIFT },
    );
    seen(|problem, _| problem.now = 80_000, Violation::TooSoon { van, early: 0 });
    seen(
        |problem, _| problem.vans.iter_mut().for_each(|van| van.shift_end = 28_801),
        Violation::ShiftOverrun { van, late: 1 },
    );
    seen(|_, plan| plan.routes[0].legs.truncate(3), Violation::StartOrEnd(van));
}

#[test]
fn every_way_to_spoil_a_day_on_the_road_is_seen() {
    let (van, stop) = (VanId(0), StopId(0));
    seen(
        |_, plan| {
            plan.routes[0].legs.retain(|leg| !matches!(leg.halt, Halt::Break(_)));
        },
        Violation::BreakMissing(van, 0),
    );
    let not_kept = Violation::BreakNotKept { van, index: 0, off: 1 };
    seen(|problem, _| problem.vans[0].breaks[0].latest = 30_000 - 1_800, not_kept);
    seen(|problem, _| problem.vans[0].breaks[0].duration = 9_000, not_kept);
    seen(
        |problem, plan| {
            let second = plan.routes[1].stops().next().unwrap();
            let at = problem.stops.iter().position(|stop| stop.id == second).unwrap();
            problem.stops[at].lock = Lock::Van(VanId(0));
        },
        Violation::LockedToAnother(stop),
    );
    seen(
        |problem, plan| {
            let last = plan.routes[0].stops().last().unwrap();
            let at = problem.stops.iter().position(|stop| stop.id == last).unwrap();
            problem.stops[at].lock = Lock::Sequence { van: VanId(0), position: 0 };
        },
        Violation::SequenceBroken(van),
    );
    seen(|_, plan| leg(plan, is_stop).driven = true, Violation::DrivenChanged(van));
    seen(
        |problem, _| problem.vans[0].unloading.as_mut().unwrap().most = 0,
        Violation::TooManyUnloadings { van, times: 1 },
    );
    seen(
        |problem, _| problem.travel.seconds.fill(omloop_planner::Travel::UNREACHABLE),
        Violation::NoRoad { van, leg: 1 },
    );
    let wrong = Violation::LegWrong { van, leg: 1 };
    seen(|problem, _| problem.travel.seconds.iter_mut().for_each(|it| *it += 1), wrong);
    seen(|_, plan| leg(plan, is_stop).place = Some(0), wrong);
    seen(|_, plan| leg(plan, is_stop).metres += 1, wrong);
    seen(|problem, _| problem.stops[0].service += 1, wrong);
    seen(|_, plan| plan.cost.drive -= 1, Violation::CostWrong);
    seen(|_, plan| plan.routes[0].cost.fixed += 1, Violation::CostWrong);
    seen(|_, plan| plan.cost.left_out += 1, Violation::CostWrong);
}

#[test]
fn a_leg_that_is_moved_in_time_is_seen() {
    let mut moved = 0;
    for seed in 0..200 {
        let problem = day(seed, 10);
        let plan = plan(&problem, 60, seed, None);
        for route in 0..plan.routes.len() {
            let Some(leg) = plan.routes[route].legs.get(1) else { continue };
            let mut spoilt = plan.clone();
            // Ten hours earlier nobody can be there.
            let it = &mut spoilt.routes[route].legs[1];
            it.arrival = leg.arrival.saturating_sub(36_000);
            it.start = leg.start.saturating_sub(36_000);
            it.departure = leg.departure.saturating_sub(36_000);
            assert_ne!(check(&problem, &spoilt), [], "seed {seed}");
            moved += 1;
        }
    }
    assert!(moved > 200);
}
