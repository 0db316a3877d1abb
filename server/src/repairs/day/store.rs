//! The log of what was done with bookings.

use sea_orm::IntoActiveModel;
use sea_orm::entity::prelude::*;

use super::entity::{Entity, Model};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};

/// Adds to the log.
///
/// # Errors
/// `409 key_reused` when the identity is taken.
pub async fn record(tx: &Tx, row: Model) -> ApiResult<()> {
    let row = row.into_active_model().reset_all();
    let inserted = Entity::insert(row).exec_without_returning(&**tx).await;
    inserted.map(|_| ()).map_err(ApiError::of_identity)
}
