//! The routes of a day, as staff see them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::entity::left_out::Why;
use super::entity::plan::{self, State, TravelTimes};
use super::entity::stop::{Kind, Trouble};
use super::entity::{left_out, route, stop};
use super::store::{self, Rows};
use crate::error::ApiResult;
use crate::id::{ItemId, PickupDayId, PickupId, RouteId, RouteStopId, SlotId, StaffId, VanId};
use crate::pickups::days::{self, DayRow};
use crate::pickups::deeds::{self, DeedRow, StopState};
use crate::pickups::van::{Live, LiveStop, Seen};
use crate::pickups::{requests, setup};
use crate::travel::Spot;
use crate::wire::Timestamp;

/// Where a van stops.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RouteStop {
    id: RouteStopId,
    kind: Kind,
    /// What is collected or brought.
    pickup_id: Option<PickupId>,
    /// When the van gets there.
    arrives_at: Timestamp,
    /// When the work begins.
    starts_at: Timestamp,
    /// When the van goes on.
    leaves_at: Timestamp,
    /// How it stands by now.
    state: StopState,
    /// When the van is expected there now, or was there.
    expected_at: Timestamp,
    /// Whether the van is expected only after the window is over, or was there too late.
    late: bool,
    /// Seconds of driving from the last stop.
    drive_seconds: i32,
    /// Metres from the last stop.
    metres: i32,
    /// Litres aboard when the van goes on.
    litres: i32,
    /// Kilos aboard when the van goes on.
    kilos: i32,
    /// Whether it stays with this van when routes are looked for again.
    locked: bool,
    /// What is wrong with it.
    troubles: Vec<Trouble>,
}

/// What one van drives.
#[derive(Debug, Clone, Object)]
#[oai(rename = "PickupRoute", rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Route {
    id: RouteId,
    van_id: VanId,
    /// Who drives.
    driver_id: Option<StaffId>,
    /// When the van leaves the depot.
    starts_at: Timestamp,
    /// When it is back.
    ends_at: Timestamp,
    /// Seconds of driving.
    drive_seconds: i32,
    metres: i32,
    /// What is wrong with the whole of it.
    troubles: Vec<Trouble>,
    /// When the crew last told something.
    heard_at: Option<Timestamp>,
    /// What was loaded, and not seen at the depot although the van was emptied.
    not_scanned: Vec<LoadedThing>,
    stops: Vec<RouteStop>,
}

/// A thing with a label that a crew took.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct LoadedThing {
    item_id: ItemId,
    /// The label that it wears now.
    label_code: Option<String>,
    /// At whose door.
    pickup_id: Option<PickupId>,
}

/// A pickup that is in no route.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
pub struct LeftOutPickup {
    pickup_id: PickupId,
    why: Why,
}

/// The routes of a day, and how they came to be.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct DayRoutes {
    day_id: PickupDayId,
    /// How the plan stands; absent while nobody looked for routes.
    state: Option<State>,
    /// Counts its changes; a writer must know the present one.
    version: i32,
    /// How much of the search is done.
    percent: i32,
    /// How the driving times are known.
    travel: Option<TravelTimes>,
    /// Why there are no routes: a stable word.
    fault: Option<String>,
    planned_at: Option<Timestamp>,
    /// When drivers got to see it; a change takes it back.
    published_at: Option<Timestamp>,
    /// Where the vans start and end.
    depot: Spot,
    routes: Vec<Route>,
    left_out: Vec<LeftOutPickup>,
}

