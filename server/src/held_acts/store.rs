//! Held acts in the database.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QuerySelect, TryInsertResult};

use super::entity::{Column, Entity, Model, State};
use crate::db::{Paged, Tx};
use crate::devices::{self, DeviceRow};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, DeviceId, HeldActId};
use crate::wire::PageQuery;

/// Holds acts of a device. What is held by its identity already stays as it is, also when it was
/// dealt with.
///
/// # Errors
/// `409 key_reused` when another device used an identity, `409 too_much_held` when they are too many.
pub async fn hold(tx: &Tx, device: &DeviceRow, acts: Vec<Model>) -> ApiResult<()> {
    let ids: HashSet<_> = acts.iter().map(|act| act.id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let rows = acts.into_iter().map(|act| act.into_active_model().reset_all());
    let insert = Entity::insert_many(rows).on_conflict_do_nothing();
    let added = match insert.exec_without_returning(&**tx).await? {
        TryInsertResult::Inserted(added) => i32::try_from(added).unwrap_or(i32::MAX),
        _ => 0,
    };
    devices::count_held(tx, device, added).await?;
    let own = Entity::find()
        .filter(Column::CentreId.eq(device.centre_id))
        .filter(Column::DeviceId.eq(device.id))
        .filter(Column::Id.is_in(ids.iter().copied()))
        .count(&**tx)
        .await?;
    if own == ids.len() as u64 { Ok(()) } else { Err(ApiError::key_reused()) }
}

/// What is held and waits, in the order in which it was done.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    query: &PageQuery,
) -> ApiResult<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::State.eq(State::Held))
        .page_up(query, Column::DeviceAt, Column::Id)
        .all(db)
        .await?)
}

/// Notes what became of a held act; the same again changes nothing.
///
/// # Errors
/// `404`, and `409 already_dealt_with` when something else became of it.
pub async fn close(tx: &Tx, centre: CentreId, id: HeldActId, state: State) -> ApiResult<()> {
    let closed = Entity::update_many()
        .col_expr(Column::State, state.into())
        .filter(Column::CentreId.eq(centre))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(State::Held))
        .exec(&**tx)
        .await?;
    let found = Entity::find_by_id((centre, id)).one(&**tx).await?;
    let found = found.ok_or_else(ApiError::not_found)?;
    if closed.rows_affected == 1 {
        return Ok(devices::release_held(tx, (centre, found.device_id), 1).await?);
    }
    if found.state == state {
        return Ok(());
    }
    let detail = "A coordinator dealt with this otherwise.";
    Err(ApiError::conflict("already_dealt_with", detail))
}

/// Forgets what was held before `before`, dealt with or not.
///
/// # Errors
/// When the database cannot.
pub async fn forget(tx: &Tx, before: DateTime<Utc>) -> Result<u64, DbErr> {
    let waiting = Entity::find()
        .select_only()
        .columns([Column::CentreId, Column::DeviceId])
        .distinct()
        .filter(Column::HeldAt.lt(before))
        .filter(Column::State.eq(State::Held));
    let mut forgotten = 0;
    for device in waiting.into_tuple().all(&**tx).await? {
        forgotten += forget_waiting(tx, device, before).await?;
    }
    let dealt_with = Entity::delete_many().filter(Column::HeldAt.lt(before));
    Ok(forgotten + dealt_with.exec(&**tx).await?.rows_affected)
}

/// Forgets what nobody dealt with. What a coordinator deals with meanwhile is released by them.
async fn forget_waiting(
    tx: &Tx,
    (centre, device): (CentreId, DeviceId),
    before: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let waiting = Entity::delete_many()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::DeviceId.eq(device))
        .filter(Column::HeldAt.lt(before))
        .filter(Column::State.eq(State::Held));
    let gone = waiting.exec(&**tx).await?.rows_affected;
    devices::release_held(tx, (centre, device), gone).await?;
    Ok(gone)
}
