//! How the stops of a route stand now, and when the van is expected there. Pure.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::expect::{Stop, expected};
use crate::id::{PickupId, SlotId, VanId};
use crate::pickups::deeds::{DeedKind, DeedRow, StopState, standing};
use crate::pickups::routes::stop::{self, Kind};

/// All that was done on a day.
#[derive(Debug, Default)]
pub struct Live {
    doors: HashMap<PickupId, Vec<DeedRow>>,
    vans: HashMap<VanId, Vec<DeedRow>>,
}

/// How a stop stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LiveStop {
    /// How it stands.
    pub state: StopState,
    /// When the van is expected there, or was there.
    pub expected_at: DateTime<Utc>,
}

impl Live {
    /// By what was done, in the order in which it was.
    pub fn of(deeds: Vec<DeedRow>) -> Self {
        let mut live = Self::default();
        for deed in deeds {
            match deed.pickup_id {
                Some(pickup) => live.doors.entry(pickup).or_default().push(deed),
                None => live.vans.entry(deed.van_id).or_default().push(deed),
            }
        }
        live
    }

    /// When the crew of a van last told something.
    pub fn heard_at(&self, van: VanId) -> Option<DateTime<Utc>> {
        let told = self.doors.values().chain(self.vans.values()).flatten();
        told.filter(|deed| deed.van_id == van).map(|deed| deed.heard_at).max()
    }

    /// The stops of the route of a van, in their order. `windows`: in which one each pickup is now.
    pub fn stops(
        &self,
        van: VanId,
        stops: &[stop::Model],
        windows: &HashMap<PickupId, SlotId>,
        now: DateTime<Utc>,
    ) -> Vec<LiveStop> {
        let (mut rests, mut unloads) = (0, 0);
        let stops: Vec<_> = stops
            .iter()
            .map(|row| {
                let (state, since) = match (row.kind, row.pickup_id) {
                    (Kind::Pickup, Some(pickup)) => self.door(pickup, windows.get(&pickup)),
                    (Kind::Rest, _) => self.rest(van, next(&mut rests)),
                    _ => self.unload(van, next(&mut unloads)),
                };
                planned(row, state, since)
            })
            .collect();
        let expected = expected(&stops, now);
        let live = |(stop, expected_at): (&Stop, _)| LiveStop { state: stop.state, expected_at };
        stops.iter().zip(expected).map(live).collect()
    }

    fn door(&self, pickup: PickupId, window: Option<&SlotId>) -> (StopState, Since) {
        let none = Vec::new();
        let deeds = self.doors.get(&pickup).unwrap_or(&none);
        let state = standing(deeds, window.copied()).state;
        let last = deeds.iter().rev().find(|deed| leads_to(deed.kind) == Some(state));
        (state, last.map(|deed| (deed.at, deed.minutes)))
    }

    /// The break of this number, counted from 0.
    fn rest(&self, van: VanId, number: usize) -> (StopState, Since) {
        if let Some(ended) = self.nth(van, DeedKind::RestEnd, number) {
            return (StopState::Done, Some((ended.at, None)));
        }
        match self.nth(van, DeedKind::RestBegin, number) {
            Some(begun) => (StopState::Here, Some((begun.at, None))),
            None => (StopState::Open, None),
        }
    }

    /// The unloading of this number, counted from 0.
    fn unload(&self, van: VanId, number: usize) -> (StopState, Since) {
        match self.nth(van, DeedKind::Unload, number) {
            Some(done) => (StopState::Done, Some((done.at, None))),
            None => (StopState::Open, None),
        }
    }

    fn nth(&self, van: VanId, kind: DeedKind, number: usize) -> Option<&DeedRow> {
        self.vans.get(&van)?.iter().filter(|deed| deed.kind == kind).nth(number)
    }
}

/// When a stop came to stand so, and in how many minutes they said that they would be there.
type Since = Option<(DateTime<Utc>, Option<i32>)>;

fn next(count: &mut usize) -> usize {
    *count += 1;
    *count - 1
}

fn leads_to(kind: DeedKind) -> Option<StopState> {
    match kind {
        DeedKind::Go => Some(StopState::UnderWay),
        DeedKind::Arrive | DeedKind::Call => Some(StopState::Here),
        DeedKind::NotHome => Some(StopState::NotHome),
        DeedKind::Complete => Some(StopState::Done),
        _ => None,
    }
}

fn planned(row: &stop::Model, state: StopState, since: Since) -> Stop {
    Stop {
        arrives_at: row.arrives_at,
        starts_at: row.starts_at,
        leaves_at: row.leaves_at,
        drive_seconds: row.drive_seconds,
        state,
        since,
    }
}
