//! What becomes of a pickup: another window, other things, or cancelled.

use chrono::{DateTime, Utc};

use super::book::{Locked, Wanted, claim_room, goods, locked, put_photos_to_use, rows};
use super::entity::pickup;
use super::events::News;
use super::judged::{admit, judge_all, kind, takes};
use super::store;
use super::tell::{tell, tell_all};
use crate::app::App;
use crate::capacity::{self, Asker, Waiting};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{AgendaId, CentreId, ClaimId, PickupDayId, SlotId};
use crate::photos;
use crate::pickups::Verdict;
use crate::pickups::days::{self, DayRow};
use crate::pickups::deeds::{self, StopState, standing};
use crate::pickups::effort::Effort;

/// What is to be otherwise; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// Within which hours.
    pub window: Option<SlotId>,
    /// What is collected.
    pub things: Option<Vec<Wanted>>,
}

/// Gives a pickup another window or other things; its owner gets one letter of it.
///
/// # Errors
/// As booking, and `409 was_cancelled` and `409 was_collected`.
pub async fn change(
    tx: &Tx,
    app: &App,
    row: pickup::Model,
    change: Change,
    asker: Asker,
) -> ApiResult<pickup::Model> {
    let now = app.clock.now();
    let wanted = change.window.unwrap_or(row.window_id);
    let (before, after) = lock_both(tx, &row, wanted).await?;
    let row = live(store::find(&**tx, row.centre_id, row.id).await?)?;
    let until = |day: &DayRow| if asker == Asker::Resident { day.closes_at } else { day.ends_at };
    let missed = how_it_stands(tx, &row).await? == StopState::NotHome;
    if until(&before) <= now && !missed {
        return Err(ApiError::conflict("booking_closed", "This cannot be changed any more."));
    }
    after.check_open(until(&after.day), now)?;
    let claim_id = ClaimId::new(now, &app.chance);
    capacity::release(tx, row.centre_id, row.claim_id, nobody_waits(&before)).await?;
    let row = pickup::Model { day_id: after.day.id, window_id: after.window.id, claim_id, ..row };
    let row = match change.things {
        Some(things) => with_things(tx, app, &after, row, (things, asker)).await?,
        None => row,
    };
    after.check_fits(row.effort())?;
    claim_room(tx, &after, (claim_id, row.effort(), asker), now).await?;
    let row = store::replace(tx, row).await?;
    tell_all(tx, app, &row, News::Changed, after.window.starts_at).await?;
    Ok(row)
}

/// Cancels a pickup; the same again changes nothing. A reason is told to its owner.
///
/// # Errors
/// `409 booking_closed` once its window has begun, unless staff do.
pub async fn cancel(
    tx: &Tx,
    app: &App,
    row: pickup::Model,
    reason: Option<String>,
) -> ApiResult<pickup::Model> {
    let (now, by_staff) = (app.clock.now(), reason.is_some());
    let day = days::find(&**tx, row.centre_id, row.day_id).await?;
    capacity::lock(tx, row.centre_id, day.agenda()).await?;
    let row = store::find(&**tx, row.centre_id, row.id).await?;
    if row.cancelled_at.is_some() {
        return Ok(row);
    }
    how_it_stands(tx, &row).await?;
    let window = days::window(&**tx, row.centre_id, row.window_id).await?;
    if window.starts_at <= now && !by_staff {
        return Err(ApiError::conflict("booking_closed", "This cannot be cancelled any more."));
    }
    capacity::release(tx, row.centre_id, row.claim_id, nobody_waits(&day)).await?;
    let cancelled =
        pickup::Model { cancelled_at: Some(now), looking: false, cancel_reason: reason, ..row };
    let row = store::replace(tx, cancelled).await?;
    if by_staff {
        tell(tx, app, &row, News::Cancelled).await?;
    }
    Ok(row)
}

/// Cancels all pickups of a day that is called off, and tells their owners. Its agenda is locked.
///
/// # Errors
/// When the database cannot.
pub async fn call_off(tx: &Tx, app: &App, day: &DayRow) -> ApiResult<()> {
    let rows = store::of_day(&**tx, day.centre_id, day.id).await?;
    store::cancel_day(tx, day.centre_id, day.id, app.clock.now()).await?;
    for row in rows {
        tell(tx, app, &row, News::Cancelled).await?;
    }
    Ok(())
}

