//! Agendas and their slots: what there is room for, and how much of it is taken.

mod entity;
mod store;

pub(super) use store::{add, empty, free, give_room, slots_of, take};
pub use store::{lock, open, rooms, rooms_of};
