//! What a coordinator sets up: categories, locations and stations.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            centre_table("categories")
                .col(maybe_id("parent_id"))
                .col(word("stream"))
                .col(json("names"))
                .col(word("pictogram"))
                .col(flag("needs_test"))
                .col(maybe_count("typical_weight_grams"))
                .col(count("position"))
                .col(flag("active"))
                .foreign_key(&mut within_centre("parent_id", "categories"))
                .take(),
        )
        .await?;
        db.create_index(index("categories", &["centre_id", "position", "id"])).await?;
        db.create_table(
            centre_table("locations")
                .col(word("name"))
                .col(word("kind"))
                .col(flag("active"))
                .take(),
        )
        .await?;
        db.create_table(
            centre_table("stations")
                .col(id("location_id"))
                .col(word("name"))
                .col(word("kind"))
                .col(flag("active"))
                .foreign_key(&mut within_centre("location_id", "locations"))
                .take(),
        )
        .await?;
        Ok(())
    }
}
