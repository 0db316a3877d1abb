//! The cheapest place for a stop in a tour, each looked at in constant time.

use super::gap::STATES;
use super::loads::{minus, plus, within};
use super::model::{Model, NEVER, Node, Road, VanModel};
use super::tour::{Tour, Trip};

/// Where a stop goes in a tour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// What it adds to the cost.
    pub extra: i32,
    /// [`super::state::NOWHERE`] if it goes nowhere.
    pub van: u32,
    /// Behind which spot.
    pub gap: u32,
    pub manner: Manner,
}

/// Whether the van unloads as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    Plain,
    UnloadBefore,
    UnloadAfter,
}

/// A stop to be placed, with the roads to and from it.
pub(crate) struct Newcomer<'a> {
    pub node: &'a Node,
    to: &'a [Road],
    from: &'a [Road],
    /// Whether its goods are aboard of the van that is under way, if it is to be brought.
    loaded: bool,
}

impl<'a> Newcomer<'a> {
    pub fn new(model: &'a Model, stop: u32, loaded: bool) -> Self {
        let node = model.node(stop);
        let (to, from) = (model.roads_to(node.place), model.roads_from(node.place));
        Self { node, to, from, loaded }
    }
}

/// A tour that is searched, and what is known of its van.
pub(crate) struct Searched<'a> {
    pub model: &'a Model,
    pub van: usize,
    pub tour: &'a Tour,
}

/// How the goods of a stop stand to a trip.
struct Goods {
    /// Whether they fit beside all that the trip fetches, and all that it brings.
    fit: bool,
    /// Whether both fetching and bringing matter, so that each gap must be looked at.
    mixed: bool,
    /// Whether they are not in the van that is on this trip already.
    not_aboard: bool,
}

