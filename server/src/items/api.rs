//! Items: taking in, looking up, changing details and moving.

use poem_openapi::{
    ApiResponse, Object, OpenApi, Union,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::details::{ItemPatch, change};
use super::entity::{Condition, item};
use super::intake::{NewItem, take_in};
use super::move_kind::{Details, MoveKind};
use super::moves::{Asked, MoveRequest};
use super::show::{Item, MoveRow};
use super::step::{Phase, Step};
use super::store::{self, Filter};
use super::summary::{ItemSummary, summarise};
use crate::app::App;
use crate::auth::Worker;
use crate::centre::{self, Stream};
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::handovers;
use crate::id::{CategoryId, HandoverId, ItemId, LocationId, LotId, MoveId, PhotoId};
use crate::labels::{self, Bearer, LabelState};
use crate::openapi::Tag;
use crate::photos;
use crate::wire::{Body, Cursor, Line, Page, PageQuery, Prose, ShortList, Timestamp, cut};

/// A thing at the desk.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct ItemIn {
    handover_id: HandoverId,
    category_id: CategoryId,
    /// The code of a blank label to claim; without one, a new label is issued.
    label_code: Option<Line<40>>,
    photo_id: Option<PhotoId>,
    /// Its weight in grams.
    #[oai(validator(minimum(value = "1"), maximum(value = "10000000")))]
    weight_grams: Option<i32>,
    condition: Option<Condition>,
    /// For colleagues only; write nothing about the giver.
    note: Option<Prose<500>>,
    /// Whether it is repaired for its owner and goes home again.
    #[oai(default)]
    owner_keeps: bool,
    /// When, by the device's clock.
    device_at: Option<Timestamp>,
}

/// A move to make. The key of the request is the move's identity.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct MoveIn {
    #[oai(rename = "move")]
    kind: MoveKind,
    /// The version of the thing that was seen.
    version: i32,
    /// A price in euro cents.
    #[oai(validator(minimum(value = "0"), maximum(value = "100000000")))]
    price_cents: Option<i32>,
    stream: Option<Stream>,
    /// The name of an organisation.
    partner: Option<Line<100>>,
    reason: Option<Line<200>>,
    /// The handover that it comes in with once more.
    handover_id: Option<HandoverId>,
    /// When, by the device's clock.
    device_at: Option<Timestamp>,
}

/// What a scanned label is.
#[derive(Debug, Union)]
#[expect(clippy::large_enum_variant, reason = "it lives for the length of one answer")]
#[oai(discriminator_name = "kind", rename_all = "snake_case")]
enum Scanned {
    /// It is on a thing.
    Found(FoundLabel),
    /// It is on a lot.
    Lot(LotLabel),
    /// It is not on anything yet.
    Blank(BlankLabel),
    /// It is no longer valid.
    Revoked(RevokedLabel),
}

/// A label that is on a thing.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct FoundLabel {
    item: Item,
    label_state: LabelState,
}

/// A label that is on a lot.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct LotLabel {
    lot_id: LotId,
    label_state: LabelState,
}

/// A label that waits for a thing.
#[derive(Debug, Object)]
struct BlankLabel {
    code: String,
}

/// A label that is no longer valid.
#[derive(Debug, Object)]
struct RevokedLabel {
    code: String,
}

#[derive(ApiResponse)]
enum Created {
    /// Taken in, or moved.
    #[oai(status = 201)]
    Item(Json<Item>),
}

/// Items.
pub struct ItemsApi(pub App);

