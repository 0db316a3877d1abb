//! A van that is used takes each of its breaks once, in time and in full.

use super::{Checked, Violation};
use crate::Halt;

pub(super) fn check(it: &Checked) -> Vec<Violation> {
    if it.route.legs.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (index, rest) in it.van.breaks.iter().enumerate() {
        let mut taken = it.route.legs.iter().filter(|leg| leg.halt == Halt::Break(index));
        let (Some(leg), None) = (taken.next(), taken.next()) else {
            found.push(Violation::BreakMissing(it.van.id, index));
            continue;
        };
        let late = leg.start.saturating_sub(rest.latest);
        let early = rest.earliest.saturating_sub(leg.start);
        let short = leg.start.saturating_add(rest.duration).saturating_sub(leg.departure);
        let off = late.max(early).max(short);
        if off > 0 && !leg.driven {
            found.push(Violation::BreakNotKept { van: it.van.id, index, off });
        }
    }
    let unknown = it.route.legs.iter().filter_map(|leg| match leg.halt {
        Halt::Break(index) if index >= it.van.breaks.len() => Some(index),
        _ => None,
    });
    found.extend(unknown.map(|index| Violation::BreakMissing(it.van.id, index)));
    found
}