impl Searched<'_> {
    fn it(&self) -> &VanModel {
        &self.model.vans[self.van]
    }

    /// Improves `best` by the places in this tour. `pass` says which of them to pass over.
    pub fn look(
        &self,
        who: &Newcomer,
        best: &mut Place,
        pass: &mut impl FnMut(u32, Manner) -> bool,
    ) {
        let it = self.it();
        let first_open = it.sequence.len();
        let trips = || self.tour.trips.iter().enumerate();
        let goods = |number: usize, trip: &Trip| Goods {
            fit: within(&trip.picks, &who.node.pick, &it.capacity)
                && within(&trip.delivers, &who.node.deliver, &it.capacity),
            mixed: trip.delivers != [0; 3] || who.node.delivers,
            not_aboard: number == 0 && it.under_way && who.node.delivers && !who.loaded,
        };
        for (number, trip) in trips() {
            let goods = goods(number, trip);
            if goods.fit && !goods.not_aboard {
                self.look_plain(who, trip, first_open, goods.mixed, best, pass);
            }
        }
        if it.depot.is_none() || self.tour.unloadings() >= it.unloadings {
            return;
        }
        // Last, as most of these are too dear to be looked at closely by then.
        for (number, trip) in trips() {
            let goods = goods(number, trip);
            if !goods.fit || goods.not_aboard || goods.mixed {
                self.look_unloading(who, trip, first_open, goods.not_aboard, best, pass);
            }
        }
    }

    fn look_plain(
        &self,
        who: &Newcomer,
        trip: &Trip,
        first_open: usize,
        mixed: bool,
        best: &mut Place,
        pass: &mut impl FnMut(u32, Manner) -> bool,
    ) {
        let it = self.it();
        let plain_times = it.gaps.states == 1;
        let node = who.node;
        let first = first_open.max(trip.first as usize);
        let Some(spots) = self.tour.spots.get(first..=trip.end as usize) else { return };
        for (at, pair) in spots.windows(2).enumerate() {
            let (one, next) = (&pair[0], &pair[1]);
            let (to, from) = (who.to[one.place as usize], who.from[next.place as usize]);
            let extra = to.cost + from.cost - one.arc;
            if extra >= best.extra {
                continue;
            }
            let gap = first + at;
            let in_time = if plain_times {
                if one.early > node.close {
                    return;
                }
                node.begin(one.early + to.time) + node.service + from.time <= next.late
            } else {
                self.in_time(gap, &[(node, to.time)], from.time)
            };
            if in_time && (!mixed || self.holds(gap, node)) && !pass(gap as u32, Manner::Plain) {
                let gap = gap as u32;
                *best = Place { extra, van: self.van as u32, gap, manner: Manner::Plain };
            }
        }
    }

    /// Whether the loads of a stop fit in a gap of a trip that also delivers.
    fn holds(&self, gap: usize, node: &Node) -> bool {
        let (hold, capacity) = (&self.tour.holds[gap], &self.it().capacity);
        within(&hold.before, &node.deliver, capacity) && within(&hold.after, &node.pick, capacity)
    }

    /// Places with a visit to the depot directly before or after the stop.
    fn look_unloading(
        &self,
        who: &Newcomer,
        trip: &Trip,
        first_open: usize,
        not_aboard: bool,
        best: &mut Place,
        pass: &mut impl FnMut(u32, Manner) -> bool,
    ) {
        let it = self.it();
        let Some(depot) = it.depot.map(|depot| self.model.node(depot)) else { return };
        let (to_depot, from_depot) =
            (self.model.roads_to(depot.place), self.model.roads_from(depot.place));
        let (there, back) = (who.from[depot.place as usize], who.to[depot.place as usize]);
        for gap in first_open.max(trip.first as usize)..trip.end as usize {
            let (one, next) = (&self.tour.spots[gap], &self.tour.spots[gap + 1]);
            if one.early > who.node.close && it.gaps.states == 1 {
                return;
            }
            let (to, from) = (who.to[one.place as usize], from_depot[next.place as usize]);
            let extra = to.cost + there.cost + from.cost - one.arc;
            if extra < best.extra
                && !not_aboard
                && self.holds_before_unloading(gap, who.node)
                && self.in_time(gap, &[(who.node, to.time), (depot, there.time)], from.time)
                && !pass(gap as u32, Manner::UnloadAfter)
            {
                let manner = Manner::UnloadAfter;
                *best = Place { extra, van: self.van as u32, gap: gap as u32, manner };
            }
            let (to, from) = (to_depot[one.place as usize], who.from[next.place as usize]);
            let extra = to.cost + back.cost + from.cost - one.arc;
            if extra < best.extra
                && self.holds_after_unloading(gap, who.node)
                && self.in_time(gap, &[(depot, to.time), (who.node, back.time)], from.time)
                && !pass(gap as u32, Manner::UnloadBefore)
            {
                let manner = Manner::UnloadBefore;
                *best = Place { extra, van: self.van as u32, gap: gap as u32, manner };
            }
        }
    }

    /// The trip ends after this gap and the stop: what comes later is not aboard.
    fn holds_before_unloading(&self, gap: usize, node: &Node) -> bool {
        let (hold, capacity) = (&self.tour.holds[gap], &self.it().capacity);
        within(&minus(&hold.before, &hold.to_bring), &node.deliver, capacity)
            && within(&hold.fetched, &node.pick, capacity)
    }

    /// A trip begins in this gap with the stop: what came before is not aboard.
    fn holds_after_unloading(&self, gap: usize, node: &Node) -> bool {
        let (hold, capacity) = (&self.tour.holds[gap], &self.it().capacity);
        within(&hold.to_bring, &node.deliver, capacity)
            && within(&minus(&hold.after, &hold.fetched), &node.pick, capacity)
            && within(&plus(&hold.to_bring, &node.pick), &[0; 3], capacity)
    }

    /// Whether nodes can be visited in a gap without anything later being late. Each comes with
    /// the seconds to it; `onward` are those to the spot behind the gap.
    pub fn in_time(&self, gap: usize, nodes: &[(&Node, i32)], onward: i32) -> bool {
        let gaps = &self.it().gaps;
        if gaps.states == 1 {
            let mut free = self.tour.spots[gap].early;
            for (node, drive) in nodes {
                free = node.begin(free + drive) + node.service;
                if free >= NEVER {
                    return false;
                }
            }
            return free + onward <= self.tour.spots[gap + 1].late;
        }
        let states = gaps.states;
        let mut free = [NEVER; STATES];
        free[..states].copy_from_slice(&self.tour.early[states * gap..states * (gap + 1)]);
        for (node, drive) in nodes {
            let before = free;
            for (l, free) in free[..states].iter_mut().enumerate() {
                let arrivals = (0..=l).map(|k| gaps.arrive(k, l, before[k], *drive));
                let start = node.begin(arrivals.min().unwrap_or(NEVER));
                *free = (start + node.service).min(NEVER);
            }
        }
        let late = &self.tour.late[states * (gap + 1)..states * (gap + 2)];
        (0..states)
            .any(|l| (0..=l).any(|k| gaps.arrive(k, l, free[k], onward).min(NEVER) <= late[l]))
    }
}
