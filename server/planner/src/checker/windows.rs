//! Work begins within a window. What is driven is not judged.

use super::{Checked, Violation};
use crate::problem::Stop;

pub(super) fn check(it: &Checked) -> Vec<Violation> {
    let ahead = it.visits().filter(|(leg, _)| !leg.driven);
    ahead.filter_map(|(leg, stop)| judge(stop, leg.start)).collect()
}

fn judge(stop: &Stop, start: u32) -> Option<Violation> {
    if stop.windows.iter().any(|window| window.open <= start && start <= window.close) {
        return None;
    }
    let next = stop.windows.iter().map(|window| window.open).filter(|&open| open > start).min();
    let last = stop.windows.iter().map(|window| window.close).max().unwrap_or(0);
    Some(match next {
        Some(open) => Violation::Early { stop: stop.id, early: open - start },
        None => Violation::Late { stop: stop.id, late: start.saturating_sub(last) },
    })
}
