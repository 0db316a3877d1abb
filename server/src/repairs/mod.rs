//! The repair café: its days, the bookings, and what was repaired.

mod bookings;
mod calendar;
mod crew;
mod day;
mod forget;
mod product;
mod reports;
mod skill;

pub use bookings::{
    BookingRow, NewBooking, News, PublicRepairsApi, RepairBookingsApi, RepairNews, Told, book_for,
    calendar_entry, told,
};
pub use calendar::{
    Around, EventRow, Plan, RepairCalendarApi, RepairEventsApi, Tables, plan, slots_of,
};
pub use crew::{
    Answer, CrewNews, NewRepairer, RepairCrewApi, RepairerNews, RepairerRow, RepairersApi,
    RosterApi, add as add_repairer, ask as ask_repairers, find as repairer, forget_stopped,
    give_answer, open_days,
};
pub use day::{
    Barrier, Boards, Doing, NextStep, RepairAct, RepairBoardApi, RepairDayApi, RepairResult,
    RepairRulesApi, RepairStep, Report, act, arrive,
};
pub use forget::forget;
pub use product::Product;
pub use reports::RepairReportsApi;
pub use skill::Skill;

use crate::jobs::Handlers;

/// Adds the work of this feature to a worker's.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(bookings::lapse)
}
