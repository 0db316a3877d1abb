//! The tour of one van, with what a check of an insertion in constant time needs.

use super::loads::Hold;
use super::model::{Amount, Model, NEVER, Node, TOO_LATE};

/// A place in a tour, and the gap behind it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spot {
    pub node: u32,
    pub place: u32,
    /// What the road to the next spot costs, and its seconds.
    pub arc: i32,
    pub drive: i32,
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

    /// Puts nodes behind a spot. Only what they change is worked out anew, where that is simple.
    pub fn insert(&mut self, model: &Model, van: usize, gap: usize, nodes: &[u32]) {
        let it = &model.vans[van];
        let is_simple = !self.is_empty() && it.gaps.states == 1;
        for (at, &node) in nodes.iter().enumerate() {
            let place = model.node(node).place;
            self.spots.insert(gap + 1 + at, Spot { node, place, ..Spot::default() });
        }
        if !is_simple {
            self.reckon(model, van);
            return;
        }
        self.cost -= i64::from(self.spots[gap].arc);
        for at in gap..=gap + nodes.len() {
            self.cost += i64::from(self.reckon_road(model, at));
        }
        self.reckon_times(model, van, gap + 1, gap + nodes.len());
        match nodes {
            [node] => self.load_one(model, van, gap, *node),
            _ => self.reckon_loads(model, van),
        }
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
            self.reckon_times(model, van, 1, self.spots.len() - 1);
        } else {
            self.reckon_times_with_breaks(model, van);
        }
        self.reckon_loads(model, van);
    }

    fn reckon_cost(&mut self, model: &Model, van: usize) {
        let it = &model.vans[van];
        if self.is_empty() && !it.under_way {
            // Nothing is driven, and the first stop brings the cost of using the van.
            self.reckon_road(model, 0);
            self.spots[0].arc = -it.fixed;
            self.cost = 0;
            return;
        }
        self.cost = i64::from(it.fixed);
        for at in 0..self.spots.len() - 1 {
            self.cost += i64::from(self.reckon_road(model, at));
        }
    }

    /// Notes the road behind a spot, and says what it costs.
    fn reckon_road(&mut self, model: &Model, at: usize) -> i32 {
        let road = model.road(self.spots[at].place, self.spots[at + 1].place);
        (self.spots[at].arc, self.spots[at].drive) = (road.cost, road.time);
        road.cost
    }

    /// Times after the spots from `first` to `last` have changed: beyond them only until they
    /// come out as they were.
    fn reckon_times(&mut self, model: &Model, van: usize, first: usize, last: usize) {
        let it = &model.vans[van];
        let end = self.spots.len() - 1;
        self.spots[0].early = it.ready;
        let (mut free, mut drive) = (self.spots[first - 1].early, self.spots[first - 1].drive);
        let mut in_time = true;
        for (at, spot) in self.spots.iter_mut().enumerate().skip(first) {
            let node = model.node(spot.node);
            let start = node.begin(free + drive);
            in_time &= start < NEVER;
            (free, drive) = ((start + node.service).min(NEVER), spot.drive);
            if at > last && spot.early == free {
                in_time &= self.in_time;
                break;
            }
            spot.early = free;
        }
        self.in_time = in_time || (end == 1 && !it.under_way);
        let mut due = match self.spots.get(last + 1) {
            Some(next) => next.late,
            None => NEVER,
        };
        for (at, spot) in self.spots.iter_mut().enumerate().take(last + 1).rev() {
            let node = model.node(spot.node);
            due = if at == end { node.close } else { node.due(due - spot.drive - node.service) };
            if at < first && spot.late == due {
                break;
            }
            spot.late = due;
        }
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
