//! Plans, routes and stops in the database.

use std::collections::{BTreeMap, HashMap, HashSet};

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{IntoActiveModel, QueryOrder};

use super::entity::{left_out, plan, route, stop};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, PickupDayId, RouteId, StaffId, VanId};

/// Everything that a plan consists of.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// Its routes.
    pub routes: Vec<route::Model>,
    /// Where they stop.
    pub stops: Vec<stop::Model>,
    /// Who is in none of them.
    pub left_out: Vec<left_out::Model>,
}

impl Rows {
    /// The route of each van, with who drives it: what stays when the stops of a day are put otherwise, so that a phone
    /// on the road knows its route again.
    pub fn by_van(&self) -> HashMap<VanId, (RouteId, Option<StaffId>)> {
        self.routes.iter().map(|route| (route.van_id, (route.id, route.driver_id))).collect()
    }
}

/// The plan of a day, if there is one.
pub async fn plan(
    db: &impl ConnectionTrait,
    centre: CentreId,
    day: PickupDayId,
) -> Result<Option<plan::Model>, DbErr> {
    plan::Entity::find_by_id((centre, day)).one(db).await
}

/// Writes the plan of a day as it is now, whether there was one or not. The day's agenda is locked.
pub async fn keep(tx: &Tx, row: plan::Model) -> Result<plan::Model, DbErr> {
    let row = plan::Model { version: row.version + 1, ..row };
    let known = plan(&**tx, row.centre_id, row.id).await?.is_some();
    let written = row.into_active_model().reset_all();
    if known { written.update(&**tx).await } else { written.insert(&**tx).await }
}

/// Notes how far a search is; answers whether it shall go on, which it shall not once another took its place.
pub async fn note_progress(
    tx: &Tx,
    centre: CentreId,
    day: PickupDayId,
    run: Uuid,
    percent: i32,
) -> Result<bool, DbErr> {
    let noted = plan::Entity::update_many()
        .col_expr(plan::Column::Percent, Expr::value(percent))
        .filter(the_run(centre, day, run))
        .filter(plan::Column::Stopping.eq(false))
        .exec(&**tx)
        .await?;
    Ok(noted.rows_affected == 1)
}

/// Asks a search to stop with what it has.
pub async fn ask_to_stop(tx: &Tx, centre: CentreId, day: PickupDayId) -> Result<(), DbErr> {
    plan::Entity::update_many()
        .col_expr(plan::Column::Stopping, Expr::value(true))
        .filter(plan::Column::CentreId.eq(centre))
        .filter(plan::Column::Id.eq(day))
        .filter(plan::Column::State.eq(plan::State::Planning))
        .exec(&**tx)
        .await
        .map(|_| ())
}

/// Somebody else was first.
pub fn moved_meanwhile() -> ApiError {
    let detail = "Somebody else changed these routes meanwhile.";
    ApiError::conflict("moved_meanwhile", detail)
}

/// The routes of a day, by van.
pub async fn of_day(
    db: &impl ConnectionTrait,
    centre: CentreId,
    day: PickupDayId,
) -> Result<Vec<route::Model>, DbErr> {
    route::Entity::find()
        .filter(route::Column::CentreId.eq(centre))
        .filter(route::Column::DayId.eq(day))
        .order_by_asc(route::Column::VanId)
        .all(db)
        .await
}

/// All rows of the plan of a day: routes by van, stops in their order.
pub async fn rows(
    db: &impl ConnectionTrait,
    centre: CentreId,
    day: PickupDayId,
) -> Result<Rows, DbErr> {
    let routes = of_day(db, centre, day).await?;
    let stops = stops_of(db, centre, routes.iter().map(|route| route.id)).await?;
    let left_out = left_out::Entity::find()
        .filter(left_out::Column::CentreId.eq(centre))
        .filter(left_out::Column::DayId.eq(day))
        .order_by_asc(left_out::Column::Id)
        .all(db)
        .await?;
    Ok(Rows { routes, stops, left_out })
}

