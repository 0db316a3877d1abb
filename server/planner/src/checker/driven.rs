//! What is driven is in the plan as it was, before all else, and nothing else says to be driven.

use super::{Checked, Violation};
use crate::Halt;

pub(super) fn check(it: &Checked) -> Vec<Violation> {
    let legs = it.route.legs.iter().filter(|leg| leg.halt != Halt::Start);
    let told: Vec<_> = legs.clone().take(it.van.driven.len()).collect();
    let same = told.len() == it.van.driven.len()
        && told.iter().zip(&it.van.driven).all(|(leg, done)| {
            leg.driven
                && leg.halt == done.halt
                && (leg.arrival, leg.start, leg.departure)
                    == (done.arrival, done.start, done.departure)
        });
    let others = legs.skip(it.van.driven.len()).any(|leg| leg.driven);
    if same && !others { Vec::new() } else { vec![Violation::DrivenChanged(it.van.id)] }
}
