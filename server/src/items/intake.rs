//! Taking in: an item begins, gets its label, and its log gets its first row.

use chrono::{DateTime, Utc};

use super::entity::{Condition, item, moved};
use super::move_kind::MoveKind;
use super::phase::Standing;
use super::store;
use crate::auth::Signed;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{CategoryId, Chance, HandoverId, ItemId, LocationId, MoveId, PhotoId};
use crate::labels::{self, LabelCode};

/// What is known of a thing at the desk.
#[derive(Debug, Clone)]
pub struct NewItem {
    /// Identity.
    pub id: ItemId,
    /// The handover it comes in with.
    pub handover: HandoverId,
    /// What it is.
    pub category: CategoryId,
    /// The blank label to claim; without one, a new label is issued.
    pub label: Option<LabelCode>,
    /// Its photo.
    pub photo: Option<PhotoId>,
    /// Its weight in grams.
    pub weight_grams: Option<i32>,
    /// In what state it is.
    pub condition: Option<Condition>,
    /// For colleagues.
    pub note: Option<String>,
    /// Whether it is repaired for its owner.
    pub owner_keeps: bool,
    /// Where it is taken in.
    pub location: Option<LocationId>,
    /// When, by the device's clock.
    pub device_at: Option<DateTime<Utc>>,
}

impl NewItem {
    /// A thing of which only the category is known.
    pub fn new(id: ItemId, handover: HandoverId, category: CategoryId) -> Self {
        Self {
            id,
            handover,
            category,
            label: None,
            photo: None,
            weight_grams: None,
            condition: None,
            note: None,
            owner_keeps: false,
            location: None,
            device_at: None,
        }
    }
}

/// Takes an item in.
///
/// # Errors
/// `409 label_taken` when the label is not blank; `404 label_unknown` when it is not this centre's.
pub async fn take_in(
    tx: &Tx,
    who: &Signed,
    new: NewItem,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<item::Model> {
    let (location, device_at, label) = (new.location, new.device_at, new.label);
    let row = new.into_row(who, now);
    store::insert(tx, &row).await?;
    match label {
        Some(code) => labels::claim(tx, who.centre, code, row.id).await?,
        None => labels::issue(tx, who.centre, row.id, now, chance).await?,
    };
    let first = store::record(tx, &first_move(&row, who, location, device_at)).await;
    first.map_err(ApiError::of_identity)?;
    Ok(row)
}

fn first_move(
    row: &item::Model,
    who: &Signed,
    location_id: Option<LocationId>,
    device_at: Option<DateTime<Utc>>,
) -> moved::Model {
    moved::Model {
        centre_id: row.centre_id,
        // The item's first move has the item's identity: both came from one request.
        id: MoveId(row.id.0),
        item_id: row.id,
        version: row.version,
        handover_id: row.handover_id,
        kind: MoveKind::TakeIn,
        from_step: None,
        to_step: row.step,
        before: None,
        price_cents: None,
        stream: None,
        partner: None,
        reason: None,
        undoes: None,
        staff_id: who.staff,
        location_id,
        station_id: who.station,
        device_at,
        at: row.received_at,
    }
}

impl NewItem {
    fn into_row(self, who: &Signed, now: DateTime<Utc>) -> item::Model {
        let Standing { step, price_cents, stream, test } = Standing::received();
        item::Model {
            centre_id: who.centre,
            id: self.id,
            handover_id: self.handover,
            category_id: self.category,
            step,
            price_cents,
            stream,
            test,
            owner_keeps: self.owner_keeps,
            version: store::FIRST_VERSION,
            weight_grams: self.weight_grams,
            condition: self.condition,
            note: self.note,
            photo_id: self.photo,
            received_at: now,
            updated_at: now,
        }
    }
}
