//! Routes: how a day is planned, which van drives where and when, and who is left out and why.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        for table in [plans(), routes(), stops(), left_outs()] {
            db.create_table(table).await?;
        }
        for index in indexes() {
            db.create_index(index).await?;
        }
        Ok(())
    }
}

/// The plan of a pickup day, by the same identity. `run_id` is the search that may write it.
fn plans() -> TableCreateStatement {
    centre_table("pickup_plans")
        .col(word("state"))
        .col(id("run_id"))
        .col(count("percent"))
        .col(flag("stopping"))
        .col(maybe_word("travel"))
        .col(maybe_text("fault"))
        .col(moment("started_at"))
        .col(maybe_moment("planned_at"))
        .col(maybe_moment("published_at"))
        .col(count("version"))
        .foreign_key(&mut within_centre("id", "pickup_days"))
        .take()
}

/// A route belongs to one van on one day.
fn routes() -> TableCreateStatement {
    centre_table("routes")
        .col(id("day_id"))
        .col(id("van_id"))
        .col(maybe_id("driver_id"))
        .col(count("drive_seconds"))
        .col(count("metres"))
        .col(moment("starts_at"))
        .col(moment("ends_at"))
        .col(json("troubles"))
        .foreign_key(&mut within_centre("day_id", "pickup_days"))
        .foreign_key(&mut within_centre("van_id", "vans"))
        .take()
}

/// Where a van stops: at a pickup, to unload, or to rest.
fn stops() -> TableCreateStatement {
    centre_table("route_stops")
        .col(id("route_id"))
        .col(count("position"))
        .col(word("kind"))
        .col(maybe_id("pickup_id"))
        .col(moment("arrives_at"))
        .col(moment("starts_at"))
        .col(moment("leaves_at"))
        .col(count("drive_seconds"))
        .col(count("metres"))
        .col(count("litres"))
        .col(count("kilos"))
        .col(flag("locked"))
        .col(json("troubles"))
        .foreign_key(&mut within_centre("route_id", "routes"))
        .foreign_key(&mut within_centre("pickup_id", "pickups"))
        .take()
}

/// A pickup, by its identity, that is in no route of its day.
fn left_outs() -> TableCreateStatement {
    centre_table("left_outs")
        .col(id("day_id"))
        .col(word("why"))
        .foreign_key(&mut within_centre("id", "pickups"))
        .foreign_key(&mut within_centre("day_id", "pickup_days"))
        .take()
}

fn indexes() -> [IndexCreateStatement; 5] {
    [
        unique("routes", &["centre_id", "day_id", "van_id"]),
        index("routes", &["centre_id", "driver_id"]),
        index("route_stops", &["centre_id", "route_id", "position"]),
        index("route_stops", &["centre_id", "pickup_id"]),
        index("left_outs", &["centre_id", "day_id"]),
    ]
}
