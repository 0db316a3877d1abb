//! Taking in: a lot begins, gets its label, and its log gets its first row.

use chrono::{DateTime, Utc};

use super::content::Content;
use super::entity::{act, lot};
use super::kind::LotMoveKind;
use super::refusal::LotRefusal;
use super::scale::{Scale, Weighed, weigh};
use super::store;
use crate::auth::Signed;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::handovers::Channel;
use crate::id::{CategoryId, Chance, HandoverId, LocationId, LotId, LotMoveId};
use crate::labels::{self, LabelCode};

/// What is known of a lot at the desk.
#[derive(Debug, Clone)]
pub struct NewLot {
    /// Identity.
    pub id: LotId,
    /// What is in it.
    pub category: CategoryId,
    /// The handover it comes in with, if it is one resident's.
    pub handover: Option<HandoverId>,
    /// How it comes in.
    pub channel: Channel,
    /// How many pieces, if somebody counted them.
    pub pieces: Option<i32>,
    /// Its weight.
    pub scale: Scale,
    /// For colleagues.
    pub note: Option<String>,
    /// The blank label to claim; without one, a new label is issued.
    pub label: Option<LabelCode>,
    /// Where it is.
    pub location: Option<LocationId>,
    /// When, by the device's clock.
    pub device_at: Option<DateTime<Utc>>,
}

/// Takes a lot in.
///
/// # Errors
/// `409` with the refusal's name when it is not weighed well, `409 label_taken` when the label is not
/// blank, `404` when something that it refers to is not here.
pub async fn take_in(
    tx: &Tx,
    who: &Signed,
    new: NewLot,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<lot::Model> {
    let weighed = weigh(tx, who.centre, new.scale).await?;
    let grams = weighed.net_grams.ok_or(LotRefusal::WeightMissing)?;
    let (label, device_at) = (new.label, new.device_at);
    let content = Content { pieces: new.pieces, grams };
    let lot = new.into_row(who, content, now);
    begin(tx, &lot, label, now, chance).await?;
    let id = LotMoveId(lot.id.0);
    let first = row_between(Content::NOTHING, &lot, who, id, LotMoveKind::TakeIn);
    let first = act::Model { device_at, ..first };
    store::record(tx, with_weight(first, weighed)).await?;
    Ok(lot)
}

/// Adds a lot and puts its label on it.
pub(super) async fn begin(
    tx: &Tx,
    lot: &lot::Model,
    label: Option<LabelCode>,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<()> {
    store::insert(tx, lot).await?;
    labels::put_on(tx, lot.centre_id, lot.id, label, now, chance).await
}

/// A row in the log of a lot that now stands like this.
pub(super) fn row_between(
    before: Content,
    lot: &lot::Model,
    who: &Signed,
    id: LotMoveId,
    kind: LotMoveKind,
) -> act::Model {
    act::Model {
        centre_id: lot.centre_id,
        lot_id: lot.id,
        version: lot.version,
        id,
        kind,
        pieces_before: before.pieces,
        pieces_after: lot.pieces,
        grams_before: before.grams,
        grams_after: lot.grams,
        gross_grams: None,
        tare_grams: None,
        container_id: None,
        price_cents: None,
        stream: None,
        partner: None,
        reason: None,
        other_lot_id: None,
        item_id: None,
        staff_id: who.staff,
        location_id: who.location,
        station_id: who.station,
        device_at: None,
        at: lot.updated_at,
    }
}

/// The row with what the scale showed.
pub(super) fn with_weight(row: act::Model, weighed: Weighed) -> act::Model {
    let (gross_grams, tare_grams) = weighed.gross_and_tare.unzip();
    act::Model { gross_grams, tare_grams, container_id: weighed.container, ..row }
}

impl NewLot {
    fn into_row(self, who: &Signed, content: Content, now: DateTime<Utc>) -> lot::Model {
        lot::Model {
            centre_id: who.centre,
            id: self.id,
            category_id: self.category,
            handover_id: self.handover,
            channel: self.channel,
            location_id: self.location,
            pieces: content.pieces,
            grams: content.grams,
            gone: false,
            note: self.note,
            version: 1,
            received_at: now,
            updated_at: now,
        }
    }
}
