//! Labels: printed blank in batches, claimed by the first scan, replaced when torn, never reused.
//! A code is looked up before anyone knows the centre, so the code alone is the key.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            centre_table("label_batches")
                .col(count("count"))
                .col(word("stock"))
                .col(id("made_by"))
                .col(moment("created_at"))
                .foreign_key(&mut within_centre("made_by", "staff"))
                .take(),
        )
        .await?;
        db.create_index(index("label_batches", &["centre_id", "created_at", "id"])).await?;
        db.create_table(
            Table::create()
                .table("labels")
                .col(ColumnDef::new("code").string_len(10).not_null().primary_key().take())
                .col(id("centre_id"))
                .col(word("state"))
                .col(maybe_id("item_id"))
                .col(maybe_id("batch_id"))
                .col(moment("created_at"))
                .foreign_key(&mut within_centre("item_id", "items"))
                .foreign_key(&mut within_centre("batch_id", "label_batches"))
                .check(Expr::col("state").ne("blank").or(Expr::col("item_id").is_null()))
                .check(Expr::col("state").ne("in_use").or(Expr::col("item_id").is_not_null()))
                .take(),
        )
        .await?;
        db.create_index(index("labels", &["centre_id", "item_id"])).await?;
        db.create_index(index("labels", &["centre_id", "batch_id"])).await?;
        Ok(())
    }
}
