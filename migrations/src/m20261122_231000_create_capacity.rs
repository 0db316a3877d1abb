//! Room that can be booked: an agenda, its slots, and the claims on them.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        for table in [agendas(), slots(), claims(), parts()] {
            db.create_table(table).await?;
        }
        db.create_index(index("slots", &["centre_id", "agenda_id"])).await?;
        db.create_index(index("claims", &["centre_id", "agenda_id", "state", "asked_at", "id"]))
            .await?;
        db.create_index(index("claims", &["state", "until"])).await
    }
}

/// What is planned together. Whoever changes who has which room locks its row first.
fn agendas() -> TableCreateStatement {
    centre_table("agendas").col(count("revision")).take()
}

/// The last word on how much of a slot may be taken.
const NEVER_MORE: &str = "taken <= places + overbooked";

fn slots() -> TableCreateStatement {
    let amount = |name| count(name).check(Expr::col(name).gte(0)).take();
    centre_table("slots")
        .col(id("agenda_id"))
        .col(amount("places"))
        .col(amount("walk_in"))
        .col(amount("overbooked"))
        .col(amount("taken"))
        .check(Expr::cust(NEVER_MORE))
        .foreign_key(&mut within_centre("agenda_id", "agendas"))
        .take()
}

fn claims() -> TableCreateStatement {
    centre_table("claims")
        .col(id("agenda_id"))
        .col(word("state"))
        .col(maybe_moment("until"))
        .col(moment("asked_at"))
        .foreign_key(&mut within_centre("agenda_id", "agendas"))
        .take()
}

fn parts() -> TableCreateStatement {
    Table::create()
        .table("claim_parts")
        .col(id("centre_id"))
        .col(id("claim_id"))
        .col(id("slot_id"))
        .col(count("amount").check(Expr::col("amount").gt(0)).take())
        .primary_key(Index::create().col("centre_id").col("claim_id").col("slot_id"))
        .foreign_key(&mut within_centre("claim_id", "claims"))
        .foreign_key(&mut within_centre("slot_id", "slots"))
        .take()
}
