//! Days on the wall: when whatever is planned is held, and when it comes back.

mod repeat_in;
mod rule;

pub use repeat_in::RepeatIn;
pub use rule::{Every, Fault, Repeat, day_begins, days, hours, midnight};
