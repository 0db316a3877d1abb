//! A booking, for the resident who made it.

use poem_openapi::Object;

use super::entity::Model;
use crate::app::App;
use crate::booking::{MyBookingState, state};
use crate::capacity;
use crate::centre::{self, Names};
use crate::error::ApiResult;
use crate::id::{CategoryId, CentreId, RepairEventId};
use crate::items;
use crate::repairs::calendar;
use crate::repairs::day::{NextStep, RepairResult, RepairStep, queue};
use crate::secret::Purpose;
use crate::wire::Timestamp;

/// A booking, for the resident who made it.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct MyRepairBooking {
    state: MyBookingState,
    step: RepairStep,
    centre_id: CentreId,
    event_id: RepairEventId,
    centre: String,
    event: String,
    location: String,
    time_zone: String,
    starts_at: Timestamp,
    ends_at: Timestamp,
    category_id: CategoryId,
    names: Names,
    pictogram: String,
    /// Until when it has to be confirmed.
    confirm_by: Option<Timestamp>,
    /// How many wait before it for a place.
    ahead: Option<i32>,
    /// Its number in the queue of the day.
    number: Option<i32>,
    /// How many are before it in the queue of the day.
    before: Option<i32>,
    /// About how long it still takes until its turn, in minutes.
    wait_minutes: Option<i32>,
    /// The table to go to.
    table: Option<String>,
    result: Option<RepairResult>,
    /// What the repairer advises.
    advice: Option<String>,
    next: Option<NextStep>,
    /// The page on which the thing is followed, once it has a label.
    follow_url: Option<String>,
    /// Whether it can still be cancelled or changed.
    may_change: bool,
}

/// A booking as its owner sees it.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(app: &App, row: Model) -> ApiResult<MyRepairBooking> {
    let (db, centre, now) = (app.db.read(), row.centre_id, app.clock.now());
    let standing = capacity::standings(db, centre, [row.claim_id]).await?.remove(&row.claim_id);
    let state = state(row.is_cancelled(), standing, now);
    let event = calendar::find(db, centre, row.event_id).await?;
    let home = centre::find(db, centre).await?;
    let category = centre::category(db, centre, row.category_id).await?;
    let locations = centre::location_names(db, centre).await?;
    let (slot, _) = calendar::slot(db, centre, row.slot_id).await?;
    let ahead = capacity::ahead(db, centre, row.claim_id).await?;
    let place = queue::place(db, &event, &row, now).await?;
    let follow_url = match row.item_id {
        Some(item) => {
            let handover = items::find(db, centre, item).await?.handover_id;
            Some(app.link(Purpose::Follow, handover.0))
        }
        None => None,
    };
    let until = standing.and_then(|standing| standing.until);
    let report = row.report.as_ref();
    Ok(MyRepairBooking {
        state,
        step: row.step,
        centre_id: centre,
        event_id: row.event_id,
        centre: home.name,
        location: locations.get(&event.location_id).cloned().unwrap_or_default(),
        event: event.name,
        time_zone: home.time_zone,
        starts_at: row.slot_at.into(),
        ends_at: slot.ends_at.into(),
        category_id: row.category_id,
        names: category.names,
        pictogram: category.pictogram,
        confirm_by: until.filter(|_| state == MyBookingState::Held).map(Into::into),
        ahead: ahead.map(|ahead| i32::try_from(ahead).unwrap_or(i32::MAX)),
        number: row.number,
        before: place.map(|place| place.before),
        wait_minutes: place.map(|place| place.wait_minutes),
        result: report.map(|report| report.result),
        advice: report.and_then(|report| report.advice.clone()),
        next: report.map(|report| report.next),
        table: row.bench.filter(|_| row.step == RepairStep::AtTable),
        follow_url,
        may_change: row.step == RepairStep::Booked && row.slot_at > now,
    })
}
