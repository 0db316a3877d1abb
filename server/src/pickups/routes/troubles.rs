//! What is wrong with routes that were put by hand, for the screen: at a stop, or on a whole route.

use std::collections::HashMap;

use omloop_planner::{StopId, VanId, Violation};

use super::entity::stop::Trouble;

/// All that is wrong with a plan.
#[derive(Debug, Default)]
pub struct AllTroubles {
    stops: HashMap<StopId, Vec<Trouble>>,
    vans: HashMap<VanId, Vec<Trouble>>,
}

impl AllTroubles {
    /// As the planner says it.
    pub fn of(violations: &[Violation]) -> Self {
        let mut all = Self::default();
        violations.iter().for_each(|violation| all.note(*violation));
        all
    }

    /// What is wrong with a stop.
    pub fn of_stop(&self, stop: StopId) -> Vec<Trouble> {
        self.stops.get(&stop).cloned().unwrap_or_default()
    }

    /// What is wrong with the route of a van.
    pub fn of_van(&self, van: VanId) -> Vec<Trouble> {
        self.vans.get(&van).cloned().unwrap_or_default()
    }

    /// What is not said here cannot come of an order put by hand: the server makes the problem, and the planner the
    /// times and sums.
    fn note(&mut self, violation: Violation) {
        match violation {
            Violation::Late { stop, .. } => self.at_stop(stop, Trouble::TooLate),
            Violation::MissingSkill { stop, .. } => self.at_stop(stop, Trouble::WrongVan),
            Violation::OverCapacity { van, .. } => self.on_van(van, Trouble::TooFull),
            Violation::ShiftOverrun { van, .. }
            | Violation::TooManyUnloadings { van, .. }
            | Violation::BreakNotKept { van, .. }
            | Violation::BreakMissing(van, _) => self.on_van(van, Trouble::ShiftTooLong),
            Violation::NoRoad { van, .. } => self.on_van(van, Trouble::Unreachable),
            _ => {}
        }
    }

    fn at_stop(&mut self, stop: StopId, trouble: Trouble) {
        once(self.stops.entry(stop).or_default(), trouble);
    }

    fn on_van(&mut self, van: VanId, trouble: Trouble) {
        once(self.vans.entry(van).or_default(), trouble);
    }
}

fn once(troubles: &mut Vec<Trouble>, trouble: Trouble) {
    if !troubles.contains(&trouble) {
        troubles.push(trouble);
    }
}
