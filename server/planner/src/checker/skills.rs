//! A van has what its stops need.

use super::{Checked, Violation};
use crate::problem::Skills;

pub(super) fn check(it: &Checked) -> Vec<Violation> {
    let van = it.van;
    let ahead = it.visits().filter(|(leg, _)| !leg.driven);
    ahead
        .map(|(_, stop)| (stop.id, stop.needs.lacking(van.skills)))
        .filter(|(_, lacking)| *lacking != Skills::NONE)
        .map(|(stop, lacking)| Violation::MissingSkill { van: van.id, stop, lacking })
        .collect()
}
