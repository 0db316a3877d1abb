//! Bookings of a workshop, for staff: on the phone, and at the door.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::book::{NewBooking, book_for};
use super::change::{decline, note_came};
use super::entity::Model;
use super::store;
use super::view::{WorkshopBooking, show, show_all};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::{WorkshopBookingId, WorkshopId};
use crate::openapi::Tag;
use crate::wire::{Body, Cursor, Email, Line, Page, PageQuery, cut};
use crate::workshops::planned;

/// People who come, entered by staff. Confirmed at once.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct WorkshopVisitIn {
    name: Line<100>,
    /// The group that comes, such as a school and its class; a group visit has one.
    party: Option<Line<100>>,
    email: Option<Email>,
    phone: Option<Line<30>>,
    #[oai(validator(minimum(value = "1"), maximum(value = "500")))]
    people: i32,
    note: Option<Line<300>>,
    language: Language,
}

/// How many came.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct CameIn {
    /// How many; absent: that is not known after all.
    #[oai(validator(minimum(value = "0"), maximum(value = "500")))]
    came: Option<i32>,
}

#[derive(ApiResponse)]
enum Created {
    /// Booked.
    #[oai(status = 201)]
    Booking(Json<WorkshopBooking>),
}

/// Bookings of a workshop, for staff.
pub struct WorkshopBookingsApi(pub App);

#[OpenApi(tag = "Tag::Workshops")]
impl WorkshopBookingsApi {
    /// The bookings of a workshop, in the order in which they were made
    #[oai(path = "/workshops/:id/bookings", method = "get", operation_id = "listWorkshopBookings")]
    async fn list(
        &self,
        auth: Worker,
        id: Path<WorkshopId>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<WorkshopBooking>>> {
        let (db, query) = (self.0.db.read(), PageQuery::new(limit.0, cursor.0.as_deref())?);
        let workshop = planned::find(db, auth.centre, id.0).await?;
        let rows = store::page_of_workshop(db, &workshop, &query).await?;
        let place = |row: &Model| Cursor { at: row.created_at, id: row.id.0 };
        let (rows, next_cursor) = cut(&query, rows, place);
        let items = show_all(db, auth.centre, rows, self.0.clock.now()).await?;
        Ok(Json(Page { items, next_cursor }))
    }

    /// Book for somebody at the desk or on the phone
    #[oai(
        path = "/workshops/:id/bookings",
        method = "post",
        operation_id = "createWorkshopBooking"
    )]
    async fn create(
        &self,
        auth: Worker,
        id: Path<WorkshopId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<WorkshopVisitIn>,
    ) -> ApiResult<Created> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let booking = WorkshopBookingId(key.0);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = match once(&tx, centre, key.0, "createWorkshopBooking", &body.0, now).await? {
            Seen::First => book_for(&tx, app, centre, body.0.into_new(id.0, booking)).await?,
            Seen::Again => store::find(&*tx, centre, booking).await?,
        };
        let booking = show(&*tx, row, now).await?;
        tx.commit().await?;
        Ok(Created::Booking(Json(booking)))
    }

    /// Cancel somebody's booking; they hear of it, and the same again changes nothing
    #[oai(
        path = "/workshop-bookings/:id/_decline",
        method = "post",
        operation_id = "declineWorkshopBooking"
    )]
    async fn decline(
        &self,
        auth: Coordinator,
        id: Path<WorkshopBookingId>,
    ) -> ApiResult<Json<WorkshopBooking>> {
        let (app, now) = (&self.0, self.0.clock.now());
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = store::find(&*tx, auth.centre, id.0).await?;
        let booking = show(&*tx, decline(&tx, app, row).await?, now).await?;
        tx.commit().await?;
        Ok(Json(booking))
    }

    /// Note how many came; the last answer counts
    #[oai(
        path = "/workshop-bookings/:id/came",
        method = "put",
        operation_id = "noteWorkshopAttendance"
    )]
    async fn note_came(
        &self,
        auth: Worker,
        id: Path<WorkshopBookingId>,
        body: Body<CameIn>,
    ) -> ApiResult<Json<WorkshopBooking>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = store::find(&*tx, auth.centre, id.0).await?;
        let row = note_came(&tx, row, body.0.came).await?;
        let booking = show(&*tx, row, self.0.clock.now()).await?;
        tx.commit().await?;
        Ok(Json(booking))
    }
}

impl WorkshopVisitIn {
    fn into_new(self, workshop: WorkshopId, id: WorkshopBookingId) -> NewBooking {
        NewBooking {
            id,
            workshop,
            name: self.name.0,
            party: self.party.map(|party| party.0),
            email: self.email.map(|email| email.0),
            phone: self.phone.map(|phone| phone.0),
            people: self.people,
            note: self.note.map(|note| note.0),
            language: self.language,
        }
    }
}
