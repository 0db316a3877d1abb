//! A creating request may come twice, because a phone that lost its connection sends it again.
//!
//! The request's key is the identity of what it creates. Same key and same content: the same
//! answer. Same key and other content: refused. Only the database's key decides, never a check
//! before the insert.

use poem_openapi::types::ToJSON;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, TryInsertResult};
use sha2::{Digest, Sha256};

use super::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::CentreId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Uuid,
    pub operation: String,
    pub fingerprint: String,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Whether this request came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// No: do it.
    First,
    /// Yes, with the same content: answer with what it made.
    Again,
}

/// Remembers a creating request within its own transaction.
///
/// # Errors
/// `409 key_reused` when the key came before with another operation or other content.
pub async fn once(
    tx: &Tx,
    centre: CentreId,
    key: Uuid,
    operation: &str,
    content: &impl ToJSON,
    now: DateTimeUtc,
) -> ApiResult<Seen> {
    let fingerprint = crate::secret::hex(&Sha256::digest(content.to_json_string()));
    let row = ActiveModel {
        centre_id: Set(centre),
        key: Set(key),
        operation: Set(operation.into()),
        fingerprint: Set(fingerprint.clone()),
        created_at: Set(now),
    };
    let insert = Entity::insert(row).on_conflict_do_nothing();
    // A row that was there already counts as inserted too, with nothing done.
    if let TryInsertResult::Inserted(1) = insert.exec_without_returning(&**tx).await? {
        return Ok(Seen::First);
    }
    let before = Entity::find_by_id((centre, key)).one(&**tx).await?;
    match before {
        Some(before) if before.operation == operation && before.fingerprint == fingerprint => {
            Ok(Seen::Again)
        }
        _ => Err(ApiError::key_reused()),
    }
}

/// Forgets requests from before `before`.
///
/// # Errors
/// When the database cannot.
pub async fn forget_requests(tx: &Tx, before: DateTimeUtc) -> Result<u64, DbErr> {
    let old = Entity::delete_many().filter(Column::CreatedAt.lt(before));
    Ok(old.exec(&**tx).await?.rows_affected)
}
