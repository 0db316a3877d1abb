//! On a trip that is under way only goods are delivered that are known to be aboard.

use super::{Checked, Violation};

pub(super) fn check(it: &Checked) -> Vec<Violation> {
    if it.van.driven.is_empty() {
        return Vec::new();
    }
    // The trip that is under way is the one with the last leg that was driven, or the one which
    // that leg begins.
    let unloadings = it.van.driven.iter().filter(|done| done.halt == crate::Halt::Unloading);
    let trip = it.trips().nth(unloadings.count()).unwrap_or_default();
    let ids: Vec<_> = trip.iter().filter(|leg| !leg.driven).map(|leg| leg.halt).collect();
    it.visits()
        .filter(|(leg, _)| !leg.driven && ids.contains(&leg.halt))
        .filter(|(_, stop)| !stop.deliver.is_none() && stop.lock.van() != Some(it.van.id))
        .map(|(_, stop)| Violation::NotAboard { van: it.van.id, stop: stop.id })
        .collect()
}
