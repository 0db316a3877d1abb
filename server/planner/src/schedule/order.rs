//! Where unloadings and breaks come in an order of stops: the best of all ways, by steps that
//! remember the few best ways to have got so far.

use super::step::{Moment, road};
use crate::Halt;
use crate::problem::{DIMENSIONS, Place, Problem, Van};

/// How many ways to have got to a stop are remembered for each number of unloadings and breaks.
const REMEMBERED: usize = 6;

/// Whether a van unloads before a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unload {
    Never,
    Always,
    IfItHelps,
}

/// A way to have got to a stop.
#[derive(Clone, Copy, Debug)]
struct Way {
    unloadings: u32,
    breaks: usize,
    /// The stop with which the trip began.
    trip: usize,
    /// What is aboard above what can be, over all trips that are closed.
    excess: i64,
    cost: i64,
    at: Moment,
    /// The way to the stop before, and the breaks taken by when the van unloaded since.
    before: usize,
    unloaded: Option<usize>,
}

struct Planner<'a> {
    problem: &'a Problem,
    van: &'a Van,
    stops: &'a [usize],
    aboard: [i64; DIMENSIONS],
}

/// Everything the van does after what it drove, from its first stop to its end.
pub(crate) fn order(
    problem: &Problem,
    van: &Van,
    stops: &[usize],
    unload: impl Fn(usize) -> Unload,
) -> Vec<Halt> {
    let standing = van.standing(problem);
    let aboard = standing.aboard.parts().map(i64::from);
    let planner = Planner { problem, van, stops, aboard };
    let first = Way {
        unloadings: standing.trips,
        breaks: standing.breaks.min(van.breaks.len()),
        trip: 0,
        excess: 0,
        cost: 0,
        at: Moment { free: i64::from(standing.ready), late: 0 },
        before: 0,
        unloaded: None,
    };
    let mut layers = vec![vec![first]];
    let mut place = standing.place;
    for at in 0..=stops.len() {
        let next = planner.layer(&layers[at], place, at, unload(at));
        place = planner.place(at);
        layers.push(next);
    }
    planner.trace(&layers)
}

