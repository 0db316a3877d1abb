//! What somebody hears who asked for a place.

use chrono::{DateTime, Utc};
use poem_openapi::{ApiResponse, Object, payload::Json};

use super::MyBookingState;
use crate::wire::Timestamp;

/// What came of asking for a place.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Asked {
    state: MyBookingState,
    /// Until when it has to be confirmed, by the button in the letter.
    confirm_by: Option<Timestamp>,
}

/// The answer to somebody who asked for a place.
#[derive(ApiResponse)]
pub enum Booked {
    /// A letter goes out.
    #[oai(status = 202)]
    Asked(Json<Asked>),
}

impl Booked {
    /// A place that is held until a moment; without one, it waits.
    pub fn until(until: Option<DateTime<Utc>>) -> Self {
        let state = until.map_or(MyBookingState::Waiting, |_| MyBookingState::Held);
        Self::Asked(Json(Asked { state, confirm_by: until.map(Into::into) }))
    }
}
