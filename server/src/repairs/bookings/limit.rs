//! How much one household may bring to one event.

use chrono::{DateTime, Utc};

use super::book::NewBooking;
use super::store;
use crate::capacity::{self, State};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::repairs::calendar::EventRow;

/// Who brings it, as far as anyone can tell: an address, else a number, else somebody else each time.
pub fn household(new: &NewBooking) -> String {
    let digits = |phone: &String| phone.chars().filter(char::is_ascii_digit).collect();
    match (&new.email, &new.phone) {
        (Some(email), _) => email.to_lowercase(),
        (None, Some(phone)) => digits(phone),
        (None, None) => new.id.to_string(),
    }
}

/// Whether they may bring one thing more. The agenda of the event is locked, so nobody of the same
/// household books meanwhile.
///
/// # Errors
/// `409 household_limit` when not.
pub async fn check(
    tx: &Tx,
    event: &EventRow,
    household: &str,
    now: DateTime<Utc>,
) -> ApiResult<()> {
    let claims = store::of_household(tx, event.centre_id, event.id, household).await?;
    let standings = capacity::standings(&**tx, event.centre_id, claims).await?;
    let counts = |standing: &&capacity::Standing| match standing.state {
        State::Released => false,
        State::Held => standing.until.is_some_and(|until| until > now),
        State::Confirmed | State::Waiting => true,
    };
    let brought = standings.values().filter(counts).count();
    if i32::try_from(brought).is_ok_and(|brought| brought < event.things_each) {
        Ok(())
    } else {
        let detail = format!("One household may bring {} things.", event.things_each);
        Err(ApiError::conflict("household_limit", detail))
    }
}
