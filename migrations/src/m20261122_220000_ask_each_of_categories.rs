//! Whether the things of a category differ so much that each is asked for. Categories from before
//! are taken to differ: asking once too often spoils nothing.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let ask_each = ColumnDef::new("ask_each").boolean().not_null().default(true).take();
        db.alter_table(Table::alter().table("categories").add_column(ask_each).take()).await
    }
}
