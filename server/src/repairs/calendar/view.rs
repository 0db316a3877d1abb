//! Repair events as staff see them.

use std::collections::{BTreeMap, HashMap};

use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::entity::{event, slot};
use super::store;
use super::tables::Tables;
use crate::capacity::{self, Room};
use crate::centre;
use crate::error::ApiResult;
use crate::id::{CentreId, LocationId, RepairEventId, SlotId};
use crate::repairs::Skill;
use crate::repairs::crew::{Crew, SkillCover};
use crate::wire::Timestamp;

/// A repair event.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RepairEvent {
    id: RepairEventId,
    name: String,
    location_id: LocationId,
    /// The name of its location.
    location: String,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// The zone of the clock on the wall there (IANA).
    time_zone: String,
    tables: Vec<Tables>,
    things_each: i32,
    /// Whether it was called off.
    cancelled: bool,
    /// How many places there are, in all of its slots.
    places: i32,
    /// How many of them are taken.
    taken: i32,
    /// How far the repairers who come match what was booked, for each skill.
    cover: Vec<SkillCover>,
}

/// A part of an event in which one skill has so many places.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct EventSlot {
    id: SlotId,
    skill: Skill,
    starts_at: Timestamp,
    ends_at: Timestamp,
    places: i32,
    walk_in: i32,
    taken: i32,
}

/// A repair event with its slots.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct WholeEvent {
    #[oai(flatten)]
    event: RepairEvent,
    slots: Vec<EventSlot>,
}

/// What showing events needs to know besides their rows.
struct Around {
    slots: HashMap<RepairEventId, Vec<slot::Model>>,
    rooms: BTreeMap<SlotId, Room>,
    locations: HashMap<LocationId, String>,
    time_zone: String,
    crew: Crew,
}

/// These events, as lists show them.
///
/// # Errors
/// When the database cannot answer.
pub async fn show_all(
    db: &impl ConnectionTrait,
    centre: CentreId,
    rows: Vec<event::Model>,
) -> ApiResult<Vec<RepairEvent>> {
    let around = Around::read(db, centre, &rows).await?;
    Ok(rows.into_iter().map(|row| around.show(row)).collect())
}

/// One event with its slots.
///
/// # Errors
/// When the database cannot answer.
pub async fn show_whole(db: &impl ConnectionTrait, row: event::Model) -> ApiResult<WholeEvent> {
    let around = Around::read(db, row.centre_id, std::slice::from_ref(&row)).await?;
    let slots = around.slots_of(row.id).map(|slot| around.show_slot(slot)).collect();
    Ok(WholeEvent { event: around.show(row), slots })
}

impl Around {
    async fn read(
        db: &impl ConnectionTrait,
        centre: CentreId,
        rows: &[event::Model],
    ) -> ApiResult<Self> {
        let all = store::slots_of(db, centre, rows.iter().map(|row| row.id)).await?;
        let rooms = capacity::rooms(db, centre, rows.iter().map(event::Model::agenda)).await?;
        let mut slots: HashMap<_, Vec<_>> = HashMap::new();
        for slot in all {
            slots.entry(slot.event_id).or_default().push(slot);
        }
        let locations = centre::location_names(db, centre).await?;
        let time_zone = centre::find(db, centre).await?.time_zone;
        let crew = Crew::read(db, centre, rows.iter().map(|row| row.id)).await?;
        Ok(Self { slots, rooms, locations, time_zone, crew })
    }

    fn slots_of(&self, event: RepairEventId) -> impl Iterator<Item = &slot::Model> {
        self.slots.get(&event).into_iter().flatten()
    }

    fn room(&self, slot: &slot::Model) -> Room {
        self.rooms.get(&slot.id).copied().unwrap_or(Room { places: 0, walk_in: 0, taken: 0 })
    }

    fn show(&self, row: event::Model) -> RepairEvent {
        let sum =
            |count: fn(Room) -> i32| self.slots_of(row.id).map(|slot| count(self.room(slot))).sum();
        RepairEvent {
            id: row.id,
            location: self.locations.get(&row.location_id).cloned().unwrap_or_default(),
            location_id: row.location_id,
            starts_at: row.starts_at.into(),
            ends_at: row.ends_at.into(),
            time_zone: self.time_zone.clone(),
            things_each: row.things_each,
            cancelled: row.cancelled_at.is_some(),
            places: sum(|room| room.places),
            taken: sum(|room| room.taken),
            cover: row.tables.0.iter().map(|tables| self.cover(row.id, tables)).collect(),
            name: row.name,
            tables: row.tables.0,
        }
    }

    fn cover(&self, event: RepairEventId, tables: &Tables) -> SkillCover {
        let slots = self.slots_of(event).filter(|slot| slot.skill == tables.skill);
        let taken: Vec<_> = slots.map(|slot| self.room(slot).taken).collect();
        self.crew.cover(event, (tables.skill, tables.tables), &taken)
    }

    fn show_slot(&self, slot: &slot::Model) -> EventSlot {
        let Room { places, walk_in, taken } = self.room(slot);
        EventSlot {
            id: slot.id,
            skill: slot.skill,
            starts_at: slot.starts_at.into(),
            ends_at: slot.ends_at.into(),
            places,
            walk_in,
            taken,
        }
    }
}
