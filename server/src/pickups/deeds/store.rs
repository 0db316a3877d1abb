//! What crews did, in the database.

use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, Select};

use super::entity::{Column, Entity, Model};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, PickupDayId, PickupId, VanDeedId};

/// Adds to what was done.
///
/// # Errors
/// `409 key_reused` when the identity is taken.
pub async fn insert(tx: &Tx, row: &Model) -> ApiResult<()> {
    let row = row.clone().into_active_model().reset_all();
    let inserted = Entity::insert(row).exec_without_returning(&**tx).await;
    inserted.map(|_| ()).map_err(ApiError::of_identity)
}

/// Something that was done.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(db: &impl ConnectionTrait, centre: CentreId, id: VanDeedId) -> ApiResult<Model> {
    Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// All that was done on a day, in the order in which it was.
pub async fn of_day(
    db: &impl ConnectionTrait,
    centre: CentreId,
    day: PickupDayId,
) -> Result<Vec<Model>, DbErr> {
    ours(centre).filter(Column::DayId.eq(day)).all(db).await
}

/// All that was done at the door of a pickup, on whichever day.
pub async fn of_pickup(
    db: &impl ConnectionTrait,
    centre: CentreId,
    pickup: PickupId,
) -> Result<Vec<Model>, DbErr> {
    ours(centre).filter(Column::PickupId.eq(pickup)).all(db).await
}

/// Forgets what drivers wrote on a day.
pub async fn forget_notes(tx: &Tx, centre: CentreId, day: PickupDayId) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Note, Expr::value(None::<String>))
        .filter(Column::CentreId.eq(centre))
        .filter(Column::DayId.eq(day))
        .exec(&**tx)
        .await
        .map(|_| ())
}

fn ours(centre: CentreId) -> Select<Entity> {
    Entity::find()
        .filter(Column::CentreId.eq(centre))
        .order_by_asc(Column::At)
        .order_by_asc(Column::HeardAt)
        .order_by_asc(Column::Id)
}
