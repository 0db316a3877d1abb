//! What reports are about, from the database.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr};

use crate::balance::Period;
use crate::centre::{self, CategoryRow};
use crate::id::{CategoryId, CentreId, RepairEventId};
use crate::repairs::bookings::{self, BookingRow};
use crate::repairs::calendar::{self, EventRow};

/// The events of a time, their bookings, and what these are.
pub struct Books {
    /// The events that were not called off.
    pub events: HashMap<RepairEventId, EventRow>,
    /// Their bookings.
    pub rows: Vec<BookingRow>,
    /// The categories of these.
    pub categories: HashMap<CategoryId, CategoryRow>,
}

/// Reads all that a report needs.
///
/// # Errors
/// When the database cannot answer.
pub async fn read(
    db: &impl ConnectionTrait,
    centre: CentreId,
    period: Period,
) -> Result<Books, DbErr> {
    let events = calendar::held_within(db, centre, (period.begin, period.end)).await?;
    let rows = bookings::of_events(db, centre, events.iter().map(|event| event.id)).await?;
    let categories = rows.iter().map(|row| row.category_id);
    let categories = centre::categories(db, centre, categories).await?;
    let events = events.into_iter().map(|event| (event.id, event)).collect();
    Ok(Books { events, rows, categories })
}
