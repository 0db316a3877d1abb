//! What one resident brings at one time. Nothing about the resident is here.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            centre_table("handovers")
                .col(word("channel"))
                .col(id("received_by"))
                .col(maybe_id("location_id"))
                .col(moment("received_at"))
                .col(word("follow_hash"))
                .foreign_key(&mut within_centre("received_by", "staff"))
                .foreign_key(&mut within_centre("location_id", "locations"))
                .take(),
        )
        .await?;
        db.create_index(unique("handovers", &["follow_hash"])).await?;
        db.create_index(index("handovers", &["centre_id", "received_at", "id"])).await?;
        Ok(())
    }
}
