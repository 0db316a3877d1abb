//! Things, where they stand now (a projection of the moves), and their photos.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            centre_table("photos")
                .col(count("width"))
                .col(count("height"))
                .col(moment("created_at"))
                .take(),
        )
        .await?;
        db.create_table(
            centre_table("items")
                .col(id("handover_id"))
                .col(id("category_id"))
                .col(word("step"))
                .col(maybe_count("price_cents").check(Expr::col("price_cents").gte(0)).take())
                .col(maybe_word("stream"))
                .col(maybe_word("test"))
                .col(flag("owner_keeps"))
                .col(count("version"))
                .col(maybe_count("weight_grams").check(Expr::col("weight_grams").gte(0)).take())
                .col(maybe_word("condition"))
                .col(maybe_text("note"))
                .col(maybe_id("photo_id"))
                .col(moment("received_at"))
                .col(moment("updated_at"))
                .foreign_key(&mut within_centre("handover_id", "handovers"))
                .foreign_key(&mut within_centre("category_id", "categories"))
                .foreign_key(&mut within_centre("photo_id", "photos"))
                .take(),
        )
        .await?;
        for columns in [
            &["centre_id", "handover_id"][..],
            &["centre_id", "updated_at", "id"][..],
            &["centre_id", "step", "updated_at", "id"][..],
            &["centre_id", "category_id", "updated_at", "id"][..],
        ] {
            db.create_index(index("items", columns)).await?;
        }
        Ok(())
    }
}
