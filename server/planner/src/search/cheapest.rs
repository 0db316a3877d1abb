//! The cheapest place for a stop over all tours. What was found in a tour is remembered until the
//! tour changes: of many tours, a change touches few.

use super::chance::Chance;
use super::insert::{Manner, Newcomer, Place, Searched};
use super::model::Model;
use super::state::{NOWHERE, State};

const NONE: Place = Place { extra: i32::MAX, van: NOWHERE, gap: 0, manner: Manner::Plain };

pub(crate) struct Cheapest {
    /// For each stop and van: the stamp of the tour that was searched, and what was found.
    known: Vec<(u64, Place)>,
    /// Marks the kinds of vans of which an empty one was looked at.
    kinds_seen: Vec<u32>,
    look: u32,
}

impl Cheapest {
    pub fn new(model: &Model) -> Self {
        Self {
            known: vec![(0, NONE); model.stops * model.vans.len()],
            kinds_seen: vec![0; model.kinds],
            look: 0,
        }
    }

    /// The cheapest place that is not passed over, if it costs less than leaving the stop out;
    /// or at any cost if `generous`: two stops may be worth a way that neither is alone.
    pub fn place(
        &mut self,
        model: &Model,
        state: &State,
        stop: u32,
        generous: bool,
        chance: &mut Chance,
    ) -> Option<Place> {
        let price = if generous { i32::MAX } else { model.node(stop).most() };
        let mut best = Place { extra: price, ..NONE };
        self.look += 1;
        let first = stop as usize * model.vans.len();
        for (van, tour) in state.tours.iter().enumerate() {
            if tour.is_empty() {
                let seen = &mut self.kinds_seen[model.vans[van].kind as usize];
                if *seen == self.look {
                    continue;
                }
                *seen = self.look;
            }
            let (stamp, place) = &mut self.known[first + van];
            if *stamp != tour.stamp {
                (*stamp, *place) = (tour.stamp, NONE);
                if model.may_go(stop, van) {
                    let who = Newcomer::new(model, stop, model.locked[stop as usize]);
                    Searched { model, van, tour }.look(&who, place, &mut |_, _| false);
                }
            }
            if place.extra < best.extra {
                if chance.blinks() {
                    let passed = (place.gap, place.manner);
                    let who = Newcomer::new(model, stop, model.locked[stop as usize]);
                    let mut pass = |gap, manner| (gap, manner) == passed || chance.blinks();
                    Searched { model, van, tour }.look(&who, &mut best, &mut pass);
                } else {
                    best = *place;
                }
            }
        }
        (best.van != NOWHERE).then_some(best)
    }
}
