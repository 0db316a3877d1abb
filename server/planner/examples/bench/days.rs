//! Days of its own making: a town with villages around it, in the format of the pickup days.

use std::path::Path;

use rand_core::{RngCore, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;
use serde_json::{Value, json};

struct Dice(Xoshiro256PlusPlus);

impl Dice {
    fn between(&mut self, low: i64, high: i64) -> i64 {
        low + (self.0.next_u64() % (high - low + 1) as u64) as i64
    }
}

/// Name, stops, vans, unloadings a van, and the largest piece of furniture in hundredths of m3.
const DAYS: [(&str, usize, i64, i64, i64); 6] = [
    ("D40", 40, 2, 2, 200),
    ("D80", 80, 4, 2, 200),
    ("D150", 150, 6, 2, 200),
    ("D150tight", 150, 5, 2, 350),
    ("D300", 300, 6, 3, 350),
    ("D300easy", 300, 7, 2, 150),
];

/// Writes them as files.
pub fn write(folder: &Path) {
    std::fs::create_dir_all(folder).expect("a folder that can be made");
    for (seed, (name, stops, vans, unloadings, largest)) in DAYS.into_iter().enumerate() {
        let mut dice = Dice(Xoshiro256PlusPlus::seed_from_u64(seed as u64));
        let fleet = json!([{
            "n": vans, "cap": [1500, 1000], "start": 27_900, "end": 61_200,
            "reloads": unloadings, "reload_service": 900,
        }]);
        let at = places(&mut dice, stops + 1);
        let metres = |one: &(f64, f64), other: &(f64, f64)| {
            ((one.0 - other.0).hypot(one.1 - other.1) * 1.3).round() as i64
        };
        // 35 km/h, and half a minute to get in and out of traffic.
        let seconds = |metres: i64| if metres == 0 { 0 } else { metres * 36 / 350 + 30 };
        let row = |one: &(f64, f64)| at.iter().map(|it| metres(one, it)).collect::<Vec<_>>();
        let roads: Vec<Vec<i64>> = at.iter().map(row).collect();
        let times: Vec<Vec<i64>> =
            roads.iter().map(|row| row.iter().map(|&it| seconds(it)).collect()).collect();
        let clients: Vec<Value> = (0..stops).map(|_| client(&mut dice, largest)).collect();
        let day = json!({
            "name": name, "dist": roads, "dur": times, "clients": clients, "fleet": fleet,
        });
        let text = serde_json::to_string(&day).unwrap_or_default();
        std::fs::write(folder.join(format!("{name}.json")), text).expect("a file");
    }
}

/// The depot, then stops: two in three in the town, the others in villages up to 15 km away.
fn places(dice: &mut Dice, count: usize) -> Vec<(f64, f64)> {
    let villages: Vec<_> = (0..6)
        .map(|_| {
            let (angle, far) = (dice.between(0, 628) as f64 / 100.0, dice.between(5, 15) as f64);
            (angle.cos() * far * 1000.0, angle.sin() * far * 1000.0)
        })
        .collect();
    let near = |dice: &mut Dice, reach: i64| dice.between(-reach, reach) as f64;
    let place = |at: usize| {
        if at == 0 {
            return (0.0, 0.0);
        }
        if dice.between(0, 2) > 0 {
            return (near(dice, 3_000), near(dice, 3_000));
        }
        let village = villages[dice.between(0, 5) as usize];
        (village.0 + near(dice, 800), village.1 + near(dice, 800))
    };
    (0..count).map(place).collect()
}

fn client(dice: &mut Dice, largest: i64) -> Value {
    let volume = dice.between(20, largest);
    let open = 28_800 + dice.between(0, 14) * 1_800;
    let prize = [3_600, 7_200, 14_400][dice.between(0, 2) as usize];
    json!({
        "demand": [volume, volume * dice.between(20, 70) / 100 + 1],
        "tw": [open, open + 7_200],
        "service": dice.between(4, 15) * 60,
        "prize": prize,
    })
}
