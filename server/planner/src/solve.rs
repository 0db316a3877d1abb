//! From a problem to a plan.

use std::sync::atomic::Ordering;
use std::time::Duration;

use crate::options::{Control, Options, Progress, Report, Stopped};
use crate::problem::{Fault, Problem};
use crate::schedule::{Unload, day};
use crate::search::model::Model;
use crate::search::run::Search;
use crate::search::state::State;
use crate::{Plan, Reason, faults, reasons};

/// How many iterations pass between two looks at the clock.
const LOOK_EVERY: u64 = 32;

/// A plan, and how it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The best plan that was found.
    pub plan: Plan,
    /// How the search went.
    pub report: Report,
}

/// Plans a problem.
///
/// # Errors
///
/// All faults of the problem, if it has any.
pub fn solve(
    problem: &Problem,
    options: &Options,
    control: &mut Control,
) -> Result<Outcome, Vec<Fault>> {
    let faults = faults(problem);
    if !faults.is_empty() {
        return Err(faults);
    }
    let model = Model::new(problem);
    let mut state = State::bare(&model);
    if let Some(plan) = &options.start {
        state.take_over(&model, problem, plan);
    }
    let mut search = Search::new(&model, state, options.seed, options.start.is_some());
    let report = Run { options, told: None }.go(&mut search, control);
    let mut plan = read_out(problem, &model, &search);
    reasons::explain(problem, &mut plan);
    Ok(Outcome { plan, report })
}

fn read_out(problem: &Problem, model: &Model, search: &Search) -> Plan {
    let mut plan = Plan::default();
    for (at, van) in problem.vans.iter().enumerate() {
        let (mut stops, mut unloads) = (Vec::new(), vec![Unload::Never]);
        for &node in search.best.tour(at) {
            if model.is_stop(node) {
                stops.push(node as usize);
                unloads.push(Unload::Never);
            } else {
                unloads[stops.len()] = Unload::Always;
            }
        }
        plan.routes.push(day(problem, van, &stops, |at| unloads[at]));
    }
    plan.list_left_out(problem, |_| Reason::OthersAreWorthMore);
    plan
}

struct Run<'a> {
    options: &'a Options,
    /// When, or at which iteration, progress was last told.
    told: Option<(Duration, u64)>,
}

impl Run<'_> {
    fn go(&mut self, search: &mut Search, control: &mut Control) -> Report {
        let mut iterations = 0;
        if search.is_idle() {
            return Report { iterations, stopped: Stopped::NothingToDo };
        }
        loop {
            if iterations % LOOK_EVERY == 0 {
                let now = control.clock.as_mut().map(|clock| clock());
                if let Some(stopped) = self.stopped(iterations, now, control) {
                    self.tell(search, iterations, now, control, true);
                    return Report { iterations, stopped };
                }
                search.cool(self.done(iterations, now));
                self.tell(search, iterations, now, control, false);
            } else if self.options.budget.iterations.is_some_and(|most| iterations >= most) {
                return Report { iterations, stopped: Stopped::Iterations };
            }
            search.step();
            iterations += 1;
        }
    }

    fn stopped(&self, done: u64, now: Option<Duration>, control: &Control) -> Option<Stopped> {
        let budget = self.options.budget;
        // Relaxed: nothing else is read that the one who cancels has written.
        if control.cancel.is_some_and(|cancel| cancel.load(Ordering::Relaxed)) {
            return Some(Stopped::Cancelled);
        }
        if budget.iterations.is_some_and(|most| done >= most) {
            return Some(Stopped::Iterations);
        }
        match (budget.time, now) {
            (Some(time), Some(now)) if now >= time => Some(Stopped::Time),
            // Without a clock or a count it would never end.
            (_, None) | (None, _) if budget.iterations.is_none() => {
                (done >= crate::Effort::default().iterations(100)).then_some(Stopped::Iterations)
            }
            _ => None,
        }
    }

    /// The part of the budget that is used.
    fn done(&self, iterations: u64, now: Option<Duration>) -> f64 {
        let budget = self.options.budget;
        match (budget.iterations, budget.time, now) {
            (Some(most), ..) => iterations as f64 / most.max(1) as f64,
            (None, Some(time), Some(now)) => now.as_secs_f64() / time.as_secs_f64().max(1e-9),
            _ => iterations as f64 / crate::Effort::default().iterations(100) as f64,
        }
    }

    fn tell(
        &mut self,
        search: &Search,
        iterations: u64,
        now: Option<Duration>,
        control: &mut Control,
        last: bool,
    ) {
        let done = self.done(iterations, now).clamp(0.0, 1.0);
        let Some(progress) = control.progress.as_mut() else { return };
        let part = (done * 100.0) as u64;
        let is_due = match (self.told, now) {
            (None, _) => true,
            (Some((told, _)), Some(now)) => now.saturating_sub(told) >= Duration::from_millis(100),
            (Some((_, told)), None) => part > told,
        };
        if is_due || last {
            self.told = Some((now.unwrap_or_default(), part));
            let best = &search.best;
            progress(Progress { iterations, best: best.points, left_out: best.absent.len(), done });
        }
    }
}