/// Gives a pickup the room that it takes from now on, in its own window.
///
/// # Errors
/// `409` by the refusal of the capacity engine.
pub async fn retake(
    tx: &Tx,
    app: &App,
    locked: &Locked,
    row: pickup::Model,
    (effort, asker): (Effort, Asker),
) -> ApiResult<pickup::Model> {
    let claim_id = ClaimId::new(app.clock.now(), &app.chance);
    capacity::release(tx, row.centre_id, row.claim_id, nobody_waits(&locked.day)).await?;
    claim_room(tx, locked, (claim_id, effort, asker), app.clock.now()).await?;
    let Effort { minutes, litres, kilos, people } = effort;
    Ok(pickup::Model { claim_id, minutes, litres, kilos, people, ..row })
}

/// Forgets whose pickups a day had, and their photos.
///
/// # Errors
/// When the database cannot.
pub async fn forget_people(
    tx: &Tx,
    centre: CentreId,
    day: PickupDayId,
    now: DateTime<Utc>,
) -> ApiResult<()> {
    let rows = store::all_of_day(&**tx, centre, day).await?;
    let things = store::things_of(&**tx, centre, rows.iter().map(|row| row.id)).await?;
    for mut thing in things.into_values().flatten() {
        for photo in std::mem::take(&mut thing.photos.0) {
            photos::leave_unused(tx, centre, photo, now).await?;
        }
        thing.note = None;
        store::replace_thing(tx, thing).await?;
    }
    Ok(store::forget_people(tx, centre, day).await?)
}

/// The day it is on, and the window that it shall have, with both days locked: in the order of their identities,
/// so that two who exchange places never wait for one another.
async fn lock_both(tx: &Tx, row: &pickup::Model, wanted: SlotId) -> ApiResult<(DayRow, Locked)> {
    let window = days::window(&**tx, row.centre_id, wanted).await?;
    let mut agendas = [AgendaId(row.day_id.0), AgendaId(window.day_id.0)];
    agendas.sort_unstable();
    for agenda in agendas {
        capacity::lock(tx, row.centre_id, agenda).await?;
    }
    let before = days::find(&**tx, row.centre_id, row.day_id).await?;
    Ok((before, locked(tx, row.centre_id, wanted).await?))
}

async fn with_things(
    tx: &Tx,
    app: &App,
    locked: &Locked,
    row: pickup::Model,
    (wanted, asker): (Vec<Wanted>, Asker),
) -> ApiResult<pickup::Model> {
    let goods = goods(tx, locked, &wanted).await?;
    let judged = admit(judge_all(wanted, &goods, locked.vans)?, asker != Asker::Resident)?;
    let Effort { minutes, litres, kilos, people } = takes(&judged, row.house(), locked.area.pace());
    let looking = judged.iter().any(|thing| thing.verdict == Ok(Verdict::Look));
    let kind = if row.kind.for_residents() { kind(&judged) } else { row.kind };
    store::remove_things(tx, &row).await?;
    let things = rows(app, &row, judged);
    store::insert_things(tx, &things).await?;
    put_photos_to_use(tx, &things).await?;
    Ok(pickup::Model { kind, minutes, litres, kilos, people, looking, ..row })
}

/// How it stands at the door.
///
/// # Errors
/// `409 was_collected` when the van was there.
async fn how_it_stands(tx: &Tx, row: &pickup::Model) -> ApiResult<StopState> {
    let deeds = deeds::of_pickup(&**tx, row.centre_id, row.id).await?;
    match standing(&deeds, Some(row.window_id)).state {
        StopState::Done => Err(ApiError::conflict("was_collected", "The van was there already.")),
        state => Ok(state),
    }
}

fn live(row: pickup::Model) -> ApiResult<pickup::Model> {
    match row.cancelled_at {
        Some(_) => Err(ApiError::conflict("was_cancelled", "This was cancelled.")),
        None => Ok(row),
    }
}

/// Nobody waits for a van: who finds no room takes another day.
fn nobody_waits(day: &DayRow) -> Waiting {
    Waiting { accept_by: day.starts_at }
}
