//! What bookings have others do later. Ids only: who does it looks up how things stand by then.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::entity::Model;
use crate::id::{CentreId, ClaimId, RepairBookingId};
use crate::jobs::Job;

/// What the owner of a broken thing is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// Confirm it.
    Confirm,
    /// It waits for a place.
    Waiting,
    /// It counts.
    Booked,
    /// It waited, and has a place now: confirm it.
    PlaceFree,
    /// It is tomorrow.
    Tomorrow {
        /// The time this was meant for; after a change of time it is another's.
        slot_at: DateTime<Utc>,
    },
    /// It has another time now.
    Moved,
    /// It is somewhere else.
    OtherPlace,
    /// The event was called off.
    CalledOff,
    /// What was done.
    Done,
    /// Whether it still works, some weeks later.
    StillWorks,
}

/// The owner is to be told.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct RepairNews {
    /// The centre.
    pub centre: CentreId,
    /// The booking.
    pub booking: RepairBookingId,
    /// What of it.
    pub news: News,
}

impl RepairNews {
    /// News of a booking.
    pub fn of(booking: &Model, news: News) -> Self {
        Self { centre: booking.centre_id, booking: booking.id, news }
    }
}

impl Job for RepairNews {
    const KIND: &'static str = "repair_news";
}

/// A place is given back unless it was confirmed.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct LapseRepair {
    /// The centre.
    pub centre: CentreId,
    /// The claim.
    pub claim: ClaimId,
}

impl Job for LapseRepair {
    const KIND: &'static str = "lapse_repair";
}
