//! Looks a problem over before anything is planned.

use std::collections::HashSet;

use crate::problem::{
    Fault, LARGEST, Lock, MOST_PARTS, MOST_PLACES, MOST_VANS, Problem, StopId, Van, VanId, Whose,
};
use crate::schedule::{Unload, day};
use crate::{Halt, Plan, check};

/// All faults of a problem; it can be planned when there are none.
#[must_use]
pub fn faults(problem: &Problem) -> Vec<Fault> {
    let mut found = sizes(problem);
    if found.is_empty() {
        found.extend(stops(problem));
        found.extend(problem.vans.iter().flat_map(|van| van_faults(problem, van)));
        found.extend(twice(problem));
    }
    if found.is_empty() {
        found.extend(locked(problem));
    }
    found
}

fn sizes(problem: &Problem) -> Vec<Fault> {
    let travel = &problem.travel;
    let (places, seconds, metres) = (travel.places, travel.seconds.len(), travel.metres.len());
    let mut found = Vec::new();
    if problem.stops.len() > MOST_PLACES || places > MOST_PLACES || problem.vans.len() > MOST_VANS {
        found.push(Fault::TooMany);
    } else if seconds != places * places || metres != seconds {
        found.push(Fault::MatrixSize { places, seconds, metres });
    } else if !travel.has_only_small_numbers() {
        found.push(Fault::TooLarge(Whose::Travel));
    }
    let weights = problem.weights;
    let dearest = |cells: &[u32], weight: u32| {
        let cells = cells.iter().filter(|&&cell| cell <= LARGEST);
        u64::from(cells.max().copied().unwrap_or(0)) * u64::from(weight)
    };
    let dear = dearest(&travel.seconds, weights.second) + dearest(&travel.metres, weights.metre);
    if weights.second > LARGEST
        || weights.metre > LARGEST
        || problem.now > LARGEST
        || dear > 10 * u64::from(LARGEST)
    {
        found.push(Fault::TooLarge(Whose::Rest));
    }
    found
}

fn twice(problem: &Problem) -> Vec<Fault> {
    let (mut stops, mut vans) = (HashSet::new(), HashSet::new());
    let again = problem.stops.iter().filter(|stop| !stops.insert(stop.id));
    let mut found: Vec<_> = again.map(|stop| Fault::StopTwice(stop.id)).collect();
    let again = problem.vans.iter().filter(|van| !vans.insert(van.id));
    found.extend(again.map(|van| Fault::VanTwice(van.id)));
    let stops_driven = problem.vans.iter().flat_map(|van| {
        van.driven.iter().filter_map(|done| match done.halt {
            Halt::Stop(stop) => Some((van.id, stop)),
            _ => None,
        })
    });
    let mut driven = HashSet::new();
    for (van, stop) in stops_driven {
        let lock = problem.stop(stop).and_then(|stop| stop.lock.van());
        if !driven.insert(stop) || lock.is_some_and(|locked| locked != van) {
            found.push(Fault::DrivenTwice(stop));
        }
    }
    found
}

fn stops(problem: &Problem) -> Vec<Fault> {
    let vans: HashSet<VanId> = problem.vans.iter().map(|van| van.id).collect();
    let mut found = Vec::new();
    for stop in &problem.stops {
        let whose = Whose::Stop(stop.id);
        let loads = stop.pick_up.parts().into_iter().chain(stop.deliver.parts());
        let times = stop.windows.iter().map(|window| window.close);
        let numbers = loads.chain(times).chain([stop.service, price(stop.price)]);
        add(&mut found, numbers.max() > Some(LARGEST), || Fault::TooLarge(whose));
        let parts = stop.windows.len();
        add(&mut found, parts > MOST_PARTS, || Fault::TooManyParts(whose));
        add(&mut found, parts == 0, || Fault::NoWindow(stop.id));
        let crooked = stop.windows.iter().any(|window| window.close < window.open);
        add(&mut found, crooked, || Fault::WindowEndsFirst(stop.id));
        add(&mut found, stop.place >= problem.travel.places, || Fault::NoSuchPlace(whose));
        let unknown = stop.lock.van().is_some_and(|van| !vans.contains(&van));
        add(&mut found, unknown, || Fault::LockedToUnknownVan(stop.id));
    }
    found
}

fn price(price: crate::Price) -> u32 {
    match price {
        crate::Price::Mandatory => 0,
        crate::Price::Points(points) => points,
    }
}

fn add(found: &mut Vec<Fault>, is_so: bool, fault: impl FnOnce() -> Fault) {
    if is_so {
        found.push(fault());
    }
}

