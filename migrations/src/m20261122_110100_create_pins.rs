//! PINs, and how often each was guessed wrong at a device.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            Table::create()
                .table("pins")
                .col(id("centre_id"))
                .col(id("staff_id"))
                .col(text("hash"))
                .col(moment("set_at"))
                .primary_key(Index::create().col("centre_id").col("staff_id"))
                .foreign_key(&mut within_centre("staff_id", "staff"))
                .take(),
        )
        .await?;
        db.create_table(
            Table::create()
                .table("pin_tries")
                .col(id("centre_id"))
                .col(id("device_id"))
                .col(id("staff_id"))
                .col(count("tries"))
                .col(moment("next_at"))
                .primary_key(Index::create().col("centre_id").col("device_id").col("staff_id"))
                .foreign_key(&mut within_centre("device_id", "devices"))
                .foreign_key(&mut within_centre("staff_id", "staff"))
                .take(),
        )
        .await?;
        db.create_table(
            Table::create()
                .table("pin_guesses")
                .col(id("centre_id"))
                .col(id("device_id"))
                .col(count("guesses"))
                .col(moment("since"))
                .primary_key(Index::create().col("centre_id").col("device_id"))
                .foreign_key(&mut within_centre("device_id", "devices"))
                .take(),
        )
        .await
    }
}
