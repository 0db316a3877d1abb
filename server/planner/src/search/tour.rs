//! The tour of one van, with what a check of an insertion in constant time needs.

use super::loads::Hold;
use super::model::{Amount, Model, NEVER, Node, TOO_LATE};

/// A place in a tour, and the gap behind it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spot {
    pub node: u32,
    pub place: u32,
    /// What the road to the next spot costs.
    pub arc: i32,
    /// When the van can leave at the earliest, and when it must arrive at the latest.
    pub early: i32,
    pub late: i32,
}

/// A part of a tour between two visits to a depot: its gaps, and all that it carries.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Trip {
    pub first: u32,
    pub end: u32,
    pub picks: Amount,
    pub delivers: Amount,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Tour {
    pub spots: Vec<Spot>,
    /// For vans with breaks: early and late for each number of breaks taken, spot by spot.
    pub early: Vec<i32>,
    pub late: Vec<i32>,
    pub trips: Vec<Trip>,
    pub holds: Vec<Hold>,
    pub cost: i64,
    /// Changes whenever the tour does, and comes back when a change is taken back.
    pub stamp: u64,
    /// Whether every window, break and the shift can be kept.
    pub in_time: bool,
}

impl Tour {
    /// The tour that is there before anything is planned.
    pub fn bare(model: &Model, van: usize) -> Self {
        let mut tour = Self::default();
        let it = &model.vans[van];
        tour.set(model, van, it.sequence.iter().copied());
        tour
    }

    /// Gives it other nodes between its start and its end.
    pub fn set(&mut self, model: &Model, van: usize, nodes: impl Iterator<Item = u32>) {
        let it = &model.vans[van];
        let spot = |node: u32| Spot { node, place: model.node(node).place, ..Spot::default() };
        self.spots.clear();
        self.spots.push(spot(it.start));
        self.spots.extend(nodes.map(spot));
        self.spots.push(spot(it.end));
        self.reckon(model, van);
    }

    /// Puts nodes behind a spot.
    pub fn insert(&mut self, model: &Model, van: usize, gap: usize, nodes: &[u32]) {
        for (at, &node) in nodes.iter().enumerate() {
            let place = model.node(node).place;
            self.spots.insert(gap + 1 + at, Spot { node, place, ..Spot::default() });
        }
        self.reckon(model, van);
    }

    pub fn copy_from(&mut self, other: &Self) {
        self.spots.clone_from(&other.spots);
        self.early.clone_from(&other.early);
        self.late.clone_from(&other.late);
        self.trips.clone_from(&other.trips);
        self.holds.clone_from(&other.holds);
        self.cost = other.cost;
        self.stamp = other.stamp;
        self.in_time = other.in_time;
    }

    pub fn is_empty(&self) -> bool {
        self.spots.len() == 2
    }

    /// Its nodes without start and end.
    pub fn inner(&self) -> &[Spot] {
        &self.spots[1..self.spots.len() - 1]
    }

    pub fn unloadings(&self) -> u32 {
        u32::try_from(self.trips.len()).unwrap_or(u32::MAX) - 1
    }

    /// Works out everything that follows from the order of the nodes.
    pub fn reckon(&mut self, model: &Model, van: usize) {
        self.reckon_cost(model, van);
        if model.vans[van].gaps.states == 1 {
            self.reckon_times(model, van);
        } else {
            self.reckon_times_with_breaks(model, van);
        }
        self.reckon_loads(model, van);
    }

    fn reckon_cost(&mut self, model: &Model, van: usize) {
        let it = &model.vans[van];
        if self.is_empty() && !it.under_way {
            // Nothing is driven, and the first stop brings the cost of using the van.
            self.spots[0].arc = -it.fixed;
            self.cost = 0;
            return;
        }
        let mut cost = i64::from(it.fixed);
        for at in 1..self.spots.len() {
            let arc = model.road(self.spots[at - 1].place, self.spots[at].place).cost;
            self.spots[at - 1].arc = arc;
            cost += i64::from(arc);
        }
        self.cost = cost;
    }

    fn reckon_times(&mut self, model: &Model, van: usize) {
        let it = &model.vans[van];
        let (mut free, last) = (it.ready, self.spots.len() - 1);
        let mut in_time = true;
        self.spots[0].early = free;
        for at in 1..=last {
            let drive = model.road(self.spots[at - 1].place, self.spots[at].place).time;
            let node = model.node(self.spots[at].node);
            let start = node.begin(free + drive);
            in_time &= start < NEVER;
            free = (start + node.service).min(NEVER);
            self.spots[at].early = free;
        }
        let mut due = model.node(it.end).close;
        self.spots[last].late = due;
        for at in (0..last).rev() {
            let drive = model.road(self.spots[at].place, self.spots[at + 1].place).time;
            let node = model.node(self.spots[at].node);
            due = node.due(due - drive - node.service);
            self.spots[at].late = due;
        }
        self.in_time = in_time || (last == 1 && !it.under_way);
    }

    fn reckon_times_with_breaks(&mut self, model: &Model, van: usize) {
        let it = &model.vans[van];
        let (states, last) = (it.gaps.states, self.spots.len() - 1);
        self.early.clear();
        self.early.resize(states * (last + 1), NEVER);
        self.late.clear();
        self.late.resize(states * (last + 1), TOO_LATE);
        self.early[0] = it.ready;
        for at in 1..=last {
            let drive = model.road(self.spots[at - 1].place, self.spots[at].place).time;
            let node = model.node(self.spots[at].node);
            for l in 0..states {
                let before = &self.early[states * (at - 1)..states * at];
                let arrivals = (0..=l).map(|k| it.gaps.arrive(k, l, before[k], drive));
                let start = node.begin(arrivals.min().unwrap_or(NEVER));
                self.early[states * at + l] = (start + node.service).min(NEVER);
            }
        }
        self.in_time = self.early[states * (last + 1) - 1] < NEVER || (last == 1 && !it.under_way);
        self.late[states * (last + 1) - 1] = model.node(it.end).close;
        for at in (0..last).rev() {
            let drive = model.road(self.spots[at].place, self.spots[at + 1].place).time;
            let node = model.node(self.spots[at].node);
            for k in 0..states {
                let next = &self.late[states * (at + 1)..states * (at + 2)];
                let leave = (k..states).map(|l| it.gaps.leave_by(k, l, next[l], drive));
                let due = leave.max().unwrap_or(TOO_LATE) - node.service;
                self.late[states * at + k] = node.due(due);
            }
        }
    }
}

impl Node {
    /// When work begins after arriving at a moment; [`NEVER`] if it is too late.
    pub fn begin(&self, arrival: i32) -> i32 {
        if arrival > self.close {
            return NEVER;
        }
        let start = arrival.max(self.open);
        if self.windows.is_empty() {
            return start;
        }
        let window = self.windows.iter().find(|window| start <= window.1);
        window.map_or(NEVER, |window| start.max(window.0))
    }

    /// The latest moment to arrive so that work begins by a moment; [`TOO_LATE`] if there is none.
    pub fn due(&self, by: i32) -> i32 {
        if by < self.open {
            return TOO_LATE;
        }
        if self.windows.is_empty() {
            return by.min(self.close);
        }
        let window = self.windows.iter().rev().find(|window| window.0 <= by);
        window.map_or(TOO_LATE, |window| by.min(window.1))
    }
}