/// Puts these rows in the place of those of a day. Its agenda is locked.
pub async fn replace(tx: &Tx, centre: CentreId, day: PickupDayId, new: Rows) -> Result<(), DbErr> {
    let old = rows(&**tx, centre, day).await?;
    stop::Entity::delete_many()
        .filter(stop::Column::CentreId.eq(centre))
        .filter(stop::Column::RouteId.is_in(old.routes.iter().map(|route| route.id)))
        .exec(&**tx)
        .await?;
    route::Entity::delete_many()
        .filter(route::Column::CentreId.eq(centre))
        .filter(route::Column::DayId.eq(day))
        .exec(&**tx)
        .await?;
    left_out::Entity::delete_many()
        .filter(left_out::Column::CentreId.eq(centre))
        .filter(left_out::Column::DayId.eq(day))
        .exec(&**tx)
        .await?;
    write(tx, new).await
}

async fn write(tx: &Tx, Rows { routes, stops, left_out }: Rows) -> Result<(), DbErr> {
    if !routes.is_empty() {
        let rows = routes.into_iter().map(|row| row.into_active_model().reset_all());
        route::Entity::insert_many(rows).exec_without_returning(&**tx).await?;
    }
    if !stops.is_empty() {
        let rows = stops.into_iter().map(|row| row.into_active_model().reset_all());
        stop::Entity::insert_many(rows).exec_without_returning(&**tx).await?;
    }
    if !left_out.is_empty() {
        let rows = left_out.into_iter().map(|row| row.into_active_model().reset_all());
        left_out::Entity::insert_many(rows).exec_without_returning(&**tx).await?;
    }
    Ok(())
}

/// The routes that drivers may see of days that begin between these moments, by their beginning.
pub async fn published_between(
    db: &impl ConnectionTrait,
    centre: CentreId,
    (from, until): (DateTimeUtc, DateTimeUtc),
) -> Result<Vec<route::Model>, DbErr> {
    let routes = route::Entity::find()
        .filter(route::Column::CentreId.eq(centre))
        .filter(route::Column::StartsAt.gte(from))
        .filter(route::Column::StartsAt.lt(until))
        .order_by_asc(route::Column::StartsAt)
        .order_by_asc(route::Column::Id)
        .all(db)
        .await?;
    let published: HashSet<_> = plan::Entity::find()
        .filter(plan::Column::CentreId.eq(centre))
        .filter(plan::Column::Id.is_in(routes.iter().map(|route| route.day_id)))
        .filter(plan::Column::PublishedAt.is_not_null())
        .all(db)
        .await?
        .into_iter()
        .map(|plan| plan.id)
        .collect();
    Ok(routes.into_iter().filter(|route| published.contains(&route.day_id)).collect())
}

/// The stops of these routes, in their order.
pub async fn stops_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    routes: impl IntoIterator<Item = RouteId>,
) -> Result<Vec<stop::Model>, DbErr> {
    stop::Entity::find()
        .filter(stop::Column::CentreId.eq(centre))
        .filter(stop::Column::RouteId.is_in(routes))
        .order_by_asc(stop::Column::Position)
        .all(db)
        .await
}

/// Notes who drives a route.
pub async fn replace_route(tx: &Tx, row: route::Model) -> Result<route::Model, DbErr> {
    row.into_active_model().reset_all().update(&**tx).await
}

/// A route of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn route(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: RouteId,
) -> ApiResult<route::Model> {
    route::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// The stops of each route.
pub fn by_route(stops: Vec<stop::Model>) -> BTreeMap<RouteId, Vec<stop::Model>> {
    let mut by_route = BTreeMap::<_, Vec<_>>::new();
    for stop in stops {
        by_route.entry(stop.route_id).or_default().push(stop);
    }
    by_route
}

fn the_run(centre: CentreId, day: PickupDayId, run: Uuid) -> Expr {
    plan::Column::CentreId
        .eq(centre)
        .and(plan::Column::Id.eq(day))
        .and(plan::Column::RunId.eq(run))
        .and(plan::Column::State.eq(plan::State::Planning))
}
