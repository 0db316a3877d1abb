//! The repair café: its days, the bookings, and what was repaired.

mod bookings;
mod calendar;
mod day;
mod product;
mod skill;

pub use bookings::{
    MyBookingState, News, PublicRepairsApi, RepairBookingsApi, RepairNews, Told, calendar_entry,
    told,
};
pub use calendar::RepairEventsApi;
pub use day::{Boards, NextStep, RepairBoardApi, RepairDayApi, RepairResult, RepairStep};

pub use product::Product;
pub use skill::Skill;

use crate::jobs::Handlers;

/// Adds the work of this feature to a worker's.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(bookings::lapse)
}
