//! What the vans did on a day until now: it stays as it is when the rest is planned again. Pure.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};

use crate::id::{PickupId, SlotId, VanId};
use crate::pickups::deeds::{DeedKind, DeedRow, StopState, standing};
use crate::pickups::requests::PickupRow;

/// What a van did, or is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Did {
    /// It was at a door, or is, or is on its way there.
    Stop(PickupId),
    /// It was emptied.
    Unload,
    /// Its crew rested.
    Rest,
}

/// One thing that a van did, with its times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// What.
    pub did: Did,
    /// When the van got there.
    pub arrival: DateTime<Utc>,
    /// When it could go on.
    pub departure: DateTime<Utc>,
}

/// What the vans did until now.
#[derive(Debug, Clone, Default)]
pub struct Driven {
    /// By van, in the order in which they did it.
    pub by_van: HashMap<VanId, Vec<Done>>,
    /// Where nobody was at home: nothing is aboard from there.
    pub missed: HashSet<PickupId>,
}

impl Driven {
    /// By what was told, in the order in which it was done. Pickups that are not of this day any more are left out.
    pub fn of(deeds: &[DeedRow], pickups: &[PickupRow], now: DateTime<Utc>) -> Self {
        let mut driven = Self::default();
        for pickup in pickups {
            let here: Vec<_> =
                deeds.iter().filter(|deed| deed.pickup_id == Some(pickup.id)).collect();
            driven.add_door(pickup, &here, now);
        }
        let vans: HashSet<_> = deeds.iter().map(|deed| deed.van_id).collect();
        for van in vans {
            let own = deeds.iter().filter(|deed| deed.van_id == van && deed.pickup_id.is_none());
            driven.by_van.entry(van).or_default().extend(between_doors(own, now));
        }
        driven.by_van.values_mut().for_each(put_in_order);
        driven
    }

    fn add_door(&mut self, pickup: &PickupRow, deeds: &[&DeedRow], now: DateTime<Utc>) {
        let owned: Vec<_> = deeds.iter().copied().cloned().collect();
        let state = standing(&owned, Some(pickup.window_id)).state;
        let Some(last) = deeds.last().filter(|_| state != StopState::Open) else { return };
        let service = TimeDelta::minutes(pickup.minutes.into());
        let arrived = deeds.iter().find(|deed| is_there(deed, pickup.window_id));
        let arrival = arrived.map_or(last.at, |deed| deed.at);
        let (arrival, departure) = match state {
            StopState::UnderWay => {
                let minutes = TimeDelta::minutes(last.minutes.unwrap_or_default().into());
                let there = (last.at + minutes).max(now);
                (there, there + service)
            }
            StopState::Here => (arrival, (arrival + service).max(now)),
            _ => (arrival, last.at),
        };
        if state == StopState::NotHome {
            self.missed.insert(pickup.id);
        }
        let done = Done { did: Did::Stop(pickup.id), arrival, departure };
        self.by_van.entry(last.van_id).or_default().push(done);
    }
}

/// Whether the van was at the door then, in the present window.
fn is_there(deed: &DeedRow, window: SlotId) -> bool {
    let at_door = deed.kind.of_thing()
        || matches!(
            deed.kind,
            DeedKind::Arrive | DeedKind::Call | DeedKind::NotHome | DeedKind::Complete
        );
    at_door && deed.window_id == Some(window)
}

/// Breaks and unloadings of a van.
fn between_doors<'a>(deeds: impl Iterator<Item = &'a DeedRow>, now: DateTime<Utc>) -> Vec<Done> {
    let mut done: Vec<Done> = Vec::new();
    for deed in deeds {
        match deed.kind {
            DeedKind::Unload => {
                done.push(Done { did: Did::Unload, arrival: deed.at, departure: deed.at });
            }
            DeedKind::RestBegin => {
                done.push(Done { did: Did::Rest, arrival: deed.at, departure: now.max(deed.at) });
            }
            DeedKind::RestEnd => {
                let rest = done.iter_mut().rev().find(|done| done.did == Did::Rest);
                if let Some(rest) = rest {
                    rest.departure = deed.at.max(rest.arrival);
                }
            }
            _ => {}
        }
    }
    done
}

/// One after the other: clocks of two phones may say that a van was at two places at once.
fn put_in_order(done: &mut Vec<Done>) {
    done.sort_by_key(|done| (done.arrival, done.departure));
    let mut free = DateTime::<Utc>::MIN_UTC;
    for done in done {
        done.arrival = done.arrival.max(free);
        done.departure = done.departure.max(done.arrival);
        free = done.departure;
    }
}
