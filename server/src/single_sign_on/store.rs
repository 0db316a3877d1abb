//! Sign-ins that came back, in the database.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, TryInsertResult};

use super::attempt::Attempt;
use super::entity::{ActiveModel, Column, Entity};
use crate::db::Tx;

/// Uses a sign-in; answers whether this is the first time. The key of the table decides a race.
pub async fn use_once(tx: &Tx, attempt: &Attempt) -> Result<bool, DbErr> {
    let row = ActiveModel { seed: Set(attempt.seed), ends_at: Set(attempt.ends_at) };
    let insert = Entity::insert(row).on_conflict_do_nothing();
    let inserted = insert.exec_without_returning(&**tx).await?;
    Ok(matches!(inserted, TryInsertResult::Inserted(1)))
}

/// Removes what is too old to come back.
///
/// # Errors
/// When the database cannot.
pub async fn forget_used(tx: &Tx, now: DateTimeUtc) -> Result<u64, DbErr> {
    let over = Entity::delete_many().filter(Column::EndsAt.lte(now));
    Ok(over.exec(&**tx).await?.rows_affected)
}
