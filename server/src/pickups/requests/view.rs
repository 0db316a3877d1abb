//! What staff see of a pickup.

use std::collections::HashMap;

use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::entity::{pickup, thing};
use super::store;
use crate::centre::Names;
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, GoodId, PickupDayId, PickupId, PickupThingId, SlotId};
use crate::photos::{self, PhotoUrls};
use crate::pickups::setup::{self, GoodRow};
use crate::pickups::{PickupKind, Verdict};
use crate::travel::Spot;
use crate::wire::Timestamp;

/// One line of a pickup.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct PickupThing {
    id: PickupThingId,
    good_id: GoodId,
    names: Names,
    pictogram: String,
    pieces: i32,
    /// Whether it was taken apart.
    apart: bool,
    note: Option<String>,
    photos: Vec<PhotoUrls>,
    verdict: Verdict,
    /// Why it is not collected.
    reason: Option<String>,
}

/// A pickup, for staff.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Pickup {
    id: PickupId,
    day_id: PickupDayId,
    window_id: SlotId,
    kind: PickupKind,
    name: String,
    phone: Option<String>,
    /// Whether they can be written to.
    has_email: bool,
    street: String,
    house_number: String,
    postcode: String,
    town: String,
    /// Where it is on the map, if that is known.
    spot: Option<Spot>,
    /// Whether that is only somewhere near: the place of the postcode, not of the door.
    spot_nearby: bool,
    /// The floor; 0 is the street's.
    floor: i32,
    lift: bool,
    /// What the driver should know.
    note: Option<String>,
    things: Vec<PickupThing>,
    /// Time at the door.
    minutes: i32,
    litres: i32,
    kilos: i32,
    /// How many people it takes to carry.
    people: i32,
    /// Whether somebody has yet to look at a photo.
    looking: bool,
    cancelled: bool,
    cancel_reason: Option<String>,
    created_at: Timestamp,
}

/// These pickups, as staff see them.
///
/// # Errors
/// When the database cannot answer.
pub async fn show_all(
    db: &impl ConnectionTrait,
    centre: CentreId,
    rows: Vec<pickup::Model>,
) -> ApiResult<Vec<Pickup>> {
    let mut things = store::things_of(db, centre, rows.iter().map(|row| row.id)).await?;
    let ids: Vec<_> = things.values().flatten().map(|thing| thing.good_id).collect();
    let goods = setup::goods_of(db, centre, ids).await?;
    let show = |row: pickup::Model| {
        let things = things.remove(&row.id).unwrap_or_default();
        Pickup::of(row, things, &goods)
    };
    Ok(rows.into_iter().map(show).collect())
}

/// A pickup, as staff see it.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(db: &impl ConnectionTrait, row: pickup::Model) -> ApiResult<Pickup> {
    let shown = show_all(db, row.centre_id, vec![row]).await?.pop();
    shown.ok_or_else(ApiError::not_found)
}

impl Pickup {
    fn of(row: pickup::Model, things: Vec<thing::Model>, goods: &HashMap<GoodId, GoodRow>) -> Self {
        let things = things.into_iter().filter_map(|thing| {
            let good = goods.get(&thing.good_id)?;
            Some(PickupThing::of(thing, good))
        });
        Self {
            id: row.id,
            day_id: row.day_id,
            window_id: row.window_id,
            kind: row.kind,
            spot: row.spot(),
            spot_nearby: row.spot_nearby,
            name: row.name,
            phone: row.phone,
            has_email: row.email.is_some(),
            street: row.street,
            house_number: row.house_number,
            postcode: row.postcode,
            town: row.town,
            floor: row.floor,
            lift: row.lift,
            note: row.note,
            things: things.collect(),
            minutes: row.minutes,
            litres: row.litres,
            kilos: row.kilos,
            people: row.people,
            looking: row.looking,
            cancelled: row.cancelled_at.is_some(),
            cancel_reason: row.cancel_reason,
            created_at: row.created_at.into(),
        }
    }
}

impl PickupThing {
    fn of(row: thing::Model, good: &GoodRow) -> Self {
        let photos = row.photos.0.iter().map(|photo| photos::urls(row.centre_id, *photo));
        Self {
            id: row.id,
            good_id: row.good_id,
            names: good.names.clone(),
            pictogram: good.pictogram.clone(),
            pieces: row.pieces,
            apart: row.apart,
            photos: photos.collect(),
            note: row.note,
            verdict: row.verdict,
            reason: row.reason,
        }
    }
}
