//! Workshops and group visits, and who comes to them.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        for table in [workshops(), bookings()] {
            db.create_table(table).await?;
        }
        for index in indexes() {
            db.create_index(index).await?;
        }
        Ok(())
    }
}

/// A workshop is an agenda of the capacity engine by the same identity, with one slot, also by that identity.
fn workshops() -> TableCreateStatement {
    centre_table("workshops")
        .col(id("series_id"))
        .col(id("location_id"))
        .col(word("kind"))
        .col(word("name"))
        .col(maybe_word("name_en"))
        .col(maybe_text("about"))
        .col(maybe_text("about_en"))
        .col(moment("starts_at"))
        .col(moment("ends_at"))
        .col(moment("closes_at"))
        .col(count("price_cents"))
        .col(count("most_each"))
        .col(count("version"))
        .col(maybe_moment("cancelled_at"))
        .col(maybe_moment("forgotten_at"))
        .foreign_key(&mut within_centre("id", "agendas"))
        .foreign_key(&mut within_centre("id", "slots"))
        .foreign_key(&mut within_centre("location_id", "locations"))
        .take()
}

/// A booking is a claim of the engine by the same identity. `party` is who comes as a group, such as a school.
fn bookings() -> TableCreateStatement {
    centre_table("workshop_bookings")
        .col(id("workshop_id"))
        .col(word("name"))
        .col(maybe_word("party"))
        .col(maybe_word("email"))
        .col(maybe_word("phone"))
        .col(count("people"))
        .col(maybe_word("note"))
        .col(word("household"))
        .col(word("language"))
        .col(word("token_hash"))
        .col(count("version"))
        .col(maybe_count("came"))
        .col(moment("created_at"))
        .col(maybe_moment("cancelled_at"))
        .foreign_key(&mut within_centre("workshop_id", "workshops"))
        .foreign_key(&mut within_centre("id", "claims"))
        .take()
}

fn indexes() -> [IndexCreateStatement; 6] {
    [
        index("workshops", &["centre_id", "ends_at", "id"]),
        index("workshops", &["centre_id", "series_id"]),
        index("workshops", &["forgotten_at", "ends_at"]),
        index("workshop_bookings", &["centre_id", "workshop_id", "created_at", "id"]),
        index("workshop_bookings", &["centre_id", "workshop_id", "household"]),
        unique("workshop_bookings", &["token_hash"]),
    ]
}
