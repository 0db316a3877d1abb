//! Seeded chance.

use rand_core::{RngCore, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

/// How many places are looked at for each one that is passed over.
const BLINK_EVERY: f64 = 100.0;

pub(crate) struct Chance {
    generator: Xoshiro256PlusPlus,
    until_blink: u32,
}

impl Chance {
    pub fn new(seed: u64) -> Self {
        let generator = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut chance = Self { generator, until_blink: 0 };
        chance.draw_blink();
        chance
    }

    /// A whole number below `end`; 0 when that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        // The high half of a product: as good as even for numbers this small, and quick.
        let product = u128::from(self.generator.next_u64()) * end as u128;
        (product >> 64) as usize
    }

    /// A number from 0 up to 1.
    pub fn part(&mut self) -> f64 {
        (self.generator.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether to pass over a place that would have been taken; drawn ahead, as it is asked often.
    pub fn blinks(&mut self) -> bool {
        if self.until_blink > 0 {
            self.until_blink -= 1;
            return false;
        }
        self.draw_blink();
        true
    }

    fn draw_blink(&mut self) {
        let length = (1.0 - self.part()).ln() / (1.0 - 1.0 / BLINK_EVERY).ln();
        self.until_blink = length.min(1e6) as u32;
    }

    pub fn shuffle(&mut self, list: &mut [u32]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
