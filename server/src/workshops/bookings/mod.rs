//! Bookings: who comes to a workshop.

mod api;
mod book;
mod change;
mod entity;
mod entry;
mod events;
mod lapse;
mod mine;
mod public_api;
mod store;
mod told;
mod view;

pub use api::WorkshopBookingsApi;
pub use book::{NewBooking, book_for};
pub use change::{call_off, tell_moved_up};
pub use entry::calendar_entry;
pub use events::{News, WorkshopNews};
pub use lapse::lapse;
pub use public_api::PublicWorkshopBookingsApi;
pub use store::forget_people;
pub use told::{Told, told};