/// The routes of a day.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(
    db: &impl ConnectionTrait,
    day: &DayRow,
    now: DateTime<Utc>,
) -> ApiResult<DayRoutes> {
    let area = setup::area(db, day.centre_id, day.area_id).await?;
    let depot = setup::depot(db, day.centre_id, area.depot_id).await?.spot();
    let plan = store::plan(db, day.centre_id, day.id).await?;
    let Rows { routes, stops, left_out } = store::rows(db, day.centre_id, day.id).await?;
    let mut stops = store::by_route(stops);
    let present = Present::read(db, day, now).await?;
    let routes = routes.into_iter().map(|row| {
        let stops = stops.remove(&row.id).unwrap_or_default();
        Route::of(row, stops, &present)
    });
    let part = |part: fn(&plan::Model) -> i32| plan.as_ref().map_or(0, part);
    Ok(DayRoutes {
        day_id: day.id,
        state: plan.as_ref().map(|row| row.state),
        version: part(|row| row.version),
        percent: part(|row| row.percent),
        travel: plan.as_ref().and_then(|row| row.travel),
        planned_at: plan.as_ref().and_then(|row| row.planned_at).map(Into::into),
        published_at: plan.as_ref().and_then(|row| row.published_at).map(Into::into),
        fault: plan.and_then(|row| row.fault),
        depot,
        routes: routes.collect(),
        left_out: left_out.into_iter().map(LeftOutPickup::from).collect(),
    })
}

/// What was done on a day until now, and within which hours it was to be.
struct Present {
    live: Live,
    done: Vec<DeedRow>,
    seen: Seen,
    windows: HashMap<PickupId, SlotId>,
    ends: HashMap<SlotId, DateTime<Utc>>,
    now: DateTime<Utc>,
}

impl Present {
    async fn read(db: &impl ConnectionTrait, day: &DayRow, now: DateTime<Utc>) -> ApiResult<Self> {
        let done = deeds::of_day(db, day.centre_id, day.id).await?;
        let pickups = requests::of_day(db, day.centre_id, day.id).await?;
        let windows = days::windows_of(db, day.centre_id, [day.id]).await?.into_values().flatten();
        Ok(Self {
            live: Live::of(done.clone()),
            seen: Seen::read(db, day.centre_id, &done).await?,
            done,
            windows: pickups.into_iter().map(|row| (row.id, row.window_id)).collect(),
            ends: windows.map(|row| (row.id, row.ends_at)).collect(),
            now,
        })
    }

    fn not_scanned(&self, van: VanId) -> Vec<LoadedThing> {
        let missed = deeds::not_scanned(&self.done, van, &self.seen.at_depot);
        let thing = |deed: &DeedRow| {
            let item_id = deed.item_id?;
            let label_code = self.seen.labels.get(&item_id).cloned();
            Some(LoadedThing { item_id, label_code, pickup_id: deed.pickup_id })
        };
        missed.into_iter().filter_map(thing).collect()
    }

    fn stops(&self, van: VanId, stops: Vec<stop::Model>) -> Vec<RouteStop> {
        let live = self.live.stops(van, &stops, &self.windows, self.now);
        let stops = stops.into_iter().zip(live).map(|(row, live)| {
            let window = row.pickup_id.and_then(|pickup| self.windows.get(&pickup));
            let ends = window.and_then(|window| self.ends.get(window));
            let late = ends.is_some_and(|ends| live.expected_at > *ends);
            RouteStop::of(row, live, late)
        });
        stops.collect()
    }
}

impl Route {
    fn of(row: route::Model, stops: Vec<stop::Model>, present: &Present) -> Self {
        Self {
            heard_at: present.live.heard_at(row.van_id).map(Into::into),
            not_scanned: present.not_scanned(row.van_id),
            stops: present.stops(row.van_id, stops),
            id: row.id,
            van_id: row.van_id,
            driver_id: row.driver_id,
            starts_at: row.starts_at.into(),
            ends_at: row.ends_at.into(),
            drive_seconds: row.drive_seconds,
            metres: row.metres,
            troubles: row.troubles.0,
        }
    }
}

impl RouteStop {
    fn of(row: stop::Model, live: LiveStop, late: bool) -> Self {
        Self {
            state: live.state,
            expected_at: live.expected_at.into(),
            late,
            id: row.id,
            kind: row.kind,
            pickup_id: row.pickup_id,
            arrives_at: row.arrives_at.into(),
            starts_at: row.starts_at.into(),
            leaves_at: row.leaves_at.into(),
            drive_seconds: row.drive_seconds,
            metres: row.metres,
            litres: row.litres,
            kilos: row.kilos,
            locked: row.locked,
            troubles: row.troubles.0,
        }
    }
}

impl From<left_out::Model> for LeftOutPickup {
    fn from(row: left_out::Model) -> Self {
        Self { pickup_id: row.id, why: row.why }
    }
}
