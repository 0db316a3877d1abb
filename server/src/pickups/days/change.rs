//! More or less room on a day.

use poem_openapi::Object;

use super::entity::day;
use super::store;
use crate::capacity::{self, NewShape, Room, Waiting};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::SlotId;

/// So many minutes at doors in a window.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
pub struct WindowRoom {
    id: SlotId,
    #[oai(validator(minimum(value = "0"), maximum(value = "5000")))]
    minutes: i32,
}

/// What fits into a day from now on; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct PickupDayPatch {
    #[oai(default, validator(max_items = 12))]
    windows: Vec<WindowRoom>,
    #[oai(validator(minimum(value = "0"), maximum(value = "1000000")))]
    litres: Option<i32>,
    #[oai(validator(minimum(value = "0"), maximum(value = "1000000")))]
    kilos: Option<i32>,
}

/// Gives a day more or less room; not less than is taken.
///
/// # Errors
/// `409 called_off` and `room_taken`; `400` for a window that is not of this day.
pub async fn change(tx: &Tx, row: &day::Model, patch: PickupDayPatch) -> ApiResult<()> {
    capacity::lock(tx, row.centre_id, row.agenda()).await?;
    let row = store::find(&**tx, row.centre_id, row.id).await?;
    if row.cancelled_at.is_some() {
        return Err(ApiError::conflict("called_off", "This was called off."));
    }
    let rooms = store::rooms_of_day(&**tx, &row).await?;
    let of_day = [(row.litres_slot, patch.litres), (row.kilos_slot, patch.kilos)];
    let of_day = of_day.into_iter().filter_map(|(slot, places)| Some((slot, places?)));
    let windows = patch.windows.iter().map(|window| (window.id, window.minutes));
    let wanted: Vec<_> = windows.chain(of_day).collect();
    for (slot, places) in &wanted {
        check(rooms.get(slot), *places)?;
    }
    let resized = wanted.into_iter().map(|(slot, places)| (slot, (places, 0))).collect();
    let shape = NewShape { resized, added: Vec::new() };
    // Nobody waits for a van: who finds no room takes another day.
    let waiting = Waiting { accept_by: row.starts_at };
    capacity::reshape(tx, row.centre_id, row.agenda(), &shape, waiting).await?;
    Ok(())
}

fn check(room: Option<&Room>, places: i32) -> ApiResult<()> {
    let Some(room) = room else {
        return Err(ApiError::bad_field("/windows", "unknown", "is no window of this day"));
    };
    if places < room.taken {
        return Err(ApiError::conflict("room_taken", format!("{} is taken by now.", room.taken)));
    }
    Ok(())
}
