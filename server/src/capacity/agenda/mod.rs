//! Agendas and their slots: what there is room for, and how much of it is taken.

mod entity;
mod store;

pub(super) use entity::slot;
pub(super) use store::{free, give_room, lock, slots_of, take};
pub use store::{open, rooms};
