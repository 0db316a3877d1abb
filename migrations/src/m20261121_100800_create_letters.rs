//! Who follows a handover, the news they have yet to hear, and the letters that tell it.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            centre_table("followers")
                .col(id("handover_id"))
                .col(word("email"))
                .col(word("language"))
                .col(word("confirm_hash"))
                .col(word("stop_hash"))
                .col(moment("created_at"))
                .col(maybe_moment("confirmed_at"))
                .foreign_key(&mut within_centre("handover_id", "handovers"))
                .take(),
        )
        .await?;
        db.create_index(unique("followers", &["centre_id", "handover_id", "email"])).await?;
        db.create_index(unique("followers", &["confirm_hash"])).await?;
        db.create_index(unique("followers", &["stop_hash"])).await?;
        db.create_index(index("followers", &["created_at"])).await?;
        db.create_table(
            centre_table("letters")
                .col(id("follower_id"))
                .col(word("kind"))
                .col(word("language"))
                .col(word("state"))
                .col(count("attempts"))
                .col(maybe_text("last_fault"))
                .col(moment("created_at"))
                .col(maybe_moment("sent_at"))
                .col(maybe_moment("next_try_at"))
                .take(),
        )
        .await?;
        db.create_index(index("letters", &["centre_id", "created_at", "id"])).await?;
        db.create_index(index("letters", &["centre_id", "state", "created_at", "id"])).await?;
        db.create_table(
            Table::create()
                .table("news")
                .col(id("centre_id"))
                .col(id("follower_id"))
                .col(id("move_id"))
                .col(id("item_id"))
                .col(maybe_id("letter_id"))
                .primary_key(Index::create().col("centre_id").col("follower_id").col("move_id"))
                .foreign_key(
                    within_centre("follower_id", "followers").on_delete(ForeignKeyAction::Cascade),
                )
                .take(),
        )
        .await?;
        db.create_index(index("news", &["centre_id", "letter_id"])).await?;
        Ok(())
    }
}
