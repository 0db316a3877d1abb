//! A pickup day read from the database, for the planner.

use std::collections::HashMap;

use omloop_planner::Travel;

use super::driven::Driven;
use super::entity::plan::TravelTimes;
use super::problem::Input;
use super::store::Rows;
use crate::app::App;
use crate::calendar::midnight;
use crate::centre;
use crate::error::{ApiError, ApiResult};
use crate::id::{PickupId, VanId};
use crate::pickups::days::{self, DayRow};
use crate::pickups::{deeds, requests, setup};
use crate::travel::{Roads, Source, Why};

/// A day with its pickups, vans, and what of it is locked.
///
/// # Errors
/// When the database cannot answer.
pub async fn read(app: &App, day: &DayRow, locks: HashMap<PickupId, VanId>) -> ApiResult<Input> {
    let (db, centre) = (app.db.read(), day.centre_id);
    let zone = centre::find(db, centre).await?.zone()?;
    let area = setup::area(db, centre, day.area_id).await?;
    let windows = days::windows_of(db, centre, [day.id]).await?.remove(&day.id);
    let pickups = requests::of_day(db, centre, day.id).await?;
    let (deeds, now) = (deeds::of_day(db, centre, day.id).await?, app.clock.now());
    Ok(Input {
        driven: Driven::of(&deeds, &pickups, now),
        now,
        midnight: midnight(day.starts_at, zone),
        zone,
        depot: setup::depot(db, centre, area.depot_id).await?,
        vans: setup::vans_of(db, centre, area.depot_id).await?,
        pickups,
        windows: windows.into_iter().flatten().map(|row| (row.id, row)).collect(),
        locks,
    })
}

/// What a coordinator locked, with its van.
pub fn locks(rows: &Rows) -> HashMap<PickupId, VanId> {
    let vans: HashMap<_, _> = rows.routes.iter().map(|route| (route.id, route.van_id)).collect();
    let locked = rows.stops.iter().filter(|stop| stop.locked);
    locked.filter_map(|stop| Some((stop.pickup_id?, *vans.get(&stop.route_id)?))).collect()
}

/// Driving times between all places of a day, and how they are known.
///
/// # Errors
/// `409 too_many_stops` when there are more places than can be asked for.
pub async fn travel(app: &App, input: &Input) -> ApiResult<(Travel, TravelTimes)> {
    let matrix = app.travel.matrix(&input.places(), &Roads::default()).await;
    let matrix = matrix.map_err(|fault| ApiError::conflict("too_many_stops", fault.to_string()))?;
    let times = match matrix.source() {
        Source::Roads => TravelTimes::Roads,
        Source::GreatCircle { why: Why::Off } => TravelTimes::GreatCircle,
        Source::GreatCircle { .. } => TravelTimes::GreatCircleForNow,
    };
    let places = matrix.places();
    let (seconds, metres) = matrix.into_parts();
    Ok((Travel { places, seconds, metres }, times))
}
