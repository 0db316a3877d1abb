//! What letters tell of a booking, as it stands when they are written.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::{entity::Model, store};
use crate::booking::{MyBookingState, state};
use crate::capacity;
use crate::centre::{self, CentreRow};
use crate::error::ApiResult;
use crate::id::{CentreId, WorkshopBookingId};
use crate::workshops::planned::{self, WorkshopRow};

/// A booking with all that a letter may say of it.
#[derive(Debug, Clone)]
pub struct Told {
    /// The booking.
    pub row: Model,
    /// How it stands.
    pub state: MyBookingState,
    /// Until when it has to be confirmed.
    pub until: Option<DateTime<Utc>>,
    /// The centre.
    pub centre: CentreRow,
    /// The workshop.
    pub workshop: WorkshopRow,
    /// The name of the location.
    pub location: String,
}

/// A booking with all that a letter may say of it.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn told(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: WorkshopBookingId,
    now: DateTime<Utc>,
) -> ApiResult<Told> {
    let row = store::find(db, centre, id).await?;
    let standing = capacity::standings(db, centre, [row.claim()]).await?.remove(&row.claim());
    let workshop = planned::find(db, centre, row.workshop_id).await?;
    let locations = centre::location_names(db, centre).await?;
    Ok(Told {
        state: state(row.cancelled_at.is_some(), standing, now),
        until: standing.and_then(|standing| standing.until),
        centre: centre::find(db, centre).await?,
        location: locations.get(&workshop.location_id).cloned().unwrap_or_default(),
        workshop,
        row,
    })
}
