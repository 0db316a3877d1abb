//! Making a move: the one path by which a thing changes its step.

use chrono::{DateTime, Utc};

use super::entity::{item, moved};
use super::events::ItemMoved;
use super::move_kind::{Details, MoveKind};
use super::phase::{Nature, Refusal, Standing};
use super::{store, undo};
use crate::auth::Signed;
use crate::centre;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::handovers;
use crate::id::{Chance, HandoverId, ItemId, LocationId, MoveId};
use crate::jobs::{When, enqueue};

/// A move that somebody wants to make.
#[derive(Debug, Clone)]
pub struct MoveRequest {
    /// Identity, given by the device.
    pub id: MoveId,
    /// The thing.
    pub item: ItemId,
    /// What to do.
    pub kind: MoveKind,
    /// The version of the thing that the person saw.
    pub version: i32,
    /// What was told with it.
    pub details: Details,
    /// The handover it comes in with once more.
    pub handover: Option<HandoverId>,
    /// Where.
    pub location: Option<LocationId>,
    /// When, by the device's clock.
    pub device_at: Option<DateTime<Utc>>,
}

/// Makes a move, once: the same request may come again and changes nothing more.
///
/// # Errors
/// `409` with the refusal's name when the rules do not allow it, `409 moved_meanwhile` when
/// somebody was first, `409 key_reused` when the identity belongs to another move.
pub async fn make_move(
    tx: &Tx,
    who: &Signed,
    request: MoveRequest,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<item::Model> {
    let item = store::find_to_change(tx, who.centre, request.item).await?;
    if let Some(before) = store::find_move(&**tx, who.centre, request.id).await? {
        return request.same_as(&before).then_some(item).ok_or_else(ApiError::key_reused);
    }
    if item.version != request.version {
        return Err(store::moved_meanwhile());
    }
    let (standing, undoes) = decide(tx, who, &item, &request).await?;
    let seen = item.version;
    let row = request.log(who, &item, standing, undoes, now);
    let handover_id = row.handover_id;
    let received_at = if row.kind == MoveKind::HandInAgain { now } else { item.received_at };
    let item = item::Model {
        version: row.version,
        handover_id,
        received_at,
        updated_at: now,
        ..item.standing_as(standing)
    };
    store::replace(tx, seen, &item).await?;
    store::record(tx, &row).await?;
    if standing.step.is_news() && undoes.is_none() {
        let event =
            ItemMoved { centre: who.centre, item: item.id, moved: row.id, handover: handover_id };
        enqueue(tx, &event, When::soon(now), chance).await?;
    }
    Ok(item)
}

/// How the thing will stand, and which move that undoes.
async fn decide(
    tx: &Tx,
    who: &Signed,
    item: &item::Model,
    request: &MoveRequest,
) -> ApiResult<(Standing, Option<MoveId>)> {
    if request.kind == MoveKind::Undo {
        let moves = store::moves_of(&**tx, who.centre, [item.id]).await?;
        let (undone, before) = undo::last_undoable(&moves)?;
        may(undone.kind, who)?;
        return Ok((before, Some(undone.id)));
    }
    may(request.kind, who)?;
    if request.kind == MoveKind::HandInAgain {
        let handover = request.handover.ok_or_else(handover_missing)?;
        handovers::find(&**tx, who.centre, handover).await?;
    }
    let category = centre::category(&**tx, who.centre, item.category_id).await?;
    let nature = Nature { needs_test: category.needs_test, owner_keeps: item.owner_keeps };
    Ok((item.standing().move_to(request.kind, nature, &request.details)?, None))
}

fn may(kind: MoveKind, who: &Signed) -> Result<(), Refusal> {
    if kind.may(who.roles) { Ok(()) } else { Err(Refusal::NotYourRole) }
}

fn handover_missing() -> ApiError {
    ApiError::bad_field("/handoverId", "required", "is needed to take a thing in again")
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotYourRole => Self::not_your_role(),
            _ => Self::conflict(refusal.code(), refusal.to_string()),
        }
    }
}

impl MoveRequest {
    fn same_as(&self, row: &moved::Model) -> bool {
        let Details { price_cents, stream, partner, reason } = &self.details;
        (self.item, self.kind) == (row.item_id, row.kind)
            && (price_cents, stream) == (&row.price_cents, &row.stream)
            && (partner, reason) == (&row.partner, &row.reason)
            && self.comes_with().is_none_or(|handover| handover == row.handover_id)
    }

    /// The handover of a thing that comes in once more.
    fn comes_with(&self) -> Option<HandoverId> {
        self.handover.filter(|_| self.kind == MoveKind::HandInAgain)
    }

    fn log(
        self,
        who: &Signed,
        item: &item::Model,
        standing: Standing,
        undoes: Option<MoveId>,
        now: DateTime<Utc>,
    ) -> moved::Model {
        let handover_id = self.comes_with().unwrap_or(item.handover_id);
        let Details { price_cents, stream, partner, reason } = self.details;
        moved::Model {
            centre_id: who.centre,
            id: self.id,
            item_id: item.id,
            version: item.version + 1,
            handover_id,
            kind: self.kind,
            from_step: Some(item.step),
            to_step: standing.step,
            before: Some(item.standing()),
            price_cents,
            stream,
            partner,
            reason,
            undoes,
            staff_id: who.staff,
            location_id: self.location,
            station_id: who.station,
            device_at: self.device_at,
            at: now,
        }
    }
}
