//! Bookings, for staff: at the desk, and on the phone.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::book::{NewBooking, book_for, walk_in};
use super::entity::Model;
use super::store;
use super::view::{RepairBooking, show, show_all};
use crate::app::App;
use crate::auth::{Role, Signed, Worker};
use crate::capacity::Asker;
use crate::db::{Seen, Tx, once};
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::{CategoryId, RepairBookingId, RepairEventId, SlotId};
use crate::openapi::Tag;
use crate::repairs::calendar;
use crate::repairs::day::arrive;
use crate::wire::{Body, Cursor, Email, Line, Page, PageQuery, Prose, Timestamp, cut};

/// A thing that somebody brings, entered by staff. Confirmed at once.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RepairVisitIn {
    category_id: CategoryId,
    /// The slot; absent for somebody who is here without a booking, who gets the first with room.
    slot_id: Option<SlotId>,
    name: Line<100>,
    email: Option<Email>,
    phone: Option<Line<30>>,
    language: Language,
    brand: Option<Line<60>>,
    #[oai(validator(minimum(value = "0"), maximum(value = "300")))]
    age_years: Option<i32>,
    problem: Option<Prose<1000>>,
    /// Put in although there is no room, which a coordinator may.
    #[oai(default)]
    over: bool,
    /// When, by the device's clock.
    device_at: Option<Timestamp>,
}

#[derive(ApiResponse)]
enum Created {
    /// Booked.
    #[oai(status = 201)]
    Booking(Json<RepairBooking>),
}

/// Bookings, for staff.
pub struct RepairBookingsApi(pub App);

#[OpenApi(tag = "Tag::Repairs")]
impl RepairBookingsApi {
    /// The bookings of a repair event, in the order of their slots
    #[oai(
        path = "/repair-events/:id/bookings",
        method = "get",
        operation_id = "listRepairBookings"
    )]
    async fn list(
        &self,
        auth: Worker,
        id: Path<RepairEventId>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<RepairBooking>>> {
        let (db, query) = (self.0.db.read(), PageQuery::new(limit.0, cursor.0.as_deref())?);
        let event = calendar::find(db, auth.centre, id.0).await?;
        let rows = store::page_of_event(db, auth.centre, event.id, &query).await?;
        let place = |row: &Model| Cursor { at: row.slot_at, id: row.id.0 };
        let (rows, next_cursor) = cut(&query, rows, place);
        Ok(Json(Page { items: show_all(db, &auth, rows).await?, next_cursor }))
    }

    /// Book for somebody at the desk or on the phone, or let in who came without a booking
    #[oai(
        path = "/repair-events/:id/bookings",
        method = "post",
        operation_id = "createRepairBooking"
    )]
    async fn create(
        &self,
        auth: Worker,
        id: Path<RepairEventId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<RepairVisitIn>,
    ) -> ApiResult<Created> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let booking = RepairBookingId(key.0);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = match once(&tx, centre, key.0, "createRepairBooking", &body.0, now).await? {
            Seen::First => enter(&tx, app, &auth, (id.0, booking), body.0).await?,
            Seen::Again => store::find(&*tx, centre, booking).await?,
        };
        let booking = show(&*tx, &auth, row).await?;
        tx.commit().await?;
        Ok(Created::Booking(Json(booking)))
    }

    /// One booking
    #[oai(path = "/repair-bookings/:id", method = "get", operation_id = "getRepairBooking")]
    async fn get(&self, auth: Worker, id: Path<RepairBookingId>) -> ApiResult<Json<RepairBooking>> {
        let row = store::find(self.0.db.read(), auth.centre, id.0).await?;
        Ok(Json(show(self.0.db.read(), &auth, row).await?))
    }
}

/// Books for somebody; who is here without a booking is in at once, with a number.
async fn enter(
    tx: &Tx,
    app: &App,
    who: &Signed,
    (event, id): (RepairEventId, RepairBookingId),
    visit: RepairVisitIn,
) -> ApiResult<Model> {
    let event = calendar::find(&**tx, who.centre, event).await?;
    let asker = visit.asker(who)?;
    let (slot, device_at) = (visit.slot_id, visit.device_at.map(|at| at.0));
    let new = visit.into_new(id);
    match slot {
        Some(slot) => book_for(tx, app, who.centre, new, (slot, asker)).await,
        None => {
            let row = walk_in(tx, app, &event, new, asker).await?;
            arrive(tx, app, who, row, device_at).await
        }
    }
}

impl RepairVisitIn {
    fn asker(&self, who: &Signed) -> ApiResult<Asker> {
        let may = who.roles.any(&[Role::Coordinator, Role::Administrator]);
        match (self.over, may) {
            (false, _) => Ok(Asker::Desk),
            (true, true) => Ok(Asker::Coordinator),
            (true, false) => Err(ApiError::not_your_role()),
        }
    }

    fn into_new(self, id: RepairBookingId) -> NewBooking {
        NewBooking {
            id,
            category: self.category_id,
            brand: self.brand.map(|brand| brand.0),
            age_years: self.age_years,
            problem: self.problem.map(|problem| problem.0),
            photos: Vec::new(),
            name: self.name.0,
            email: self.email.map(|email| email.0),
            phone: self.phone.map(|phone| phone.0),
            language: self.language,
        }
    }
}
