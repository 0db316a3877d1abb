//! Nothing is ever aboard that does not fit; and each leg tells what is.

use super::{Checked, Violation};
use crate::problem::{Dimension, Load};
use crate::{Halt, Leg};

pub(super) fn check(it: &Checked) -> Vec<Violation> {
    let trips = it.trips().enumerate();
    let mut found: Vec<_> = trips.flat_map(|(number, trip)| over(it, number, trip)).collect();
    // `split` takes the unloadings away: their load is that of the trip which they begin.
    let mut truth = it.trips().flat_map(|trip| loads(it, trip));
    if !it.route.legs.iter().all(|leg| truth.next() == Some(leg.load.parts().map(i64::from))) {
        found.push(Violation::LoadWrong(it.van.id));
    }
    found
}

fn parts(it: &Checked, leg: &Leg) -> ([i64; 3], [i64; 3]) {
    let none = (Load::default(), Load::default());
    let (pick, deliver) = match leg.halt {
        Halt::Stop(id) => it.stops.get(&id).map_or(none, |stop| (stop.pick_up, stop.deliver)),
        _ => none,
    };
    (pick.parts().map(i64::from), deliver.parts().map(i64::from))
}

/// What is aboard at the begin of a trip and after each of its legs. The begin stands for the
/// unloading before the trip; the first trip begins with a leg of its own.
fn loads(it: &Checked, trip: &[Leg]) -> Vec<[i64; 3]> {
    let mut aboard = [0_i64; 3];
    for leg in trip {
        let (_, deliver) = parts(it, leg);
        (0..3).for_each(|at| aboard[at] += deliver[at]);
    }
    let is_first = trip.first().is_some_and(|leg| leg.halt == Halt::Start);
    let mut loads = if is_first { Vec::new() } else { vec![aboard] };
    for leg in trip {
        let (pick, deliver) = parts(it, leg);
        (0..3).for_each(|at| aboard[at] += pick[at] - deliver[at]);
        loads.push(aboard);
    }
    loads
}

fn over(it: &Checked, number: usize, trip: &[Leg]) -> Vec<Violation> {
    let loads = loads(it, trip);
    // What was aboard too much when a van was planned is history.
    let driven = trip.iter().filter(|leg| leg.driven).count();
    let history = if driven == 0 { [0; 3] } else { loads[driven - 1] };
    let ahead = &loads[driven.saturating_sub(1)..];
    let capacity = it.van.capacity.parts();
    let mut found = Vec::new();
    for (at, dimension) in Dimension::ALL.into_iter().enumerate() {
        let most = ahead.iter().map(|load| load[at]).max().unwrap_or(0);
        let over = most - i64::from(capacity[at]).max(history[at]);
        if over > 0 {
            found.push(Violation::OverCapacity {
                van: it.van.id,
                trip: u32::try_from(number + 1).unwrap_or(u32::MAX),
                dimension,
                over: u32::try_from(over).unwrap_or(u32::MAX),
            });
        }
    }
    found
}
