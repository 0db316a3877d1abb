//! Where postcodes are, as far as a centre has learned, and which pickups are placed by that alone.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            Table::create()
                .table("postcode_places")
                .col(id("centre_id"))
                .col(word("postcode"))
                .col(count("latitude_e6"))
                .col(count("longitude_e6"))
                .primary_key(Index::create().col("centre_id").col("postcode"))
                .take(),
        )
        .await?;
        let near = ColumnDef::new("spot_nearby").boolean().not_null().default(false).take();
        db.alter_table(Table::alter().table("pickups").add_column(near).take()).await
    }
}
