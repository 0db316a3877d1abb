//! A booking, for the resident who made it.

use poem_openapi::Object;

use super::entity::Model;
use super::told::{Told, told};
use crate::app::App;
use crate::booking::MyBookingState;
use crate::capacity;
use crate::error::{ApiError, ApiResult};
use crate::id::CentreId;
use crate::wire::Timestamp;
use crate::workshops::planned::{WorkshopFacts, facts};

/// A booking, for the resident who made it.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct MyWorkshopBooking {
    state: MyBookingState,
    centre_id: CentreId,
    /// The name of the centre.
    centre: String,
    /// The IANA name of its time zone, in which times are shown.
    time_zone: String,
    workshop: WorkshopFacts,
    name: String,
    party: Option<String>,
    people: i32,
    /// Until when it has to be confirmed.
    confirm_by: Option<Timestamp>,
    /// How many bookings wait before it for a place.
    ahead: Option<i32>,
    /// Whether it can still be cancelled, or made one for more or fewer people.
    may_change: bool,
}

/// A booking as its owner sees it.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(app: &App, row: Model) -> ApiResult<MyWorkshopBooking> {
    let (db, now) = (app.db.read(), app.clock.now());
    let ahead = capacity::ahead(db, row.centre_id, row.claim()).await?;
    let Told { row, state, until, centre, workshop, .. } =
        told(db, row.centre_id, row.id, now).await?;
    let live = !matches!(state, MyBookingState::Cancelled | MyBookingState::Late);
    let may_change = live && workshop.starts_at > now;
    let workshop = facts(db, centre.id, vec![workshop]).await?.pop();
    Ok(MyWorkshopBooking {
        state,
        centre_id: centre.id,
        centre: centre.name,
        time_zone: centre.time_zone,
        workshop: workshop.ok_or_else(ApiError::not_found)?,
        name: row.name,
        party: row.party,
        people: row.people,
        confirm_by: until.filter(|_| state == MyBookingState::Held).map(Into::into),
        ahead: ahead.map(|ahead| i32::try_from(ahead).unwrap_or(i32::MAX)),
        may_change,
    })
}
