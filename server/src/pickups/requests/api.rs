//! Pickups, for staff: the list of a day, the photos to look at, and booking for somebody on the phone.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::address::Address;
use super::book::{NewPickup, Who, book_for};
use super::change::{Change, cancel, change};
use super::entity::pickup;
use super::place::pin;
use super::store;
use super::triage::{Answer, answer};
use super::view::{Pickup, show, show_all};
use super::wanted_in::{WantedIn, wanted};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::capacity::Asker;
use crate::db::{Seen, Tx, once};
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::{PickupDayId, PickupId, SlotId};
use crate::openapi::Tag;
use crate::pickups::PickupKind;
use crate::pickups::effort::House;
use crate::travel::Spot;
use crate::wire::{Body, Cursor, Email, Line, Page, PageQuery, Prose, cut};

/// Something to collect or to deliver, entered by staff.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PickupIn {
    window_id: SlotId,
    kind: PickupKind,
    address: Address,
    /// The floor; 0 is the street's.
    #[oai(default, validator(minimum(value = "-5"), maximum(value = "60")))]
    floor: i32,
    #[oai(default)]
    lift: bool,
    name: Line<100>,
    phone: Option<Line<30>>,
    email: Option<Email>,
    /// What the driver should know.
    note: Option<Prose<500>>,
    language: Language,
    #[oai(validator(min_items = 1, max_items = 20))]
    things: Vec<WantedIn>,
}

/// Another window, or other things; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PickupPatch {
    window_id: Option<SlotId>,
    #[oai(validator(min_items = 1, max_items = 20))]
    things: Option<Vec<WantedIn>>,
}

/// What is said of things after looking at them.
#[derive(Debug, Object)]
#[oai(rename = "PickupAnswers")]
struct Answers {
    #[oai(validator(min_items = 1, max_items = 20))]
    things: Vec<Answer>,
}

/// Where something is.
#[derive(Debug, Object)]
#[oai(rename = "PickupSpot")]
struct SpotIn {
    /// The door, on the map.
    spot: Spot,
}

/// Why something is not collected after all.
#[derive(Debug, Object)]
struct DeclineIn {
    /// Its owner reads it.
    reason: Line<200>,
}

#[derive(ApiResponse)]
enum Created {
    /// Booked.
    #[oai(status = 201)]
    Pickup(Json<Pickup>),
}

/// Pickups.
pub struct PickupsApi(pub App);

#[OpenApi(tag = "Tag::Pickups")]
impl PickupsApi {
    /// The pickups of a day, in the order in which they were booked
    #[oai(path = "/pickup-days/:id/pickups", method = "get", operation_id = "listPickups")]
    async fn list(
        &self,
        auth: Worker,
        id: Path<PickupDayId>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Pickup>>> {
        let (db, query) = (self.0.db.read(), PageQuery::new(limit.0, cursor.0.as_deref())?);
        let day = crate::pickups::days::find(db, auth.centre, id.0).await?;
        let rows = store::page_of_day(db, auth.centre, day.id, &query).await?;
        Ok(Json(self.page(&auth, &query, rows).await?))
    }

    /// Pickups of which somebody has yet to look at a photo, the oldest first
    #[oai(path = "/pickups-to-judge", method = "get", operation_id = "listPickupsToJudge")]
    async fn list_to_judge(
        &self,
        auth: Worker,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Pickup>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let rows = store::page_to_judge(self.0.db.read(), auth.centre, &query).await?;
        Ok(Json(self.page(&auth, &query, rows).await?))
    }

    /// Book for somebody at the desk or on the phone, or plan a delivery
    #[oai(path = "/pickups", method = "post", operation_id = "createPickup")]
    async fn create(
        &self,
        auth: Worker,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<PickupIn>,
    ) -> ApiResult<Created> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let id = PickupId(key.0);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = match once(&tx, centre, key.0, "createPickup", &body.0, now).await? {
            Seen::First => book_for(&tx, app, centre, body.0.into_new(id)).await?,
            Seen::Again => store::find(&*tx, centre, id).await?,
        };
        Ok(Created::Pickup(Json(shown(tx, row).await?)))
    }

