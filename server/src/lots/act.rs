//! Acts on a lot: the one path by which anything leaves a lot or comes into it.

use chrono::{DateTime, Utc};

use super::content::Content;
use super::entity::{act, lot};
use super::intake::{begin, row_between, with_weight};
use super::kind::LotMoveKind;
use super::refusal::LotRefusal;
use super::rules::{Part, Together, Told};
use super::scale::{Scale, Weighed, weigh};
use super::store;
use crate::app::App;
use crate::auth::Signed;
use crate::centre;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::handovers::{self, NewHandover};
use crate::id::{CategoryId, CentreId, HandoverId, ItemId, LotId, LotMoveId};
use crate::items::{self, NewItem};
use crate::labels::LabelCode;

/// Something that somebody wants to do with a lot.
#[derive(Debug, Clone)]
pub struct ActRequest {
    /// Identity, given by the device; also that of the lot or item that comes of it.
    pub id: LotMoveId,
    /// The lot.
    pub lot: LotId,
    /// What to do.
    pub kind: LotMoveKind,
    /// The version of the lot that the person saw.
    pub version: i32,
    /// What was told with it; its weight in grams comes from `scale`.
    pub told: Told,
    /// What was weighed.
    pub scale: Scale,
    /// The blank label for what comes of it; without one, a new label is issued.
    pub label: Option<LabelCode>,
    /// What the item is that comes of it; the same as the lot when nobody says.
    pub category: Option<CategoryId>,
    /// When, by the device's clock.
    pub device_at: Option<DateTime<Utc>>,
}

/// A lot before and after an act, and what left it.
struct Done<'a> {
    who: &'a Signed,
    request: &'a ActRequest,
    before: lot::Model,
    after: lot::Model,
    part: Content,
    weighed: Weighed,
}

/// Does something with a lot, and answers how it stands then.
///
/// # Errors
/// `409` with the refusal's name when the rules do not allow it, `409 moved_meanwhile` when somebody
/// was first, `404` when something that it refers to is not here.
pub async fn make_act(
    app: &App,
    tx: &Tx,
    who: &Signed,
    request: &ActRequest,
    now: DateTime<Utc>,
) -> ApiResult<lot::Model> {
    if !request.kind.may(who.roles) {
        return Err(LotRefusal::NotYourRole.into());
    }
    let (lot, other) = both(tx, who.centre, request).await?;
    if lot.version != request.version {
        return Err(store::moved_meanwhile());
    }
    let done = decide(tx, who, request, lot, now).await?;
    store::replace(tx, request.version, &done.after).await?;
    match (request.kind, other) {
        (LotMoveKind::Split, _) => done.begin_lot(app, tx, now).await?,
        (LotMoveKind::SplitItem, _) => done.begin_item(app, tx, now).await?,
        (LotMoveKind::Merge, Some(other)) => done.pour_into(tx, other, now).await?,
        _ => {}
    }
    store::record(tx, done.row()).await?;
    Ok(done.after)
}

/// The lot and, when it is to go into another one, that one. Both are locked.
async fn both(
    tx: &Tx,
    centre: CentreId,
    request: &ActRequest,
) -> ApiResult<(lot::Model, Option<lot::Model>)> {
    let other = request.told.into.filter(|_| request.kind == LotMoveKind::Merge);
    let ids = [request.lot].into_iter().chain(other);
    let lots = store::find_all_to_change(tx, centre, ids).await?;
    let found = |id| lots.iter().find(|lot| lot.id == id).cloned().ok_or_else(ApiError::not_found);
    Ok((found(request.lot)?, other.map(found).transpose()?))
}

async fn decide<'a>(
    tx: &Tx,
    who: &'a Signed,
    request: &'a ActRequest,
    before: lot::Model,
    now: DateTime<Utc>,
) -> ApiResult<Done<'a>> {
    let weighed = weigh(tx, who.centre, request.scale).await?;
    let needs_test = centre::category(&**tx, who.centre, before.category_id).await?.needs_test;
    if let Some(location) = request.told.location {
        centre::location(&**tx, who.centre, location).await?;
    }
    let part = Part { grams: weighed.net_grams, ..request.told.part };
    let told = Told { part, ..request.told.clone() };
    let (rest, part) = before.content().after(request.kind, needs_test, &told)?;
    let moved_to = told.location.filter(|_| request.kind == LotMoveKind::Relocate);
    let after = lot::Model {
        location_id: moved_to.or(before.location_id),
        ..before.clone().holding(rest, now)
    };
    Ok(Done { who, request, before, after, part, weighed })
}

