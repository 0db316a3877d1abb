//! What staff do on the day.

use poem_openapi::{
    Object, OpenApi,
    param::{Header, Path},
    payload::Json,
};
use uuid::Uuid;

use super::acts::{Doing, act, arrive, catch_up};
use super::report::Report;
use super::step::{RepairAct, RepairStep};
use crate::app::App;
use crate::auth::{Doorkeeper, Signed, Worker};
use crate::capacity::{self, Refusal, State};
use crate::db::{Seen, Tx, once};
use crate::error::{ApiError, ApiResult};
use crate::handovers::{self, Channel, NewHandover};
use crate::id::{HandoverId, ItemId, PhotoId, RepairBookingId, RepairEventId};
use crate::items::{self, NewItem};
use crate::labels;
use crate::openapi::Tag;
use crate::photos;
use crate::repairs::bookings::{self, BookingRow, RepairBooking, show};
use crate::residents::link_unknown;
use crate::wire::{Body, Line, Timestamp};

/// A ticket at the desk.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RepairTicketIn {
    /// What the ticket's link has behind its `#`.
    token: Line<100>,
    /// When, by the device's clock.
    device_at: Option<Timestamp>,
}

/// Something that is done with a booking.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RepairActIn {
    act: RepairAct,
    /// The version of the booking that was seen.
    version: i32,
    /// The table, for who takes it.
    table: Option<Line<10>>,
    /// What was done, for who finishes it.
    report: Option<Report>,
    /// When, by the device's clock.
    device_at: Option<Timestamp>,
}

/// A label for a thing at the repair café.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RepairLabelIn {
    /// The code of a blank label to claim; without one, a new label is issued.
    label_code: Option<Line<40>>,
    photo_id: Option<PhotoId>,
    #[oai(validator(minimum(value = "1"), maximum(value = "10000000")))]
    weight_grams: Option<i32>,
    /// When, by the device's clock.
    device_at: Option<Timestamp>,
}

/// The day.
pub struct RepairDayApi(pub App);

#[OpenApi(tag = "Tag::Repairs")]
impl RepairDayApi {
    /// Check somebody in by their ticket; the same again changes nothing
    #[oai(path = "/repair-events/:id/_check-in", method = "post", operation_id = "checkInRepair")]
    async fn check_in(
        &self,
        auth: Doorkeeper,
        id: Path<RepairEventId>,
        body: Body<RepairTicketIn>,
    ) -> ApiResult<Json<RepairBooking>> {
        let app = &self.0;
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let found = bookings::by_token(&*tx, &body.0.token.0).await?;
        let row = found.filter(|row| row.centre_id == auth.centre).ok_or_else(link_unknown)?;
        is_expected(&tx, &row, id.0).await?;
        let (again, at) = (row.number.is_some(), body.0.device_at.map(|at| at.0));
        let row = if again { row } else { arrive(&tx, app, &auth, row, at).await? };
        let booking = show(&*tx, &auth, row).await?;
        tx.commit().await?;
        Ok(Json(booking))
    }

    /// Do something with a booking
    ///
    /// The same again, by its key, changes nothing.
    #[oai(path = "/repair-bookings/:id/acts", method = "post", operation_id = "actOnRepair")]
    async fn act(
        &self,
        auth: Worker,
        id: Path<RepairBookingId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<RepairActIn>,
    ) -> ApiResult<Json<RepairBooking>> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let tx = app.db.write().await?;
        let seen = once(&tx, centre, key.0, "actOnRepair", &body.0, now).await?;
        let mut row = bookings::find(&*tx, centre, id.0).await?;
        tx.touches_only(row.item_id);
        if seen == Seen::First {
            row = done(&tx, app, &auth, row, (key.0, body.0)).await?;
        }
        let booking = show(&*tx, &auth, row).await?;
        tx.commit().await?;
        Ok(Json(booking))
    }

    /// Give the thing its label
    #[oai(path = "/repair-bookings/:id/label", method = "post", operation_id = "labelRepair")]
    async fn label(
        &self,
        auth: Worker,
        id: Path<RepairBookingId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<RepairLabelIn>,
    ) -> ApiResult<Json<RepairBooking>> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let tx = app.db.write().await?;
        let seen = once(&tx, centre, key.0, "labelRepair", &body.0, now).await?;
        let mut row = bookings::find(&*tx, centre, id.0).await?;
        tx.touches_only([ItemId(key.0)]);
        if seen == Seen::First {
            row = labelled(&tx, app, &auth, row, (key.0, body.0)).await?;
        }
        let booking = show(&*tx, &auth, row).await?;
        tx.commit().await?;
        Ok(Json(booking))
    }
}

/// Whether this ticket lets somebody in here and now.
async fn is_expected(tx: &Tx, row: &BookingRow, event: RepairEventId) -> ApiResult<()> {
    if row.event_id != event {
        return Err(ApiError::conflict("other_day", "This ticket is for another day."));
    }
    let standings = capacity::standings(&**tx, row.centre_id, [row.claim_id]).await?;
    let not_confirmed = || ApiError::conflict("not_confirmed", "This was not confirmed.");
    match standings.get(&row.claim_id).map(|standing| standing.state) {
        _ if row.step == RepairStep::Cancelled => Err(Refusal::Released.into()),
        Some(State::Confirmed) => Ok(()),
        Some(State::Waiting) => Err(Refusal::StillWaiting.into()),
        _ => Err(not_confirmed()),
    }
}

async fn done(
    tx: &Tx,
    app: &App,
    who: &Signed,
    row: BookingRow,
    (id, asked): (Uuid, RepairActIn),
) -> ApiResult<BookingRow> {
    if row.version != asked.version {
        return Err(bookings::moved_meanwhile());
    }
    if asked.act == RepairAct::Arrive {
        is_expected(tx, &row, row.event_id).await?;
    }
    let RepairActIn { act: what, table, report, device_at, .. } = asked;
    let (bench, device_at) = (table.map(|table| table.0), device_at.map(|at| at.0));
    let doing = Doing { id, act: what, bench, report, device_at };
    act(tx, app, who, row, doing).await
}

/// The thing is taken in, for its owner: as a handover of its own, which its owner can follow.
async fn labelled(
    tx: &Tx,
    app: &App,
    who: &Signed,
    row: BookingRow,
    (id, asked): (Uuid, RepairLabelIn),
) -> ApiResult<BookingRow> {
    if row.item_id.is_some() {
        return Err(ApiError::conflict("label_taken", "This thing has a label."));
    }
    let (centre, now, device_at) = (who.centre, app.clock.now(), asked.device_at.map(|at| at.0));
    let handover = NewHandover {
        id: HandoverId(id),
        channel: Channel::RepairCafe,
        received_by: who.staff,
        location_id: who.location,
    };
    let handover = handovers::create(tx, centre, handover, &app.secret, now).await?;
    photos::show_instead(tx, centre, asked.photo_id, None, now).await?;
    let new = NewItem {
        label: asked.label_code.map(|code| labels::parse(&code.0)).transpose()?,
        photo: asked.photo_id,
        weight_grams: asked.weight_grams,
        owner_keeps: true,
        location: who.location,
        device_at,
        ..NewItem::new(ItemId(id), handover.id, row.category_id)
    };
    let item = items::take_in(tx, who, new, now, &app.chance).await?;
    let version = row.version;
    let row = BookingRow { item_id: Some(item.id), version: version + 1, ..row };
    let row = bookings::replace(tx, row, version).await?;
    catch_up(tx, app, who, &row, device_at).await?;
    Ok(row)
}
