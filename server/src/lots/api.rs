//! Lots: taking in, looking up, and what is done with them.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::act::{ActRequest, make_act};
use super::entity::lot;
use super::intake::{NewLot, take_in};
use super::kind::LotMoveKind;
use super::rules::{Part, Told};
use super::scale::Scale;
use super::show::{Lot, LotMoveRow, LotSummary, history, show, summarise};
use super::store::{self, Filter};
use crate::app::App;
use crate::auth::{Signed, Worker};
use crate::centre::{self, Stream};
use crate::db::{Seen, Tx, once};
use crate::error::{ApiError, ApiResult};
use crate::handovers::{self, Channel};
use crate::id::{CategoryId, ContainerId, HandoverId, ItemId, LocationId, LotId, LotMoveId};
use crate::labels;
use crate::openapi::Tag;
use crate::wire::{Body, Cursor, Line, Page, PageQuery, Prose, ShortList, Timestamp, cut};

/// A lot at the desk. Its weight is told net, or gross and in which container.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct LotIn {
    category_id: CategoryId,
    /// The handover it comes in with, if it is one resident's.
    handover_id: Option<HandoverId>,
    /// How it comes in; needed without a handover.
    channel: Option<Channel>,
    /// How many pieces; absent when nobody counted them.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    pieces: Option<i32>,
    /// Net, in grams.
    #[oai(validator(minimum(value = "1"), maximum(value = "100000000")))]
    weight_grams: Option<i32>,
    /// What the scale shows, in grams.
    #[oai(validator(minimum(value = "1"), maximum(value = "100000000")))]
    gross_grams: Option<i32>,
    /// The container on the scale.
    container_id: Option<ContainerId>,
    /// Where it is; the location of the station when nobody says.
    location_id: Option<LocationId>,
    /// The code of a blank label to claim; without one, a new label is issued.
    label_code: Option<Line<40>>,
    /// For colleagues only; write nothing about the giver.
    note: Option<Prose<500>>,
    /// When, by the device's clock.
    device_at: Option<Timestamp>,
}

/// Something to do with a lot. The key of the request is the act's identity, and that of the item or
/// lot that comes of it.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct LotMoveIn {
    #[oai(rename = "move")]
    kind: LotMoveKind,
    /// The version of the lot that was seen.
    version: i32,
    /// How many pieces.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    pieces: Option<i32>,
    /// Net, in grams. For pieces of a counted lot it may be absent: then they weigh their share.
    #[oai(validator(minimum(value = "1"), maximum(value = "100000000")))]
    weight_grams: Option<i32>,
    /// What the scale shows, in grams.
    #[oai(validator(minimum(value = "1"), maximum(value = "100000000")))]
    gross_grams: Option<i32>,
    /// The container on the scale.
    container_id: Option<ContainerId>,
    /// A price in euro cents, for all of the part.
    #[oai(validator(minimum(value = "0"), maximum(value = "100000000")))]
    price_cents: Option<i32>,
    stream: Option<Stream>,
    /// The name of an organisation.
    partner: Option<Line<100>>,
    reason: Option<Line<200>>,
    /// Where it goes.
    location_id: Option<LocationId>,
    /// The lot that it goes into.
    into_lot_id: Option<LotId>,
    /// The code of a blank label for what comes of it; without one, a new label is issued.
    label_code: Option<Line<40>>,
    /// What the item is that comes of it; the same as the lot when absent.
    category_id: Option<CategoryId>,
    /// When, by the device's clock.
    device_at: Option<Timestamp>,
}

#[derive(ApiResponse)]
enum Created {
    /// Taken in, or done.
    #[oai(status = 201)]
    Lot(Json<Lot>),
}

/// Lots.
pub struct LotsApi(pub App);

#[OpenApi(prefix_path = "/lots", tag = "Tag::Lots")]
impl LotsApi {
    /// Take a lot in
    #[oai(path = "/", method = "post", operation_id = "createLot")]
    async fn create(
        &self,
        auth: Worker,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<LotIn>,
    ) -> ApiResult<Created> {
        let (app, now) = (&self.0, self.0.clock.now());
        let id = LotId(key.0);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = match once(&tx, auth.centre, key.0, "createLot", &body.0, now).await? {
            Seen::First => {
                let new = body.0.into_new(&tx, &auth, id).await?;
                take_in(&tx, &auth, new, now, &app.chance).await?
            }
            Seen::Again => store::find(&*tx, auth.centre, id).await?,
        };
        tx.commit().await?;
        Ok(Created::Lot(Json(show(app, &auth, row).await?)))
    }

