//! The repair café: its events, the slots of each, and the bookings.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        for table in [events(), slots(), bookings(), acts()] {
            db.create_table(table).await?;
        }
        for index in indexes() {
            db.create_index(index).await?;
        }
        for column in [maybe_word("product"), maybe_json("advice")] {
            let categories = Table::alter().table("categories").add_column(column).take();
            db.alter_table(categories).await?;
        }
        Ok(())
    }
}

/// An event is an agenda of the capacity engine by the same identity.
fn events() -> TableCreateStatement {
    centre_table("repair_events")
        .col(id("series_id"))
        .col(id("location_id"))
        .col(word("name"))
        .col(moment("starts_at"))
        .col(moment("ends_at"))
        .col(json("tables"))
        .col(count("things_each"))
        .col(maybe_moment("cancelled_at"))
        .col(maybe_moment("forgotten_at"))
        .foreign_key(&mut within_centre("id", "agendas"))
        .foreign_key(&mut within_centre("location_id", "locations"))
        .take()
}

/// What a slot of the engine means here.
fn slots() -> TableCreateStatement {
    centre_table("repair_slots")
        .col(id("event_id"))
        .col(word("skill"))
        .col(moment("starts_at"))
        .col(moment("ends_at"))
        .foreign_key(&mut within_centre("id", "slots"))
        .foreign_key(&mut within_centre("event_id", "repair_events"))
        .take()
}

/// A booking is a claim of the engine by the same identity, unless it was moved to another slot since.
fn bookings() -> TableCreateStatement {
    centre_table("repair_bookings")
        .col(id("event_id"))
        .col(id("slot_id"))
        .col(id("claim_id"))
        .col(moment("slot_at"))
        .col(maybe_moment("was_at"))
        .col(word("skill"))
        .col(id("category_id"))
        .col(maybe_word("product"))
        .col(maybe_word("brand"))
        .col(maybe_count("age_years"))
        .col(maybe_text("problem"))
        .col(json("photos"))
        .col(word("name"))
        .col(maybe_word("email"))
        .col(maybe_word("phone"))
        .col(word("household"))
        .col(word("language"))
        .col(word("token_hash"))
        .col(word("channel"))
        .col(word("step"))
        .col(count("version"))
        .col(maybe_count("number"))
        .col(maybe_word("bench"))
        .col(maybe_id("repairer_id"))
        .col(maybe_id("item_id"))
        .col(maybe_word("result"))
        .col(maybe_word("barrier"))
        .col(maybe_json("report"))
        .col(ColumnDef::new("safe").boolean().take())
        .col(ColumnDef::new("works").boolean().take())
        .col(moment("created_at"))
        .col(maybe_moment("arrived_at"))
        .col(maybe_moment("started_at"))
        .col(maybe_moment("finished_at"))
        .col(maybe_moment("left_at"))
        .foreign_key(&mut within_centre("event_id", "repair_events"))
        .foreign_key(&mut within_centre("claim_id", "claims"))
        .take()
}

/// What was done with a booking, by whom; the last of them is its present step.
fn acts() -> TableCreateStatement {
    centre_table("repair_acts")
        .col(id("booking_id"))
        .col(count("version"))
        .col(word("act"))
        .col(id("staff_id"))
        .col(moment("at"))
        .foreign_key(&mut within_centre("booking_id", "repair_bookings"))
        .take()
}

fn indexes() -> [IndexCreateStatement; 11] {
    [
        index("repair_events", &["centre_id", "ends_at", "id"]),
        index("repair_events", &["centre_id", "series_id"]),
        index("repair_events", &["forgotten_at", "ends_at"]),
        index("repair_slots", &["centre_id", "event_id"]),
        index("repair_slots", &["centre_id", "skill", "starts_at", "id"]),
        index("repair_bookings", &["centre_id", "event_id", "slot_at", "id"]),
        index("repair_bookings", &["centre_id", "event_id", "household"]),
        unique("repair_bookings", &["centre_id", "claim_id"]),
        unique("repair_bookings", &["centre_id", "event_id", "number"]),
        unique("repair_bookings", &["token_hash"]),
        unique("repair_acts", &["centre_id", "booking_id", "version"]),
    ]
}
