//! What is wrong with a problem is said by name, all at once, and nothing panics.

use omloop_planner::problem::Whose;
use omloop_planner::{
    Break, Control, Driven, Fault, Halt, Lock, Options, Problem, StopId, VanId, Window, by_hand,
    cheapest_insertions, faults, solve,
};

use crate::days::{Dice, day, stop, town, van};

fn fault(change: impl FnOnce(&mut Problem)) -> Vec<Fault> {
    let mut problem = Problem {
        travel: town(&mut Dice::new(4), 4, false),
        stops: vec![stop(0, 1), stop(1, 2)],
        vans: vec![van(0), van(1)],
        ..Problem::default()
    };
    assert_eq!(faults(&problem), []);
    change(&mut problem);
    let found = faults(&problem);
    assert_eq!(solve(&problem, &Options::default(), &mut Control::default()), Err(found.clone()));
    found
}

#[test]
fn every_fault_has_its_name() {
    let (first, one) = (StopId(0), VanId(0));
    let seconds = |it: &mut Problem| it.travel.seconds.truncate(15);
    assert_eq!(fault(seconds), [Fault::MatrixSize { places: 4, seconds: 15, metres: 16 }]);
    assert_eq!(fault(|it| it.travel.places = usize::MAX), [Fault::TooMany]);
    let far = |it: &mut Problem| it.travel.metres[3] = u32::MAX - 1;
    assert_eq!(fault(far), [Fault::TooLarge(Whose::Travel)]);
    assert_eq!(fault(|it| it.weights.second = u32::MAX), [Fault::TooLarge(Whose::Rest)]);
    let big = |it: &mut Problem| it.stops[0].pick_up.kilos = u32::MAX;
    assert_eq!(fault(big), [Fault::TooLarge(Whose::Stop(first))]);
    assert_eq!(fault(|it| it.stops[1].id = first), [Fault::StopTwice(first)]);
    assert_eq!(fault(|it| it.vans[1].id = one), [Fault::VanTwice(one)]);
    assert_eq!(fault(|it| it.stops[0].place = 4), [Fault::NoSuchPlace(Whose::Stop(first))]);
    assert_eq!(fault(|it| it.vans[0].end = 4), [Fault::NoSuchPlace(Whose::Van(one))]);
    assert_eq!(fault(|it| it.stops[0].windows.clear()), [Fault::NoWindow(first)]);
    let crooked = |it: &mut Problem| it.stops[0].windows = vec![Window { open: 9, close: 8 }];
    assert_eq!(fault(crooked), [Fault::WindowEndsFirst(first)]);
    assert_eq!(fault(|it| it.vans[0].shift_end = 9), [Fault::ShiftEndsFirst(one)]);
    let rest = |earliest, latest| Break { duration: 60, earliest, latest };
    let crooked = |it: &mut Problem| it.vans[0].breaks = vec![rest(40_000, 39_999)];
    assert_eq!(fault(crooked), [Fault::BreakEndsFirst(one)]);
    let outside = |it: &mut Problem| it.vans[0].breaks = vec![rest(80_000, 80_000)];
    assert_eq!(fault(outside), [Fault::BreakCannotBeKept(one, 0)]);
    let at_once = |it: &mut Problem| it.vans[0].breaks = vec![rest(40_000, 40_001); 2];
    assert_eq!(fault(at_once), [Fault::BreakCannotBeKept(one, 1)]);
    let lock = |it: &mut Problem| it.stops[0].lock = Lock::Van(VanId(7));
    assert_eq!(fault(lock), [Fault::LockedToUnknownVan(first)]);
    let twice = |it: &mut Problem| {
        it.stops.iter_mut().for_each(|it| it.lock = Lock::Sequence { van: one, position: 1 });
    };
    assert_eq!(fault(twice), [Fault::SequenceHasPositionTwice(one)]);
}

