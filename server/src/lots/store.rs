//! Lots, their log and their containers in the database.

use sea_orm::entity::prelude::*;
use sea_orm::{Condition, IntoActiveModel, QueryOrder, QuerySelect};

use super::entity::{act, container, lot};
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{CategoryId, CentreId, ContainerId, LotId};
use crate::wire::PageQuery;

/// A lot of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(db: &impl ConnectionTrait, centre: CentreId, id: LotId) -> ApiResult<lot::Model> {
    lot::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// A lot of this centre, which nobody else changes until this transaction ends.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find_to_change(tx: &Tx, centre: CentreId, id: LotId) -> ApiResult<lot::Model> {
    let found = lot::Entity::find_by_id((centre, id)).lock_exclusive().one(&**tx).await?;
    found.ok_or_else(ApiError::not_found)
}

/// These lots of this centre, which nobody else changes until this transaction ends.
pub async fn find_all_to_change(
    tx: &Tx,
    centre: CentreId,
    ids: impl IntoIterator<Item = LotId>,
) -> Result<Vec<lot::Model>, DbErr> {
    lot::Entity::find()
        .filter(lot::Column::CentreId.eq(centre))
        .filter(lot::Column::Id.is_in(ids))
        // Whoever waits for two locks gets them in the same order as everybody.
        .order_by_asc(lot::Column::Id)
        .lock_exclusive()
        .all(&**tx)
        .await
}

/// Adds a lot.
///
/// # Errors
/// `409 key_reused` when its identity is taken.
pub async fn insert(tx: &Tx, row: &lot::Model) -> ApiResult<()> {
    let row = row.clone().into_active_model().reset_all();
    let inserted = lot::Entity::insert(row).exec_without_returning(&**tx).await;
    inserted.map(|_| ()).map_err(ApiError::of_identity)
}

/// Writes a changed lot, unless somebody changed it since `seen` was its version: of two people who
/// hold the same crate, one wins and the other is told.
///
/// # Errors
/// `409 moved_meanwhile`.
pub async fn replace(tx: &Tx, seen: i32, row: &lot::Model) -> ApiResult<()> {
    let changed = lot::Entity::update_many()
        .set(row.clone().into_active_model().reset_all())
        .filter(lot::Column::CentreId.eq(row.centre_id))
        .filter(lot::Column::Id.eq(row.id))
        .filter(lot::Column::Version.eq(seen))
        .exec(&**tx)
        .await?;
    match changed.rows_affected {
        1 => Ok(()),
        _ => Err(moved_meanwhile()),
    }
}

/// The answer to whoever came second.
pub fn moved_meanwhile() -> ApiError {
    ApiError::conflict("moved_meanwhile", "Somebody else changed this lot in the meantime.")
}

/// Adds a row to the log.
///
/// # Errors
/// `409 key_reused` when the act's identity is taken.
pub async fn record(tx: &Tx, row: act::Model) -> ApiResult<()> {
    let row = row.into_active_model().reset_all();
    let inserted = act::Entity::insert(row).exec_without_returning(&**tx).await;
    inserted.map(|_| ()).map_err(ApiError::of_identity)
}

/// What was done with a lot, the last first.
pub async fn acts_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    lot: LotId,
) -> Result<Vec<act::Model>, DbErr> {
    act::Entity::find()
        .filter(act::Column::CentreId.eq(centre))
        .filter(act::Column::LotId.eq(lot))
        .order_by_desc(act::Column::Version)
        .all(db)
        .await
}

/// Which lots a list shows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filter {
    /// Those with nothing left in them, or those that are there.
    pub gone: bool,
    /// Only of this category.
    pub category: Option<CategoryId>,
}

/// Lots of this centre, the last changed first.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    filter: Filter,
    query: &PageQuery,
) -> Result<Vec<lot::Model>, DbErr> {
    let category = filter.category.map(|category| lot::Column::CategoryId.eq(category));
    lot::Entity::find()
        .filter(lot::Column::CentreId.eq(centre))
        .filter(lot::Column::Gone.eq(filter.gone))
        .filter(Condition::all().add_option(category))
        .page_down(query, lot::Column::UpdatedAt, lot::Column::Id)
        .all(db)
        .await
}

/// A container of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn container(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: ContainerId,
) -> ApiResult<container::Model> {
    container::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// All containers; a centre has tens of them.
pub async fn list_containers(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> ApiResult<Vec<container::Model>> {
    Ok(container::Entity::find()
        .filter(container::Column::CentreId.eq(centre))
        .order_by_asc(container::Column::Id)
        .all(db)
        .await?)
}

/// Adds a container.
///
/// # Errors
/// When the database refuses it.
pub async fn create_container(tx: &Tx, row: container::Model) -> ApiResult<container::Model> {
    Ok(row.into_active_model().reset_all().insert(&**tx).await?)
}

/// Writes a changed container.
///
/// # Errors
/// When the database refuses it.
pub async fn replace_container(tx: &Tx, row: container::Model) -> ApiResult<container::Model> {
    Ok(row.into_active_model().reset_all().update(&**tx).await?)
}
