//! The tables of Omloop, one set for SQLite and PostgreSQL.
//!
//! Names read `verb_table`; a change that removes something first expands, and contracts in a later
//! release, so that two versions can run beside one another on one database.
//! Every table of a centre starts its key with `centre_id`.

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

mod columns;
mod m20261121_100000_create_centres;
mod m20261121_100100_create_staff;
mod m20261121_100200_create_places;
mod m20261121_100300_create_handovers;
mod m20261121_100400_create_items;
mod m20261121_100500_create_labels;
mod m20261121_100600_create_moves;
mod m20261121_100700_guard_moves;
mod m20261121_100800_create_letters;
mod m20261121_100900_create_jobs;
mod m20261122_100000_note_unused_photos;
mod m20261122_100100_drop_idle_indexes;
mod m20261122_110000_create_devices;
mod m20261122_110100_create_pins;
mod m20261122_110200_create_held_acts;
mod m20261122_200000_create_lots;
mod m20261122_200100_guard_lot_moves;
mod m20261122_200200_label_lots;
mod m20261122_200300_index_moves;
mod m20261122_210000_sign_on_elsewhere;
mod m20261122_220000_ask_each_of_categories;
mod m20261122_220100_create_pin_paces;
mod m20261122_220200_recount_held_acts;
mod m20261122_230000_index_arrivals;
mod m20261122_231000_create_capacity;
mod m20261123_090000_wait_for_any_slot;
mod m20261123_100000_create_repairs;
mod m20261123_100100_name_readers_of_letters;
mod m20261123_110000_time_repair_acts;
mod m20261123_110100_stand_at_the_door;
mod m20261124_090000_repairers;
mod m20261124_100000_workshops;
mod m20261124_110000_close_repair_slots;
mod m20261125_090000_create_pickups;
mod m20261125_110000_create_routes;
mod m20261126_090000_create_van_deeds;
mod m20261127_090000_place_postcodes;
mod m20261127_100000_note_emissions;

/// Runs all migrations in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261121_100000_create_centres::Migration),
            Box::new(m20261121_100100_create_staff::Migration),
            Box::new(m20261121_100200_create_places::Migration),
            Box::new(m20261121_100300_create_handovers::Migration),
            Box::new(m20261121_100400_create_items::Migration),
            Box::new(m20261121_100500_create_labels::Migration),
            Box::new(m20261121_100600_create_moves::Migration),
            Box::new(m20261121_100700_guard_moves::Migration),
            Box::new(m20261121_100800_create_letters::Migration),
            Box::new(m20261121_100900_create_jobs::Migration),
            Box::new(m20261122_100000_note_unused_photos::Migration),
            Box::new(m20261122_100100_drop_idle_indexes::Migration),
            Box::new(m20261122_110000_create_devices::Migration),
            Box::new(m20261122_110100_create_pins::Migration),
            Box::new(m20261122_110200_create_held_acts::Migration),
            Box::new(m20261122_200000_create_lots::Migration),
            Box::new(m20261122_200100_guard_lot_moves::Migration),
            Box::new(m20261122_200200_label_lots::Migration),
            Box::new(m20261122_200300_index_moves::Migration),
            Box::new(m20261122_210000_sign_on_elsewhere::Migration),
            Box::new(m20261122_220000_ask_each_of_categories::Migration),
            Box::new(m20261122_220100_create_pin_paces::Migration),
            Box::new(m20261122_220200_recount_held_acts::Migration),
            Box::new(m20261122_230000_index_arrivals::Migration),
            Box::new(m20261122_231000_create_capacity::Migration),
            Box::new(m20261123_090000_wait_for_any_slot::Migration),
            Box::new(m20261123_100000_create_repairs::Migration),
            Box::new(m20261123_100100_name_readers_of_letters::Migration),
            Box::new(m20261123_110000_time_repair_acts::Migration),
            Box::new(m20261123_110100_stand_at_the_door::Migration),
            Box::new(m20261124_090000_repairers::Migration),
            Box::new(m20261124_100000_workshops::Migration),
            Box::new(m20261124_110000_close_repair_slots::Migration),
            Box::new(m20261125_090000_create_pickups::Migration),
            Box::new(m20261125_110000_create_routes::Migration),
            Box::new(m20261126_090000_create_van_deeds::Migration),
            Box::new(m20261127_090000_place_postcodes::Migration),
            Box::new(m20261127_100000_note_emissions::Migration),
        ]
    }
}