    /// One pickup
    #[oai(path = "/pickups/:id", method = "get", operation_id = "getPickup")]
    async fn get(&self, auth: Worker, id: Path<PickupId>) -> ApiResult<Json<Pickup>> {
        let db = self.0.db.read();
        Ok(Json(show(db, store::find(db, auth.centre, id.0).await?).await?))
    }

    /// Have a pickup at another time, or of other things; its owner is told
    #[oai(path = "/pickups/:id", method = "patch", operation_id = "updatePickup")]
    async fn update(
        &self,
        auth: Worker,
        id: Path<PickupId>,
        body: Body<PickupPatch>,
    ) -> ApiResult<Json<Pickup>> {
        let wanted = Change { window: body.0.window_id, things: body.0.things.map(wanted) };
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = store::find(&*tx, auth.centre, id.0).await?;
        let row = change(&tx, &self.0, row, wanted, Asker::Desk).await?;
        Ok(Json(shown(tx, row).await?))
    }

    /// Say which of the doubtful things of a pickup are collected
    #[oai(path = "/pickups/:id/_answer", method = "post", operation_id = "answerPickup")]
    async fn answer(
        &self,
        auth: Coordinator,
        id: Path<PickupId>,
        body: Body<Answers>,
    ) -> ApiResult<Json<Pickup>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = store::find(&*tx, auth.centre, id.0).await?;
        let row = answer(&tx, &self.0, row, body.0.things).await?;
        Ok(Json(shown(tx, row).await?))
    }

    /// Put a pickup on the map. Others of its neighbourhood whose door nobody knows are placed near it
    #[oai(path = "/pickups/:id/spot", method = "put", operation_id = "placePickup")]
    async fn place(
        &self,
        auth: Coordinator,
        id: Path<PickupId>,
        body: Body<SpotIn>,
    ) -> ApiResult<Json<Pickup>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = store::find(&*tx, auth.centre, id.0).await?;
        let row = pin(&tx, &self.0, row, body.0.spot).await?;
        Ok(Json(shown(tx, row).await?))
    }

    /// Cancel a pickup for the centre; its owner is told why. The same again changes nothing
    #[oai(path = "/pickups/:id/_decline", method = "post", operation_id = "declinePickup")]
    async fn decline(
        &self,
        auth: Worker,
        id: Path<PickupId>,
        body: Body<DeclineIn>,
    ) -> ApiResult<Json<Pickup>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = store::find(&*tx, auth.centre, id.0).await?;
        let row = cancel(&tx, &self.0, row, Some(body.0.reason.0)).await?;
        Ok(Json(shown(tx, row).await?))
    }
}

impl PickupsApi {
    async fn page(
        &self,
        auth: &Worker,
        query: &PageQuery,
        rows: Vec<pickup::Model>,
    ) -> ApiResult<Page<Pickup>> {
        let place = |row: &pickup::Model| Cursor { at: row.created_at, id: row.id.0 };
        let (rows, next_cursor) = cut(query, rows, place);
        let items = show_all(self.0.db.read(), auth.centre, rows).await?;
        Ok(Page { items, next_cursor })
    }
}

async fn shown(tx: Tx, row: pickup::Model) -> ApiResult<Pickup> {
    let pickup = show(&*tx, row).await?;
    tx.commit().await?;
    Ok(pickup)
}

impl PickupIn {
    fn into_new(self, id: PickupId) -> NewPickup {
        NewPickup {
            id,
            window: self.window_id,
            kind: Some(self.kind),
            address: self.address,
            municipality: None,
            house: House { floor: self.floor, lift: self.lift },
            who: Who {
                name: self.name.0,
                phone: self.phone.map(|phone| phone.0),
                email: self.email.map(|email| email.0),
                language: self.language,
            },
            note: self.note.map(|note| note.0),
            things: wanted(self.things),
        }
    }
}
