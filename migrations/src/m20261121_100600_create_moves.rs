//! The log of moves: what happened to each thing, by whom, where and when. Only ever added to.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            centre_table("moves")
                .col(id("item_id"))
                .col(count("version"))
                .col(id("handover_id"))
                .col(word("kind"))
                .col(maybe_word("from_step"))
                .col(word("to_step"))
                .col(maybe_json("before"))
                .col(maybe_count("price_cents"))
                .col(maybe_word("stream"))
                .col(maybe_word("partner"))
                .col(maybe_word("reason"))
                .col(maybe_id("undoes"))
                .col(id("staff_id"))
                .col(maybe_id("location_id"))
                .col(maybe_id("station_id"))
                .col(maybe_moment("device_at"))
                .col(moment("at"))
                .foreign_key(&mut within_centre("item_id", "items"))
                .foreign_key(&mut within_centre("staff_id", "staff"))
                .take(),
        )
        .await?;
        // One move per version of a thing: the database itself settles a race.
        db.create_index(unique("moves", &["centre_id", "item_id", "version"])).await?;
        db.create_index(index("moves", &["centre_id", "handover_id"])).await?;
        db.create_index(index("moves", &["centre_id", "at", "id"])).await?;
        Ok(())
    }
}
