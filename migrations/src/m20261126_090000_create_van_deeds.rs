//! What the crews of vans did: at doors, with things, and between stops.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(deeds()).await?;
        for index in indexes() {
            db.create_index(index).await?;
        }
        Ok(())
    }
}

/// One thing done. `thing_id` may be of a thing that its owner changed since; `window_id` is that of the pickup when the
/// server heard of it.
fn deeds() -> TableCreateStatement {
    centre_table("van_deeds")
        .col(id("day_id"))
        .col(id("van_id"))
        .col(word("kind"))
        .col(maybe_id("pickup_id"))
        .col(maybe_id("window_id"))
        .col(maybe_id("thing_id"))
        .col(maybe_count("pieces"))
        .col(maybe_word("because"))
        .col(maybe_text("note"))
        .col(maybe_id("item_id"))
        .col(maybe_count("minutes"))
        .col(id("staff_id"))
        .col(moment("at"))
        .col(moment("heard_at"))
        .foreign_key(&mut within_centre("day_id", "pickup_days"))
        .foreign_key(&mut within_centre("van_id", "vans"))
        .foreign_key(&mut within_centre("pickup_id", "pickups"))
        .take()
}

/// The third is for the routes of today, the last for who has a card of the driver.
fn indexes() -> [IndexCreateStatement; 4] {
    [
        index("van_deeds", &["centre_id", "day_id", "at"]),
        index("van_deeds", &["centre_id", "pickup_id", "at"]),
        index("routes", &["centre_id", "starts_at"]),
        index("pickups", &["postcode", "created_at"]),
    ]
}
