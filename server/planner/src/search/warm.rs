//! Begins from a plan that is there, as far as it still can be driven.

use std::collections::HashMap;

use super::model::Model;
use super::state::State;
use super::tour::Tour;
use crate::problem::Problem;
use crate::{Halt, Plan};

impl State {
    /// Takes over what of a plan still fits: stops that are gone are dropped, as are those that
    /// would make a tour impossible.
    pub fn take_over(&mut self, model: &Model, problem: &Problem, plan: &Plan) {
        let index: HashMap<_, _> =
            problem.stops.iter().enumerate().map(|(at, stop)| (stop.id, at as u32)).collect();
        let mut open = vec![false; model.stops];
        for &stop in &model.open_stops {
            open[stop as usize] = true;
        }
        let mut tours: Vec<Vec<u32>> = Vec::with_capacity(model.vans.len());
        for (at, van) in problem.vans.iter().enumerate() {
            let route = plan.routes.iter().find(|route| route.van == van.id);
            let mut unloadings_driven = van.standing(problem).trips;
            let mut wanted = Vec::new();
            for leg in route.iter().flat_map(|route| &route.legs) {
                match leg.halt {
                    Halt::Stop(id) => {
                        let stop = index.get(&id).copied();
                        let fits = |&stop: &u32| open[stop as usize] && model.may_go(stop, at);
                        if let Some(stop) = stop.filter(fits) {
                            open[stop as usize] = false;
                            wanted.push(stop);
                        }
                    }
                    Halt::Unloading if unloadings_driven > 0 => unloadings_driven -= 1,
                    Halt::Unloading => wanted.extend(model.vans[at].depot),
                    _ => {}
                }
            }
            tours.push(as_far_as_possible(model, at, wanted));
        }
        self.fill(model, |van| tours[van].as_slice());
    }
}

/// The nodes after the locked sequence that can be visited in this order.
fn as_far_as_possible(model: &Model, van: usize, wanted: Vec<u32>) -> Vec<u32> {
    let it = &model.vans[van];
    let sequence = &it.sequence;
    let mut tour = Tour::default();
    let mut is_possible = |nodes: &[u32]| {
        tour.set(model, van, nodes.iter().copied());
        tour.in_time
            && tour.fits(&it.capacity)
            && tour.unloadings() <= it.unloadings
            && tour.has_all_aboard(model, van)
    };
    // Unloadings of the sequence are in it already.
    let mut known = sequence.iter().filter(|&&node| !model.is_stop(node)).count();
    let rest = wanted.into_iter().filter(|&node| {
        let is_known = !model.is_stop(node) && known > 0;
        known -= usize::from(is_known);
        !is_known
    });
    let all: Vec<u32> = sequence.iter().copied().chain(rest).collect();
    if is_possible(&all) {
        return all;
    }
    let mut nodes = sequence.clone();
    for &node in &all[sequence.len()..] {
        nodes.push(node);
        if !is_possible(&nodes) {
            nodes.pop();
        }
    }
    nodes
}

impl Tour {
    /// Whether what the trip under way delivers is known to be aboard.
    pub fn has_all_aboard(&self, model: &Model, van: usize) -> bool {
        let end = self.trips.first().map_or(0, |trip| trip.end as usize);
        !model.vans[van].under_way
            || self.spots[..end].iter().all(|spot| {
                !model.is_stop(spot.node)
                    || !model.node(spot.node).delivers
                    || model.locked[spot.node as usize]
            })
    }
}
