//! A centre: one circulair ambachtscentrum, walled off from every other.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            Table::create()
                .table("centres")
                .col(id("id").primary_key().take())
                .col(word("name"))
                .col(word("time_zone"))
                .col(moment("created_at"))
                .take(),
        )
        .await?;
        // Answers to a creating request, so that the same request may come twice.
        db.create_table(
            Table::create()
                .table("requests")
                .col(id("centre_id"))
                .col(id("key"))
                .col(word("operation"))
                .col(word("fingerprint"))
                .col(moment("created_at"))
                .primary_key(Index::create().col("centre_id").col("key"))
                .take(),
        )
        .await?;
        db.create_index(index("requests", &["created_at"])).await?;
        Ok(())
    }
}
