//! Telling later, and giving room back that nobody confirmed in time.

use chrono::{DateTime, Utc};

use super::change::tell_moved_up;
use super::entity::Model;
use super::events::{LapseWorkshop, News, WorkshopNews};
use super::store;
use crate::app::App;
use crate::booking::waiting;
use crate::capacity;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::jobs::{JobError, When, enqueue};
use crate::workshops::planned;

/// Has a letter written at a moment, if there is an address; the letter says how things stand by then.
///
/// # Errors
/// When the database cannot.
pub async fn tell_at(
    tx: &Tx,
    app: &App,
    booking: &Model,
    news: News,
    run_at: DateTime<Utc>,
) -> ApiResult<()> {
    if booking.email.is_none() {
        return Ok(());
    }
    let when = When { run_at, ..When::soon(app.clock.now()) };
    Ok(enqueue(tx, &WorkshopNews::of(booking, news), when, &app.chance).await?)
}

/// Has a letter written now, if there is an address.
///
/// # Errors
/// When the database cannot.
pub async fn tell(tx: &Tx, app: &App, booking: &Model, news: News) -> ApiResult<()> {
    tell_at(tx, app, booking, news, app.clock.now()).await
}

/// Asks to confirm a booking, and has its room given back unless that is done by then.
///
/// # Errors
/// When the database cannot.
pub async fn ask_to_confirm(
    tx: &Tx,
    app: &App,
    booking: &Model,
    (news, until): (News, DateTime<Utc>),
) -> ApiResult<()> {
    tell(tx, app, booking, news).await?;
    let lapse = LapseWorkshop { centre: booking.centre_id, booking: booking.id };
    let when = When { run_at: until, ..When::soon(app.clock.now()) };
    Ok(enqueue(tx, &lapse, when, &app.chance).await?)
}

/// Gives room back that nobody confirmed in time.
///
/// # Errors
/// When the database cannot.
pub async fn lapse(app: App, job: LapseWorkshop) -> Result<Tx, JobError> {
    let tx = app.db.write().await?;
    tx.touches_only([]);
    let booking = store::find(&*tx, job.centre, job.booking).await?;
    let workshop = planned::find(&*tx, job.centre, booking.workshop_id).await?;
    let now = app.clock.now();
    let waiting = waiting(workshop.starts_at, now);
    let moved = capacity::lapse(&tx, job.centre, booking.claim(), now, waiting).await?;
    tell_moved_up(&tx, &app, job.centre, moved, waiting).await?;
    Ok(tx)
}
