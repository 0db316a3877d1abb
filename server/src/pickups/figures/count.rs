//! Counting what was done at doors. Pure.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};

use crate::id::{GoodId, PickupId, VanId};
use crate::pickups::PickupKind;
use crate::pickups::deeds::{DeedRow, Outcome, RefusedBecause, StopState, standing};
use crate::pickups::requests::{PickupRow, ThingRow};
use crate::pickups::setup::{GoodRow, VanRow};

/// A pickup day, with all that is counted of it.
#[derive(Debug, Default)]
pub struct Day {
    /// What was done, in the order in which it was.
    pub deeds: Vec<DeedRow>,
    /// The pickups of it, and those at whose door somebody was.
    pub pickups: Vec<PickupRow>,
    /// Their things.
    pub things: BTreeMap<PickupId, Vec<ThingRow>>,
    /// What these are.
    pub goods: HashMap<GoodId, GoodRow>,
    /// How many metres each van was to drive.
    pub metres: HashMap<VanId, i32>,
}

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Days on which a van drove.
    pub days: u32,
    /// Routes that were driven.
    pub routes: u32,
    /// Doors at which something was collected, brought or refused.
    pub stops: u32,
    /// Doors at which nobody was at home.
    pub not_home: u32,
    /// Things that were brought.
    pub brought: u64,
    /// Things that were taken.
    pub taken: u64,
    /// Things that were refused, by the reason.
    pub refused: BTreeMap<&'static str, (RefusedBecause, u64)>,
    /// Things that were not there.
    pub not_there: u64,
    /// Kilos that were taken, as the catalogue has it.
    pub kilos: u64,
    /// Metres, as the routes were planned.
    pub metres: u64,
    /// From the first to the last that each crew did, in seconds.
    pub seconds: u64,
    /// Grams of CO2 that were blown out, by vans of which that is known.
    pub co2_grams: u64,
    /// Whether a van drove of which it is not.
    pub co2_unknown: bool,
}

impl Figures {
    /// Adds a day. `co2` is what each van blows out on a kilometre, in grams; without the vans of which nobody knows.
    pub fn add(&mut self, day: &Day, co2: &HashMap<VanId, i32>) {
        if day.deeds.is_empty() {
            return;
        }
        self.days += 1;
        self.add_routes(day, co2);
        for pickup in &day.pickups {
            let here = |deed: &&DeedRow| deed.pickup_id == Some(pickup.id);
            let deeds: Vec<_> = day.deeds.iter().filter(here).cloned().collect();
            // What counts is what happened on this day, whatever became of the pickup since.
            let standing = standing(&deeds, None);
            match standing.state {
                StopState::NotHome => self.not_home += 1,
                StopState::Done => self.stops += 1,
                _ => {}
            }
            for thing in day.things.get(&pickup.id).into_iter().flatten() {
                let outcome = standing.things.get(&thing.id).copied().unwrap_or_default();
                self.add_thing(day, pickup.kind, thing, outcome);
            }
        }
    }

    fn add_thing(&mut self, day: &Day, kind: PickupKind, thing: &ThingRow, outcome: Outcome) {
        let taken = u64::from(outcome.taken.unsigned_abs());
        let pieces = u64::from(thing.pieces.unsigned_abs());
        if let Some(because) = outcome.refused {
            self.refused.entry(word(because)).or_insert((because, 0)).1 += pieces;
        }
        if outcome.not_there {
            self.not_there += pieces;
        }
        if kind == PickupKind::Delivery {
            self.brought += taken;
            return;
        }
        self.taken += taken;
        let kilos = day.goods.get(&thing.good_id).map_or(0, |good| good.kilos.unsigned_abs());
        self.kilos += taken * u64::from(kilos);
    }

    fn add_routes(&mut self, day: &Day, co2: &HashMap<VanId, i32>) {
        let mut spans = HashMap::<VanId, (DateTime<Utc>, DateTime<Utc>)>::new();
        for deed in &day.deeds {
            let span = spans.entry(deed.van_id).or_insert((deed.at, deed.at));
            *span = (span.0.min(deed.at), span.1.max(deed.at));
        }
        for (van, (first, last)) in spans {
            self.routes += 1;
            self.seconds += u64::try_from((last - first).num_seconds()).unwrap_or_default();
            let metres = day.metres.get(&van).copied().unwrap_or_default().unsigned_abs();
            self.metres += u64::from(metres);
            match co2.get(&van) {
                Some(grams) => self.co2_grams += blown_out(metres, *grams),
                None => self.co2_unknown = true,
            }
        }
    }
}

/// What is blown out on so many metres, in grams.
fn blown_out(metres: u32, grams_per_km: i32) -> u64 {
    u64::from(metres) * u64::from(grams_per_km.unsigned_abs()) / 1000
}

/// What vans blow out, as far as is known.
pub fn known_co2(vans: Vec<VanRow>) -> HashMap<VanId, i32> {
    vans.into_iter().filter_map(|van| Some((van.id, van.co2_grams_per_km?))).collect()
}

/// In which order reasons are listed.
fn word(because: RefusedBecause) -> &'static str {
    match because {
        RefusedBecause::Wet => "wet",
        RefusedBecause::Broken => "broken",
        RefusedBecause::Dirty => "dirty",
        RefusedBecause::TooLarge => "too_large",
        RefusedBecause::Unsafe => "unsafe",
        RefusedBecause::NotAsTold => "not_as_told",
        RefusedBecause::Other => "other",
    }
}

/// The identities of the pickups at whose doors something was done.
pub fn doors(deeds: &[DeedRow]) -> Vec<PickupId> {
    let mut ids: Vec<_> = deeds.iter().filter_map(|deed| deed.pickup_id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
