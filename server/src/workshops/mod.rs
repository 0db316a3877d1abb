//! Workshops and visits of groups: something happens at a time, with room for so many people.

mod bookings;
mod forget;
mod planned;
mod rule;

pub use bookings::{
    NewBooking, News, PublicWorkshopBookingsApi, Told, WorkshopBookingsApi, WorkshopNews, book_for,
    calendar_entry, told,
};
pub use forget::forget;
pub use planned::{
    Plan, PublicWorkshopsApi, Texts, WorkshopRow, WorkshopsApi, calendar_entries, plan,
};
pub use rule::WorkshopKind;

use crate::jobs::Handlers;

/// Adds the work of this feature to a worker's.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(bookings::lapse)
}
