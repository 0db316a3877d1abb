//! Lots: crates and pallets of like things, and the containers that they are weighed in. The log of a
//! lot says with every act what was in it before and after, so that a balance is a sum of differences.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            centre_table("containers")
                .col(word("name"))
                .col(count("tare_grams").check(Expr::col("tare_grams").gte(0)).take())
                .col(flag("active"))
                .take(),
        )
        .await?;
        db.create_table(lots()).await?;
        db.create_index(index("lots", &["centre_id", "gone", "updated_at", "id"])).await?;
        let by_category = ["centre_id", "gone", "category_id", "updated_at", "id"];
        db.create_index(index("lots", &by_category)).await?;
        db.create_table(log()).await?;
        // An act on two lots is in the log of both.
        db.create_index(unique("lot_moves", &["centre_id", "id", "lot_id"])).await?;
        db.create_index(index("lot_moves", &["centre_id", "at"])).await
    }
}

fn lots() -> TableCreateStatement {
    centre_table("lots")
        .col(id("category_id"))
        .col(maybe_id("handover_id"))
        .col(word("channel"))
        .col(maybe_id("location_id"))
        .col(maybe_count("pieces").check(Expr::col("pieces").gte(0)).take())
        .col(count("grams").check(Expr::col("grams").gte(0)).take())
        .col(flag("gone"))
        .col(maybe_text("note"))
        .col(count("version"))
        .col(moment("received_at"))
        .col(moment("updated_at"))
        .foreign_key(&mut within_centre("category_id", "categories"))
        .foreign_key(&mut within_centre("handover_id", "handovers"))
        .foreign_key(&mut within_centre("location_id", "locations"))
        .take()
}

/// One row per version of a lot: the key itself settles a race.
fn log() -> TableCreateStatement {
    Table::create()
        .table("lot_moves")
        .col(id("centre_id"))
        .col(id("lot_id"))
        .col(count("version"))
        .col(id("id"))
        .col(word("kind"))
        .col(maybe_count("pieces_before"))
        .col(maybe_count("pieces_after"))
        .col(count("grams_before"))
        .col(count("grams_after"))
        .col(maybe_count("gross_grams"))
        .col(maybe_count("tare_grams"))
        .col(maybe_id("container_id"))
        .col(maybe_count("price_cents"))
        .col(maybe_word("stream"))
        .col(maybe_word("partner"))
        .col(maybe_word("reason"))
        .col(maybe_id("other_lot_id"))
        .col(maybe_id("item_id"))
        .col(id("staff_id"))
        .col(maybe_id("location_id"))
        .col(maybe_id("station_id"))
        .col(maybe_moment("device_at"))
        .col(moment("at"))
        .primary_key(Index::create().col("centre_id").col("lot_id").col("version"))
        .foreign_key(&mut within_centre("lot_id", "lots"))
        .foreign_key(&mut within_centre("container_id", "containers"))
        .foreign_key(&mut within_centre("item_id", "items"))
        .foreign_key(&mut within_centre("staff_id", "staff"))
        .take()
}
