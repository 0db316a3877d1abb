//! A van is where its route says, and never faster than the road allows.

use super::{Checked, Violation};
use crate::problem::Place;
use crate::{Halt, Leg};

pub(super) fn check(it: &Checked) -> Vec<Violation> {
    let legs = &it.route.legs;
    let Some(first) = legs.first() else { return Vec::new() };
    let (mut found, van) = (Vec::new(), it.van.id);
    let mut here = it.van.start;
    let (mut free, mut rested) = (first.departure, 0_u32);
    for (index, leg) in legs.iter().enumerate().skip(1) {
        let before = &legs[index - 1];
        let ordered = before.departure <= leg.start
            && leg.arrival <= leg.start
            && leg.start <= leg.departure
            && (leg.driven || before.departure <= leg.arrival.max(leg.start));
        if let Halt::Break(_) = leg.halt {
            rested = rested.saturating_add(leg.departure.saturating_sub(leg.start));
            if !ordered || leg.drive != 0 || leg.metres != 0 {
                found.push(Violation::LegWrong { van, leg: index });
            }
            continue;
        }
        let there = place(it, leg).unwrap_or(here);
        match it.problem.travel.road(here, there) {
            None => found.push(Violation::NoRoad { van, leg: index }),
            Some((seconds, metres)) => {
                let soonest = free.saturating_add(seconds).saturating_add(rested);
                let served = leg.start.saturating_add(service(it, leg)) <= leg.departure;
                let possible = leg.driven || (leg.arrival >= soonest && served);
                let told = leg.place == Some(there) && (leg.drive, leg.metres) == (seconds, metres);
                if !(possible && ordered && told) {
                    found.push(Violation::LegWrong { van, leg: index });
                }
            }
        }
        (here, free, rested) = (there, leg.departure, 0);
    }
    found
}

fn place(it: &Checked, leg: &Leg) -> Option<Place> {
    match leg.halt {
        Halt::Start => Some(it.van.start),
        Halt::Stop(id) => it.stops.get(&id).map(|stop| stop.place),
        Halt::Unloading => it.van.unloading.map(|unloading| unloading.place),
        Halt::End => Some(it.van.end),
        Halt::Break(_) => None,
    }
}

fn service(it: &Checked, leg: &Leg) -> u32 {
    match leg.halt {
        Halt::Stop(id) => it.stops.get(&id).map_or(0, |stop| stop.service),
        Halt::Unloading => it.van.unloading.map_or(0, |unloading| unloading.service),
        _ => 0,
    }
}
