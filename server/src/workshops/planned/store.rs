//! Workshops in the database.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};

use super::entity::{Column, Entity, Model};
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, WorkshopId};
use crate::wire::PageQuery;

/// Writes a workshop, whose room is open already.
pub async fn insert(tx: &Tx, row: &Model) -> Result<(), DbErr> {
    let row = row.clone().into_active_model().reset_all();
    Entity::insert(row).exec_without_returning(&**tx).await.map(|_| ())
}

/// A workshop of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(db: &impl ConnectionTrait, centre: CentreId, id: WorkshopId) -> ApiResult<Model> {
    Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// Workshops that were planned together, in the order of their days.
pub async fn of_series(
    db: &impl ConnectionTrait,
    centre: CentreId,
    series: Uuid,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::SeriesId.eq(series))
        .order_by_asc(Column::StartsAt)
        .all(db)
        .await
}

/// Workshops that end after a moment, the next first.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    from: DateTime<Utc>,
    query: &PageQuery,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::EndsAt.gt(from))
        .page_up(query, Column::EndsAt, Column::Id)
        .all(db)
        .await
}

/// Writes what is told of a workshop as it stands now, and counts the change. Its agenda is locked, so nobody
/// else changes it meanwhile.
pub async fn replace(tx: &Tx, row: Model) -> Result<Model, DbErr> {
    let changed = Model { version: row.version + 1, ..row };
    changed.into_active_model().reset_all().update(&**tx).await
}

/// Calls a workshop off; answers whether it was still on. Its agenda is locked, so nobody books meanwhile.
pub async fn call_off(tx: &Tx, row: &Model, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::CancelledAt, Expr::value(now))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::CentreId.eq(row.centre_id))
        .filter(Column::Id.eq(row.id))
        .filter(Column::CancelledAt.is_null())
        .exec(&**tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Workshops that ended before a moment, whose bookings still say who came.
///
/// # Errors
/// When the database cannot answer.
pub async fn to_forget(tx: &Tx, before: DateTime<Utc>, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::ForgottenAt.is_null())
        .filter(Column::EndsAt.lt(before))
        .order_by_asc(Column::EndsAt)
        .limit(most)
        .all(&**tx)
        .await
}

/// Notes that nobody knows any more who came to a workshop.
///
/// # Errors
/// When the database cannot.
pub async fn note_forgotten(tx: &Tx, row: &Model, now: DateTime<Utc>) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::ForgottenAt, Expr::value(now))
        .filter(Column::CentreId.eq(row.centre_id))
        .filter(Column::Id.eq(row.id))
        .exec(&**tx)
        .await
        .map(|_| ())
}
