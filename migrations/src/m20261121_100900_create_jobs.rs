//! The outbox: work that a fact asks for, written in the transaction of the fact.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            Table::create()
                .table("jobs")
                .col(id("id").primary_key().take())
                .col(word("kind"))
                .col(text("payload"))
                .col(maybe_word("once"))
                .col(moment("run_at"))
                .col(count("attempts"))
                .col(maybe_text("last_fault"))
                .col(maybe_moment("gave_up_at"))
                .col(moment("created_at"))
                .take(),
        )
        .await?;
        db.create_index(unique("jobs", &["once"])).await?;
        db.create_index(index("jobs", &["gave_up_at", "run_at"])).await?;
        Ok(())
    }
}
