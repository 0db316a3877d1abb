//! Workshops as everyone sees them, and as staff do.

use std::collections::{BTreeMap, HashMap};

use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::entity::Model;
use crate::capacity::{self, Asker, Room};
use crate::centre;
use crate::error::ApiResult;
use crate::id::{CentreId, LocationId, SlotId, WorkshopId};
use crate::wire::Timestamp;
use crate::workshops::rule::WorkshopKind;

/// What anyone may know of a workshop.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct WorkshopFacts {
    id: WorkshopId,
    kind: WorkshopKind,
    /// What it is called, in Dutch.
    name: String,
    /// What it is called, in English.
    name_en: Option<String>,
    /// What one does there, and for whom it is, in Dutch.
    about: Option<String>,
    /// The same in English.
    about_en: Option<String>,
    /// The name of its location.
    location: String,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// The zone of the clock on the wall there (IANA).
    time_zone: String,
    /// Until when residents can book it.
    closes_at: Timestamp,
    /// What it costs a person, or a group as a whole, paid at the door; 0 is free.
    price_cents: i32,
    /// So many people may come by one booking.
    most_each: i32,
    /// How many places are left. A group visit has one, which is the visit.
    left: i32,
    /// How many bookings wait for a place.
    waiting: i32,
    /// Whether it was called off.
    cancelled: bool,
}

/// A workshop, for staff.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Workshop {
    #[oai(flatten)]
    facts: WorkshopFacts,
    location_id: LocationId,
    /// How many places there are.
    places: i32,
    /// How many of them are taken.
    taken: i32,
}

/// What showing workshops needs to know besides their rows.
struct Around {
    rooms: BTreeMap<SlotId, Room>,
    waiting: HashMap<SlotId, i64>,
    locations: HashMap<LocationId, String>,
    time_zone: String,
}

/// What anyone may know of these workshops.
///
/// # Errors
/// When the database cannot answer.
pub async fn facts(
    db: &impl ConnectionTrait,
    centre: CentreId,
    rows: Vec<Model>,
) -> ApiResult<Vec<WorkshopFacts>> {
    let around = Around::read(db, centre, &rows).await?;
    Ok(rows.into_iter().map(|row| around.facts(row)).collect())
}

/// These workshops, for staff.
///
/// # Errors
/// When the database cannot answer.
pub async fn show_all(
    db: &impl ConnectionTrait,
    centre: CentreId,
    rows: Vec<Model>,
) -> ApiResult<Vec<Workshop>> {
    let around = Around::read(db, centre, &rows).await?;
    Ok(rows.into_iter().map(|row| around.show(row)).collect())
}

/// One workshop, for staff.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(db: &impl ConnectionTrait, row: Model) -> ApiResult<Workshop> {
    let around = Around::read(db, row.centre_id, std::slice::from_ref(&row)).await?;
    Ok(around.show(row))
}

impl Around {
    async fn read(db: &impl ConnectionTrait, centre: CentreId, rows: &[Model]) -> ApiResult<Self> {
        Ok(Self {
            rooms: capacity::rooms_of(db, centre, rows.iter().map(Model::slot)).await?,
            waiting: capacity::waiting_for(db, centre, rows.iter().map(Model::agenda)).await?,
            locations: centre::location_names(db, centre).await?,
            time_zone: centre::find(db, centre).await?.time_zone,
        })
    }

    fn room(&self, row: &Model) -> Room {
        self.rooms.get(&row.slot()).copied().unwrap_or(Room { places: 0, walk_in: 0, taken: 0 })
    }

    fn show(&self, row: Model) -> Workshop {
        let Room { places, taken, .. } = self.room(&row);
        Workshop { location_id: row.location_id, places, taken, facts: self.facts(row) }
    }

    fn facts(&self, row: Model) -> WorkshopFacts {
        let waiting = self.waiting.get(&row.slot()).copied().unwrap_or_default();
        WorkshopFacts {
            id: row.id,
            kind: row.kind,
            location: self.locations.get(&row.location_id).cloned().unwrap_or_default(),
            starts_at: row.starts_at.into(),
            ends_at: row.ends_at.into(),
            time_zone: self.time_zone.clone(),
            closes_at: row.closes_at.into(),
            price_cents: row.price_cents,
            most_each: row.most_each,
            left: self.room(&row).left(Asker::Resident),
            waiting: i32::try_from(waiting).unwrap_or(i32::MAX),
            cancelled: row.cancelled_at.is_some(),
            name: row.name,
            name_en: row.name_en,
            about: row.about,
            about_en: row.about_en,
        }
    }
}
