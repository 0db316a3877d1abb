//! A claim may wait for any of several slots.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let any = flag("any").default(false).take();
        db.alter_table(Table::alter().table("claims").add_column(any).take()).await
    }
}
