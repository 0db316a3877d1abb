//! What vans blow out.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let grams = maybe_count("co2_grams_per_km");
        db.alter_table(Table::alter().table("vans").add_column(grams).take()).await
    }
}
