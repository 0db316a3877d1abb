//! What one more stop would add to a plan.

use super::insert::{Manner, Newcomer, Place, Searched};
use super::model::Model;
use super::state::{NOWHERE, State};
use crate::problem::{Points, Problem, Seconds, Stop, Travel, Van, VanId, Window};
use crate::{Fault, Lock, Plan, faults};

/// Where a stop would be cheapest in a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Insertion {
    /// What it adds to the cost of the plan.
    pub extra: Points,
    /// With which van.
    pub van: VanId,
    /// How many stops the van has visited by then, those that it drove included.
    pub after: usize,
    /// Whether the van unloads once more for it.
    pub unloads: bool,
}

/// What a stop would add to a plan in each of several windows; `None` where it does not fit.
/// The stop need not be in the problem; its own windows do not count.
///
/// # Errors
///
/// The faults of the problem with the stop in it.
pub fn cheapest_insertions(
    problem: &Problem,
    plan: &Plan,
    stop: &Stop,
    windows: &[Window],
) -> Result<Vec<Option<Insertion>>, Vec<Fault>> {
    let mut problem = problem.clone();
    problem.stops.retain(|other| other.id != stop.id);
    problem.stops.push(Stop { windows: vec![Window { open: 0, close: 0 }], ..stop.clone() });
    let mut found = faults(&problem);
    let crooked = windows.iter().any(|window| window.close < window.open);
    if crooked {
        found.push(Fault::WindowEndsFirst(stop.id));
    }
    if !found.is_empty() {
        return Err(found);
    }
    let at = problem.stops.len() - 1;
    let mut model = Model::new(&problem);
    let mut state = State::bare(&model);
    state.take_over(&model, &problem, plan);
    let mut cheapest = |window: &Window| {
        let node = &mut model.nodes[at];
        (node.open, node.close) = (small(window.open), small(window.close));
        let place = cheapest(&model, &state, at as u32)?;
        Some(Insertion {
            extra: i64::from(place.extra),
            van: problem.vans[place.van as usize].id,
            after: stops_before(&problem, &model, &state, place),
            unloads: place.manner != Manner::Plain,
        })
    };
    Ok(windows.iter().map(&mut cheapest).collect())
}

fn small(moment: Seconds) -> i32 {
    i32::try_from(moment.min(crate::problem::LARGEST)).unwrap_or(0)
}

fn cheapest(model: &Model, state: &State, stop: u32) -> Option<Place> {
    let mut best = Place { extra: i32::MAX, van: NOWHERE, gap: 0, manner: Manner::Plain };
    let who = Newcomer::new(model, stop, model.locked[stop as usize]);
    for (van, tour) in state.tours.iter().enumerate() {
        if model.may_go(stop, van) {
            Searched { model, van, tour }.look(&who, &mut best, &mut |_, _| false);
        }
    }
    (best.van != NOWHERE).then_some(best)
}

fn stops_before(problem: &Problem, model: &Model, state: &State, place: Place) -> usize {
    let van = place.van as usize;
    let before = &state.tours[van].spots[..=place.gap as usize];
    let planned = before.iter().filter(|spot| model.is_stop(spot.node)).count();
    let driven = &problem.vans[van].driven;
    planned + driven.iter().filter(|done| matches!(done.halt, crate::Halt::Stop(_))).count()
}

/// What each stop that is left out would add to the plan, if it fits.
pub(crate) fn extras(problem: &Problem, plan: &Plan) -> Vec<Option<Points>> {
    let model = Model::new(problem);
    let mut state = State::bare(&model);
    state.take_over(&model, problem, plan);
    let extra = |id| {
        let at = problem.stops.iter().position(|stop| stop.id == id)?;
        cheapest(&model, &state, at as u32).map(|place| i64::from(place.extra))
    };
    plan.left_out.iter().map(|left_out| extra(left_out.stop)).collect()
}

/// Whether a van could visit a stop if there were no other: on a fresh day, or from where it
/// stands now. Only time counts.
pub(crate) fn alone(problem: &Problem, van: &Van, stop: &Stop, now: bool) -> bool {
    let standing = van.standing(problem);
    let (from, ready, taken) = if now {
        (standing.place, standing.ready, standing.breaks)
    } else {
        (van.start, van.shift_start, 0)
    };
    // Only the roads between these three places are wanted, not all of the town.
    let places = [from, van.end, stop.place];
    let travel = Travel::from_fn(places.len(), |one, other| {
        problem.travel.road(places[one], places[other]).unwrap_or((Travel::UNREACHABLE, 0))
    });
    let van = Van {
        start: 0,
        end: 1,
        shift_start: ready,
        unloading: None,
        breaks: van.breaks.get(taken..).unwrap_or_default().to_vec(),
        driven: Vec::new(),
        ..van.clone()
    };
    let stop = Stop { place: 2, lock: Lock::Free, ..stop.clone() };
    let small =
        Problem { travel, stops: vec![stop], vans: vec![van], weights: problem.weights, now: 0 };
    let model = Model::new(&small);
    let mut best = Place { extra: i32::MAX, van: NOWHERE, gap: 0, manner: Manner::Plain };
    let tour = super::tour::Tour::bare(&model, 0);
    let who = Newcomer::new(&model, 0, false);
    Searched { model: &model, van: 0, tour: &tour }.look(&who, &mut best, &mut |_, _| false);
    best.van != NOWHERE
}
