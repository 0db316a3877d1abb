//! Doing something with a booking: it takes its next step, and its thing goes along.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::entity;
use super::report::{RepairResult, Report};
use super::step::{Refusal, RepairAct, RepairStep, check_report};
use super::store;

use crate::app::App;
use crate::auth::Signed;
use crate::db::Tx;
use crate::devices::done_at;
use crate::error::{ApiError, ApiResult};
use crate::items::{self, MoveKind};
use crate::repairs::bookings::{self, BookingRow, News, tell_at};
use crate::repairs::calendar;

/// What somebody does, and what they say with it.
#[derive(Debug, Clone)]
pub struct Doing {
    /// Identity of the request.
    pub id: Uuid,
    /// What.
    pub act: RepairAct,
    /// The table, for who takes it.
    pub bench: Option<String>,
    /// What was done, for who finishes it.
    pub report: Option<Report>,
    /// When, by the device's clock.
    pub device_at: Option<DateTime<Utc>>,
}

/// Does something with a booking.
///
/// # Errors
/// `409` by the [`Refusal`], `409 moved_meanwhile` when somebody was first.
pub async fn act(
    tx: &Tx,
    app: &App,
    who: &Signed,
    row: BookingRow,
    doing: Doing,
) -> ApiResult<BookingRow> {
    let (act, version) = (doing.act, row.version);
    if !act.may(who.roles) {
        return Err(Refusal::NotYourRole.into());
    }
    row.visit().may(act)?;
    if act == RepairAct::Finish {
        check_report(doing.report.as_ref())?;
    }
    let (id, device_at) = (doing.id, doing.device_at);
    let claim = row.claim_id;
    let row = changed(tx, app, who, row, doing).await?;
    let row = bookings::replace(tx, row, version).await?;
    log(tx, app, who, &row, (id, act, device_at)).await?;
    walk_along(tx, app, who, &row, (act, device_at)).await?;
    match act {
        RepairAct::Finish => finished(tx, app, &row).await?,
        RepairAct::Cancel => {
            let event = calendar::find(&**tx, row.centre_id, row.event_id).await?;
            bookings::give_back(tx, app, &event, claim).await?;
        }
        _ => {}
    }
    Ok(row)
}

/// After how many days the owner is asked whether it still works.
const ASKED_AFTER_DAYS: i64 = 21;

/// The owner hears what was done once it is known how the thing left, and is asked weeks later
/// whether it still works.
async fn finished(tx: &Tx, app: &App, row: &BookingRow) -> ApiResult<()> {
    let now = app.clock.now();
    tell_at(tx, app, row, News::Done, now + TimeDelta::minutes(app.config.gather_minutes)).await?;
    if row.result == Some(RepairResult::Fixed) {
        tell_at(tx, app, row, News::StillWorks, now + TimeDelta::days(ASKED_AFTER_DAYS)).await?;
    }
    Ok(())
}

/// The owner is here; `device_at` is when, by the device's clock.
///
/// # Errors
/// As [`act`].
pub async fn arrive(
    tx: &Tx,
    app: &App,
    who: &Signed,
    row: BookingRow,
    device_at: Option<DateTime<Utc>>,
) -> ApiResult<BookingRow> {
    let id = app.chance.uuid(app.clock.now());
    let doing = Doing { id, act: RepairAct::Arrive, bench: None, report: None, device_at };
    act(tx, app, who, row, doing).await
}

async fn changed(
    tx: &Tx,
    app: &App,
    who: &Signed,
    row: BookingRow,
    doing: Doing,
) -> ApiResult<BookingRow> {
    let now = Some(done_at(doing.device_at, row.last_at(), app.clock.now()));
    let (step, version) = (doing.act.leads_to(), row.version + 1);
    let safe = doing.act.test().after(row.safe);
    let row = BookingRow { step, version, safe, ..row };
    Ok(match doing.act {
        RepairAct::Arrive if row.number.is_none() => {
            BookingRow { number: Some(next_number(tx, &row).await?), arrived_at: now, ..row }
        }
        RepairAct::Take => {
            BookingRow { bench: doing.bench, repairer_id: Some(who.staff), started_at: now, ..row }
        }
        RepairAct::PutBack => {
            BookingRow { bench: None, repairer_id: None, started_at: None, ..row }
        }
        RepairAct::Finish => BookingRow {
            result: doing.report.as_ref().map(|report| report.result),
            barrier: doing.report.as_ref().and_then(|report| report.barrier),
            report: doing.report,
            finished_at: now,
            ..row
        },
        RepairAct::GoHome | RepairAct::GiveUp => BookingRow { left_at: now, ..row },
        RepairAct::Cancel => {
            // Before the booking is written, as whoever gives places to those who wait does.
            calendar::locked(tx, row.centre_id, row.event_id).await?;
            row
        }
        RepairAct::Arrive | RepairAct::PassTest | RepairAct::FailTest | RepairAct::MissOut => row,
    })
}

/// Numbers are given out one by one.
async fn next_number(tx: &Tx, row: &BookingRow) -> ApiResult<i32> {
    calendar::locked(tx, row.centre_id, row.event_id).await?;
    let last = bookings::last_number(tx, row.centre_id, row.event_id).await?;
    Ok(last.unwrap_or_default() + 1)
}

async fn log(
    tx: &Tx,
    app: &App,
    who: &Signed,
    row: &BookingRow,
    (id, act, device_at): (Uuid, RepairAct, Option<DateTime<Utc>>),
) -> ApiResult<()> {
    let done = entity::Model {
        centre_id: row.centre_id,
        id,
        booking_id: row.id,
        version: row.version,
        act,
        staff_id: who.staff,
        at: app.clock.now(),
        device_at,
    };
    store::record(tx, done).await
}

/// The thing makes the moves that belong to the act, as far as it has a label and stands so.
async fn walk_along(
    tx: &Tx,
    app: &App,
    who: &Signed,
    row: &BookingRow,
    (act, device_at): (RepairAct, Option<DateTime<Utc>>),
) -> ApiResult<()> {
    let Some(item) = row.item_id else { return Ok(()) };
    let moves: &[MoveKind] = match act {
        RepairAct::Take => &[MoveKind::Repair],
        RepairAct::PassTest => &[MoveKind::SendToTest, MoveKind::PassTest],
        RepairAct::FailTest => &[MoveKind::SendToTest, MoveKind::FailTest],
        RepairAct::GoHome => &[MoveKind::ReturnToOwner],
        RepairAct::GiveUp => &[MoveKind::GiveUp],
        _ => &[],
    };
    for kind in moves {
        let now = app.clock.now();
        items::move_if_allowed(tx, who, item, *kind, device_at, now, &app.chance).await?;
    }
    Ok(())
}

/// The moves that a thing missed which gets its label only now.
///
/// # Errors
/// When the database cannot.
pub async fn catch_up(
    tx: &Tx,
    app: &App,
    who: &Signed,
    row: &BookingRow,
    device_at: Option<DateTime<Utc>>,
) -> ApiResult<()> {
    if matches!(row.step, RepairStep::AtTable | RepairStep::Finished) {
        walk_along(tx, app, who, row, (RepairAct::Take, device_at)).await?;
    }
    match row.safe {
        Some(true) => walk_along(tx, app, who, row, (RepairAct::PassTest, device_at)).await,
        Some(false) => walk_along(tx, app, who, row, (RepairAct::FailTest, device_at)).await,
        None => Ok(()),
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotYourRole => Self::not_your_role(),
            _ => Self::conflict(refusal.code(), refusal.to_string()),
        }
    }
}
