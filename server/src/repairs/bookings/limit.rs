//! How much one household may bring to one event.

use chrono::{DateTime, Utc};

use super::store;
use crate::capacity;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::repairs::calendar::EventRow;

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
    let brought = standings.values().filter(|standing| standing.counts(now)).count();
    if i32::try_from(brought).is_ok_and(|brought| brought < event.things_each) {
        Ok(())
    } else {
        let detail = format!("One household may bring {} things.", event.things_each);
        Err(ApiError::conflict("household_limit", detail))
    }
}
