//! The tablets of a centre, and the sessions that belong to one.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            centre_table("devices")
                .col(word("name"))
                .col(id("station_id"))
                .col(count("lock_minutes"))
                .col(maybe_id("enrolment_id"))
                .col(maybe_word("enrolment_hash"))
                .col(moment("enrolment_ends_at"))
                .col(maybe_word("token_hash"))
                .col(maybe_moment("enrolled_at"))
                .col(maybe_moment("last_seen_at"))
                .col(maybe_moment("revoked_at"))
                .col(count("held_acts"))
                .col(moment("created_at"))
                .foreign_key(&mut within_centre("station_id", "stations"))
                .take(),
        )
        .await?;
        db.create_index(unique("devices", &["token_hash"])).await?;
        db.create_index(unique("devices", &["enrolment_hash"])).await?;
        db.create_index(index("devices", &["centre_id", "created_at", "id"])).await?;
        let by_pin = ColumnDef::new("by_pin").boolean().not_null().default(false).take();
        for column in [maybe_id("device_id"), by_pin] {
            db.alter_table(Table::alter().table("sessions").add_column(column).take()).await?;
        }
        db.create_index(index("sessions", &["centre_id", "device_id"])).await
    }
}
