//! Photos in the database: which there are. Their files are in the object store.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

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
    /// Since when it belongs to nothing; absent while something shows it.
    pub unused_since: Option<DateTimeUtc>,
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
        unused_since: Set(Some(now)),
    };
    Entity::insert(row).on_conflict_do_nothing().exec_without_returning(&**tx).await?;
    Ok(())
}

/// Notes that something shows this photo from now on; answers whether this centre has it.
pub async fn put_to_use(tx: &Tx, centre: CentreId, id: PhotoId) -> Result<bool, DbErr> {
    note_use(tx, centre, id, None).await
}

/// Notes that nothing shows this photo any more.
pub async fn leave_unused(
    tx: &Tx,
    centre: CentreId,
    id: PhotoId,
    now: DateTimeUtc,
) -> Result<bool, DbErr> {
    note_use(tx, centre, id, Some(now)).await
}

async fn note_use(
    tx: &Tx,
    centre: CentreId,
    id: PhotoId,
    unused_since: Option<DateTimeUtc>,
) -> Result<bool, DbErr> {
    let noted = Entity::update_many()
        .col_expr(Column::UnusedSince, Expr::value(unused_since))
        .filter(Column::CentreId.eq(centre))
        .filter(Column::Id.eq(id));
    Ok(noted.exec(&**tx).await?.rows_affected == 1)
}

/// Some of the photos that have belonged to nothing since before `before`.
pub async fn unused(
    db: &impl ConnectionTrait,
    before: DateTimeUtc,
    most: u64,
) -> Result<Vec<(CentreId, PhotoId)>, DbErr> {
    Entity::find()
        .select_only()
        .columns([Column::CentreId, Column::Id])
        .filter(Column::UnusedSince.lt(before))
        .order_by_asc(Column::UnusedSince)
        .limit(most)
        .into_tuple()
        .all(db)
        .await
}

/// Removes a photo that still belongs to nothing; answers whether it did.
pub async fn remove_unused(
    tx: &Tx,
    centre: CentreId,
    id: PhotoId,
    before: DateTimeUtc,
) -> Result<bool, DbErr> {
    let gone = Entity::delete_many()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::Id.eq(id))
        .filter(Column::UnusedSince.lt(before));
    Ok(gone.exec(&**tx).await?.rows_affected == 1)
}
