//! Bookings: a thing that somebody wants to bring to a repair event.

mod api;
mod book;
mod change;
mod entity;
mod entry;
mod events;
mod limit;
mod mine;
mod offer;
mod public_api;
mod store;
mod told;
mod view;

pub use api::RepairBookingsApi;
pub use book::{NewBooking, book_for, tell_at};
pub use change::{call_off, give_back, lapse, tell_of_change};
pub use entity::Model as BookingRow;
pub use entry::calendar_entry;
pub use events::{News, RepairNews};
pub use public_api::PublicRepairsApi;
pub use store::{
    by_token, find, last_number, moved_meanwhile, of_event, of_events, overwrite, replace,
};
pub use told::{Told, told};
pub use view::{RepairBooking, show};
