//! Booking a workshop, by anyone, without an account.

use poem_openapi::{
    Object, OpenApi,
    param::{Header, Query},
    payload::Json,
};
use uuid::Uuid;

use super::book::{NewBooking, book};
use super::entity::Model;
use super::entry::calendar_entry;
use super::mine::{self, MyWorkshopBooking};
use super::told::told;
use super::{change, store};
use crate::app::App;
use crate::booking::Booked;
use crate::calendar_file::{self, CalendarAnswer};
use crate::capacity;
use crate::centre;
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::{CentreId, WorkshopBookingId, WorkshopId};
use crate::openapi::Tag;
use crate::residents::{LinkToken, nowhere};
use crate::web::Caller;
use crate::wire::{Body, Email, Line};

/// Who wants to come to a workshop.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct WorkshopBookingIn {
    workshop_id: WorkshopId,
    name: Line<100>,
    /// The group that comes, such as a school and its class; a group visit has one.
    party: Option<Line<100>>,
    email: Email,
    #[oai(validator(minimum(value = "1"), maximum(value = "500")))]
    people: i32,
    /// What the centre should know.
    note: Option<Line<300>>,
    language: Language,
    /// Whether to wait for places when there are too few.
    #[oai(default)]
    may_wait: bool,
}

/// More people, or fewer.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct WorkshopChangeIn {
    /// The secret of the link.
    token: Line<100>,
    #[oai(validator(minimum(value = "1"), maximum(value = "500")))]
    people: i32,
}

/// Booking a workshop.
pub struct PublicWorkshopBookingsApi(pub App);

#[OpenApi(prefix_path = "/public/workshop-bookings", tag = "Tag::Workshops")]
impl PublicWorkshopBookingsApi {
    /// Book places at a workshop, or a group visit
    #[oai(path = "/", method = "post", operation_id = "bookWorkshop")]
    async fn book(
        &self,
        caller: Caller,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        #[oai(name = "centreId")] centre: Query<Option<CentreId>>,
        body: Body<WorkshopBookingIn>,
    ) -> ApiResult<Booked> {
        let (app, now) = (&self.0, self.0.clock.now());
        app.limits.write_to(caller, &body.0.email.0)?;
        let centre = centre::meant(app.db.read(), centre.0).await?.id;
        let id = WorkshopBookingId(key.0);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = match once(&tx, centre, key.0, "bookWorkshop", &body.0, now).await? {
            Seen::First => {
                let may_wait = body.0.may_wait;
                book(&tx, app, centre, body.0.into_new(id), may_wait).await?
            }
            Seen::Again => store::find(&*tx, centre, id).await?,
        };
        let standings = capacity::standings(&*tx, centre, [row.claim()]).await?;
        tx.commit().await?;
        Ok(Booked::until(standings.get(&row.claim()).and_then(|standing| standing.until)))
    }

    /// See my booking of a workshop
    #[oai(path = "/_open", method = "post", operation_id = "openWorkshopBooking")]
    async fn open(
        &self,
        caller: Caller,
        body: Body<LinkToken>,
    ) -> ApiResult<Json<MyWorkshopBooking>> {
        let row = self.find(caller, &body.0.token).await?;
        Ok(Json(mine::show(&self.0, row).await?))
    }

    /// Confirm my booking of a workshop; the same again changes nothing
    #[oai(path = "/_confirm", method = "post", operation_id = "confirmWorkshopBooking")]
    async fn confirm(
        &self,
        caller: Caller,
        body: Body<LinkToken>,
    ) -> ApiResult<Json<MyWorkshopBooking>> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        change::confirm(&tx, app, &row).await?;
        tx.commit().await?;
        Ok(Json(mine::show(app, row).await?))
    }

    /// Cancel my booking of a workshop; the same again changes nothing
    #[oai(path = "/_cancel", method = "post", operation_id = "cancelWorkshopBooking")]
    async fn cancel(
        &self,
        caller: Caller,
        body: Body<LinkToken>,
    ) -> ApiResult<Json<MyWorkshopBooking>> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = change::cancel(&tx, app, row).await?;
        tx.commit().await?;
        Ok(Json(mine::show(app, row).await?))
    }

    /// Come to a workshop with more people, or with fewer
    #[oai(path = "/_change", method = "post", operation_id = "changeWorkshopBooking")]
    async fn change(
        &self,
        caller: Caller,
        body: Body<WorkshopChangeIn>,
    ) -> ApiResult<Json<MyWorkshopBooking>> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = change::change(&tx, app, row, body.0.people).await?;
        tx.commit().await?;
        Ok(Json(mine::show(app, row).await?))
    }

    /// My booking of a workshop for a calendar (iCalendar, RFC 5545)
    #[oai(path = "/_calendar", method = "post", operation_id = "writeWorkshopCalendarFile")]
    async fn calendar(&self, caller: Caller, body: Body<LinkToken>) -> ApiResult<CalendarAnswer> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let now = app.clock.now();
        let told = told(app.db.read(), row.centre_id, row.id, now).await?;
        Ok(CalendarAnswer::new(calendar_file::event(&calendar_entry(app, &told, now)?)))
    }
}

impl PublicWorkshopBookingsApi {
    async fn find(&self, caller: Caller, token: &Line<100>) -> ApiResult<Model> {
        let found = store::by_token(self.0.db.read(), &token.0).await?;
        found.ok_or_else(|| nowhere(&self.0, caller))
    }
}

impl WorkshopBookingIn {
    fn into_new(self, id: WorkshopBookingId) -> NewBooking {
        NewBooking {
            id,
            workshop: self.workshop_id,
            name: self.name.0,
            party: self.party.map(|party| party.0),
            email: Some(self.email.0),
            phone: None,
            people: self.people,
            note: self.note.map(|note| note.0),
            language: self.language,
        }
    }
}
