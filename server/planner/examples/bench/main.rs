//! Plans the instances of a folder, or days of its own making, and prints what came of it.
#![expect(clippy::print_stdout, reason = "this is what it is for")]

mod classic;
mod days;
mod json;
use std::time::Instant;

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = args.next().unwrap_or_default();
    let secs: f64 = args.next().and_then(|s| s.parse().ok()).unwrap_or(5.0);
    let seed: u64 = args.next().and_then(|s| s.parse().ok()).unwrap_or(1);
    let filter = args.next().unwrap_or_default();
    for (name, problem, best) in classic::folder(&folder).into_iter().chain(json::folder(&folder)) {
        if !name.contains(&filter) { continue; }
        let t = Instant::now();
        let (it, cost, out) = omloop_planner::search::raw(&problem, || t.elapsed().as_secs_f64() / secs, seed);
        println!("{name}\t{}\t{it}\t{cost}\t{out}\t{:.2}%", problem.stops.len(), (cost as f64 / best as f64 - 1.0) * 100.0);
    }
}
