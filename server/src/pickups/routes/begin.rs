//! What a coordinator has done with routes: looked for, stopped, shown to the drivers.

use uuid::Uuid;

use super::entity::plan::{self, State};
use super::entity::route;
use super::events::PlanRoutes;
use super::store::{self, moved_meanwhile};
use crate::app::App;
use crate::auth;
use crate::capacity;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::StaffId;
use crate::jobs::{When, enqueue};
use crate::pickups::days::DayRow;

/// How routes are looked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// The search.
    pub run: Uuid,
    /// Where chance begins.
    pub seed: u64,
    /// Whether to begin from nothing.
    pub fresh: bool,
    /// Whether drivers get to see what comes of it at once.
    pub shown: bool,
}

/// Has a worker look for routes, in the place of any search that goes on.
///
/// # Errors
/// `409 called_off`.
pub async fn begin(tx: &Tx, app: &App, day: &DayRow, wanted: Wanted) -> ApiResult<()> {
    capacity::lock(tx, day.centre_id, day.agenda()).await?;
    if day.cancelled_at.is_some() {
        return Err(ApiError::conflict("called_off", "This was called off."));
    }
    let (now, before) = (app.clock.now(), store::plan(&**tx, day.centre_id, day.id).await?);
    let Wanted { run, seed, fresh, shown } = wanted;
    let row = plan::Model {
        centre_id: day.centre_id,
        id: day.id,
        state: State::Planning,
        run_id: run,
        percent: 0,
        stopping: false,
        travel: before.as_ref().and_then(|row| row.travel),
        fault: None,
        started_at: now,
        planned_at: before.as_ref().and_then(|row| row.planned_at),
        published_at: before.as_ref().and_then(|row| row.published_at),
        version: before.map_or(0, |row| row.version),
    };
    store::keep(tx, row).await?;
    let job = PlanRoutes { centre: day.centre_id, day: day.id, run, seed, fresh, shown };
    Ok(enqueue(tx, &job, When::soon(now), &app.chance).await?)
}

/// Has a worker look for routes again because a van is late: what was shown to drivers stays so until then, and what
/// comes of it is shown to them at once.
///
/// # Errors
/// `409 not_published` while a coordinator changes the routes, and `still_planning` while others are looked for.
pub async fn begin_again(tx: &Tx, app: &App, day: &DayRow, run: Uuid) -> ApiResult<()> {
    capacity::lock(tx, day.centre_id, day.agenda()).await?;
    let row = store::plan(&**tx, day.centre_id, day.id).await?.ok_or_else(ApiError::not_found)?;
    if row.published_at.is_none() {
        return Err(not_published());
    }
    if row.state == State::Planning {
        return Err(ApiError::conflict("still_planning", "Routes are looked for already."));
    }
    begin(tx, app, day, Wanted { run, seed: 0, fresh: false, shown: true }).await
}

/// The routes are not to be seen by drivers.
pub fn not_published() -> ApiError {
    let detail = "The routes of this day were changed, and are not shown to drivers yet.";
    ApiError::conflict("not_published", detail)
}

/// Shows the routes of a day to their drivers.
///
/// # Errors
/// `404` while there are none; `409 moved_meanwhile` and `still_planning`.
pub async fn publish(tx: &Tx, app: &App, day: &DayRow, version: i32) -> ApiResult<()> {
    capacity::lock(tx, day.centre_id, day.agenda()).await?;
    let row = store::plan(&**tx, day.centre_id, day.id).await?.ok_or_else(ApiError::not_found)?;
    if row.version != version {
        return Err(moved_meanwhile());
    }
    if row.state != State::Planned {
        return Err(ApiError::conflict("still_planning", "There are no routes to show yet."));
    }
    let published = plan::Model { published_at: Some(app.clock.now()), ..row };
    store::keep(tx, published).await?;
    Ok(())
}

/// Says who drives a route; nobody is an answer too.
///
/// # Errors
/// `404` for a route that is none; `400` for a driver who is none of this centre.
pub async fn assign(
    tx: &Tx,
    row: route::Model,
    driver: Option<StaffId>,
) -> ApiResult<route::Model> {
    if let Some(driver) = driver
        && !auth::works_here(&**tx, row.centre_id, driver).await?
    {
        return Err(ApiError::bad_field("/driverId", "unknown", "works not here"));
    }
    Ok(store::replace_route(tx, route::Model { driver_id: driver, ..row }).await?)
}