fn van_faults(problem: &Problem, van: &Van) -> Vec<Fault> {
    let mut found = Vec::new();
    let whose = Whose::Van(van.id);
    let places = [Some(van.start), Some(van.end), van.unloading.map(|it| it.place)];
    let missing = places.into_iter().flatten().any(|place| place >= problem.travel.places);
    add(&mut found, missing, || Fault::NoSuchPlace(whose));
    let unloading = van.unloading.map_or(0, |it| it.service.max(it.most));
    let breaks = van.breaks.iter().map(|it| it.duration.max(it.latest).max(it.earliest));
    let driven = van.driven.iter().map(|it| it.arrival.max(it.departure).max(it.start));
    let numbers = van.capacity.parts().into_iter().chain(breaks).chain(driven);
    let numbers = numbers.chain([van.shift_start, van.shift_end, van.fixed_cost, unloading]);
    add(&mut found, numbers.max() > Some(LARGEST), || Fault::TooLarge(whose));
    add(&mut found, van.breaks.len() > MOST_PARTS, || Fault::TooManyParts(whose));
    add(&mut found, van.shift_end < van.shift_start, || Fault::ShiftEndsFirst(van.id));
    let crooked = van.breaks.iter().any(|it| it.latest < it.earliest);
    add(&mut found, crooked, || Fault::BreakEndsFirst(van.id));
    found.extend(driven_faults(problem, van));
    if found.is_empty() {
        found.extend(break_fault(problem, van));
    }
    found.extend(sequence_fault(problem, van));
    found
}

fn driven_faults(problem: &Problem, van: &Van) -> Vec<Fault> {
    let (mut breaks, mut found, mut before) = (0, Vec::new(), 0);
    for done in &van.driven {
        let known = match done.halt {
            Halt::Stop(stop) => problem.stop(stop).is_some(),
            Halt::Unloading => van.unloading.is_some(),
            Halt::Break(index) => {
                breaks += 1;
                index + 1 == breaks && index < van.breaks.len()
            }
            Halt::Start | Halt::End => false,
        };
        add(&mut found, !known, || Fault::DrivenUnknown(van.id));
        let forth =
            before <= done.start && done.arrival <= done.start && done.start <= done.departure;
        add(&mut found, !forth, || Fault::DrivenBackwards(van.id));
        before = done.departure;
    }
    found
}

/// The first break that cannot even be kept by a van that does nothing else.
fn break_fault(problem: &Problem, van: &Van) -> Option<Fault> {
    let standing = van.standing(problem);
    let mut free = standing.ready;
    for (index, rest) in van.breaks.iter().enumerate().skip(standing.breaks) {
        free = free.max(rest.earliest);
        // A shift that is over needs no break: the van cannot be used any more.
        let over = standing.ready > van.shift_end && van.driven.is_empty();
        if !over && (free > rest.latest || free.saturating_add(rest.duration) > van.shift_end) {
            return Some(Fault::BreakCannotBeKept(van.id, index));
        }
        free = free.saturating_add(rest.duration);
    }
    None
}

fn sequence_fault(problem: &Problem, van: &Van) -> Option<Fault> {
    let mut positions = HashSet::new();
    let mut locks = problem.stops.iter().map(|stop| stop.lock);
    let again = locks.any(|lock| match lock {
        Lock::Sequence { van: locked, position } => locked == van.id && !positions.insert(position),
        _ => false,
    });
    again.then_some(Fault::SequenceHasPositionTwice(van.id))
}

/// Whether each van can do what is locked in its sequence and come home, if it does nothing else.
fn locked(problem: &Problem) -> Vec<Fault> {
    let mut found = Vec::new();
    // One copy of the town for all of them.
    let mut alone: Option<Problem> = None;
    for van in &problem.vans {
        let stops = van.locked_sequence(problem);
        if stops.is_empty() && van.driven.is_empty() {
            continue;
        }
        let route = day(problem, van, &stops, |_| Unload::IfItHelps);
        let listed: HashSet<StopId> = route.stops().collect();
        let alone = alone.get_or_insert_with(|| problem.clone());
        alone.vans = vec![van.clone()];
        let stops = problem.stops.iter().filter(|stop| listed.contains(&stop.id));
        alone.stops = stops.cloned().collect();
        let mut plan = Plan { routes: vec![route], ..Plan::default() };
        plan.sum_up(alone);
        let why = check(alone, &plan);
        if !why.is_empty() {
            found.push(Fault::LockedCannotBeDriven { van: van.id, why });
        }
    }
    found
}
