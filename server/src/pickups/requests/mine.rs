//! A pickup, for the resident who booked it.

use poem_openapi::Object;

use super::entity::pickup;
use super::told::{MyPickupState, Told, ToldThing, told};
use crate::app::App;
use crate::centre::Names;
use crate::error::ApiResult;
use crate::id::{CentreId, GoodId, SlotId};
use crate::pickups::deeds::RefusedBecause;
use crate::pickups::{PickupKind, Verdict};
use crate::secret::Purpose;
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
    /// How many were taken at the door.
    taken: i32,
    /// Why the driver did not take it.
    refused: Option<RefusedBecause>,
    /// Whether the driver did not find it.
    not_there: bool,
}

/// A pickup, for the resident who booked it.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct MyPickup {
    state: MyPickupState,
    kind: PickupKind,
    /// When the van is expected, once it is on its way.
    expected_at: Option<Timestamp>,
    /// The page on which one follows what was collected; its secret is in the fragment.
    follow_url: Option<String>,
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
    let missed = told.state == MyPickupState::NotHome;
    let Told { row, state, centre, day, window, things, expected_at, handover } = told;
    Ok(MyPickup {
        state,
        kind: row.kind,
        expected_at: expected_at.map(Into::into),
        follow_url: handover.map(|handover| app.link(Purpose::Follow, handover.0)),
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
        may_change: missed || (live && day.closes_at > now),
        may_cancel: live && window.starts_at > now,
        cancel_reason: row.cancel_reason,
    })
}

impl From<ToldThing> for MyPickupThing {
    fn from(ToldThing { row, names, pictogram, outcome }: ToldThing) -> Self {
        Self {
            taken: outcome.taken,
            refused: outcome.refused,
            not_there: outcome.not_there,
            good_id: row.good_id,
            names,
            pictogram,
            pieces: row.pieces,
            verdict: row.verdict,
            reason: row.reason,
        }
    }
}
