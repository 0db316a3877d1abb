//! The people who work at a centre, and their sessions.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        db.create_table(
            centre_table("staff")
                .col(word("name"))
                .col(word("login"))
                .col(word("roles"))
                .col(text("password_hash"))
                .col(flag("must_change_password"))
                .col(flag("active"))
                .col(moment("created_at"))
                .take(),
        )
        .await?;
        db.create_index(unique("staff", &["login"])).await?;
        db.create_table(
            Table::create()
                .table("sessions")
                .col(word("token_hash").primary_key().take())
                .col(id("centre_id"))
                .col(id("staff_id"))
                .col(maybe_id("station_id"))
                .col(moment("created_at"))
                .col(moment("expires_at"))
                .foreign_key(&mut within_centre("staff_id", "staff"))
                .take(),
        )
        .await?;
        db.create_index(index("sessions", &["centre_id", "staff_id"])).await?;
        db.create_index(index("sessions", &["expires_at"])).await?;
        Ok(())
    }
}
