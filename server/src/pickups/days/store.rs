//! Pickup days in the database.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};

use super::entity::{day, window};
use crate::capacity::{self, Room};
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, PickupAreaId, PickupDayId, SlotId};
use crate::wire::PageQuery;

/// So many days are offered at most.
const MOST_OFFERED: u64 = 60;

/// Writes a day and its windows, whose room is open already.
pub async fn insert(tx: &Tx, row: &day::Model, windows: Vec<window::Model>) -> Result<(), DbErr> {
    let row = row.clone().into_active_model().reset_all();
    day::Entity::insert(row).exec_without_returning(&**tx).await?;
    let windows = windows.into_iter().map(|row| row.into_active_model().reset_all());
    window::Entity::insert_many(windows).exec_without_returning(&**tx).await.map(|_| ())
}

/// A day of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: PickupDayId,
) -> ApiResult<day::Model> {
    day::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// A window of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn window(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: SlotId,
) -> ApiResult<window::Model> {
    window::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// The windows of these days, in their order.
///
/// # Errors
/// When the database cannot answer.
pub async fn windows_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    days: impl IntoIterator<Item = PickupDayId>,
) -> Result<BTreeMap<PickupDayId, Vec<window::Model>>, DbErr> {
    let rows = window::Entity::find()
        .filter(window::Column::CentreId.eq(centre))
        .filter(window::Column::DayId.is_in(days))
        .order_by_asc(window::Column::StartsAt)
        .order_by_asc(window::Column::Id)
        .all(db)
        .await?;
    let mut by_day = BTreeMap::<_, Vec<_>>::new();
    for row in rows {
        by_day.entry(row.day_id).or_default().push(row);
    }
    Ok(by_day)
}

/// The room of a day: of its windows, in litres and in kilos.
///
/// # Errors
/// When the database cannot answer.
pub async fn rooms_of_day(
    db: &impl ConnectionTrait,
    row: &day::Model,
) -> Result<BTreeMap<SlotId, Room>, DbErr> {
    capacity::rooms(db, row.centre_id, [row.agenda()]).await
}

/// Days that were planned together, in their order.
pub async fn of_series(
    db: &impl ConnectionTrait,
    centre: CentreId,
    series: Uuid,
) -> Result<Vec<day::Model>, DbErr> {
    day::Entity::find()
        .filter(day::Column::CentreId.eq(centre))
        .filter(day::Column::SeriesId.eq(series))
        .order_by_asc(day::Column::StartsAt)
        .all(db)
        .await
}

/// Days that end after a moment, the next first.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    from: DateTime<Utc>,
    query: &PageQuery,
) -> Result<Vec<day::Model>, DbErr> {
    day::Entity::find()
        .filter(day::Column::CentreId.eq(centre))
        .filter(day::Column::EndsAt.gt(from))
        .page_up(query, day::Column::EndsAt, day::Column::Id)
        .all(db)
        .await
}

/// Days that begin between these moments and were not called off.
///
/// # Errors
/// When the database cannot answer.
pub async fn between(
    db: &impl ConnectionTrait,
    centre: CentreId,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Vec<day::Model>, DbErr> {
    day::Entity::find()
        .filter(day::Column::CentreId.eq(centre))
        .filter(day::Column::EndsAt.gt(from))
        .filter(day::Column::StartsAt.gte(from))
        .filter(day::Column::StartsAt.lt(until))
        .filter(day::Column::CancelledAt.is_null())
        .order_by_asc(day::Column::EndsAt)
        .all(db)
        .await
}

/// The days of an area that can still be booked, the next first.
///
/// # Errors
/// When the database cannot answer.
pub async fn open_days(
    db: &impl ConnectionTrait,
    centre: CentreId,
    area: PickupAreaId,
    now: DateTime<Utc>,
) -> Result<Vec<day::Model>, DbErr> {
    day::Entity::find()
        .filter(day::Column::CentreId.eq(centre))
        .filter(day::Column::AreaId.eq(area))
        .filter(day::Column::EndsAt.gt(now))
        .filter(day::Column::ClosesAt.gt(now))
        .filter(day::Column::CancelledAt.is_null())
        .order_by_asc(day::Column::EndsAt)
        .order_by_asc(day::Column::Id)
        .limit(MOST_OFFERED)
        .all(db)
        .await
}

/// Calls a day off; answers whether it was still on. Its agenda is locked, so nobody books meanwhile.
pub async fn call_off(tx: &Tx, row: &day::Model, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let done = day::Entity::update_many()
        .col_expr(day::Column::CancelledAt, Expr::value(now))
        .col_expr(day::Column::Version, Expr::col(day::Column::Version).add(1))
        .filter(day::Column::CentreId.eq(row.centre_id))
        .filter(day::Column::Id.eq(row.id))
        .filter(day::Column::CancelledAt.is_null())
        .exec(&**tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Days that ended before a moment, whose pickups still say who they were of.
///
/// # Errors
/// When the database cannot answer.
pub async fn to_forget(
    tx: &Tx,
    before: DateTime<Utc>,
    most: u64,
) -> Result<Vec<day::Model>, DbErr> {
    day::Entity::find()
        .filter(day::Column::ForgottenAt.is_null())
        .filter(day::Column::EndsAt.lt(before))
        .order_by_asc(day::Column::EndsAt)
        .limit(most)
        .all(&**tx)
        .await
}

/// Notes that nobody knows any more whose pickups a day had.
///
/// # Errors
/// When the database cannot.
pub async fn note_forgotten(tx: &Tx, row: &day::Model, now: DateTime<Utc>) -> Result<(), DbErr> {
    day::Entity::update_many()
        .col_expr(day::Column::ForgottenAt, Expr::value(now))
        .filter(day::Column::CentreId.eq(row.centre_id))
        .filter(day::Column::Id.eq(row.id))
        .exec(&**tx)
        .await
        .map(|_| ())
}
