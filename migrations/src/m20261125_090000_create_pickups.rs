//! The pickup service: depots, areas, vans, what is collected, days with their windows, and what was booked.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let tables =
            [depots(), areas(), vans(), goods(), days(), windows(), pickups(), pickup_things()];
        for table in tables {
            db.create_table(table).await?;
        }
        for index in indexes() {
            db.create_index(index).await?;
        }
        Ok(())
    }
}

/// A depot is a location, by the same identity, from which vans drive. Degrees are kept in millionths.
fn depots() -> TableCreateStatement {
    centre_table("depots")
        .col(count("latitude_e6"))
        .col(count("longitude_e6"))
        .col(count("unload_minutes"))
        .foreign_key(&mut within_centre("id", "locations"))
        .take()
}

fn areas() -> TableCreateStatement {
    centre_table("pickup_areas")
        .col(id("depot_id"))
        .col(word("name"))
        .col(json("postcodes"))
        .col(json("municipalities"))
        .col(count("stop_minutes"))
        .col(count("floor_minutes"))
        .col(count("closes_hours"))
        .col(flag("active"))
        .foreign_key(&mut within_centre("depot_id", "depots"))
        .take()
}

/// Times are minutes since midnight, by the clock on the wall.
fn vans() -> TableCreateStatement {
    centre_table("vans")
        .col(id("depot_id"))
        .col(word("name"))
        .col(count("litres"))
        .col(count("kilos"))
        .col(count("crew"))
        .col(flag("lift"))
        .col(count("shift_from"))
        .col(count("shift_until"))
        .col(maybe_count("break_from"))
        .col(maybe_count("break_until"))
        .col(count("break_minutes"))
        .col(count("most_trips"))
        .col(flag("active"))
        .foreign_key(&mut within_centre("depot_id", "depots"))
        .take()
}

fn goods() -> TableCreateStatement {
    centre_table("pickup_goods")
        .col(word("kind"))
        .col(json("names"))
        .col(maybe_word("words"))
        .col(word("pictogram"))
        .col(maybe_id("category_id"))
        .col(count("litres"))
        .col(count("kilos"))
        .col(count("minutes"))
        .col(count("people"))
        .col(word("verdict"))
        .col(maybe_json("reason"))
        .col(maybe_json("elsewhere"))
        .col(count("position"))
        .col(flag("active"))
        .foreign_key(&mut within_centre("category_id", "categories"))
        .take()
}

/// A day is an agenda of the capacity engine by the same identity: a slot of minutes for each window, one of
/// litres and one of kilos for the whole day.
fn days() -> TableCreateStatement {
    centre_table("pickup_days")
        .col(id("series_id"))
        .col(id("area_id"))
        .col(id("litres_slot"))
        .col(id("kilos_slot"))
        .col(moment("starts_at"))
        .col(moment("ends_at"))
        .col(moment("closes_at"))
        .col(count("version"))
        .col(maybe_moment("cancelled_at"))
        .col(maybe_moment("forgotten_at"))
        .foreign_key(&mut within_centre("id", "agendas"))
        .foreign_key(&mut within_centre("area_id", "pickup_areas"))
        .foreign_key(&mut within_centre("litres_slot", "slots"))
        .foreign_key(&mut within_centre("kilos_slot", "slots"))
        .take()
}

/// A window is a slot of minutes by the same identity.
fn windows() -> TableCreateStatement {
    centre_table("pickup_windows")
        .col(id("day_id"))
        .col(moment("starts_at"))
        .col(moment("ends_at"))
        .foreign_key(&mut within_centre("id", "slots"))
        .foreign_key(&mut within_centre("day_id", "pickup_days"))
        .take()
}

/// What somebody has collected. Its claim changes when it moves to another day.
fn pickups() -> TableCreateStatement {
    centre_table("pickups")
        .col(id("day_id"))
        .col(id("window_id"))
        .col(id("claim_id"))
        .col(word("kind"))
        .col(word("street"))
        .col(word("house_number"))
        .col(word("postcode"))
        .col(word("town"))
        .col(maybe_count("latitude_e6"))
        .col(maybe_count("longitude_e6"))
        .col(count("floor"))
        .col(flag("lift"))
        .col(word("name"))
        .col(maybe_word("phone"))
        .col(maybe_word("email"))
        .col(maybe_text("note"))
        .col(word("household"))
        .col(word("language"))
        .col(word("token_hash"))
        .col(count("minutes"))
        .col(count("litres"))
        .col(count("kilos"))
        .col(count("people"))
        .col(flag("looking"))
        .col(count("version"))
        .col(moment("created_at"))
        .col(maybe_moment("cancelled_at"))
        .col(maybe_text("cancel_reason"))
        .foreign_key(&mut within_centre("day_id", "pickup_days"))
        .foreign_key(&mut within_centre("window_id", "pickup_windows"))
        .foreign_key(&mut within_centre("claim_id", "claims"))
        .take()
}

fn pickup_things() -> TableCreateStatement {
    centre_table("pickup_things")
        .col(id("pickup_id"))
        .col(id("good_id"))
        .col(count("position"))
        .col(count("pieces"))
        .col(flag("apart"))
        .col(maybe_word("note"))
        .col(json("photos"))
        .col(word("verdict"))
        .col(maybe_text("reason"))
        .foreign_key(&mut within_centre("pickup_id", "pickups"))
        .foreign_key(&mut within_centre("good_id", "pickup_goods"))
        .take()
}

fn indexes() -> [IndexCreateStatement; 11] {
    [
        index("pickup_days", &["centre_id", "area_id", "ends_at", "id"]),
        index("pickup_days", &["centre_id", "ends_at", "id"]),
        index("pickup_days", &["centre_id", "series_id"]),
        index("pickup_days", &["forgotten_at", "ends_at"]),
        index("pickup_windows", &["centre_id", "day_id", "starts_at"]),
        index("pickups", &["centre_id", "day_id", "created_at", "id"]),
        index("pickups", &["centre_id", "looking", "created_at", "id"]),
        index("pickups", &["centre_id", "household"]),
        unique("pickups", &["token_hash"]),
        unique("pickups", &["centre_id", "claim_id"]),
        index("pickup_things", &["centre_id", "pickup_id", "position"]),
    ]
}
