//! Forgetting who came, some weeks after a workshop.

use chrono::{DateTime, Utc};
use sea_orm::DbErr;

use super::{bookings, planned};
use crate::db::Tx;

/// So many workshops are looked at each time.
const MOST: u64 = 50;

/// Forgets what is personal in the bookings of workshops that ended before a moment; how many came stays.
/// Answers how many workshops that were.
///
/// # Errors
/// When the database cannot.
pub async fn forget(tx: &Tx, before: DateTime<Utc>, now: DateTime<Utc>) -> Result<usize, DbErr> {
    let workshops = planned::to_forget(tx, before, MOST).await?;
    for workshop in &workshops {
        bookings::forget_people(tx, workshop).await?;
        planned::note_forgotten(tx, workshop, now).await?;
    }
    Ok(workshops.len())
}
