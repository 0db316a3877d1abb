//! The times, loads and costs of everything that a van does in a given order.

use super::step::begin;
use crate::problem::{Break, DIMENSIONS, Load, Place, Problem, Van};
use crate::{Cost, Halt, Leg, Route};

struct Walk<'a> {
    problem: &'a Problem,
    van: &'a Van,
    place: Place,
    free: i64,
    legs: Vec<Leg>,
}

/// A number of seconds that fits where it is told; plans that go beyond are shown at the rim.
fn clamp(seconds: i64) -> u32 {
    u32::try_from(seconds.max(0)).unwrap_or(u32::MAX)
}

/// A van's day: what is driven, then these halts. Without any of both the van is not used.
pub(crate) fn route(problem: &Problem, van: &Van, halts: &[Halt]) -> Route {
    let is_used = !van.driven.is_empty() || halts.iter().any(|halt| matches!(halt, Halt::Stop(_)));
    let mut legs = Vec::new();
    if is_used {
        let mut walk = Walk { problem, van, place: van.start, free: 0, legs };
        walk.drive_what_is_driven();
        let mut at = 0;
        while at < halts.len() {
            at = walk.go(halts, at);
        }
        walk.leave_late();
        legs = walk.legs;
        load_up(problem, van, &mut legs);
    }
    let drive = legs.iter().fold(0_u32, |sum, leg| sum.saturating_add(leg.drive));
    let metres = legs.iter().fold(0_u32, |sum, leg| sum.saturating_add(leg.metres));
    let cost = Cost {
        drive: i64::from(drive) * i64::from(problem.weights.second),
        metres: i64::from(metres) * i64::from(problem.weights.metre),
        fixed: if is_used { van.fixed() } else { 0 },
        ..Cost::default()
    };
    Route { van: van.id, legs, drive, metres, cost }
}

