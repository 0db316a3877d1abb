//! The plan that the search changes, and how to take a change back.

use super::insert::{Manner, Newcomer, Place, Searched};
use super::model::Model;
use super::tour::Tour;

/// The stamp of tours of which nothing is planned.
const UNTOUCHED: u64 = 1;

/// No van.
pub(crate) const NOWHERE: u32 = u32::MAX;

pub(crate) struct State {
    pub tours: Vec<Tour>,
    /// In which tour each stop is, and at which spot.
    pub van_of: Vec<u32>,
    pub spot_of: Vec<u32>,
    /// Stops in no tour.
    pub absent: Vec<u32>,
    /// Cost of all tours, and prices of what is absent.
    pub cost: i64,
    /// How many mandatory stops are absent.
    pub missing: u32,
    saved: Vec<(u32, Tour)>,
    saved_count: usize,
    saved_absent: Vec<u32>,
    saved_cost: i64,
    saved_missing: u32,
    stamps: u64,
}

impl State {
    /// Nothing is planned but what is locked in a sequence.
    pub fn bare(model: &Model) -> Self {
        let tours: Vec<_> = (0..model.vans.len()).map(|van| Tour::bare(model, van)).collect();
        let mut state = Self {
            cost: tours.iter().map(|tour| tour.cost).sum(),
            tours,
            van_of: vec![NOWHERE; model.stops],
            spot_of: vec![0; model.stops],
            absent: Vec::new(),
            missing: 0,
            saved: Vec::new(),
            saved_count: 0,
            saved_absent: Vec::new(),
            saved_cost: 0,
            saved_missing: 0,
            stamps: UNTOUCHED,
        };
        for van in 0..model.vans.len() {
            state.index(model, van);
        }
        for &stop in &model.open_stops {
            state.leave_out(model, stop);
        }
        state
    }

    pub fn rank(&self) -> (u32, i64) {
        (self.missing, self.cost)
    }

    /// From here on changes can be taken back.
    pub fn begin(&mut self) {
        self.saved_count = 0;
        self.saved_absent.clone_from(&self.absent);
        self.saved_cost = self.cost;
        self.saved_missing = self.missing;
    }

    /// Keeps a copy of a tour that is about to change, once.
    pub fn save(&mut self, van: usize) {
        let known = self.saved[..self.saved_count].iter().any(|(at, _)| *at as usize == van);
        if known {
            return;
        }
        if self.saved_count == self.saved.len() {
            self.saved.push((0, Tour::default()));
        }
        let (at, copy) = &mut self.saved[self.saved_count];
        *at = van as u32;
        copy.copy_from(&self.tours[van]);
        self.saved_count += 1;
    }

    /// The tours that changed since [`State::begin`].
    pub fn changed(&self) -> impl Iterator<Item = usize> + '_ {
        self.saved[..self.saved_count].iter().map(|(at, _)| *at as usize)
    }

    pub fn was_saved(&self, van: usize) -> bool {
        self.changed().any(|at| at == van)
    }

    /// Takes back everything since [`State::begin`].
    pub fn undo(&mut self, model: &Model) {
        std::mem::swap(&mut self.absent, &mut self.saved_absent);
        self.cost = self.saved_cost;
        self.missing = self.saved_missing;
        for at in 0..self.saved_count {
            let van = self.saved[at].0 as usize;
            std::mem::swap(&mut self.saved[at].1, &mut self.tours[van]);
        }
        for (van, _) in &self.saved[..self.saved_count] {
            for (at, spot) in self.tours[*van as usize].spots.iter().enumerate() {
                if model.is_stop(spot.node) {
                    self.van_of[spot.node as usize] = *van;
                    self.spot_of[spot.node as usize] = at as u32;
                }
            }
        }
        for &stop in &self.absent {
            self.van_of[stop as usize] = NOWHERE;
        }
    }

    /// A tour has changed: notes where its stops are.
    pub fn index(&mut self, model: &Model, van: usize) {
        self.stamps += 1;
        let tour = &mut self.tours[van];
        tour.stamp = if tour.is_empty() { UNTOUCHED } else { self.stamps };
        for (at, spot) in tour.spots.iter().enumerate() {
            if model.is_stop(spot.node) {
                self.van_of[spot.node as usize] = van as u32;
                self.spot_of[spot.node as usize] = at as u32;
            }
        }
    }

    /// Works a tour out anew after its spots have changed.
    pub fn reckon(&mut self, model: &Model, van: usize) {
        self.cost -= self.tours[van].cost;
        self.tours[van].reckon(model, van);
        self.cost += self.tours[van].cost;
        self.index(model, van);
    }

    pub fn leave_out(&mut self, model: &Model, stop: u32) {
        self.van_of[stop as usize] = NOWHERE;
        self.absent.push(stop);
        self.cost += model.node(stop).price;
        self.missing += u32::from(model.node(stop).mandatory);
    }

    /// Takes a stop off the list of absent ones; it is to be placed, or left out again.
    pub fn take_absent(&mut self, model: &Model, at: usize) -> u32 {
        let stop = self.absent.swap_remove(at);
        self.cost -= model.node(stop).price;
        self.missing -= u32::from(model.node(stop).mandatory);
        stop
    }

    /// The cheapest van that is not used yet, if one may take the stop for less than `most`.
    pub fn cheapest_unused(&self, model: &Model, stop: u32, most: i32) -> Option<Place> {
        let mut best = Place { extra: most, van: NOWHERE, gap: 0, manner: Manner::Plain };
        for (van, tour) in self.tours.iter().enumerate() {
            let known =
                best.van != NOWHERE && model.vans[best.van as usize].kind == model.vans[van].kind;
            if tour.is_empty() && !known && model.may_go(stop, van) {
                let who = Newcomer::new(model, stop, model.locked[stop as usize]);
                Searched { model, van, tour }.look(&who, &mut best, &mut |_, _| false);
            }
        }
        (best.van != NOWHERE).then_some(best)
    }

    /// Puts a stop where it was found to fit.
    pub fn place(&mut self, model: &Model, stop: u32, place: Place) {
        let van = place.van as usize;
        self.save(van);
        let depot = model.vans[van].depot.unwrap_or(stop);
        let (pair, single);
        let nodes: &[u32] = match place.manner {
            Manner::Plain => {
                single = [stop];
                &single
            }
            Manner::UnloadBefore => {
                pair = [depot, stop];
                &pair
            }
            Manner::UnloadAfter => {
                pair = [stop, depot];
                &pair
            }
        };
        self.cost -= self.tours[van].cost;
        self.tours[van].insert(model, van, place.gap as usize, nodes);
        self.cost += self.tours[van].cost;
        self.index(model, van);
    }
}

impl State {
    /// Gives every tour its nodes; stops that are in none are absent.
    pub fn fill<'a>(&mut self, model: &Model, tour: impl Fn(usize) -> &'a [u32]) {
        self.van_of.fill(NOWHERE);
        for van in 0..self.tours.len() {
            self.tours[van].set(model, van, tour(van).iter().copied());
            self.index(model, van);
        }
        self.cost = self.tours.iter().map(|tour| tour.cost).sum();
        self.absent.clear();
        self.missing = 0;
        for &stop in &model.open_stops {
            if self.van_of[stop as usize] == NOWHERE {
                self.leave_out(model, stop);
            }
        }
    }
}

impl State {
    /// What it cost at [`State::begin`].
    pub fn saved_cost(&self) -> i64 {
        self.saved_cost
    }
}
