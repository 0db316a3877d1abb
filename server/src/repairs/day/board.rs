//! The board on the wall: numbers and tables, nobody's name.

use std::time::Duration;

use chrono::{DateTime, Utc};
use poem_openapi::{Object, OpenApi, param::Path};

use super::queue::{in_order, place_after};
use super::step::RepairStep;
use crate::app::App;
use crate::db::Kept;
use crate::error::ApiResult;
use crate::id::RepairEventId;
use crate::openapi::Tag;
use crate::repairs::Skill;
use crate::repairs::bookings::{self, BookingRow};
use crate::repairs::calendar::{self, EventRow};
use crate::wire::{Ready, Timestamp};

/// Somebody's turn, or place in the queue.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct BoardLine {
    number: i32,
    skill: Skill,
    /// The table to go to, for whose turn it is.
    table: Option<String>,
    /// Since when it stands so.
    since: Timestamp,
    /// About how long it still takes, in minutes, for who waits.
    wait_minutes: Option<i32>,
}

/// The board of a repair event.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RepairBoard {
    /// The name of the event.
    event: String,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// Whose turn it is, the latest first.
    at_table: Vec<BoardLine>,
    /// Who waits, the next first.
    waiting: Vec<BoardLine>,
}

/// Boards of so many events are kept.
const EVENTS: usize = 400;

/// Fifty boards that each ask twice a second cost one question to the database in this time.
const OLDEST: Duration = Duration::from_millis(400);

/// Boards as made a moment ago.
pub struct Boards(Kept<RepairEventId, Ready<RepairBoard>>);

impl Default for Boards {
    fn default() -> Self {
        Self(Kept::new(EVENTS, OLDEST))
    }
}

/// The board.
pub struct RepairBoardApi(pub App);

#[OpenApi(prefix_path = "/public", tag = "Tag::Repairs")]
impl RepairBoardApi {
    /// Whose turn it is, and who waits
    #[oai(path = "/repair-events/:id/board", method = "get", operation_id = "getRepairBoard")]
    async fn get(&self, id: Path<RepairEventId>) -> ApiResult<Ready<RepairBoard>> {
        let (app, fresh) = (&self.0, self.0.db.fresh());
        if let Some(board) = app.boards().0.get(fresh, &id.0) {
            return Ok(board);
        }
        let stamp = fresh.stamp();
        let event = calendar::find_anywhere(app.db.read(), id.0).await?;
        let all = bookings::of_event(app.db.read(), event.centre_id, event.id).await?;
        let board = Ready::new(&board(&event, &all, app.clock.now()));
        app.boards().0.keep(stamp, id.0, board.clone());
        Ok(board)
    }
}

fn board(event: &EventRow, all: &[BookingRow], now: DateTime<Utc>) -> RepairBoard {
    let mut at_table: Vec<_> =
        all.iter().filter(|row| row.step == RepairStep::AtTable).filter_map(turn).collect();
    at_table.sort_by_key(|line| std::cmp::Reverse(line.since.0));
    let mut waiting: Vec<_> = event
        .tables
        .0
        .iter()
        .flat_map(|tables| {
            let queue = in_order(all, tables.skill).into_iter().enumerate();
            queue.filter_map(|(before, row)| {
                let wait = place_after(before, all, *tables, now).wait_minutes;
                Some(BoardLine { wait_minutes: Some(wait), ..line(row, row.arrived_at)? })
            })
        })
        .collect();
    waiting.sort_by_key(|line| (line.wait_minutes, line.number));
    RepairBoard {
        event: event.name.clone(),
        starts_at: event.starts_at.into(),
        ends_at: event.ends_at.into(),
        at_table,
        waiting,
    }
}

fn turn(row: &BookingRow) -> Option<BoardLine> {
    Some(BoardLine { table: row.bench.clone(), ..line(row, row.started_at)? })
}

fn line(row: &BookingRow, since: Option<DateTime<Utc>>) -> Option<BoardLine> {
    let (number, since) = (row.number?, since?.into());
    Some(BoardLine { number, skill: row.skill, table: None, since, wait_minutes: None })
}
