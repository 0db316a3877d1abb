//! Booking a repair, by anyone, without an account.

use poem_openapi::{
    Object, OpenApi,
    param::{Header, Query},
    payload::Json,
};
use uuid::Uuid;

use super::book::{NewBooking, Wish, book};
use super::entity::Model;
use super::entry::calendar_entry;
use super::mine::{self, MyRepairBooking};
use super::offer::{self, RepairOffer, RepairSlot};
use super::told::told;
use super::{change, store};
use crate::app::App;
use crate::booking::Booked;
use crate::calendar_file::{self, CalendarAnswer};
use crate::capacity;
use crate::centre;
use crate::db::{Seen, Tx, once};
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::{CategoryId, CentreId, PhotoId, RepairBookingId, SlotId};
use crate::labels::{self, FileAnswer};
use crate::openapi::Tag;
use crate::residents::{LinkToken, nowhere};
use crate::secret::Purpose;
use crate::web::Caller;
use crate::wire::{Body, Email, Line, Page, PageQuery, Prose};

/// A thing that somebody wants to bring.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RepairBookingIn {
    slot_id: SlotId,
    category_id: CategoryId,
    brand: Option<Line<60>>,
    /// How old it is, about, in years.
    #[oai(validator(minimum(value = "0"), maximum(value = "300")))]
    age_years: Option<i32>,
    /// What is wrong with it.
    problem: Option<Prose<1000>>,
    #[oai(default, validator(max_items = 3))]
    photo_ids: Vec<PhotoId>,
    name: Line<100>,
    email: Email,
    language: Language,
    /// Whether to wait for a place when the slot is full.
    #[oai(default)]
    may_wait: bool,
}

/// Another time for a booking.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct RepairChangeIn {
    /// The secret of the link.
    token: Line<100>,
    slot_id: SlotId,
}

/// Whether a repaired thing still works.
#[derive(Debug, Object)]
struct StillWorksIn {
    /// The secret of the link.
    token: Line<100>,
    works: bool,
}

/// Booking a repair.
pub struct PublicRepairsApi(pub App);

#[OpenApi(prefix_path = "/public", tag = "Tag::Repairs")]
impl PublicRepairsApi {
    /// What can be repaired here
    #[oai(path = "/repair-offer", method = "get", operation_id = "getRepairOffer")]
    async fn offer(
        &self,
        /// The centre; absent where there is only one.
        #[oai(name = "centreId")]
        centre: Query<Option<CentreId>>,
    ) -> ApiResult<Json<RepairOffer>> {
        let db = self.0.db.read();
        Ok(Json(offer::offer(db, centre::meant(db, centre.0).await?).await?))
    }

    /// When a thing of this category can be brought, the next time first
    #[oai(path = "/repair-slots", method = "get", operation_id = "listRepairSlots")]
    async fn slots(
        &self,
        #[oai(name = "centreId")] centre: Query<Option<CentreId>>,
        #[oai(name = "categoryId")] category: Query<CategoryId>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<RepairSlot>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let centre = centre::meant(self.0.db.read(), centre.0).await?.id;
        Ok(Json(offer::slots(&self.0, centre, category.0, &query).await?))
    }

    /// Book a repair
    #[oai(path = "/repair-bookings", method = "post", operation_id = "bookRepair")]
    async fn book(
        &self,
        caller: Caller,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        #[oai(name = "centreId")] centre: Query<Option<CentreId>>,
        body: Body<RepairBookingIn>,
    ) -> ApiResult<Booked> {
        let app = &self.0;
        app.limits.write_to(caller, &body.0.email.0)?;
        let centre = centre::meant(app.db.read(), centre.0).await?.id;
        let id = RepairBookingId(key.0);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = match once(&tx, centre, key.0, "bookRepair", &body.0, app.clock.now()).await? {
            Seen::First => {
                let wish = body.0.wish();
                book(&tx, app, centre, body.0.into_new(id), wish).await?
            }
            Seen::Again => store::find(&*tx, centre, id).await?,
        };
        let standings = capacity::standings(&*tx, centre, [row.claim_id]).await?;
        tx.commit().await?;
        let until = standings.get(&row.claim_id).and_then(|standing| standing.until);
        Ok(Booked::until(until))
    }

