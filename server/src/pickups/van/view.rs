//! A route as its driver sees it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::live::{Live, LiveStop};
use super::seen::Seen;
use crate::app::App;
use crate::centre;
use crate::error::ApiResult;
use crate::id::{
    CentreId, ItemId, LocationId, PickupDayId, PickupId, PickupThingId, RouteId, RouteStopId,
    SlotId, VanDeedId, VanId,
};
use crate::pickups::days::{self, WindowRow};
use crate::pickups::deeds::{self, DeedKind, DeedRow, RefusedBecause, StopState};
use crate::pickups::requests::{self, Pickup};
use crate::pickups::routes::{self, plan, route, stop};
use crate::pickups::setup;
use crate::travel::Spot;
use crate::wire::Timestamp;

/// Where a van stops, for its driver.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct VanStop {
    id: RouteStopId,
    kind: stop::Kind,
    state: StopState,
    /// When the van was planned to get there.
    arrives_at: Timestamp,
    /// When the work was planned to begin.
    starts_at: Timestamp,
    /// When the van was planned to go on.
    leaves_at: Timestamp,
    /// When it is expected there now, or was there.
    expected_at: Timestamp,
    /// Seconds of driving from the last stop.
    drive_seconds: i32,
    /// Metres from the last stop.
    metres: i32,
    /// When its window begins.
    window_starts_at: Option<Timestamp>,
    /// When its window is over.
    window_ends_at: Option<Timestamp>,
    /// What is collected or brought.
    pickup: Option<Pickup>,
    /// What the driver writes on a card for who is not at home.
    card_code: Option<String>,
}

/// Something that a crew did.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct VanDeed {
    id: VanDeedId,
    kind: DeedKind,
    pickup_id: Option<PickupId>,
    thing_id: Option<PickupThingId>,
    /// How many were taken.
    pieces: Option<i32>,
    /// Why it was not taken.
    reason: Option<RefusedBecause>,
    note: Option<String>,
    /// What got a label, or was scanned at the depot.
    item_id: Option<ItemId>,
    /// The label that it wears now.
    label_code: Option<String>,
    /// Of what was taken with a label: whether it was scanned at the depot, or moved on since.
    at_depot: Option<bool>,
    /// In how many minutes they expected to be there.
    minutes: Option<i32>,
    at: Timestamp,
}

/// What one van drives today, for its driver.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
pub struct VanRoute {
    id: RouteId,
    day_id: PickupDayId,
    van_id: VanId,
    van_name: String,
    /// Counts the changes of the plan.
    version: i32,
    /// Whether routes are looked for again.
    planning: bool,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// The IANA name of the time zone in which times are shown.
    time_zone: String,
    depot_id: LocationId,
    depot_name: String,
    depot: Spot,
    stops: Vec<VanStop>,
    /// What was done on this route, in the order in which it was.
    deeds: Vec<VanDeed>,
}

/// A route as its driver sees it.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(app: &App, route: route::Model, plan: &plan::Model) -> ApiResult<VanRoute> {
    let (db, centre_id, now) = (app.db.read(), route.centre_id, app.clock.now());
    let van = setup::find_van(db, centre_id, route.van_id).await?;
    let depot = setup::depot(db, centre_id, van.depot_id).await?;
    let names = centre::location_names(db, centre_id).await?;
    let stops = routes::stops_of(db, centre_id, [route.id]).await?;
    let doors = doors(db, centre_id, &stops).await?;
    let done = deeds::of_day(db, centre_id, route.day_id).await?;
    let ours = |deed: &&DeedRow| match deed.pickup_id {
        Some(pickup) => doors.contains_key(&pickup),
        None => deed.van_id == route.van_id,
    };
    let deeds = van_deeds(db, centre_id, done.iter().filter(ours).cloned().collect()).await?;
    let windows = doors.iter().map(|(id, door)| (*id, door.window)).collect();
    let live = Live::of(done).stops(route.van_id, &stops, &windows, now);
    let stops = stops.into_iter().zip(live).map(|(row, live)| {
        let door = row.pickup_id.and_then(|id| doors.get(&id));
        VanStop::of(&row, live, door, app)
    });
    Ok(VanRoute {
        id: route.id,
        day_id: route.day_id,
        van_id: van.id,
        van_name: van.name,
        version: plan.version,
        planning: plan.state == plan::State::Planning,
        starts_at: route.starts_at.into(),
        ends_at: route.ends_at.into(),
        time_zone: centre::find(db, centre_id).await?.time_zone,
        depot_name: names.get(&depot.id).cloned().unwrap_or_default(),
        depot_id: depot.id,
        depot: depot.spot(),
        stops: stops.collect(),
        deeds,
    })
}