#[OpenApi(prefix_path = "/items", tag = "Tag::Items")]
impl ItemsApi {
    /// Take an item in
    #[oai(path = "/", method = "post", operation_id = "createItem")]
    async fn create(
        &self,
        auth: Worker,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<ItemIn>,
    ) -> ApiResult<Created> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let id = ItemId(key.0);
        let tx = app.db.write().await?;
        tx.touches_only([id]);
        let row = match once(&tx, centre, key.0, "createItem", &body.0, now).await? {
            Seen::First => {
                let new = body.0.into_new(id, auth.location)?;
                handovers::find(&*tx, centre, new.handover).await?;
                centre::category(&*tx, centre, new.category).await?;
                photos::show_instead(&tx, centre, new.photo, None, now).await?;
                take_in(&tx, &auth, new, now, &app.chance).await?
            }
            Seen::Again => store::find(&*tx, centre, id).await?,
        };
        tx.commit().await?;
        Ok(Created::Item(Json(app.desk().show(app, &auth, row).await?)))
    }

    /// Items, the last changed first
    #[oai(path = "/", method = "get", operation_id = "listItems")]
    async fn list(
        &self,
        auth: Worker,
        phase: Query<Option<Phase>>,
        step: Query<Option<Step>>,
        #[oai(name = "categoryId")] category: Query<Option<CategoryId>>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<ItemSummary>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let steps = step.0.map(|step| vec![step]).or_else(|| phase.0.map(Step::of));
        let filter = Filter { steps, category: category.0 };
        let rows = store::list(self.0.db.read(), auth.centre, filter, &query).await?;
        let cursor = |row: &item::Model| Cursor { at: row.updated_at, id: row.id.0 };
        let (rows, next_cursor) = cut(&query, rows, cursor);
        let items = summarise(&self.0, auth.centre, rows).await?;
        Ok(Json(Page { items, next_cursor }))
    }

    /// What a scanned label is on
    #[oai(path = "/by-label/:code", method = "get", operation_id = "getItemByLabel")]
    async fn by_label(&self, auth: Worker, code: Path<String>) -> ApiResult<Json<Scanned>> {
        let app = &self.0;
        let code = labels::parse(&code.0)?;
        let label = labels::of_centre(app.db.read(), auth.centre, code).await?;
        let code = code.to_string();
        Ok(Json(match (label.state, label.bearer()) {
            (LabelState::Revoked, _) => Scanned::Revoked(RevokedLabel { code }),
            (label_state, Some(Bearer::Lot(lot_id))) => {
                Scanned::Lot(LotLabel { lot_id, label_state })
            }
            (label_state, Some(Bearer::Item(id))) => {
                let row = store::find(app.db.read(), auth.centre, id).await?;
                Scanned::Found(FoundLabel {
                    item: app.desk().show(app, &auth, row).await?,
                    label_state,
                })
            }
            (_, None) => Scanned::Blank(BlankLabel { code }),
        }))
    }

    /// One item
    #[oai(path = "/:id", method = "get", operation_id = "getItem")]
    async fn get(&self, auth: Worker, id: Path<ItemId>) -> ApiResult<Json<Item>> {
        let row = store::find(self.0.db.read(), auth.centre, id.0).await?;
        Ok(Json(self.0.desk().show(&self.0, &auth, row).await?))
    }

    /// Change what is known of an item
    #[oai(path = "/:id", method = "patch", operation_id = "updateItem")]
    async fn update(
        &self,
        auth: Worker,
        id: Path<ItemId>,
        body: Body<ItemPatch>,
    ) -> ApiResult<Json<Item>> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let tx = app.db.write().await?;
        tx.touches_only([id.0]);
        let row = change(&tx, centre, id.0, body.0, now).await?;
        tx.commit().await?;
        Ok(Json(app.desk().show(app, &auth, row).await?))
    }

    /// The history of an item, oldest first
    #[oai(path = "/:id/moves", method = "get", operation_id = "listMoves")]
    async fn moves(
        &self,
        auth: Worker,
        id: Path<ItemId>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<MoveRow>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let db = self.0.db.read();
        store::find(db, auth.centre, id.0).await?;
        let rows = store::moves_of(db, auth.centre, [id.0]).await?;
        let around = self.0.desk().around(&self.0, auth.centre).await?;
        Ok(Json(list.page(around.tell(&rows), |row: &MoveRow| row.id.0)?))
    }

    /// Move an item
    ///
    /// The request may come again with the same key and changes nothing more.
    #[oai(path = "/:id/moves", method = "post", operation_id = "moveItem")]
    async fn move_item(
        &self,
        auth: Worker,
        id: Path<ItemId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<MoveIn>,
    ) -> ApiResult<Created> {
        let app = &self.0;
        let request = body.0.into_request(MoveId(key.0), id.0);
        let request = MoveRequest { location: auth.location, ..request };
        let asked = Asked { who: auth.0.clone(), request };
        let row = app.desk().make_move(app, asked).await?;
        Ok(Created::Item(Json(app.desk().show(app, &auth, row).await?)))
    }
}

impl ItemIn {
    fn into_new(self, id: ItemId, location: Option<LocationId>) -> ApiResult<NewItem> {
        let Self { handover_id, category_id, label_code, photo_id, weight_grams, .. } = self;
        let label = label_code.map(|typed| labels::parse(&typed.0)).transpose()?;
        Ok(NewItem {
            id,
            handover: handover_id,
            category: category_id,
            label,
            photo: photo_id,
            weight_grams,
            condition: self.condition,
            note: self.note.map(|note| note.0),
            owner_keeps: self.owner_keeps,
            location,
            device_at: self.device_at.map(|at| at.0),
        })
    }
}

impl MoveIn {
    fn into_request(self, id: MoveId, item: ItemId) -> MoveRequest {
        let Self { kind, version, price_cents, stream, partner, reason, handover_id, device_at } =
            self;
        MoveRequest {
            id,
            item,
            kind,
            version,
            details: Details {
                price_cents,
                stream,
                partner: partner.map(|line| line.0),
                reason: reason.map(|line| line.0),
            },
            handover: handover_id,
            location: None,
            device_at: device_at.map(|at| at.0),
        }
    }
}