impl Done<'_> {
    /// The row in the log of the lot itself.
    fn row(&self) -> act::Model {
        let Self { who, request, before, after, .. } = self;
        let Told { price_cents, stream, partner, reason, .. } = request.told.clone();
        let made = |kind| (request.kind == kind).then_some(request.id.0);
        let moved = (request.kind == LotMoveKind::Relocate).then_some(after.location_id).flatten();
        let row = act::Model {
            price_cents,
            stream,
            partner,
            reason,
            other_lot_id: made(LotMoveKind::Split).map(LotId).or(self.merged_into()),
            item_id: made(LotMoveKind::SplitItem).map(ItemId),
            location_id: moved.or(who.location),
            device_at: request.device_at,
            ..row_between(before.content(), after, who, request.id, request.kind)
        };
        with_weight(row, self.weighed)
    }

    fn merged_into(&self) -> Option<LotId> {
        self.request.told.into.filter(|_| self.request.kind == LotMoveKind::Merge)
    }

    /// The part becomes a lot of its own, which came in as this one did.
    async fn begin_lot(&self, app: &App, tx: &Tx, now: DateTime<Utc>) -> ApiResult<()> {
        let lot = lot::Model {
            id: LotId(self.request.id.0),
            location_id: self.request.told.location.or(self.before.location_id),
            pieces: self.part.pieces,
            grams: self.part.grams,
            gone: false,
            note: None,
            version: 1,
            received_at: self.before.received_at,
            updated_at: now,
            ..self.before.clone()
        };
        begin(tx, &lot, self.request.label, now, &app.chance).await?;
        store::record(tx, self.row_of_other(Content::NOTHING, &lot, LotMoveKind::SplitFrom)).await
    }

    /// Everything goes into another lot. What is no longer of one handover belongs to none: nobody
    /// follows what somebody else brought.
    async fn pour_into(&self, tx: &Tx, other: lot::Model, now: DateTime<Utc>) -> ApiResult<()> {
        let together = Together {
            same_lot: other.id == self.before.id,
            same_category: other.category_id == self.before.category_id,
            same_channel: other.channel == self.before.channel,
        };
        together.may_merge()?;
        let before = other.content();
        let handover_id = other.handover_id.filter(|id| Some(*id) == self.before.handover_id);
        let (seen, held) = (other.version, before.add(self.part)?);
        let other = lot::Model { handover_id, ..other.holding(held, now) };
        store::replace(tx, seen, &other).await?;
        store::record(tx, self.row_of_other(before, &other, LotMoveKind::MergeFrom)).await
    }

    fn row_of_other(&self, before: Content, lot: &lot::Model, kind: LotMoveKind) -> act::Model {
        act::Model {
            other_lot_id: Some(self.before.id),
            device_at: self.request.device_at,
            ..row_between(before, lot, self.who, self.request.id, kind)
        }
    }

    /// One piece is taken in as an item, in the handover of the lot.
    async fn begin_item(&self, app: &App, tx: &Tx, now: DateTime<Utc>) -> ApiResult<()> {
        let (who, request) = (self.who, self.request);
        let category = request.category.unwrap_or(self.before.category_id);
        centre::category(&**tx, who.centre, category).await?;
        let new = NewItem {
            label: request.label,
            weight_grams: Some(self.part.grams),
            location: who.location,
            device_at: request.device_at,
            ..NewItem::new(ItemId(request.id.0), self.handover(app, tx, now).await?, category)
        };
        items::take_in(tx, who, new, now, &app.chance).await.map(|_| ())
    }

    /// A lot that is no resident's gets a handover of its own with the first item: by the same channel,
    /// so that the item keeps the origin of the lot.
    async fn handover(&self, app: &App, tx: &Tx, now: DateTime<Utc>) -> ApiResult<HandoverId> {
        let (lot, centre) = (&self.before, self.who.centre);
        if let Some(handover) = lot.handover_id {
            return Ok(handover);
        }
        let new = NewHandover {
            id: HandoverId(lot.id.0),
            channel: lot.channel,
            received_by: self.who.staff,
            location_id: self.who.location,
        };
        let id = new.id;
        if handovers::known(&**tx, centre, [id]).await?.is_empty() {
            handovers::create(tx, centre, new, &app.secret, now).await?;
        }
        Ok(id)
    }
}
