//! Forgetting whose things were collected, some weeks after the day.

use chrono::{DateTime, Utc};

use super::{days, deeds, requests};
use crate::db::Tx;
use crate::error::ApiResult;

/// So many days are looked at each time.
const MOST: u64 = 20;

/// Forgets what is personal in the pickups of days that ended before a moment; what was collected stays. Answers
/// how many days that were.
///
/// # Errors
/// When the database cannot.
pub async fn forget(tx: &Tx, before: DateTime<Utc>, now: DateTime<Utc>) -> ApiResult<usize> {
    let days = days::to_forget(tx, before, MOST).await?;
    for day in &days {
        requests::forget_people(tx, day.centre_id, day.id, now).await?;
        deeds::forget_notes(tx, day.centre_id, day.id).await?;
        days::note_forgotten(tx, day, now).await?;
    }
    Ok(days.len())
}
