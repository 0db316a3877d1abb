//! Plans one instance, or all of a folder, and prints what came of it; or makes days to plan.
//!
//! `bench FILE|FOLDER [SECONDS [SEED]]` or `bench --days FOLDER`. Seconds are of processor time,
//! so that a busy machine does not matter; it is read where the system is Linux.

mod classic;
mod days;
mod json;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use omloop_planner::{
    Budget, Control, Effort, Lock, Options, Plan, Problem, Stop, StopId, Window,
    cheapest_insertions, check, solve,
};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--days", folder] => days::write(Path::new(folder)),
        [path, ref rest @ ..] => {
            let seconds = rest.first().and_then(|it| it.parse().ok()).unwrap_or(5.0);
            let seed = rest.get(1).and_then(|it| it.parse().ok()).unwrap_or(1);
            files(Path::new(path)).iter().for_each(|file| plan(file, seconds, seed));
        }
        [] => eprintln!("bench FILE|FOLDER [SECONDS [SEED]], or bench --days FOLDER"),
    }
}

fn files(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = path.read_dir() else { return vec![path.to_owned()] };
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    files
}

fn read(file: &Path) -> Option<Problem> {
    let ending = file.extension()?.to_str()?;
    let text = || std::fs::read_to_string(file).ok();
    match ending {
        "json" => json::problem(&text()?),
        "vrp" | "vrptw" => Some(classic::problem(&text()?)),
        _ => None,
    }
}

fn plan(file: &Path, seconds: f64, seed: u64) {
    let Some(problem) = read(file) else { return };
    let began = Instant::now();
    let first = processor_time();
    let mut clock = || match (first, processor_time()) {
        (Some(first), Some(now)) => now.saturating_sub(first),
        _ => began.elapsed(),
    };
    let budget = Budget::time(Duration::from_secs_f64(seconds));
    let options = Options { seed, budget, start: None };
    let mut control = Control { clock: Some(&mut clock), ..Control::default() };
    match solve(&problem, &options, &mut control) {
        Err(faults) => eprintln!("{}: {faults:?}", file.display()),
        Ok(outcome) => {
            let found = check(&problem, &outcome.plan);
            assert!(found.is_empty(), "{}: {found:?}", file.display());
            let told = serde_json::json!({
                "instance": file.file_stem().map(|name| name.to_string_lossy()),
                "stops": problem.stops.len(),
                "cost": outcome.plan.cost.points(),
                "left_out": outcome.plan.left_out.len(),
                "mandatory_left_out": outcome.plan.cost.mandatory_left_out,
                "iterations": outcome.report.iterations,
                "booking_ms": booking(&problem, &outcome.plan),
                "change_ms": change(&problem, &outcome.plan),
            });
            println!("{told}");
        }
    }
}

/// Milliseconds to look for the cheapest of eight windows for one more stop.
fn booking(problem: &Problem, plan: &Plan) -> f64 {
    let Some(first) = problem.stops.first() else { return 0.0 };
    let new = Stop { id: StopId(u128::MAX), lock: Lock::Free, ..first.clone() };
    let hours = (8..16).map(|hour| Window { open: hour * 3_600, close: hour * 3_600 + 7_200 });
    let windows: Vec<_> = hours.collect();
    let began = Instant::now();
    let found = cheapest_insertions(problem, plan, &new, &windows);
    assert!(found.is_ok(), "{found:?}");
    began.elapsed().as_secs_f64() * 1e3
}

/// Milliseconds to plan anew after a stop was called off.
fn change(problem: &Problem, plan: &Plan) -> f64 {
    let mut problem = problem.clone();
    problem.stops.pop();
    let budget = Budget::iterations(Effort::Change.iterations(problem.stops.len()));
    let options = Options { seed: 1, budget, start: Some(plan.clone()) };
    let began = Instant::now();
    let outcome = solve(&problem, &options, &mut Control::default());
    assert!(outcome.is_ok_and(|it| it.plan.cost.rank() <= plan.cost.rank()));
    began.elapsed().as_secs_f64() * 1e3
}

/// What this process has used of a processor.
fn processor_time() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
