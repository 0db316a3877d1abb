//! A pickup day as staff see it: what fits, and what is taken.

use std::collections::BTreeMap;

use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::entity::{day, window};
use super::store;
use crate::capacity::{self, Room};
use crate::centre;
use crate::error::ApiResult;
use crate::id::{CentreId, PickupAreaId, PickupDayId, SlotId};
use crate::wire::Timestamp;

/// How much there is of something, and how much of it is taken.
#[derive(Debug, Clone, Copy, Object)]
pub struct Fill {
    /// How much there is.
    places: i32,
    /// How much of it is taken.
    taken: i32,
}

/// A window of a day.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
pub struct PickupWindow {
    id: SlotId,
    /// When the van comes at the earliest.
    starts_at: Timestamp,
    /// When it comes at the latest.
    ends_at: Timestamp,
    /// Minutes at doors.
    minutes: Fill,
}

/// A day on which an area is collected from.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
pub struct PickupDay {
    id: PickupDayId,
    area_id: PickupAreaId,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// Until when residents book and change.
    closes_at: Timestamp,
    /// The zone of the clock on the wall there (IANA).
    time_zone: String,
    windows: Vec<PickupWindow>,
    /// The room of its vans, with all trips.
    litres: Fill,
    /// What they may carry.
    kilos: Fill,
    /// Whether it was called off.
    cancelled: bool,
}

/// These days, for staff.
///
/// # Errors
/// When the database cannot answer.
pub async fn show_all(
    db: &impl ConnectionTrait,
    centre: CentreId,
    rows: Vec<day::Model>,
) -> ApiResult<Vec<PickupDay>> {
    let zone = centre::find(db, centre).await?.time_zone;
    let rooms = capacity::rooms(db, centre, rows.iter().map(day::Model::agenda)).await?;
    let mut windows = store::windows_of(db, centre, rows.iter().map(|row| row.id)).await?;
    let show = |row: day::Model| {
        let windows = windows.remove(&row.id).unwrap_or_default();
        PickupDay::of(&row, windows, &rooms, &zone)
    };
    Ok(rows.into_iter().map(show).collect())
}

impl PickupDay {
    fn of(
        row: &day::Model,
        windows: Vec<window::Model>,
        rooms: &BTreeMap<SlotId, Room>,
        zone: &str,
    ) -> Self {
        let fill = |slot| {
            let room = rooms.get(&slot).copied();
            room.map_or(Fill { places: 0, taken: 0 }, |room| Fill {
                places: room.places,
                taken: room.taken,
            })
        };
        let window = |window: window::Model| PickupWindow {
            id: window.id,
            starts_at: window.starts_at.into(),
            ends_at: window.ends_at.into(),
            minutes: fill(window.id),
        };
        Self {
            id: row.id,
            area_id: row.area_id,
            starts_at: row.starts_at.into(),
            ends_at: row.ends_at.into(),
            closes_at: row.closes_at.into(),
            time_zone: zone.to_owned(),
            windows: windows.into_iter().map(window).collect(),
            litres: fill(row.litres_slot),
            kilos: fill(row.kilos_slot),
            cancelled: row.cancelled_at.is_some(),
        }
    }
}
