//! Pickup days as JSON.

use omloop_planner::{
    Load, Lock, Price, Problem, Skills, Stop, StopId, Travel, Unloading, Van, VanId, Weights,
    Window,
};
use serde_json::Value;

fn number(value: &Value) -> u32 {
    value.as_u64().and_then(|number| u32::try_from(number).ok()).unwrap_or(0)
}

fn each(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Reads a day.
pub fn problem(text: &str) -> Option<Problem> {
    let day: Value = serde_json::from_str(text).ok()?;
    let stop = |(at, it): (usize, &Value)| Stop {
        id: StopId(at as u128 + 1),
        place: at + 1,
        windows: vec![Window { open: number(&it["tw"][0]), close: number(&it["tw"][1]) }],
        service: number(&it["service"]),
        pick_up: Load::new(number(&it["demand"][0]), number(&it["demand"][1])),
        deliver: Load::default(),
        needs: Skills::NONE,
        price: Price::Points(number(&it["prize"])),
        lock: Lock::Free,
    };
    let mut vans = Vec::new();
    for fleet in each(&day["fleet"]) {
        for _ in 0..number(&fleet["n"]) {
            vans.push(van(vans.len(), fleet));
        }
    }
    let seconds: Vec<_> = each(&day["dur"]).flat_map(each).map(number).collect();
    let metres: Vec<_> = each(&day["dist"]).flat_map(each).map(number).collect();
    let stops: Vec<_> = each(&day["clients"]).enumerate().map(stop).collect();
    Some(Problem {
        travel: Travel { places: stops.len() + 1, seconds, metres },
        stops,
        vans,
        weights: Weights::default(),
        now: 0,
    })
}

fn van(number_of: usize, fleet: &Value) -> Van {
    Van {
        id: VanId(number_of as u128),
        start: 0,
        end: 0,
        shift_start: number(&fleet["start"]),
        shift_end: number(&fleet["end"]),
        capacity: Load::new(number(&fleet["cap"][0]), number(&fleet["cap"][1])),
        skills: Skills::NONE,
        fixed_cost: 0,
        unloading: Some(Unloading {
            place: 0,
            service: number(&fleet["reload_service"]),
            most: number(&fleet["reloads"]),
        }),
        breaks: Vec::new(),
        driven: Vec::new(),
    }
}
