//! What is claimed, on which terms, and how that stands.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::entity::claim::State;
use super::rule::{Asker, Part, Refusal, Room, fits};
use crate::error::ApiError;
use crate::id::{AgendaId, ClaimId, SlotId};

/// A claim to make.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Its identity.
    pub id: ClaimId,
    /// Where.
    pub agenda: AgendaId,
    /// What it takes.
    pub parts: Vec<Part>,
    /// Whether one of these parts is enough, the first that has room.
    pub any: bool,
    /// Who asks.
    pub asker: Asker,
}

/// A claim that waited and has room now, until it has to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedUp {
    /// The claim.
    pub claim: ClaimId,
    /// What it has.
    pub parts: Vec<Part>,
}

/// On which terms a claim is made.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// It has to be confirmed before this moment; without one it is confirmed at once.
    pub held_until: Option<DateTime<Utc>>,
    /// It waits when there is no room.
    pub may_wait: bool,
}

/// What room that comes free does for those who wait.
#[derive(Debug, Clone, Copy)]
pub struct Waiting {
    /// Who moves up has until then to confirm.
    pub accept_by: DateTime<Utc>,
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        Self::conflict(refusal.code(), refusal.to_string())
    }
}

impl Claim {
    /// What it can have of these rooms.
    pub(super) fn given(&self, rooms: &BTreeMap<SlotId, Room>) -> Result<Vec<Part>, Refusal> {
        if !self.any {
            return fits(&self.parts, rooms, self.asker).map(|()| self.parts.clone());
        }
        let mut refusal = Refusal::TakesNothing;
        for part in &self.parts {
            match fits(&[*part], rooms, self.asker) {
                Ok(()) => return Ok(vec![*part]),
                Err(reason) => refusal = reason,
            }
        }
        Err(refusal)
    }
}

/// How a claim stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Its state.
    pub state: State,
    /// Until when it has to be confirmed, while it is held.
    pub until: Option<DateTime<Utc>>,
}

impl Standing {
    /// Whether it has room or waits for it; what was not confirmed in time has neither.
    pub fn counts(&self, now: DateTime<Utc>) -> bool {
        match self.state {
            State::Released => false,
            State::Held => self.until.is_some_and(|until| until > now),
            State::Confirmed | State::Waiting => true,
        }
    }
}