    /// Lots, the last changed first
    #[oai(path = "/", method = "get", operation_id = "listLots")]
    async fn list(
        &self,
        auth: Worker,
        #[oai(name = "categoryId")] category: Query<Option<CategoryId>>,
        /// Those with nothing left in them, in place of those that are there.
        gone: Query<Option<bool>>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<LotSummary>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let filter = Filter { gone: gone.0.unwrap_or_default(), category: category.0 };
        let rows = store::list(self.0.db.read(), auth.centre, filter, &query).await?;
        let cursor = |row: &lot::Model| Cursor { at: row.updated_at, id: row.id.0 };
        let (rows, next_cursor) = cut(&query, rows, cursor);
        let items = summarise(&self.0, auth.centre, rows).await?;
        Ok(Json(Page { items, next_cursor }))
    }

    /// One lot
    #[oai(path = "/:id", method = "get", operation_id = "getLot")]
    async fn get(&self, auth: Worker, id: Path<LotId>) -> ApiResult<Json<Lot>> {
        let row = store::find(self.0.db.read(), auth.centre, id.0).await?;
        Ok(Json(show(&self.0, &auth, row).await?))
    }

    /// The history of a lot, the last first
    #[oai(path = "/:id/moves", method = "get", operation_id = "listLotMoves")]
    async fn moves(
        &self,
        auth: Worker,
        id: Path<LotId>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<LotMoveRow>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let rows = history(&self.0, auth.centre, id.0).await?;
        Ok(Json(list.page(rows, |row: &LotMoveRow| row.id.0)?))
    }

    /// Do something with a lot: weigh it, bring it elsewhere, take a part out
    ///
    /// The request may come again with the same key and changes nothing more.
    #[oai(path = "/:id/moves", method = "post", operation_id = "moveLot")]
    async fn move_lot(
        &self,
        auth: Worker,
        id: Path<LotId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<LotMoveIn>,
    ) -> ApiResult<Created> {
        let (app, now) = (&self.0, self.0.clock.now());
        let operation = format!("moveLot {}", id.0);
        let tx = app.db.write().await?;
        // The item that one piece may become.
        tx.touches_only([ItemId(key.0)]);
        let row = match once(&tx, auth.centre, key.0, &operation, &body.0, now).await? {
            Seen::First => {
                let request = body.0.into_request(LotMoveId(key.0), id.0)?;
                make_act(app, &tx, &auth, &request, now).await?
            }
            Seen::Again => store::find(&*tx, auth.centre, id.0).await?,
        };
        tx.commit().await?;
        Ok(Created::Lot(Json(show(app, &auth, row).await?)))
    }
}

impl LotIn {
    async fn into_new(self, tx: &Tx, who: &Signed, id: LotId) -> ApiResult<NewLot> {
        centre::category(&**tx, who.centre, self.category_id).await?;
        if let Some(location) = self.location_id {
            centre::location(&**tx, who.centre, location).await?;
        }
        let channel = match self.handover_id {
            Some(handover) => handovers::find(&**tx, who.centre, handover).await?.channel,
            None => self.channel.ok_or_else(channel_missing)?,
        };
        let label = self.label_code.map(|typed| labels::parse(&typed.0)).transpose()?;
        Ok(NewLot {
            id,
            category: self.category_id,
            handover: self.handover_id,
            channel,
            pieces: self.pieces,
            scale: Scale {
                net_grams: self.weight_grams,
                gross_grams: self.gross_grams,
                container: self.container_id,
            },
            note: self.note.map(|note| note.0),
            label,
            location: self.location_id.or(who.location),
            device_at: self.device_at.map(|at| at.0),
        })
    }
}

fn channel_missing() -> ApiError {
    ApiError::bad_field("/channel", "required", "is needed without a handover")
}

impl LotMoveIn {
    fn into_request(self, id: LotMoveId, lot: LotId) -> ApiResult<ActRequest> {
        let label = self.label_code.map(|typed| labels::parse(&typed.0)).transpose()?;
        Ok(ActRequest {
            id,
            lot,
            kind: self.kind,
            version: self.version,
            told: Told {
                part: Part { pieces: self.pieces, grams: None },
                price_cents: self.price_cents,
                stream: self.stream,
                partner: self.partner.map(|line| line.0),
                reason: self.reason.map(|line| line.0),
                location: self.location_id,
                into: self.into_lot_id,
            },
            scale: Scale {
                net_grams: self.weight_grams,
                gross_grams: self.gross_grams,
                container: self.container_id,
            },
            label,
            category: self.category_id,
            device_at: self.device_at.map(|at| at.0),
        })
    }
}
