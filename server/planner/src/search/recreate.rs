//! Puts stops back one by one, each at its cheapest place, in an order that chance picks.

use super::chance::Chance;
use super::cheapest::Cheapest;
use super::model::Model;
use super::state::State;

/// How often stops are placed whatever it costs.
const GENEROUS: f64 = 0.03;

/// The orders, each as often in a hundred as it is named.
pub(crate) struct Orders {
    /// A key for each stop and order; the smallest comes first.
    keys: [Vec<i64>; 7],
    /// The weights of chance, and of the keys.
    weights: [usize; 8],
}

impl Orders {
    pub fn new(model: &Model) -> Self {
        let largest = largest_capacity(model);
        let key = |of: &dyn Fn(u32) -> i64| (0..model.stops as u32).map(of).collect::<Vec<_>>();
        let size = |stop: u32| {
            let node = model.node(stop);
            let part = |at: usize| {
                i64::from(node.pick[at].max(node.deliver[at])) * 1_000_000 / largest[at]
            };
            (0..largest.len()).map(part).max().unwrap_or(0)
        };
        let distance = |stop: u32| {
            let place = model.node(stop).place;
            let starts = model.vans.iter().map(|van| model.node(van.start).place);
            starts.map(|start| i64::from(model.road(start, place).cost)).min().unwrap_or(0)
        };
        let width = |stop: u32| {
            let node = model.node(stop);
            if node.windows.is_empty() {
                return i64::from(node.close - node.open);
            }
            node.windows.iter().map(|window| i64::from(window.1 - window.0)).sum()
        };
        let keys = [
            key(&|stop| -size(stop)),
            key(&|stop| -distance(stop)),
            key(&distance),
            key(&width),
            key(&|stop| i64::from(model.node(stop).open)),
            key(&|stop| -i64::from(model.node(stop).close)),
            key(&|stop| -model.node(stop).price),
        ];
        let differs = |at: usize| keys[at].windows(2).any(|pair| pair[0] != pair[1]);
        let usual = [4, 4, 2, 1, 2, 2, 2, 4];
        let weights =
            std::array::from_fn(|at| if at == 0 || differs(at - 1) { usual[at] } else { 0 });
        Self { keys, weights }
    }

    fn sort(&self, pool: &mut [u32], chance: &mut Chance) {
        // Shuffled first, so that equals come in any order.
        chance.shuffle(pool);
        let mut draw = chance.below(self.weights.iter().sum());
        for (at, &weight) in self.weights.iter().enumerate() {
            if draw < weight {
                if at > 0 {
                    pool.sort_by_key(|&stop| self.keys[at - 1][stop as usize]);
                }
                return;
            }
            draw -= weight;
        }
    }
}

fn largest_capacity(model: &Model) -> [i64; 3] {
    std::array::from_fn(|at| {
        let capacities = model.vans.iter().map(|van| i64::from(van.capacity[at]));
        capacities.max().unwrap_or(0).max(1)
    })
}

/// Places what is in the pool, or leaves it out.
pub(crate) fn recreate(
    model: &Model,
    state: &mut State,
    orders: &Orders,
    cheapest: &mut Cheapest,
    pool: &mut Vec<u32>,
    chance: &mut Chance,
) {
    let generous = chance.part() < GENEROUS;
    orders.sort(pool, chance);
    for &stop in pool.iter() {
        match cheapest.place(model, state, stop, generous, chance) {
            Some(place) => state.place(model, stop, place),
            None => state.leave_out(model, stop),
        }
    }
    pool.clear();
}
