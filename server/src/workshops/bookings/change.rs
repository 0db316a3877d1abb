//! What becomes of a booking: confirmed, for more or fewer people, cancelled, or counted at the door.

use super::book::{confirmed, locked};
use super::entity::Model;
use super::events::News;
use super::lapse::{ask_to_confirm, tell};
use super::store;
use crate::app::App;
use crate::booking::waiting;
use crate::capacity::{self, MovedUp, State, Waiting};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, WorkshopBookingId};
use crate::workshops::planned::WorkshopRow;
use crate::workshops::rule::Doors;

/// Confirms a booking; the same again changes nothing.
///
/// # Errors
/// `409` by the refusal of the capacity engine.
pub async fn confirm(tx: &Tx, app: &App, booking: &Model) -> ApiResult<()> {
    let workshop = locked(tx, booking.centre_id, booking.workshop_id).await?;
    let before = standing(tx, booking).await?;
    capacity::confirm(tx, booking.centre_id, booking.claim(), app.clock.now()).await?;
    match before {
        Some(State::Confirmed) => Ok(()),
        _ => confirmed(tx, app, &workshop, booking).await,
    }
}

/// Makes a booking one for more or fewer people; fewer leave room for who waits.
///
/// # Errors
/// `409 full`, those of the capacity engine, `called_off` and `booking_closed`; `400` when they are too many.
pub async fn change(tx: &Tx, app: &App, booking: Model, people: i32) -> ApiResult<Model> {
    let (centre, now) = (booking.centre_id, app.clock.now());
    let workshop = locked(tx, centre, booking.workshop_id).await?;
    // Who comes with fewer says so until the last moment.
    let doors = Doors { open_until: workshop.starts_at, ..workshop.doors() };
    doors.admit(booking.party_of(people), now)?;
    let waiting = waiting(workshop.starts_at, now);
    let amount = workshop.kind.takes(people);
    let moved = capacity::alter(tx, centre, booking.claim(), amount, (now, waiting)).await?;
    let changed = store::replace(tx, Model { people, ..booking }).await?;
    tell_moved_up(tx, app, centre, moved, waiting).await?;
    Ok(changed)
}

/// Cancels a booking; the same again changes nothing.
///
/// # Errors
/// `409 booking_closed` once it has begun.
pub async fn cancel(tx: &Tx, app: &App, booking: Model) -> ApiResult<Model> {
    let (centre, now) = (booking.centre_id, app.clock.now());
    let workshop = locked(tx, centre, booking.workshop_id).await?;
    let booking = store::find(&**tx, centre, booking.id).await?;
    if booking.cancelled_at.is_some() {
        return Ok(booking);
    }
    if workshop.starts_at <= now {
        return Err(ApiError::conflict("booking_closed", "It has begun."));
    }
    let booking = store::replace(tx, Model { cancelled_at: Some(now), ..booking }).await?;
    let waiting = waiting(workshop.starts_at, now);
    let moved = capacity::release(tx, centre, booking.claim(), waiting).await?;
    tell_moved_up(tx, app, centre, moved, waiting).await?;
    Ok(booking)
}

/// Cancels a booking for the centre, and tells who made it; the same again changes nothing.
///
/// # Errors
/// As [`cancel`].
pub async fn decline(tx: &Tx, app: &App, booking: Model) -> ApiResult<Model> {
    let version = booking.version;
    let booking = cancel(tx, app, booking).await?;
    if booking.version > version {
        tell(tx, app, &booking, News::Cancelled).await?;
    }
    Ok(booking)
}

/// Notes how many came; the last answer counts.
///
/// # Errors
/// `409 not_confirmed` for a booking that does not count.
pub async fn note_came(tx: &Tx, booking: Model, came: Option<i32>) -> ApiResult<Model> {
    if standing(tx, &booking).await? != Some(State::Confirmed) {
        return Err(ApiError::conflict("not_confirmed", "This booking does not count."));
    }
    store::replace(tx, Model { came, ..booking }).await
}

/// Cancels all bookings of a workshop that was called off, and tells whose counted.
///
/// # Errors
/// When the database cannot.
pub async fn call_off(tx: &Tx, app: &App, workshop: &WorkshopRow) -> ApiResult<()> {
    let (centre, now) = (workshop.centre_id, app.clock.now());
    let bookings = store::of_workshop(tx, workshop).await?;
    let claims = bookings.iter().map(Model::claim);
    let standings = capacity::standings(&**tx, centre, claims).await?;
    capacity::close(tx, centre, workshop.agenda()).await?;
    for booking in bookings {
        if standings.get(&booking.claim()).is_some_and(|standing| standing.counts(now)) {
            let off = Model { cancelled_at: Some(now), ..booking };
            tell(tx, app, &store::replace(tx, off).await?, News::CalledOff).await?;
        }
    }
    Ok(())
}

/// Asks those who moved up whether they still want to come.
///
/// # Errors
/// When the database cannot.
pub async fn tell_moved_up(
    tx: &Tx,
    app: &App,
    centre: CentreId,
    moved: Vec<MovedUp>,
    waiting: Waiting,
) -> ApiResult<()> {
    for moved in moved {
        let booking = store::find(&**tx, centre, WorkshopBookingId(moved.claim.0)).await?;
        ask_to_confirm(tx, app, &booking, (News::PlaceFree, waiting.accept_by)).await?;
    }
    Ok(())
}

async fn standing(tx: &Tx, booking: &Model) -> ApiResult<Option<State>> {
    let standings = capacity::standings(&**tx, booking.centre_id, [booking.claim()]).await?;
    Ok(standings.get(&booking.claim()).map(|standing| standing.state))
}
