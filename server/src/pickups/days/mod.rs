//! Pickup days: when an area is collected from, with its windows and what fits into them.

mod api;
mod change;
mod entity;
mod plan;
mod store;
mod view;

pub use api::PickupDaysApi;
pub use entity::day;
pub use entity::day::Model as DayRow;
pub use entity::window::Model as WindowRow;
pub use plan::{Capacity, DayPlan, Span, plan};
pub use store::{between, find, note_forgotten, open_days, to_forget, window, windows_of};
