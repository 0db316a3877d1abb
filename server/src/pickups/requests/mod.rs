//! Pickups (ophaalverzoeken): who has what collected, when, and what is said of it.

mod address;
mod api;
mod book;
mod card;
mod change;
mod entity;
mod entry;
mod events;
mod judged;
mod mine;
mod near;
mod offer;
mod place;
mod public_api;
mod store;
mod tell;
mod told;
mod triage;
mod view;
mod wanted_in;

pub use address::Address;
pub use api::PickupsApi;
pub use book::{NewPickup, Wanted, Who, book_for};
pub use card::card_code;
pub use change::{call_off, forget_people};
pub use entity::pickup::Model as PickupRow;
pub use entity::thing::Model as ThingRow;
pub use entry::calendar_entry;
pub use events::{News, PickupNews};
pub use public_api::PublicPickupsApi;
pub use store::{category_of, find, of_day, of_ids, things_of};
pub use tell::{still_due, tell};
pub use told::{MyPickupState, Told, told};
pub use view::{Pickup, show_all};