impl Walk<'_> {
    fn drive_what_is_driven(&mut self) {
        let (van, standing) = (self.van, self.van.standing(self.problem));
        let left =
            van.driven.first().map_or(standing.ready, |first| van.shift_start.min(first.arrival));
        let mut leg = Leg {
            halt: Halt::Start,
            place: Some(van.start),
            drive: 0,
            metres: 0,
            arrival: left,
            start: left,
            departure: left,
            load: Load::default(),
            driven: !van.driven.is_empty(),
        };
        self.legs.push(leg);
        for done in &van.driven {
            leg = Leg { halt: done.halt, drive: 0, metres: 0, place: None, ..leg };
            if !matches!(done.halt, Halt::Break(_)) {
                let to = self.place_of(done.halt);
                self.drive_to(to, &mut leg);
            }
            (leg.arrival, leg.start, leg.departure) = (done.arrival, done.start, done.departure);
            self.legs.push(leg);
        }
        self.free = i64::from(standing.ready);
    }

    fn place_of(&self, halt: Halt) -> Place {
        match halt {
            Halt::Stop(id) => self.problem.stop(id).map_or(self.place, |stop| stop.place),
            Halt::Unloading => self.van.unloading.map_or(self.place, |unloading| unloading.place),
            Halt::Start => self.van.start,
            Halt::End => self.van.end,
            Halt::Break(_) => self.place,
        }
    }

    /// Notes the road to a place in a leg.
    fn drive_to(&mut self, to: Place, leg: &mut Leg) {
        (leg.drive, leg.metres) = self.problem.travel.road(self.place, to).unwrap_or((0, 0));
        leg.place = Some(to);
        self.place = to;
    }

    /// Goes to the next halt that is no break, with the breaks before it; returns what follows.
    fn go(&mut self, halts: &[Halt], from: usize) -> usize {
        let is_break = |halt: &&Halt| matches!(halt, Halt::Break(_));
        let to = from + halts[from..].iter().take_while(is_break).count();
        let Some(&halt) = halts.get(to) else { return halts.len() };
        let here = self.place;
        let mut leg = Leg {
            halt,
            place: None,
            drive: 0,
            metres: 0,
            arrival: 0,
            start: 0,
            departure: 0,
            load: Load::default(),
            driven: false,
        };
        let there = self.place_of(halt);
        self.drive_to(there, &mut leg);
        let arrival = self.rest(&halts[from..to], i64::from(leg.drive), here, there);
        let (start, service) = match halt {
            Halt::Stop(id) => match self.problem.stop(id) {
                Some(stop) => (begin(stop, arrival), stop.service),
                None => (arrival, 0),
            },
            Halt::Unloading => (arrival, self.van.unloading.map_or(0, |it| it.service)),
            _ => (arrival, 0),
        };
        self.free = start + i64::from(service);
        (leg.arrival, leg.start, leg.departure) = (clamp(arrival), clamp(start), clamp(self.free));
        self.legs.push(leg);
        to + 1
    }

    /// Takes breaks between two places and says when the van arrives. A break is taken where
    /// the van stands if that loses no time, and only else underway.
    fn rest(&mut self, breaks: &[Halt], drive: i64, here: Place, there: Place) -> i64 {
        let mut left = drive;
        for (at, halt) in breaks.iter().enumerate() {
            let Halt::Break(index) = *halt else { continue };
            let Some(&Break { duration, earliest, latest }) = self.van.breaks.get(index) else {
                continue;
            };
            let (earliest, latest) = (i64::from(earliest), i64::from(latest));
            let is_last = at + 1 == breaks.len();
            let (driven, place) = if self.free >= earliest {
                (0, (left == drive).then_some(here))
            } else if is_last && self.free + left <= latest {
                (left, Some(there))
            } else {
                (left.min(earliest - self.free), None)
            };
            left -= driven;
            let arrival = self.free + driven;
            let start = arrival.max(earliest);
            self.free = start + i64::from(duration);
            self.legs.push(Leg {
                halt: *halt,
                place,
                drive: 0,
                metres: 0,
                arrival: clamp(arrival),
                start: clamp(start),
                departure: clamp(self.free),
                load: Load::default(),
                driven: false,
            });
        }
        self.free + left
    }

    /// A van that would wait at its first stop leaves its start later instead.
    fn leave_late(&mut self) {
        let [start, first, ..] = self.legs.as_mut_slice() else { return };
        if first.driven || matches!(first.halt, Halt::Break(_)) {
            return;
        }
        let left = first.start.saturating_sub(first.drive).max(start.departure);
        (start.start, start.departure) = (left, left);
        first.arrival = left.saturating_add(first.drive).max(first.arrival).min(first.start);
    }
}

/// Notes what is aboard after each leg.
fn load_up(problem: &Problem, van: &Van, legs: &mut [Leg]) {
    let loads = |leg: &Leg| match leg.halt {
        Halt::Stop(id) => problem
            .stop(id)
            .map_or((Load::default(), Load::default()), |stop| (stop.pick_up, stop.deliver)),
        _ => (Load::default(), Load::default()),
    };
    let mut first = 0;
    while first < legs.len() {
        let rest = &legs[first + 1..];
        let unloads = |leg: &Leg| matches!(leg.halt, Halt::Unloading);
        let end = first + 1 + rest.iter().position(unloads).unwrap_or(rest.len());
        let mut aboard = [0_i64; DIMENSIONS];
        for leg in &legs[first..end] {
            let deliver = loads(leg).1.parts();
            (0..DIMENSIONS).for_each(|at| aboard[at] += i64::from(deliver[at]));
        }
        for leg in &mut legs[first..end] {
            let (pick, deliver) = (loads(leg).0.parts(), loads(leg).1.parts());
            (0..DIMENSIONS)
                .for_each(|at| aboard[at] += i64::from(pick[at]) - i64::from(deliver[at]));
            leg.load = Load::from(aboard.map(clamp));
        }
        first = end;
    }
    debug_assert!(legs.first().is_none_or(|leg| leg.place == Some(van.start)));
}
