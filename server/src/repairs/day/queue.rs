//! Who is next, and about how long it takes.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::step::RepairStep;
use crate::error::ApiResult;
use crate::repairs::Skill;
use crate::repairs::bookings::{self, BookingRow};
use crate::repairs::calendar::{EventRow, Tables};

/// Somebody's place in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// How many are before them.
    pub before: i32,
    /// About how long it takes until their turn, in minutes.
    pub wait_minutes: i32,
}

/// The queue of one skill, the next first: in the order of the slots, and of arriving within a slot.
pub fn in_order(bookings: &[BookingRow], skill: Skill) -> Vec<&BookingRow> {
    let waits = |row: &&BookingRow| row.skill == skill && row.step == RepairStep::Arrived;
    let mut queue: Vec<_> = bookings.iter().filter(waits).collect();
    queue.sort_by_key(|row| (row.slot_at, row.arrived_at, row.number));
    queue
}

/// The place of who has so many before them: each table is free again when its repair has had its time.
pub fn place_after(
    before: usize,
    bookings: &[BookingRow],
    tables: Tables,
    now: DateTime<Utc>,
) -> Place {
    let long = i64::from(tables.slot_minutes);
    let busy = |row: &&BookingRow| row.skill == tables.skill && row.step == RepairStep::AtTable;
    let mut free: Vec<i64> = bookings
        .iter()
        .filter(busy)
        .filter_map(|row| row.started_at)
        .map(|started| (long - (now - started).num_minutes()).max(0))
        .collect();
    free.resize(usize::try_from(tables.tables).unwrap_or(1).max(1), 0);
    for _ in 0..before {
        free.sort_unstable();
        if let Some(first) = free.first_mut() {
            *first += long;
        }
    }
    let wait = free.into_iter().min().unwrap_or_default();
    Place {
        before: i32::try_from(before).unwrap_or(i32::MAX),
        wait_minutes: i32::try_from(wait).unwrap_or(i32::MAX),
    }
}

/// The place of a booking in the queue; none while it does not wait.
///
/// # Errors
/// When the database cannot answer.
pub async fn place(
    db: &impl ConnectionTrait,
    event: &EventRow,
    row: &BookingRow,
    now: DateTime<Utc>,
) -> ApiResult<Option<Place>> {
    if row.step != RepairStep::Arrived {
        return Ok(None);
    }
    let tables = event.tables.0.iter().find(|tables| tables.skill == row.skill);
    let Some(tables) = tables else { return Ok(None) };
    let all = bookings::of_event(db, event.centre_id, event.id).await?;
    let queue = in_order(&all, row.skill);
    let before = queue.iter().position(|other| other.id == row.id).unwrap_or_default();
    Ok(Some(place_after(before, &all, *tables, now)))
}
