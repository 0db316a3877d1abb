//! What letters tell of a booking, as it stands when they are written.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::entity::Model;
use super::store;
use crate::booking::{MyBookingState, state};
use crate::capacity;
use crate::centre::{self, CentreRow, Names};
use crate::error::ApiResult;
use crate::id::{CentreId, HandoverId, RepairBookingId};
use crate::items;
use crate::repairs::calendar::{self, EventRow};

/// A booking with all that a letter may say of it.
#[derive(Debug, Clone)]
pub struct Told {
    /// The booking.
    pub row: Model,
    /// How it stands.
    pub state: MyBookingState,
    /// Until when it has to be confirmed.
    pub until: Option<DateTime<Utc>>,
    /// The centre.
    pub centre: CentreRow,
    /// The event.
    pub event: EventRow,
    /// The name of the location.
    pub location: String,
    /// When its slot ends.
    pub ends_at: DateTime<Utc>,
    /// What it is.
    pub names: Names,
    /// What such a thing weighs, in grams.
    pub grams: Option<i32>,
    /// The handover by which its owner can follow it, once it has a label.
    pub handover: Option<HandoverId>,
}

/// A booking with all that a letter may say of it; none when there is none by this identity.
///
/// # Errors
/// When the database cannot answer.
pub async fn told(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: RepairBookingId,
    now: DateTime<Utc>,
) -> ApiResult<Told> {
    let row = store::find(db, centre, id).await?;
    let standing = capacity::standings(db, centre, [row.claim_id]).await?.remove(&row.claim_id);
    let event = calendar::find(db, centre, row.event_id).await?;
    let locations = centre::location_names(db, centre).await?;
    let category = centre::category(db, centre, row.category_id).await?;
    let item = match row.item_id {
        Some(item) => Some(items::find(db, centre, item).await?),
        None => None,
    };
    let weighed = item.as_ref().and_then(|item| item.weight_grams);
    Ok(Told {
        state: state(row.is_cancelled(), standing, now),
        until: standing.and_then(|standing| standing.until),
        centre: centre::find(db, centre).await?,
        location: locations.get(&event.location_id).cloned().unwrap_or_default(),
        ends_at: calendar::slot(db, centre, row.slot_id).await?.0.ends_at,
        names: category.names,
        grams: weighed.or(category.typical_weight_grams),
        handover: item.map(|item| item.handover_id),
        event,
        row,
    })
}