    /// See my booking
    #[oai(path = "/repair-bookings/_open", method = "post", operation_id = "openRepairBooking")]
    async fn open(
        &self,
        caller: Caller,
        body: Body<LinkToken>,
    ) -> ApiResult<Json<MyRepairBooking>> {
        let row = self.find(caller, &body.0.token).await?;
        Ok(Json(mine::show(&self.0, row).await?))
    }

    /// Confirm my booking; the same again changes nothing
    #[oai(
        path = "/repair-bookings/_confirm",
        method = "post",
        operation_id = "confirmRepairBooking"
    )]
    async fn confirm(
        &self,
        caller: Caller,
        body: Body<LinkToken>,
    ) -> ApiResult<Json<MyRepairBooking>> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let tx = self.writing().await?;
        change::confirm(&tx, app, &row).await?;
        tx.commit().await?;
        Ok(Json(mine::show(app, row).await?))
    }

    /// Cancel my booking; the same again changes nothing
    #[oai(path = "/repair-bookings/_cancel", method = "post", operation_id = "cancelRepairBooking")]
    async fn cancel(
        &self,
        caller: Caller,
        body: Body<LinkToken>,
    ) -> ApiResult<Json<MyRepairBooking>> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let tx = self.writing().await?;
        let row = change::cancel(&tx, app, row).await?;
        tx.commit().await?;
        Ok(Json(mine::show(app, row).await?))
    }

    /// Choose another time for my booking
    #[oai(path = "/repair-bookings/_change", method = "post", operation_id = "changeRepairBooking")]
    async fn change(
        &self,
        caller: Caller,
        body: Body<RepairChangeIn>,
    ) -> ApiResult<Json<MyRepairBooking>> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let tx = self.writing().await?;
        let row = change::change(&tx, app, row, body.0.slot_id).await?;
        tx.commit().await?;
        Ok(Json(mine::show(app, row).await?))
    }

    /// The ticket of my booking: a QR that the desk scans
    #[oai(path = "/repair-bookings/_ticket", method = "post", operation_id = "drawRepairTicket")]
    async fn ticket(&self, caller: Caller, body: Body<LinkToken>) -> ApiResult<FileAnswer> {
        let row = self.find(caller, &body.0.token).await?;
        labels::link_svg(&self.0.link(Purpose::Booking, row.id.0), "ticket")
    }

    /// My booking for a calendar (iCalendar, RFC 5545)
    #[oai(
        path = "/repair-bookings/_calendar",
        method = "post",
        operation_id = "writeRepairCalendarFile"
    )]
    async fn calendar(&self, caller: Caller, body: Body<LinkToken>) -> ApiResult<CalendarAnswer> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let now = app.clock.now();
        let told = told(app.db.read(), row.centre_id, row.id, now).await?;
        Ok(CalendarAnswer::new(calendar_file::event(&calendar_entry(app, &told, now)?)))
    }

    /// Say whether it still works, some weeks after the repair; the last answer counts
    #[oai(path = "/repair-bookings/_answer", method = "post", operation_id = "answerStillWorks")]
    async fn answer(
        &self,
        caller: Caller,
        body: Body<StillWorksIn>,
    ) -> ApiResult<Json<MyRepairBooking>> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let tx = self.writing().await?;
        let row = change::answer(&tx, row, body.0.works).await?;
        tx.commit().await?;
        Ok(Json(mine::show(app, row).await?))
    }
}

impl PublicRepairsApi {
    async fn find(&self, caller: Caller, token: &Line<100>) -> ApiResult<Model> {
        let found = store::by_token(self.0.db.read(), &token.0).await?;
        found.ok_or_else(|| nowhere(&self.0, caller))
    }

    /// A transaction that changes nothing that is kept in memory.
    async fn writing(&self) -> ApiResult<Tx> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        Ok(tx)
    }
}

impl RepairBookingIn {
    fn wish(&self) -> Wish {
        if self.may_wait { Wish::SlotOrWait(self.slot_id) } else { Wish::Slot(self.slot_id) }
    }

    fn into_new(self, id: RepairBookingId) -> NewBooking {
        NewBooking {
            id,
            category: self.category_id,
            brand: self.brand.map(|brand| brand.0),
            age_years: self.age_years,
            problem: self.problem.map(|problem| problem.0),
            photos: self.photo_ids,
            name: self.name.0,
            email: Some(self.email.0),
            phone: None,
            language: self.language,
        }
    }
}
