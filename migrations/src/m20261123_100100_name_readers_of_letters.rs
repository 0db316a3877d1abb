//! A letter goes to whoever follows a handover, or to whoever booked a repair: `kind` says to whom.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let letters =
            Table::alter().table("letters").rename_column("follower_id", "reader_id").take();
        db.alter_table(letters).await
    }
}
