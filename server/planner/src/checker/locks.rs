//! What is locked stays with its van, and a locked sequence comes first and in its order.

use super::{Checked, Violation};
use crate::problem::{Lock, StopId};

pub(super) fn check(it: &Checked) -> Vec<Violation> {
    let ahead = || it.visits().filter(|(leg, _)| !leg.driven);
    let mut found: Vec<_> = ahead()
        .filter(|(_, stop)| stop.lock.van().is_some_and(|van| van != it.van.id))
        .map(|(_, stop)| Violation::LockedToAnother(stop.id))
        .collect();
    let driven: Vec<_> =
        it.visits().filter(|(leg, _)| leg.driven).map(|(_, stop)| stop.id).collect();
    let mut sequence: Vec<(u32, StopId)> = Vec::new();
    for stop in &it.problem.stops {
        match stop.lock {
            Lock::Sequence { van, position } if van == it.van.id && !driven.contains(&stop.id) => {
                sequence.push((position, stop.id));
            }
            _ => {}
        }
    }
    sequence.sort_unstable();
    let mut visited = ahead().map(|(_, stop)| stop.id);
    if !sequence.iter().all(|(_, stop)| visited.next() == Some(*stop)) {
        found.push(Violation::SequenceBroken(it.van.id));
    }
    found
}
