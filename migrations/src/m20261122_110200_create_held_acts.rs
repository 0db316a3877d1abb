//! What a revoked device still had waiting, held for a coordinator.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            centre_table("held_acts")
                .col(id("device_id"))
                .col(id("staff_id"))
                .col(word("kind"))
                .col(word("path"))
                .col(text("body"))
                .col(moment("device_at"))
                .col(moment("held_at"))
                .col(word("state"))
                .foreign_key(&mut within_centre("device_id", "devices"))
                .take(),
        )
        .await?;
        db.create_index(index("held_acts", &["centre_id", "state", "device_at", "id"])).await?;
        db.create_index(index("held_acts", &["held_at"])).await
    }
}
