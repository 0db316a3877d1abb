//! Plans the instances of a folder, or days of its own making, and prints what came of it.
#![expect(clippy::print_stdout, reason = "this is what it is for")]

mod classic;
mod days;
mod json;
use omloop_planner::{Budget, Control, Options, check, solve};
use std::time::Duration;

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = args.next().unwrap_or_default();
    let secs: f64 = args.next().and_then(|s| s.parse().ok()).unwrap_or(5.0);
    let seed: u64 = args.next().and_then(|s| s.parse().ok()).unwrap_or(1);
    let filter = args.next().unwrap_or_default();
    for (name, problem, best) in classic::folder(&folder).into_iter().chain(json::folder(&folder)) {
        if !name.contains(&filter) {
            continue;
        }
        let t = cpu();
        let iterations =
            (secs < 0.0).then(|| (-secs * 60e6 / (problem.stops.len() as f64 + 50.0)) as u64);
        let time = (secs > 0.0).then(|| Duration::from_secs_f64(secs));
        let options = Options { seed, budget: Budget { iterations, time }, start: None };
        let mut clock = || Duration::from_secs_f64(cpu() - t);
        let outcome = solve(
            &problem,
            &options,
            &mut Control { clock: Some(&mut clock), ..Control::default() },
        )
        .unwrap();
        let found = check(&problem, &outcome.plan);
        if !found.is_empty() {
            println!("{found:?}");
        }
        let (it, cost, out) =
            (outcome.report.iterations, outcome.plan.cost.points(), outcome.plan.left_out.len());
        let secs_used = cpu() - t;
        println!(
            "{name}\t{}\t{it}\t{cost}\t{out}\t{:.2}%\t{secs_used:.1}s",
            problem.stops.len(),
            (cost as f64 / best as f64 - 1.0) * 100.0
        );
    }
}

/// Seconds of processor time of this process.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}
