//! Photos in the database: which there are. Their files are in the object store.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use crate::db::Tx;
use crate::id::{CentreId, PhotoId};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "photos")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PhotoId,
    pub width: i32,
    pub height: i32,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Whether this centre has this photo.
pub async fn exists(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: PhotoId,
) -> Result<bool, DbErr> {
    Ok(Entity::find_by_id((centre, id)).one(db).await?.is_some())
}

/// Notes a photo whose files are kept; twice is once.
pub async fn insert(
    tx: &Tx,
    centre: CentreId,
    id: PhotoId,
    (width, height): (u32, u32),
    now: DateTimeUtc,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        centre_id: Set(centre),
        id: Set(id),
        width: Set(width.try_into().unwrap_or(i32::MAX)),
        height: Set(height.try_into().unwrap_or(i32::MAX)),
        created_at: Set(now),
    };
    Entity::insert(row).on_conflict_do_nothing().exec_without_returning(&**tx).await?;
    Ok(())
}
