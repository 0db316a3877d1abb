//! How a booking stands, for whoever made it.

use chrono::{DateTime, Utc};
use poem_openapi::Enum;

use crate::capacity::{Standing, State};

/// How a booking stands, for its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum MyBookingState {
    /// It waits for a place.
    Waiting,
    /// It has a place, and has to be confirmed.
    Held,
    /// It was not confirmed in time.
    Late,
    /// It counts.
    Confirmed,
    /// It was cancelled.
    Cancelled,
}

/// How a booking stands whose claim stands like this.
pub fn state(cancelled: bool, standing: Option<Standing>, now: DateTime<Utc>) -> MyBookingState {
    match standing.map(|standing| (standing.state, standing.until)) {
        _ if cancelled => MyBookingState::Cancelled,
        Some((State::Waiting, _)) => MyBookingState::Waiting,
        Some((State::Held, Some(until))) if until > now => MyBookingState::Held,
        Some((State::Confirmed, _)) => MyBookingState::Confirmed,
        _ => MyBookingState::Late,
    }
}
