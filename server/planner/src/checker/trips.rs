//! A van unloads no more often than it may.

use super::{Checked, Violation};
use crate::Halt;

pub(super) fn check(it: &Checked) -> Vec<Violation> {
    let legs = &it.route.legs;
    let times = legs.iter().filter(|leg| leg.halt == Halt::Unloading).count();
    let driven = legs.iter().filter(|leg| leg.driven && leg.halt == Halt::Unloading).count();
    let most = it.van.unloading.map_or(0, |unloading| unloading.most);
    let times = u32::try_from(times).unwrap_or(u32::MAX);
    // A van that unloaded too often before is only judged by what is still planned.
    let most = most.max(u32::try_from(driven).unwrap_or(u32::MAX));
    if times <= most {
        return Vec::new();
    }
    vec![Violation::TooManyUnloadings { van: it.van.id, times: times - most }]
}
