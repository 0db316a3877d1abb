//! What becomes of a booking before its day: confirmed, moved to another time, cancelled, or lapsed.

use super::book::{confirmed, lapse_at, product_of, tell};
use super::entity::Model;
use super::events::{LapseRepair, News};
use super::store;
use crate::app::App;
use crate::booking::waiting;
use crate::capacity::{self, Asker, Claim, MovedUp, Part, Terms, Waiting};
use crate::centre;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{ClaimId, RepairEventId, SlotId};
use crate::jobs::JobError;
use crate::repairs::calendar::{self, EventRow};
use crate::repairs::day::{RepairResult, RepairStep};

/// Confirms a booking; the same again changes nothing.
///
/// # Errors
/// `409` by the refusal of the capacity engine.
pub async fn confirm(tx: &Tx, app: &App, booking: &Model) -> ApiResult<()> {
    let (centre, claim) = (booking.centre_id, booking.claim_id);
    let before = capacity::standings(&**tx, centre, [claim]).await?;
    capacity::confirm(tx, centre, claim, app.clock.now()).await?;
    let again = before.get(&claim).is_some_and(|before| before.state == capacity::State::Confirmed);
    if again { Ok(()) } else { confirmed(tx, app, booking).await }
}

/// Cancels a booking; the same again changes nothing.
///
/// # Errors
/// `409 wrong_step` once the thing is here.
pub async fn cancel(tx: &Tx, app: &App, booking: Model) -> ApiResult<Model> {
    let event = calendar::locked(tx, booking.centre_id, booking.event_id).await?;
    let booking = as_it_stands(tx, &booking).await?;
    match booking.step {
        RepairStep::Cancelled => return Ok(booking),
        RepairStep::Booked => {}
        _ => return Err(too_late()),
    }
    let booking = set_step(tx, booking, RepairStep::Cancelled).await?;
    give_back(tx, app, &event, booking.claim_id).await?;
    Ok(booking)
}

/// Gives the room of a claim back, and tells who moves up.
///
/// # Errors
/// When the database cannot.
pub async fn give_back(tx: &Tx, app: &App, event: &EventRow, claim: ClaimId) -> ApiResult<()> {
    let waiting = waiting(event.starts_at, app.clock.now());
    let moved = capacity::release(tx, event.centre_id, claim, waiting).await?;
    tell_moved_up(tx, app, event, moved, waiting).await
}

/// Moves a booking to another slot. It has that place at once, as it had the old one.
///
/// # Errors
/// `409 full`, `slot_over` and those of the capacity engine; `400` when the slot is for other things.
pub async fn change(tx: &Tx, app: &App, booking: Model, slot: SlotId) -> ApiResult<Model> {
    let (centre, now) = (booking.centre_id, app.clock.now());
    let (wanted, _) = calendar::slot(&**tx, centre, slot).await?;
    let (old_event, event) = both_locked(tx, &booking, wanted.event_id).await?;
    let (slot, _) = calendar::slot(&**tx, centre, slot).await?;
    let booking = as_it_stands(tx, &booking).await?;
    if booking.step != RepairStep::Booked {
        return Err(too_late());
    }
    if booking.slot_id == slot.id {
        return Ok(booking);
    }
    let category = centre::category(&**tx, centre, booking.category_id).await?;
    if slot.skill != product_of(&category)?.entry().skill {
        return Err(ApiError::bad_field("/slotId", "other_skill", "is for other things"));
    }
    if slot.closed || slot.starts_at <= now || event.cancelled_at.is_some() {
        return Err(ApiError::conflict("slot_over", "This time has passed."));
    }
    capacity::confirm(tx, centre, booking.claim_id, now).await?;
    let claim = Claim {
        id: ClaimId::new(now, &app.chance),
        agenda: event.agenda(),
        parts: vec![Part { slot: slot.id, amount: 1 }],
        any: false,
        asker: Asker::Resident,
    };
    let terms = Terms { held_until: None, may_wait: false };
    capacity::claim(tx, centre, &claim, terms, now).await?;
    give_back(tx, app, &old_event, booking.claim_id).await?;
    let version = booking.version;
    let moved = Model {
        event_id: event.id,
        slot_id: slot.id,
        claim_id: claim.id,
        was_at: Some(booking.slot_at),
        slot_at: slot.starts_at,
        version: version + 1,
        ..booking
    };
    let moved = store::replace(tx, moved, version).await?;
    tell(tx, app, &moved, News::Moved).await?;
    Ok(moved)
}

