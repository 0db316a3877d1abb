//! What staff see of a booking.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::entity::Model;
use crate::booking::{MyBookingState, state};
use crate::capacity::{self, Standing};
use crate::error::ApiResult;
use crate::id::{CentreId, WorkshopBookingId, WorkshopId};
use crate::wire::Timestamp;

/// A booking, for staff.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct WorkshopBooking {
    id: WorkshopBookingId,
    workshop_id: WorkshopId,
    /// Who booked.
    name: String,
    /// The group that comes, such as a school and its class.
    party: Option<String>,
    phone: Option<String>,
    /// Whether they can be written to.
    has_email: bool,
    people: i32,
    /// What they want the centre to know.
    note: Option<String>,
    state: MyBookingState,
    /// How many came, once somebody counted.
    came: Option<i32>,
    created_at: Timestamp,
}

/// These bookings, as staff see them.
///
/// # Errors
/// When the database cannot answer.
pub async fn show_all(
    db: &impl ConnectionTrait,
    centre: CentreId,
    rows: Vec<Model>,
    now: DateTime<Utc>,
) -> ApiResult<Vec<WorkshopBooking>> {
    let claims = rows.iter().map(Model::claim);
    let standings = capacity::standings(db, centre, claims).await?;
    let show = |row: Model| {
        let standing = standings.get(&row.claim()).copied();
        WorkshopBooking::of(row, standing, now)
    };
    Ok(rows.into_iter().map(show).collect())
}

/// A booking, as staff see it.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(
    db: &impl ConnectionTrait,
    row: Model,
    now: DateTime<Utc>,
) -> ApiResult<WorkshopBooking> {
    let claim = row.claim();
    let standing = capacity::standings(db, row.centre_id, [claim]).await?.remove(&claim);
    Ok(WorkshopBooking::of(row, standing, now))
}

impl WorkshopBooking {
    fn of(row: Model, standing: Option<Standing>, now: DateTime<Utc>) -> Self {
        Self {
            id: row.id,
            workshop_id: row.workshop_id,
            state: state(row.cancelled_at.is_some(), standing, now),
            name: row.name,
            party: row.party,
            phone: row.phone,
            has_email: row.email.is_some(),
            people: row.people,
            note: row.note,
            came: row.came,
            created_at: row.created_at.into(),
        }
    }
}
