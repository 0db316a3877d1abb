//! Forgetting who brought what, and who said to come, some weeks after the event.

use chrono::{DateTime, Utc};
use sea_orm::DbErr;

use super::bookings::{self, BookingRow};
use super::reports::without_personal;
use super::{calendar, crew};
use crate::db::Tx;
use crate::photos::{self, Photos};

/// So many events are looked at each time.
const MOST: u64 = 50;

/// Forgets what is personal in the bookings of events that ended before a moment, and what repairers
/// said of them; what was repaired stays. Answers how many events that were.
///
/// # Errors
/// When the database cannot.
pub async fn forget(tx: &Tx, before: DateTime<Utc>, now: DateTime<Utc>) -> Result<usize, DbErr> {
    let events = calendar::to_forget(tx, before, MOST).await?;
    for event in &events {
        for row in bookings::of_event(&**tx, event.centre_id, event.id).await? {
            for photo in &row.photos.0 {
                photos::leave_unused(tx, row.centre_id, *photo, now).await?;
            }
            bookings::overwrite(tx, without_owner(row)).await?;
        }
        crew::forget_answers(tx, event.centre_id, event.id).await?;
        calendar::note_forgotten(tx, event, now).await?;
    }
    Ok(events.len())
}

fn without_owner(row: BookingRow) -> BookingRow {
    let problem = row.problem.as_deref().map(|problem| without_personal(problem, &row.name));
    BookingRow {
        problem,
        name: String::new(),
        email: None,
        phone: None,
        household: row.id.to_string(),
        photos: Photos::default(),
        version: row.version + 1,
        ..row
    }
}
