//! How fast the PINs of people are guessed at a device: one moment that every guess moves on.
//!
//! `pin_guesses`, which counted from its first guess for an hour, stays for the version before this
//! one; a later release drops it.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            Table::create()
                .table("pin_paces")
                .col(id("centre_id"))
                .col(id("device_id"))
                // In milliseconds, because the engines add to a moment each in their own way.
                .col(ColumnDef::new("taken_until").big_integer().not_null())
                .primary_key(Index::create().col("centre_id").col("device_id"))
                .foreign_key(&mut within_centre("device_id", "devices"))
                .take(),
        )
        .await
    }
}
