//! What pickups have others do later. Ids only: who does it looks up how things stand by then.

use serde::{Deserialize, Serialize};

use super::entity::pickup;
use crate::id::{CentreId, PickupId};
use crate::jobs::Job;

/// What somebody who has things collected is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// It is booked, but somebody looks at a photo first.
    Looking,
    /// It is booked.
    Booked,
    /// It is on another day, in another window, or of other things.
    Changed,
    /// It is in three days.
    InThreeDays,
    /// It is tomorrow.
    Tomorrow,
    /// The centre cancelled it.
    Cancelled,
    /// The van is on its way.
    OnTheWay,
    /// The van was there.
    Collected,
    /// The van was there, and nobody was at home.
    NotHome,
}

/// Somebody who has things collected is to be told.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct PickupNews {
    /// The centre.
    pub centre: CentreId,
    /// The pickup.
    pub pickup: PickupId,
    /// What of it.
    pub news: News,
}

impl PickupNews {
    /// News of a pickup.
    pub fn of(row: &pickup::Model, news: News) -> Self {
        Self { centre: row.centre_id, pickup: row.id, news }
    }
}

impl Job for PickupNews {
    const KIND: &'static str = "pickup_news";
}
