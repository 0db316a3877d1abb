//! Seeds, deadlines, cancelling and progress.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use omloop_planner::{Budget, Control, Effort, Options, Stopped, check, solve};

use crate::days::day;
use crate::many::plan;

#[test]
fn the_same_seed_gives_the_same_plan() {
    for seed in 0..40 {
        let problem = day(seed, 30);
        assert_eq!(plan(&problem, 500, seed, None), plan(&problem, 500, seed, None));
    }
}

#[test]
fn another_seed_goes_another_way() {
    let problem = day(3, 60);
    let plans: Vec<_> = (0..5).map(|seed| plan(&problem, 20, seed, None)).collect();
    assert!(plans.iter().any(|plan| *plan != plans[0]));
}

#[test]
fn the_search_ends_when_its_time_is_up() {
    let problem = day(3, 30);
    let mut now = Duration::ZERO;
    let mut clock = || {
        now += Duration::from_millis(10);
        now
    };
    let options = Options { budget: Budget::time(Duration::from_secs(1)), ..Options::default() };
    let mut control = Control { clock: Some(&mut clock), ..Control::default() };
    let outcome = solve(&problem, &options, &mut control).unwrap();
    assert_eq!(outcome.report.stopped, Stopped::Time);
    assert!(outcome.report.iterations <= 100 * 32, "{}", outcome.report.iterations);
    assert_eq!(check(&problem, &outcome.plan), []);
}

#[test]
fn the_guard_ends_a_search_that_is_counted() {
    let problem = day(3, 30);
    let mut now = Duration::ZERO;
    let mut clock = || {
        now += Duration::from_millis(500);
        now
    };
    let budget = Budget::guarded(u64::MAX, Duration::from_secs(2));
    let options = Options { budget, ..Options::default() };
    let mut control = Control { clock: Some(&mut clock), ..Control::default() };
    let outcome = solve(&problem, &options, &mut control).unwrap();
    assert_eq!(outcome.report.stopped, Stopped::Time);
}

#[test]
fn a_cancelled_search_returns_the_best_so_far() {
    let problem = day(3, 30);
    let cancel = AtomicBool::new(false);
    let mut told = 0;
    let mut progress = |_| {
        told += 1;
        cancel.store(told > 3, Ordering::Relaxed);
    };
    let options = Options { budget: Budget::iterations(1_000_000), ..Options::default() };
    let mut control =
        Control { cancel: Some(&cancel), progress: Some(&mut progress), ..Control::default() };
    let outcome = solve(&problem, &options, &mut control).unwrap();
    assert_eq!(outcome.report.stopped, Stopped::Cancelled);
    assert!(outcome.report.iterations < 100_000);
    assert_eq!(check(&problem, &outcome.plan), []);
}

#[test]
fn progress_never_gets_worse_and_is_told_ten_times_a_second() {
    let problem = day(3, 40);
    let mut now = Duration::ZERO;
    let mut clock = || {
        now += Duration::from_millis(7);
        now
    };
    let mut told = Vec::new();
    let mut progress = |it| told.push(it);
    let options = Options { budget: Budget::iterations(20_000), ..Options::default() };
    let mut control =
        Control { clock: Some(&mut clock), progress: Some(&mut progress), ..Control::default() };
    let outcome = solve(&problem, &options, &mut control).unwrap();
    assert_eq!(outcome.report.iterations, 20_000);
    assert!(told.windows(2).all(|pair| pair[1].iterations >= pair[0].iterations));
    assert!(told.windows(2).all(|pair| pair[1].done >= pair[0].done));
    let seconds = now.as_secs_f64();
    assert!(told.len() > 5 && told.len() as f64 <= seconds * 10.0 + 2.0, "{}", told.len());
    assert_eq!(told.last().unwrap().best, outcome.plan.cost.points());
}

#[test]
fn more_stops_get_fewer_iterations_and_more_effort_more() {
    assert!(Effort::Day.iterations(40) > Effort::Day.iterations(300));
    assert!(Effort::Thorough.iterations(100) > Effort::Day.iterations(100));
    assert!(Effort::Change.iterations(100_000) > 0);
}
