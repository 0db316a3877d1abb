//! What repairers are told later. Ids only: who does it looks up how things stand by then.

use serde::{Deserialize, Serialize};

use super::entity::repairer::Model;
use crate::id::{CentreId, RepairerId};
use crate::jobs::Job;

/// What a repairer is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CrewNews {
    /// Here is the link to the days.
    Link,
    /// There are days that you said nothing of yet.
    Ask,
}

/// A repairer is to be told.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct RepairerNews {
    /// The centre.
    pub centre: CentreId,
    /// The repairer.
    pub repairer: RepairerId,
    /// What.
    pub news: CrewNews,
}

impl RepairerNews {
    /// News for a repairer.
    pub fn of(repairer: &Model, news: CrewNews) -> Self {
        Self { centre: repairer.centre_id, repairer: repairer.id, news }
    }
}

impl Job for RepairerNews {
    const KIND: &'static str = "repairer_news";
}