/// The event of a booking, and the one it goes to: locked in the order of their identities, so that two who
/// change places never wait for one another.
async fn both_locked(
    tx: &Tx,
    booking: &Model,
    to: RepairEventId,
) -> ApiResult<(EventRow, EventRow)> {
    let (centre, from) = (booking.centre_id, booking.event_id);
    let first = calendar::locked(tx, centre, from.min(to)).await?;
    let last = calendar::locked(tx, centre, from.max(to)).await?;
    Ok(if from <= to { (first, last) } else { (last, first) })
}

/// A booking once its event is locked: it may have moved up since it was read.
async fn as_it_stands(tx: &Tx, booking: &Model) -> ApiResult<Model> {
    let now = store::find(&**tx, booking.centre_id, booking.id).await?;
    if now.event_id == booking.event_id { Ok(now) } else { Err(store::moved_meanwhile()) }
}

/// Notes whether a repaired thing still works.
///
/// # Errors
/// `409 wrong_step` for a thing that was not repaired.
pub async fn answer(tx: &Tx, booking: Model, works: bool) -> ApiResult<Model> {
    if booking.result != Some(RepairResult::Fixed) {
        return Err(too_late());
    }
    let version = booking.version;
    store::replace(tx, Model { works: Some(works), version: version + 1, ..booking }, version).await
}

/// Calls off all bookings of an event.
///
/// # Errors
/// When the database cannot.
pub async fn call_off(tx: &Tx, app: &App, event: &EventRow) -> ApiResult<()> {
    capacity::close(tx, event.centre_id, event.agenda()).await?;
    for booking in store::of_event(&**tx, event.centre_id, event.id).await? {
        if booking.step == RepairStep::Booked {
            let booking = set_step(tx, booking, RepairStep::Cancelled).await?;
            tell(tx, app, &booking, News::CalledOff).await?;
        }
    }
    Ok(())
}

/// Gives a place back that nobody confirmed in time.
///
/// # Errors
/// When the database cannot.
pub async fn lapse(app: App, job: LapseRepair) -> Result<Tx, JobError> {
    let tx = app.db.write().await?;
    tx.touches_only([]);
    let bookings = store::of_claims(&*tx, job.centre, [job.claim]).await?;
    let Some(booking) = bookings.into_iter().next() else { return Ok(tx) };
    let event = calendar::find(&*tx, job.centre, booking.event_id).await?;
    let (now, waiting) = (app.clock.now(), waiting(event.starts_at, app.clock.now()));
    let moved = capacity::lapse(&tx, job.centre, job.claim, now, waiting).await?;
    tell_moved_up(&tx, &app, &event, moved, waiting).await?;
    Ok(tx)
}

/// Tells who booked that an event is at another place, and who moved up that they have one.
///
/// # Errors
/// When the database cannot.
pub async fn tell_of_change(
    tx: &Tx,
    app: &App,
    before: &EventRow,
    event: &EventRow,
    (moved, waiting): (Vec<MovedUp>, Waiting),
) -> ApiResult<()> {
    tell_moved_up(tx, app, event, moved, waiting).await?;
    if before.location_id == event.location_id {
        return Ok(());
    }
    for booking in store::of_event(&**tx, event.centre_id, event.id).await? {
        if booking.step == RepairStep::Booked {
            tell(tx, app, &booking, News::OtherPlace).await?;
        }
    }
    Ok(())
}

async fn tell_moved_up(
    tx: &Tx,
    app: &App,
    event: &EventRow,
    moved: Vec<MovedUp>,
    waiting: Waiting,
) -> ApiResult<()> {
    if moved.is_empty() {
        return Ok(());
    }
    let claims = moved.iter().map(|moved| moved.claim);
    for booking in store::of_claims(&**tx, event.centre_id, claims).await? {
        let got = moved.iter().find(|moved| moved.claim == booking.claim_id);
        let Some(part) = got.and_then(|moved| moved.parts.first()) else { continue };
        let (slot, _) = calendar::slot(&**tx, event.centre_id, part.slot).await?;
        let version = booking.version;
        let placed =
            Model { slot_id: slot.id, slot_at: slot.starts_at, version: version + 1, ..booking };
        let placed = store::replace(tx, placed, version).await?;
        tell(tx, app, &placed, News::PlaceFree).await?;
        lapse_at(tx, app, &placed, waiting.accept_by).await?;
    }
    Ok(())
}

async fn set_step(tx: &Tx, booking: Model, step: RepairStep) -> ApiResult<Model> {
    let version = booking.version;
    store::replace(tx, Model { step, version: version + 1, ..booking }, version).await
}

fn too_late() -> ApiError {
    ApiError::conflict("wrong_step", "This is not possible any more.")
}
