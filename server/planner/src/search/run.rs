//! The search itself: ruin, recreate, and take or leave what came of it.

use super::anneal::Heat;
use super::best::Best;
use super::chance::Chance;
use super::cheapest::Cheapest;
use super::model::Model;
use super::near::Near;
use super::recreate::{Orders, recreate};
use super::ruin::ruin;
use super::state::{NOWHERE, State};
use super::tour::Spot;
use super::trips::tidy;

/// How many stops that were left out are tried again at a time.
const RETRIED: usize = 5;

/// How often a van that is not used is opened.
const OPENS: f64 = 0.01;

/// The temperatures, as parts of what a stop costs on average.
const HOT: f64 = 2.0;
const WARM: f64 = 0.2;
const COLD: f64 = 0.006;

pub(crate) struct Search<'a> {
    model: &'a Model,
    near: Near,
    orders: Orders,
    cheapest: Cheapest,
    chance: Chance,
    state: State,
    pub best: Best,
    heat: Heat,
    pool: Vec<u32>,
    vans: Vec<usize>,
    spare: Vec<Spot>,
}

impl<'a> Search<'a> {
    /// Begins from a state; what is absent there is placed first, where it fits.
    pub fn new(model: &'a Model, mut state: State, seed: u64, warm: bool) -> Self {
        let (mut chance, orders) = (Chance::new(seed), Orders::new(model));
        let mut pool = Vec::new();
        // A plan to begin from is kept, should placing what is new make it dearer.
        let mut best = Best::of(model, &state);
        state.begin();
        while !state.absent.is_empty() {
            pool.push(state.take_absent(model, 0));
        }
        if !warm {
            seed_vans(model, &mut state, &mut pool, &mut chance);
        }
        let mut cheapest = Cheapest::new(model);
        recreate(model, &mut state, &orders, &mut cheapest, &mut pool, &mut chance);
        if state.rank() < best.rank {
            best.keep(model, &state);
        }
        let placed = model.open_stops.len() - state.absent.len();
        let driven: i64 = state.tours.iter().map(|tour| tour.cost).sum();
        let scale = driven as f64 / placed.max(1) as f64;
        Self {
            near: Near::new(model),
            best,
            heat: Heat::new(scale * if warm { WARM } else { HOT }, scale * COLD),
            model,
            orders,
            cheapest,
            chance,
            state,
            pool,
            vans: Vec::new(),
            spare: Vec::new(),
        }
    }

    /// Whether nothing can be moved.
    pub fn is_idle(&self) -> bool {
        self.model.open_stops.is_empty() || self.model.vans.is_empty()
    }

    pub fn cool(&mut self, done: f64) {
        self.heat.cool(done);
    }

    /// One change, kept or taken back.
    pub fn step(&mut self) {
        let model = self.model;
        let open = &model.open_stops;
        let seed = open[self.chance.below(open.len())];
        self.state.begin();
        ruin(model, &mut self.state, &self.near, seed, &mut self.chance, &mut self.pool);
        let sound = self.state.changed().all(|van| self.state.tours[van].in_time);
        if !sound {
            // Only where a detour is quicker than the straight road.
            self.pool.clear();
            self.state.undo(model);
            return;
        }
        self.tidy();
        self.retry(seed);
        if self.chance.part() < OPENS {
            self.open_a_van();
        }
        let (orders, cheapest) = (&self.orders, &mut self.cheapest);
        recreate(model, &mut self.state, orders, cheapest, &mut self.pool, &mut self.chance);
        self.tidy();
        self.take_or_leave();
    }

    fn tidy(&mut self) {
        self.vans.clear();
        self.vans.extend(self.state.changed());
        for &van in &self.vans {
            tidy(self.model, &mut self.state, van, &mut self.spare);
        }
    }

    /// Adds to the pool some of the stops that are left out: those near the seed, and any.
    fn retry(&mut self, seed: u32) {
        let (model, state) = (self.model, &mut self.state);
        if state.absent.is_empty() {
            return;
        }
        if state.absent.len() > RETRIED {
            let near = std::iter::once(&seed).chain(self.near.of(seed).iter().take(60));
            let mut wanted = near.filter(|&&stop| state.van_of[stop as usize] == NOWHERE);
            let mut found = 0;
            while let Some(&stop) = wanted.next()
                && found < RETRIED
            {
                if let Some(at) = state.absent.iter().position(|&it| it == stop) {
                    self.pool.push(stop);
                    state.absent.swap_remove(at);
                    state.cost -= model.node(stop).price;
                    state.missing -= u32::from(model.node(stop).mandatory);
                    found += 1;
                }
            }
        }
        for _ in 0..RETRIED.min(state.absent.len()) {
            let at = self.chance.below(state.absent.len());
            self.pool.push(state.take_absent(model, at));
        }
    }

    fn take_or_leave(&mut self) {
        let state = &mut self.state;
        if state.rank() < self.best.rank {
            self.best.keep(self.model, state);
            return;
        }
        if state.cost - state.saved_cost() > self.heat.allowance(&mut self.chance) {
            state.undo(self.model);
        }
    }
}

impl Search<'_> {
    /// Puts a stop of the pool in a van that is not used: the greedy way hardly ever does.
    fn open_a_van(&mut self) {
        if self.pool.is_empty() {
            return;
        }
        let at = self.chance.below(self.pool.len());
        if let Some(place) = self.state.cheapest_unused(self.model, self.pool[at], i32::MAX) {
            let stop = self.pool.swap_remove(at);
            self.state.place(self.model, stop, place);
        }
    }
}

/// Begins with a stop in each van: from too many tours the search finds its way more easily
/// than from too few.
fn seed_vans(model: &Model, state: &mut State, pool: &mut Vec<u32>, chance: &mut Chance) {
    chance.shuffle(pool);
    pool.retain(|&stop| match state.cheapest_unused(model, stop, model.node(stop).most()) {
        Some(place) => {
            state.place(model, stop, place);
            false
        }
        None => true,
    });
}
