//! The problem as flat arrays of small numbers, so that the inner loops stay in the cache.

use super::gap::Gaps;
use crate::problem::{DIMENSIONS, LARGEST, Load, Lock, Place, Price, Problem, Stop, Travel, Van};
use crate::schedule::{Unload, order};
use crate::{Halt, StopId};

/// Stands for a road that is not there: beyond every shift, and small enough to add up.
const FORBIDDEN: i32 = 1 << 28;
/// Later than every moment.
pub(crate) const NEVER: i32 = i32::MAX / 2;
/// Earlier than every moment.
pub(crate) const TOO_LATE: i32 = -(1 << 29);

/// An amount in each dimension.
pub(crate) type Amount = [i32; DIMENSIONS];

/// What a road costs and how long it takes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Road {
    pub cost: i32,
    pub time: i32,
}

/// Something that a van visits: a stop, its start, its end or its depot.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub place: u32,
    /// The first and the last moment at which work may begin.
    pub open: i32,
    pub close: i32,
    pub service: i32,
    pub pick: Amount,
    pub deliver: Amount,
    /// All windows in order, when there are several.
    pub windows: Vec<(i32, i32)>,
    /// Points for leaving it out.
    pub price: i64,
    pub mandatory: bool,
    pub delivers: bool,
}

impl Node {
    /// What taking it along may cost at most.
    pub fn most(&self) -> i32 {
        i32::try_from(self.price).unwrap_or(i32::MAX)
    }
}

/// A van, from where it stands now.
#[derive(Clone, Debug)]
pub(crate) struct VanModel {
    pub start: u32,
    pub end: u32,
    /// The node of its depot, with how many visits are left.
    pub depot: Option<u32>,
    pub unloadings: u32,
    pub capacity: Amount,
    pub fixed: i32,
    /// When it can leave, and what is aboard then.
    pub ready: i32,
    pub aboard: Amount,
    /// Whether it has left already.
    pub under_way: bool,
    pub gaps: Gaps,
    /// Vans of one kind are alike as long as they are empty.
    pub kind: u32,
    /// Its locked sequence.
    pub sequence: Vec<u32>,
}

pub(crate) struct Model {
    pub places: usize,
    /// Row x, column y: from x to y, and from y to x.
    from: Vec<Road>,
    to: Vec<Road>,
    pub nodes: Vec<Node>,
    pub stops: usize,
    pub vans: Vec<VanModel>,
    pub kinds: usize,
    /// Whether a stop may go with a van: `stop * vans + van`.
    allowed: Vec<bool>,
    /// Whether anything is delivered.
    pub delivers: bool,
    /// Whether a stop is locked to a van.
    pub locked: Vec<bool>,
    /// Stops that the search places.
    pub open_stops: Vec<u32>,
}

fn small(number: u32) -> i32 {
    i32::try_from(number.min(LARGEST)).unwrap_or(0)
}

pub(crate) fn amount(load: Load) -> Amount {
    load.parts().map(small)
}

