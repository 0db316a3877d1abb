//! A van drives within its shift, and nothing begins before now.

use super::{Checked, Violation};
use crate::Halt;

pub(super) fn check(it: &Checked) -> Vec<Violation> {
    let (van, legs) = (it.van, &it.route.legs);
    let (Some(first), Some(last)) = (legs.first(), legs.last()) else { return Vec::new() };
    let mut found = Vec::new();
    let ends = first.halt == Halt::Start && last.halt == Halt::End;
    let between = legs.iter().filter(|leg| matches!(leg.halt, Halt::Start | Halt::End)).count();
    if !ends || between != 2 || first.place != Some(van.start) || last.place != Some(van.end) {
        found.push(Violation::StartOrEnd(van.id));
    }
    let done = legs.iter().rev().find(|leg| leg.driven && leg.halt != Halt::Start);
    let since = done.map_or(van.shift_start, |leg| leg.departure).max(it.problem.now);
    let begins =
        it.ahead().map(|leg| if leg.halt == Halt::Start { leg.departure } else { leg.start });
    let early = since.saturating_sub(begins.min().unwrap_or(since));
    if early > 0 {
        found.push(Violation::TooSoon { van: van.id, early });
    }
    if last.start > van.shift_end {
        found.push(Violation::ShiftOverrun { van: van.id, late: last.start - van.shift_end });
    }
    found
}
