//! A pickup, for the resident who booked it.

use poem_openapi::Object;

use super::entity::pickup;
use super::told::{MyPickupState, Told, ToldThing, told};
use crate::app::App;
use crate::centre::Names;
use crate::error::ApiResult;
use crate::id::{CentreId, GoodId, SlotId};
use crate::pickups::Verdict;
use crate::wire::Timestamp;

/// One line of my pickup.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct MyPickupThing {
    good_id: GoodId,
    names: Names,
    pictogram: String,
    pieces: i32,
    verdict: Verdict,
    /// Why it is not collected, in the words of who looked at it.
    reason: Option<String>,
}

/// A pickup, for the resident who booked it.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct MyPickup {
    state: MyPickupState,
    centre_id: CentreId,
    /// The name of the centre.
    centre: String,
    /// The IANA name of its time zone, in which times are shown.
    time_zone: String,
    window_id: SlotId,
    /// When the van comes at the earliest.
    starts_at: Timestamp,
    /// When it comes at the latest.
    ends_at: Timestamp,
    name: String,
    street: String,
    house_number: String,
    postcode: String,
    town: String,
    things: Vec<MyPickupThing>,
    /// Until when it can be changed.
    change_until: Timestamp,
    /// Whether it can still be changed.
    may_change: bool,
    /// Whether it can still be cancelled.
    may_cancel: bool,
    /// Why the centre cancelled it.
    cancel_reason: Option<String>,
}

/// A pickup as its owner sees it.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(app: &App, row: &pickup::Model) -> ApiResult<MyPickup> {
    let now = app.clock.now();
    let told = told(app.db.read(), row.centre_id, row.id, now).await?;
    let live = matches!(told.state, MyPickupState::Looking | MyPickupState::Booked);
    let Told { row, state, centre, day, window, things } = told;
    Ok(MyPickup {
        state,
        centre_id: centre.id,
        centre: centre.name,
        time_zone: centre.time_zone,
        window_id: window.id,
        starts_at: window.starts_at.into(),
        ends_at: window.ends_at.into(),
        name: row.name,
        street: row.street,
        house_number: row.house_number,
        postcode: row.postcode,
        town: row.town,
        things: things.into_iter().map(MyPickupThing::from).collect(),
        change_until: day.closes_at.into(),
        may_change: live && day.closes_at > now,
        may_cancel: live && window.starts_at > now,
        cancel_reason: row.cancel_reason,
    })
}

impl From<ToldThing> for MyPickupThing {
    fn from(ToldThing { row, names, pictogram }: ToldThing) -> Self {
        Self {
            good_id: row.good_id,
            names,
            pictogram,
            pieces: row.pieces,
            verdict: row.verdict,
            reason: row.reason,
        }
    }
}
