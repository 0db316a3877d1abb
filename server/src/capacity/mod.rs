//! Room that can be booked, whatever it is: places at a repair table, minutes and litres of a van.
//!
//! An *agenda* is what is planned together, such as one repair day. Its *slots* have so much room. A
//! *claim* takes room of one or more slots, all or nothing: it is held for a while, then confirmed, or
//! released; or it waits until room comes free. See the README beside this file.

mod agenda;
mod alter;
mod claim;
mod entity;
mod line;
mod rule;
mod store;

pub use agenda::{lock, open, rooms, rooms_of};
pub use alter::alter;
pub use claim::{Claim, MovedUp, Standing, Terms, Waiting};
pub use entity::claim::State;
pub use line::{Added, ahead, waiting_for};
pub use rule::{Asker, Part, Refusal, Room};
pub use store::{NewShape, claim, close, confirm, lapse, overdue, release, reshape, standings};