impl Planner<'_> {
    /// Where the stop with this number is; the end comes after the last.
    fn place(&self, at: usize) -> Place {
        self.stops.get(at).map_or(self.van.end, |&stop| self.problem.stops[stop].place)
    }

    fn layer(&self, ways: &[Way], from: Place, at: usize, unload: Unload) -> Vec<Way> {
        let mut found = Vec::new();
        for (before, way) in ways.iter().enumerate() {
            let way = Way { before, unloaded: None, ..*way };
            if unload != Unload::Always || self.van.unloading.is_none() {
                self.go_on(&way, from, at, &mut found);
            }
            if unload != Unload::Never {
                self.unload(&way, from, at, unload, &mut found);
            }
        }
        thin(found)
    }

    /// All ways to drive to a stop, with more or fewer breaks on the road.
    fn go_on(&self, way: &Way, from: Place, at: usize, found: &mut Vec<Way>) {
        let (drive, cost) = road(self.problem, from, self.place(at));
        let is_end = at == self.stops.len();
        let fewest = if is_end { self.van.breaks.len() } else { way.breaks };
        for breaks in fewest..=self.van.breaks.len() {
            let mut moment = way.at.travel(drive, &self.van.breaks[way.breaks..breaks]);
            let mut excess = way.excess;
            if let Some(&stop) = self.stops.get(at) {
                moment = moment.visit(&self.problem.stops[stop]);
            } else {
                moment.late += (moment.free - i64::from(self.van.shift_end)).max(0);
                excess += self.excess(way, at);
            }
            found.push(Way { breaks, at: moment, excess, cost: way.cost + cost, ..*way });
        }
    }

    /// All ways to unload first.
    fn unload(&self, way: &Way, from: Place, at: usize, unload: Unload, found: &mut Vec<Way>) {
        let Some(unloading) = self.van.unloading else { return };
        let is_idle = way.trip == at && way.at.free == i64::from(self.van.shift_start);
        if unload == Unload::IfItHelps && (way.unloadings >= unloading.most || is_idle) {
            return;
        }
        let (drive, cost) = road(self.problem, from, unloading.place);
        for breaks in way.breaks..=self.van.breaks.len() {
            let mut moment = way.at.travel(drive, &self.van.breaks[way.breaks..breaks]);
            moment.free += i64::from(unloading.service);
            let next = Way {
                unloadings: way.unloadings + 1,
                breaks,
                trip: at,
                excess: way.excess + self.excess(way, at),
                cost: way.cost + cost,
                at: moment,
                unloaded: Some(breaks),
                ..*way
            };
            self.go_on(&next, unloading.place, at, found);
        }
    }

    /// What is too much in the trip of a way, if it ends before a stop.
    fn excess(&self, way: &Way, end: usize) -> i64 {
        let trip = &self.stops[way.trip..end];
        let first = way.trip == 0 && way.unloadings == self.van.standing(self.problem).trips;
        let mut aboard = if first { self.aboard } else { [0; DIMENSIONS] };
        let capacity = self.van.capacity.parts().map(i64::from);
        for &stop in trip {
            let deliver = self.problem.stops[stop].deliver.parts();
            (0..DIMENSIONS).for_each(|at| aboard[at] += i64::from(deliver[at]));
        }
        let mut most = aboard;
        for &stop in trip {
            let stop = &self.problem.stops[stop];
            let (pick, deliver) = (stop.pick_up.parts(), stop.deliver.parts());
            for at in 0..DIMENSIONS {
                aboard[at] += i64::from(pick[at]) - i64::from(deliver[at]);
                most[at] = most[at].max(aboard[at]);
            }
        }
        (0..DIMENSIONS).map(|at| (most[at] - capacity[at]).max(0)).sum()
    }

    /// Reads the best way back from its end.
    fn trace(&self, layers: &[Vec<Way>]) -> Vec<Halt> {
        let mut halts = Vec::new();
        let last = layers.len() - 1;
        let best = layers[last].iter().enumerate().min_by_key(|(_, way)| way.rank());
        let Some((mut index, _)) = best else { return halts };
        for layer in (1..=last).rev() {
            let way = &layers[layer][index];
            let before = &layers[layer - 1][way.before];
            halts.push(match self.stops.get(layer - 1) {
                Some(&stop) => Halt::Stop(self.problem.stops[stop].id),
                None => Halt::End,
            });
            let unloaded = way.unloaded.unwrap_or(before.breaks);
            halts.extend((unloaded..way.breaks).rev().map(Halt::Break));
            if way.unloaded.is_some() {
                halts.push(Halt::Unloading);
                halts.extend((before.breaks..unloaded).rev().map(Halt::Break));
            }
            index = way.before;
        }
        halts.reverse();
        halts
    }
}

impl Way {
    /// Too much aboard and too late first, then cost, then time.
    fn rank(&self) -> (i64, i64, i64) {
        (self.excess * 60 + self.at.late, self.cost, self.at.free)
    }

    /// Whether it is no worse than another one in every way, and can do whatever that can.
    fn beats(&self, other: &Self) -> bool {
        self.unloadings <= other.unloadings
            && self.breaks == other.breaks
            && self.trip >= other.trip
            && self.rank().0 <= other.rank().0
            && self.cost <= other.cost
            && self.at.free <= other.at.free
    }
}

/// Keeps the ways that no other one beats, and not too many of them.
fn thin(mut ways: Vec<Way>) -> Vec<Way> {
    ways.sort_by_key(Way::rank);
    let mut kept: Vec<Way> = Vec::new();
    for way in ways {
        let alike = |other: &&Way| other.unloadings == way.unloadings && other.breaks == way.breaks;
        if kept.iter().filter(alike).count() < REMEMBERED && !kept.iter().any(|it| it.beats(&way)) {
            kept.push(way);
        }
    }
    kept
}