/// What is at a door, and within which hours.
struct Door {
    pickup: Pickup,
    window: SlotId,
    hours: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

async fn doors(
    db: &impl ConnectionTrait,
    centre: CentreId,
    stops: &[stop::Model],
) -> ApiResult<HashMap<PickupId, Door>> {
    let rows = requests::of_ids(db, centre, stops.iter().filter_map(|stop| stop.pickup_id)).await?;
    let days = rows.iter().map(|row| row.day_id);
    let windows: HashMap<SlotId, WindowRow> = days::windows_of(db, centre, days)
        .await?
        .into_values()
        .flatten()
        .map(|window| (window.id, window))
        .collect();
    let ids: Vec<_> = rows.iter().map(|row| (row.id, row.window_id)).collect();
    let shown = requests::show_all(db, centre, rows).await?;
    let door = |((id, window), pickup)| {
        let hours = windows.get(&window).map(|row| (row.starts_at, row.ends_at));
        (id, Door { pickup, window, hours })
    };
    Ok(ids.into_iter().zip(shown).map(door).collect())
}

impl VanStop {
    fn of(row: &stop::Model, live: LiveStop, door: Option<&Door>, app: &App) -> Self {
        let hours = door.and_then(|door| door.hours);
        Self {
            id: row.id,
            kind: row.kind,
            state: live.state,
            arrives_at: row.arrives_at.into(),
            starts_at: row.starts_at.into(),
            leaves_at: row.leaves_at.into(),
            expected_at: live.expected_at.into(),
            drive_seconds: row.drive_seconds,
            metres: row.metres,
            window_starts_at: hours.map(|hours| hours.0.into()),
            window_ends_at: hours.map(|hours| hours.1.into()),
            pickup: door.map(|door| door.pickup.clone()),
            card_code: row.pickup_id.map(|id| requests::card_code(&app.secret, id)),
        }
    }
}

/// One thing done, as its driver sees it.
///
/// # Errors
/// When the database cannot answer.
pub async fn van_deed(db: &impl ConnectionTrait, row: DeedRow) -> ApiResult<VanDeed> {
    let seen = Seen::read(db, row.centre_id, std::slice::from_ref(&row)).await?;
    Ok(VanDeed::of(row, &seen))
}

/// These, in their order.
async fn van_deeds(
    db: &impl ConnectionTrait,
    centre: CentreId,
    rows: Vec<DeedRow>,
) -> ApiResult<Vec<VanDeed>> {
    let seen = Seen::read(db, centre, &rows).await?;
    Ok(rows.into_iter().map(|row| VanDeed::of(row, &seen)).collect())
}

impl VanDeed {
    fn of(row: DeedRow, seen: &Seen) -> Self {
        let item = row.item_id;
        let taken = item.filter(|_| row.kind == DeedKind::Take);
        Self {
            id: row.id,
            kind: row.kind,
            pickup_id: row.pickup_id,
            thing_id: row.thing_id,
            pieces: row.pieces,
            reason: row.because,
            note: row.note,
            item_id: item,
            label_code: item.and_then(|item| seen.labels.get(&item)).cloned(),
            at_depot: taken.map(|item| seen.at_depot.contains(&item)),
            minutes: row.minutes,
            at: row.at.into(),
        }
    }
}
