//! The calendar: repair events, planned by a coordinator.

mod api;
mod change;
mod entity;
mod plan;
mod public_api;
mod reshape;
mod rule;
mod store;
mod tables;
mod view;

pub use api::RepairEventsApi;
pub use entity::event::Model as EventRow;
pub use entity::slot::Model as SlotRow;
pub use plan::{Around, Plan, plan};
pub use public_api::RepairCalendarApi;
pub use store::{
    FreeSlot, coming, events, find, find_anywhere, free_slots, held_within, locked, locked_slot,
    note_forgotten, slot, slots_of, to_forget,
};
pub use tables::Tables;
