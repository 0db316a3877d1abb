//! What routes have a worker do later.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::id::{CentreId, PickupDayId};
use crate::jobs::Job;

/// Routes are to be looked for.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct PlanRoutes {
    /// The centre.
    pub centre: CentreId,
    /// The day.
    pub day: PickupDayId,
    /// The search, which a later one takes the place of.
    pub run: Uuid,
    /// Where chance begins: the same day gives the same routes for the same number.
    pub seed: u64,
    /// Whether to begin from nothing, or from the routes that there are.
    pub fresh: bool,
    /// Whether drivers get to see what comes of it at once, as one of them asked for it.
    #[serde(default)]
    pub shown: bool,
}

impl Job for PlanRoutes {
    const KIND: &'static str = "plan_routes";
}
