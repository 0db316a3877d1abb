//! Takes strings of stops that lie near one another out of several tours.

use super::chance::Chance;
use super::model::Model;
use super::near::Near;
use super::state::{NOWHERE, State};

/// How many stops are removed on average.
const REMOVED: f64 = 10.0;
/// The longest string.
const LONGEST: f64 = 10.0;
/// How often a stretch inside the string is kept, and how seldom that stretch grows.
const SPLIT: f64 = 0.5;
const GROWS: f64 = 0.01;

/// Removes strings near a stop; what was removed is added to `pool`.
pub(crate) fn ruin(
    model: &Model,
    state: &mut State,
    near: &Near,
    seed: u32,
    chance: &mut Chance,
    pool: &mut Vec<u32>,
) {
    let (mut used, mut stops) = (0_usize, 0_usize);
    for tour in state.tours.iter().filter(|tour| !tour.is_empty()) {
        used += 1;
        stops += tour.spots.len() - 2;
    }
    if used == 0 {
        return;
    }
    let longest = LONGEST.min(stops as f64 / used as f64);
    let most_strings = 4.0 * REMOVED / (1.0 + longest) - 1.0;
    let strings = (chance.part() * most_strings + 1.0) as usize;
    let mut done = 0;
    for &stop in std::iter::once(&seed).chain(near.of(seed)) {
        if done == strings {
            break;
        }
        let van = state.van_of[stop as usize];
        if van == NOWHERE || state.was_saved(van as usize) {
            continue;
        }
        if remove_string(model, state, stop, longest, chance, pool) {
            done += 1;
        }
    }
}

/// Removes a string around a stop from its tour; says whether there was one.
fn remove_string(
    model: &Model,
    state: &mut State,
    stop: u32,
    longest: f64,
    chance: &mut Chance,
    pool: &mut Vec<u32>,
) -> bool {
    let van = state.van_of[stop as usize] as usize;
    let first = 1 + model.vans[van].sequence.len();
    let end = state.tours[van].spots.len() - 1;
    let at = state.spot_of[stop as usize] as usize;
    if at < first {
        return false;
    }
    let there = end - first;
    let most = longest.min(there as f64);
    let length = ((chance.part() * most + 1.0) as usize).clamp(1, there);
    let mut kept = 0;
    if length > 1 && length < there && chance.part() < SPLIT {
        kept = 1;
        while length + kept < there && chance.part() < GROWS {
            kept += 1;
        }
    }
    let whole = length + kept;
    let lowest = first.max((at + 1).saturating_sub(whole));
    let highest = at.min(end - whole);
    let from = lowest + chance.below(highest + 1 - lowest);
    let keep_from = from + 1 + chance.below(length.max(2) - 1);
    state.save(van);
    let mut spot = 0;
    let (van_of, tour) = (&mut state.van_of, &mut state.tours[van]);
    tour.spots.retain(|it| {
        let in_string = (from..from + whole).contains(&spot);
        let keeps = kept > 0 && (keep_from..keep_from + kept).contains(&spot);
        spot += 1;
        let goes = in_string && !keeps && model.is_stop(it.node);
        if goes {
            van_of[it.node as usize] = NOWHERE;
            pool.push(it.node);
        }
        !goes
    });
    state.reckon(model, van);
    true
}