#[test]
fn faults_of_what_is_driven_have_names() {
    let (first, one) = (StopId(0), VanId(0));
    let done = |halt| Driven { halt, arrival: 29_000, start: 29_000, departure: 29_300 };
    let driven = |halt: Halt| move |it: &mut Problem| it.vans[0].driven = vec![done(halt)];
    assert_eq!(fault(driven(Halt::Stop(StopId(9)))), [Fault::DrivenUnknown(one)]);
    assert_eq!(fault(driven(Halt::Break(0))), [Fault::DrivenUnknown(one)]);
    assert_eq!(fault(driven(Halt::Unloading)), [Fault::DrivenUnknown(one)]);
    let both = |it: &mut Problem| {
        it.vans.iter_mut().for_each(|van| van.driven = vec![done(Halt::Stop(first))]);
    };
    assert_eq!(fault(both), [Fault::DrivenTwice(first)]);
    let back = |it: &mut Problem| {
        it.vans[0].driven = vec![Driven { departure: 28_000, ..done(Halt::Stop(first)) }];
    };
    assert_eq!(fault(back), [Fault::DrivenBackwards(one)]);
}

#[test]
fn all_faults_are_named_at_once() {
    let many = |it: &mut Problem| {
        it.stops[0].windows.clear();
        it.vans[1].shift_end = 3;
    };
    assert_eq!(fault(many).len(), 2);
}

/// A number as somebody might send it by mistake.
fn odd(dice: &mut Dice, usual: u32) -> u32 {
    match dice.below(6) {
        0 => 0,
        1 => u32::MAX,
        2 => 10_000_000,
        3 => dice.below(100_000),
        _ => usual,
    }
}

#[test]
fn nothing_panics_whatever_goes_in() {
    for seed in 0..4_000 {
        let mut problem = day(seed, 8);
        let mut dice = Dice::new(seed);
        let dice = &mut dice;
        for stop in &mut problem.stops {
            stop.service = odd(dice, stop.service);
            stop.pick_up.litres = odd(dice, stop.pick_up.litres);
            for window in &mut stop.windows {
                (window.open, window.close) = (odd(dice, window.open), odd(dice, window.close));
            }
        }
        for van in &mut problem.vans {
            van.shift_start = odd(dice, van.shift_start);
            van.shift_end = odd(dice, van.shift_end);
            van.capacity.kilos = odd(dice, van.capacity.kilos);
            for rest in &mut van.breaks {
                rest.duration = odd(dice, rest.duration);
                rest.latest = odd(dice, rest.latest);
            }
        }
        for _ in 0..dice.below(3) {
            let cell = dice.below(problem.travel.seconds.len() as u32) as usize;
            problem.travel.seconds[cell] = odd(dice, 5);
        }
        problem.weights.metre = odd(dice, 0).min(500);
        if dice.happens(80) {
            // Few of those are without a fault: mend what stands in the way of planning.
            mend(&mut problem);
        }
        let options =
            Options { budget: omloop_planner::Budget::iterations(30), ..Options::default() };
        if let Ok(outcome) = solve(&problem, &options, &mut Control::default()) {
            assert_eq!(omloop_planner::check(&problem, &outcome.plan), [], "seed {seed}");
            let new = stop(999, 0);
            let _ = cheapest_insertions(&problem, &outcome.plan, &new, &new.windows);
        }
        let _ = by_hand(&problem, &[]);
    }
}

fn mend(problem: &mut Problem) {
    const MOST: u32 = 10_000_000;
    for stop in &mut problem.stops {
        stop.service = stop.service.min(MOST);
        stop.pick_up.litres = stop.pick_up.litres.min(MOST);
        for window in &mut stop.windows {
            window.close = window.close.min(MOST);
            window.open = window.open.min(window.close);
        }
    }
    for van in &mut problem.vans {
        van.shift_end = van.shift_end.min(MOST);
        van.shift_start = van.shift_start.min(van.shift_end);
        van.capacity.kilos = van.capacity.kilos.min(MOST);
        van.breaks.clear();
    }
}