fn index(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Model {
    /// Reads a problem in which no fault was found.
    pub fn new(problem: &Problem) -> Self {
        let (from, to) = roads(problem);
        let dearest = from.iter().filter(|road| road.cost < FORBIDDEN).map(|road| road.cost).max();
        let bound = Bound::of(problem, dearest.unwrap_or(0));
        let mut nodes: Vec<_> = problem.stops.iter().map(|stop| bound.stop(stop)).collect();
        let driven = driven_stops(problem);
        let mut vans = Vec::with_capacity(problem.vans.len());
        for van in &problem.vans {
            let mut it = van_model(problem, van, &mut nodes);
            it.sequence = sequence(problem, van, it.depot);
            vans.push(it);
        }
        let kinds = name_kinds(problem, &mut vans);
        let allowed = allowed(problem, &driven);
        let in_sequence = |at: usize| matches!(problem.stops[at].lock, Lock::Sequence { .. });
        let open = (0..problem.stops.len()).filter(|&at| !driven[at] && !in_sequence(at));
        Self {
            places: problem.travel.places,
            from,
            to,
            stops: problem.stops.len(),
            open_stops: open.map(index).collect(),
            nodes,
            vans,
            kinds,
            allowed,
            delivers: problem.stops.iter().any(|stop| !stop.deliver.is_none()),
            locked: problem.stops.iter().map(|stop| stop.lock.van().is_some()).collect(),
        }
    }

    pub fn node(&self, node: u32) -> &Node {
        &self.nodes[node as usize]
    }

    /// The roads from a place, and those to it.
    pub fn roads_from(&self, place: u32) -> &[Road] {
        let first = place as usize * self.places;
        &self.from[first..first + self.places]
    }

    pub fn roads_to(&self, place: u32) -> &[Road] {
        let first = place as usize * self.places;
        &self.to[first..first + self.places]
    }

    pub fn road(&self, from: u32, to: u32) -> Road {
        self.from[from as usize * self.places + to as usize]
    }

    pub fn may_go(&self, stop: u32, van: usize) -> bool {
        self.allowed[stop as usize * self.vans.len() + van]
    }

    pub fn is_stop(&self, node: u32) -> bool {
        (node as usize) < self.stops
    }
}

fn roads(problem: &Problem) -> (Vec<Road>, Vec<Road>) {
    let places = problem.travel.places;
    let weights = problem.weights;
    let road = |from: Place, to: Place| match problem.travel.road(from, to) {
        Some((seconds, metres)) => Road {
            cost: small(seconds) * small(weights.second) + small(metres) * small(weights.metre),
            time: small(seconds),
        },
        None => Road { cost: FORBIDDEN, time: FORBIDDEN },
    };
    let pairs = || (0..places).flat_map(|from| (0..places).map(move |to| (from, to)));
    let forth = pairs().map(|(from, to)| road(from, to)).collect();
    (forth, pairs().map(|(to, from)| road(from, to)).collect())
}

/// What a mandatory stop costs when it is left out: more than any way to take it along.
struct Bound(i64);

impl Bound {
    fn of(problem: &Problem, dearest: i32) -> Self {
        let prices = problem.stops.iter().map(|stop| match stop.price {
            Price::Points(points) => i64::from(points),
            Price::Mandatory => 0,
        });
        let fixed = problem.vans.iter().map(|van| i64::from(van.fixed_cost)).max();
        Self(2 * prices.sum::<i64>() + 20 * i64::from(dearest) + 2 * fixed.unwrap_or(0) + 1000)
    }

    fn stop(&self, stop: &Stop) -> Node {
        let mut windows: Vec<_> =
            stop.windows.iter().map(|window| (small(window.open), small(window.close))).collect();
        windows.sort_unstable();
        let price = match stop.price {
            Price::Mandatory => self.0,
            Price::Points(points) => i64::from(points),
        };
        Node {
            place: index(stop.place),
            open: windows.first().map_or(0, |window| window.0),
            close: windows.iter().map(|window| window.1).max().unwrap_or(0),
            service: small(stop.service),
            pick: amount(stop.pick_up),
            deliver: amount(stop.deliver),
            windows: joined(windows),
            price,
            mandatory: stop.price == Price::Mandatory,
            delivers: !stop.deliver.is_none(),
        }
    }
}

/// Windows in order that do not touch; empty when one is left, which `open` and `close` tell.
fn joined(windows: Vec<(i32, i32)>) -> Vec<(i32, i32)> {
    let mut apart: Vec<(i32, i32)> = Vec::with_capacity(windows.len());
    for window in windows {
        match apart.last_mut() {
            Some(last) if window.0 <= last.1 => last.1 = last.1.max(window.1),
            _ => apart.push(window),
        }
    }
    if apart.len() > 1 { apart } else { Vec::new() }
}

/// A place without work, always open.
fn bare(place: Place, service: u32) -> Node {
    Node {
        place: index(place),
        open: 0,
        close: NEVER,
        service: small(service),
        pick: Amount::default(),
        deliver: Amount::default(),
        windows: Vec::new(),
        price: 0,
        mandatory: false,
        delivers: false,
    }
}

fn stop_index(problem: &Problem, id: StopId) -> Option<usize> {
    problem.stops.iter().position(|stop| stop.id == id)
}

fn driven_stops(problem: &Problem) -> Vec<bool> {
    let mut driven = vec![false; problem.stops.len()];
    for done in problem.vans.iter().flat_map(|van| &van.driven) {
        if let Halt::Stop(id) = done.halt
            && let Some(at) = stop_index(problem, id)
        {
            driven[at] = true;
        }
    }
    driven
}

fn van_model(problem: &Problem, van: &Van, nodes: &mut Vec<Node>) -> VanModel {
    let standing = van.standing(problem);
    let mut add = |node: Node| {
        nodes.push(node);
        index(nodes.len() - 1)
    };
    let left = van.unloading.map_or(0, |unloading| unloading.most.saturating_sub(standing.trips));
    let capacity = amount(van.capacity);
    let aboard = amount(standing.aboard);
    VanModel {
        start: add(bare(standing.place, 0)),
        end: add(Node { close: small(van.shift_end), ..bare(van.end, 0) }),
        depot: van.unloading.map(|unloading| add(bare(unloading.place, unloading.service))),
        unloadings: left,
        capacity,
        fixed: small(van.fixed_cost),
        ready: small(standing.ready),
        // A van that is overloaded by what was driven cannot take more, and may still go on.
        aboard: std::array::from_fn(|at| aboard[at].min(capacity[at])),
        under_way: !van.driven.is_empty(),
        gaps: Gaps::new(&van.breaks, standing.breaks),
        kind: 0,
        sequence: Vec::new(),
    }
}

/// The nodes of the locked sequence of a van, with the unloadings that it needs.
fn sequence(problem: &Problem, van: &Van, depot: Option<u32>) -> Vec<u32> {
    let locked = van.locked_sequence(problem);
    if locked.is_empty() {
        return Vec::new();
    }
    let halts = order(problem, van, &locked, |_| Unload::IfItHelps);
    let mut stops = locked.into_iter().map(index);
    let node = |halt: Halt| match halt {
        Halt::Stop(_) => stops.next(),
        Halt::Unloading => depot,
        _ => None,
    };
    halts.into_iter().filter_map(node).collect()
}

/// Vans that differ in nothing but their identity are of one kind.
fn name_kinds(problem: &Problem, vans: &mut [VanModel]) -> usize {
    let mut first: Vec<usize> = Vec::new();
    for (at, (it, van)) in vans.iter_mut().zip(&problem.vans).enumerate() {
        let locked = problem.stops.iter().any(|stop| stop.lock.van() == Some(van.id));
        let alike = |&other: &usize| {
            !locked && van.driven.is_empty() && {
                let other = &problem.vans[other];
                *van == Van { id: van.id, ..other.clone() }
                    && !problem.stops.iter().any(|stop| stop.lock.van() == Some(other.id))
            }
        };
        let kind = first.iter().position(alike).unwrap_or_else(|| {
            first.push(at);
            first.len() - 1
        });
        it.kind = index(kind);
    }
    first.len()
}

fn allowed(problem: &Problem, driven: &[bool]) -> Vec<bool> {
    let may = |at: usize, van: &Van| {
        let stop = &problem.stops[at];
        !driven[at]
            && stop.needs.are_met_by(van.skills)
            && fits(stop.pick_up, van.capacity)
            && fits(stop.deliver, van.capacity)
            && stop.lock.van().is_none_or(|locked| locked == van.id)
    };
    let pairs = (0..problem.stops.len()).flat_map(|at| problem.vans.iter().map(move |v| (at, v)));
    pairs.map(|(at, van)| may(at, van)).collect()
}

fn fits(load: Load, capacity: Load) -> bool {
    load.parts().iter().zip(capacity.parts()).all(|(part, most)| *part <= most)
}

impl Travel {
    /// Whether every number is one that the planner reckons with.
    pub(crate) fn has_only_small_numbers(&self) -> bool {
        let seconds = self.seconds.iter();
        seconds.clone().all(|&cell| cell == Self::UNREACHABLE || cell <= LARGEST)
            && self.metres.iter().all(|&cell| cell <= LARGEST || cell == Self::UNREACHABLE)
    }
}
