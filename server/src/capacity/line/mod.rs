//! Those who wait for room, in the order in which they asked.

mod store;

pub use store::{Added, ahead, waiting_for};
pub(super) use store::{in_line, parts_of, wait_for_added};
