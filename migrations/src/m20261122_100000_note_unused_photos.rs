//! Since when a photo belongs to nothing, so that it is not kept for good. Photos from before count
//! as in use.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let unused = Table::alter().table("photos").add_column(maybe_moment("unused_since")).take();
        db.alter_table(unused).await?;
        db.create_index(index("photos", &["unused_since"])).await?;
        // Without it, removing a photo would read all items.
        db.create_index(index("items", &["centre_id", "photo_id"])).await
    }
}
