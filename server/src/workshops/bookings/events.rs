//! What bookings have others do later. Ids only: who does it looks up how things stand by then.

use serde::{Deserialize, Serialize};

use super::entity::Model;
use crate::id::{CentreId, WorkshopBookingId};
use crate::jobs::Job;

/// What somebody who booked is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// Confirm it.
    Confirm,
    /// It waits for room.
    Waiting,
    /// It counts.
    Booked,
    /// It waited, and has room now: confirm it.
    PlaceFree,
    /// It is tomorrow.
    Tomorrow,
    /// The workshop was called off.
    CalledOff,
    /// The centre cancelled this booking.
    Cancelled,
}

/// Somebody who booked is to be told.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct WorkshopNews {
    /// The centre.
    pub centre: CentreId,
    /// The booking.
    pub booking: WorkshopBookingId,
    /// What of it.
    pub news: News,
}

impl WorkshopNews {
    /// News of a booking.
    pub fn of(booking: &Model, news: News) -> Self {
        Self { centre: booking.centre_id, booking: booking.id, news }
    }
}

impl Job for WorkshopNews {
    const KIND: &'static str = "workshop_news";
}

/// Room is given back unless it was confirmed.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct LapseWorkshop {
    /// The centre.
    pub centre: CentreId,
    /// The booking.
    pub booking: WorkshopBookingId,
}

impl Job for LapseWorkshop {
    const KIND: &'static str = "lapse_workshop";
}
