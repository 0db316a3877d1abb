//! Seeded random days with every mix of what a problem can have.

use omloop_planner::{
    Break, Load, Lock, Price, Problem, Skills, Stop, StopId, Travel, Unloading, Van, VanId,
    Weights, Window,
};
use rand_core::{RngCore, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

pub struct Dice(Xoshiro256PlusPlus);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(Xoshiro256PlusPlus::seed_from_u64(seed))
    }

    pub fn below(&mut self, end: u32) -> u32 {
        (self.0.next_u64() % u64::from(end.max(1))) as u32
    }

    pub fn between(&mut self, low: u32, high: u32) -> u32 {
        low + self.below(high - low + 1)
    }

    pub fn happens(&mut self, in_hundred: u32) -> bool {
        self.below(100) < in_hundred
    }
}

/// A town of places in the plane: seconds are distances, a little uneven if `crooked`.
pub fn town(dice: &mut Dice, places: usize, crooked: bool) -> Travel {
    let at: Vec<_> = (0..places).map(|_| (dice.below(1500), dice.below(1500))).collect();
    Travel::from_fn(places, |from, to| {
        let (one, other) = (at[from], at[to]);
        let length = f64::from(one.0.abs_diff(other.0)).hypot(f64::from(one.1.abs_diff(other.1)));
        let more = if crooked && from != to { dice.below(60) } else { 0 };
        (length as u32 + more, (length * 10.0) as u32)
    })
}

pub fn stop(id: u128, place: usize) -> Stop {
    Stop {
        id: StopId(id),
        place,
        windows: vec![Window { open: 0, close: 86_400 }],
        service: 300,
        pick_up: Load::new(100, 10),
        deliver: Load::default(),
        needs: Skills::NONE,
        price: Price::Points(7_200),
        lock: Lock::Free,
    }
}

pub fn van(id: u128) -> Van {
    Van {
        id: VanId(id),
        start: 0,
        end: 0,
        shift_start: 28_800,
        shift_end: 57_600,
        capacity: Load { litres: 1_000, kilos: 500, pieces: 100 },
        skills: Skills::NONE,
        fixed_cost: 0,
        unloading: None,
        breaks: Vec::new(),
        driven: Vec::new(),
    }
}

fn windows(dice: &mut Dice) -> Vec<Window> {
    let one = |dice: &mut Dice| {
        let open = 28_800 + dice.below(8) * 3_600;
        Window { open, close: open + 3_600 * dice.between(1, 3) }
    };
    match dice.below(4) {
        0 => vec![Window { open: 0, close: 86_400 }],
        1 | 2 => vec![one(dice)],
        _ => vec![one(dice), one(dice)],
    }
}

fn random_stop(dice: &mut Dice, id: u128, places: usize, vans: usize) -> Stop {
    let load = |dice: &mut Dice| Load {
        litres: dice.between(10, 400),
        kilos: dice.between(1, 150),
        pieces: dice.between(0, 3),
    };
    let deliver = if dice.happens(30) { load(dice) } else { Load::default() };
    let pick_up = if deliver.is_none() || dice.happens(20) { load(dice) } else { Load::default() };
    Stop {
        windows: windows(dice),
        service: dice.between(0, 1_200),
        pick_up,
        deliver,
        needs: Skills(u64::from(dice.below(3) & dice.below(4))),
        price: if dice.happens(15) {
            Price::Mandatory
        } else {
            Price::Points(dice.between(0, 6_000))
        },
        lock: if dice.happens(8) {
            Lock::Van(VanId(u128::from(dice.below(vans as u32))))
        } else {
            Lock::Free
        },
        ..stop(id, dice.below(places as u32) as usize)
    }
}

fn random_van(dice: &mut Dice, id: u128, places: usize) -> Van {
    let shift_start = 25_200 + dice.below(4) * 1_800;
    let mut breaks = Vec::new();
    if dice.happens(40) {
        breaks.push(Break { duration: 900, earliest: 34_200, latest: 37_800 });
    }
    if dice.happens(40) {
        breaks.push(Break { duration: 1_800, earliest: 42_300, latest: 45_000 });
    }
    let depot = if dice.happens(80) { 0 } else { dice.below(places as u32) as usize };
    Van {
        start: depot,
        end: if dice.happens(80) { depot } else { dice.below(places as u32) as usize },
        shift_start,
        shift_end: dice.between(48_600, 61_200),
        capacity: Load {
            litres: dice.between(400, 1_200),
            kilos: dice.between(150, 400),
            pieces: dice.between(3, 12),
        },
        skills: Skills(u64::from(dice.below(4) | dice.below(4))),
        fixed_cost: if dice.happens(50) { dice.below(3_000) } else { 0 },
        unloading: dice.happens(60).then(|| Unloading {
            place: depot,
            service: 600,
            most: dice.between(0, 3),
        }),
        breaks,
        ..van(id)
    }
}

/// A day with so many stops at most, of any mix.
pub fn day(seed: u64, most_stops: u32) -> Problem {
    let mut dice = Dice::new(seed);
    let places = dice.between(2, most_stops + 2) as usize;
    let crooked = dice.happens(50);
    let mut travel = town(&mut dice, places, crooked);
    if dice.happens(10) {
        let cell = dice.below((places * places) as u32) as usize;
        travel.seconds[cell] = Travel::UNREACHABLE;
    }
    let vans = dice.between(1, 4) as usize;
    let stops = u128::from(dice.between(1, most_stops));
    Problem {
        travel,
        stops: (0..stops).map(|id| random_stop(&mut dice, id, places, vans)).collect(),
        vans: (0..vans).map(|id| random_van(&mut dice, id as u128, places)).collect(),
        weights: if dice.happens(70) {
            Weights::default()
        } else {
            Weights { second: 2, metre: 1 }
        },
        now: 0,
    }
}
