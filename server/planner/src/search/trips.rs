//! Visits to the depot that are no longer needed are dropped.

use super::loads::within;
use super::model::Model;
use super::state::State;
use super::tour::Spot;

/// Tidies the unloadings of a tour that was saved.
pub(crate) fn tidy(model: &Model, state: &mut State, van: usize, spare: &mut Vec<Spot>) {
    let mut at = 0;
    while at + 1 < state.tours[van].trips.len() {
        if !drop_one(model, state, van, at, spare) {
            at += 1;
        }
    }
}

/// Drops the unloading after a trip, if the two trips fit in one.
fn drop_one(
    model: &Model,
    state: &mut State,
    van: usize,
    at: usize,
    spare: &mut Vec<Spot>,
) -> bool {
    let tour = &state.tours[van];
    let capacity = &model.vans[van].capacity;
    let (one, next) = (&tour.trips[at], &tour.trips[at + 1]);
    let whole = within(&one.picks, &next.picks, capacity)
        && within(&one.delivers, &next.delivers, capacity);
    let empty = one.end - one.first == 1 || next.end - next.first == 1;
    if !whole && !empty {
        return false;
    }
    if at == 0 && model.vans[van].under_way && brings_from_depot(model, state, van, at + 1) {
        return false;
    }
    spare.clone_from(&state.tours[van].spots);
    let (spot, cost) = (one.end as usize, tour.cost);
    if spot <= model.vans[van].sequence.len() {
        return false;
    }
    state.tours[van].spots.remove(spot);
    let before = cost;
    state.reckon(model, van);
    let tour = &state.tours[van];
    if tour.in_time && tour.fits(capacity) && tour.cost <= before {
        return true;
    }
    state.tours[van].spots.clone_from(spare);
    state.reckon(model, van);
    false
}

/// Whether a trip brings goods that are not known to be aboard from the begin.
fn brings_from_depot(model: &Model, state: &State, van: usize, trip: usize) -> bool {
    let tour = &state.tours[van];
    let trip = &tour.trips[trip];
    tour.spots[trip.first as usize..trip.end as usize].iter().any(|spot| {
        model.is_stop(spot.node)
            && model.node(spot.node).delivers
            && !model.locked[spot.node as usize]
    })
}
