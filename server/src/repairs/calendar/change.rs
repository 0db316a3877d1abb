//! Changing an event that is planned: its name, place, hours and tables.

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use super::entity::{event, slot};
use super::plan::Around;
use super::reshape::{Refusal, Reshaped, Standing, reshape};
use super::rule::spans;
use super::store;
use super::tables::{AllTables, Tables};
use crate::calendar::hours;
use crate::capacity::{self, Added, MovedUp, NewShape, Waiting};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{LocationId, SlotId};

/// What becomes different; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// Where.
    pub location: Option<LocationId>,
    /// What it is called.
    pub name: Option<String>,
    /// When it opens, by the clock on the wall.
    pub opens: Option<NaiveTime>,
    /// When it closes.
    pub closes: Option<NaiveTime>,
    /// Who repairs what.
    pub tables: Option<Vec<Tables>>,
    /// So many things one household may bring.
    pub things_each: Option<i32>,
}

/// Changes an event, which is locked. Answers it as it is now, and who has a place by it.
///
/// # Errors
/// `400` with the [`Fault`](crate::calendar::Fault) that applies; `409` by the [`Refusal`], `called_off` and `event_over`.
pub async fn change(
    tx: &Tx,
    row: event::Model,
    change: Change,
    waiting: Waiting,
    around: Around<'_>,
) -> ApiResult<(event::Model, Vec<MovedUp>)> {
    if row.cancelled_at.is_some() {
        return Err(ApiError::conflict("called_off", "This repair event was called off."));
    }
    if row.ends_at <= around.now {
        return Err(ApiError::conflict("event_over", "This repair event is over."));
    }
    let row = change.apply(row, around.zone)?;
    let standing = standing(tx, &row).await?;
    let wanted = spans((row.starts_at, row.ends_at), &row.tables.0)?;
    let new = reshape(&standing, &wanted)?;
    let moved = write(tx, &row, &standing, new, waiting, around).await?;
    store::replace(tx, &row).await?;
    Ok((row, moved))
}

/// The slots of an event as they stand, also those that are closed.
async fn standing(tx: &Tx, row: &event::Model) -> ApiResult<Vec<Standing>> {
    let slots = store::all_slots_of(&**tx, row.centre_id, row.id).await?;
    let rooms = capacity::rooms(&**tx, row.centre_id, [row.agenda()]).await?;
    let waiting = capacity::waiting_for(&**tx, row.centre_id, [row.agenda()]).await?;
    let standing = slots.into_iter().filter_map(|slot| {
        let room = *rooms.get(&slot.id)?;
        let waiting = waiting.get(&slot.id).copied().unwrap_or_default();
        Some(Standing { slot, room, waiting })
    });
    Ok(standing.collect())
}

async fn write(
    tx: &Tx,
    row: &event::Model,
    standing: &[Standing],
    new: Reshaped,
    waiting: Waiting,
    around: Around<'_>,
) -> ApiResult<Vec<MovedUp>> {
    let come: Vec<_> =
        new.come.iter().map(|(span, tables)| (row.slot(*span, around), *tables)).collect();
    let stay = new.stay.iter().map(|(id, tables)| (*id, (tables.tables, tables.walk_in)));
    let go = new.go.iter().map(|id| (*id, (0, 0)));
    let added = come.iter().map(|(slot, tables)| Added {
        slot: slot.id,
        room: tables.room(),
        beside: alike(standing, slot),
    });
    let shape = NewShape { resized: stay.chain(go).collect(), added: added.collect() };
    let (stay, come) = (
        new.stay.into_iter().map(|(id, _)| id).collect::<Vec<_>>(),
        come.into_iter().map(|(slot, _)| slot).collect::<Vec<_>>(),
    );
    // The slots of the engine come before what they mean here.
    let moved = capacity::reshape(tx, row.centre_id, row.agenda(), &shape, waiting).await?;
    store::close(tx, row.centre_id, new.go, true).await?;
    store::close(tx, row.centre_id, stay, false).await?;
    store::insert_slots(tx, come).await?;
    Ok(moved)
}

fn alike(standing: &[Standing], slot: &slot::Model) -> Vec<SlotId> {
    let alike = standing.iter().filter(|each| each.slot.skill == slot.skill);
    alike.map(|each| each.slot.id).collect()
}

impl Change {
    fn apply(self, row: event::Model, zone: Tz) -> ApiResult<event::Model> {
        let wall = |at: DateTime<Utc>| at.with_timezone(&zone);
        let day = wall(row.starts_at).date_naive();
        let opens = self.opens.unwrap_or_else(|| wall(row.starts_at).time());
        let closes = self.closes.unwrap_or_else(|| wall(row.ends_at).time());
        let (starts_at, ends_at) = hours(day, (opens, closes), zone)?;
        Ok(event::Model {
            location_id: self.location.unwrap_or(row.location_id),
            name: self.name.unwrap_or(row.name),
            tables: self.tables.map_or(row.tables, AllTables),
            things_each: self.things_each.unwrap_or(row.things_each),
            starts_at,
            ends_at,
            ..row
        })
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        Self::conflict(refusal.code(), refusal.to_string())
    }
}
