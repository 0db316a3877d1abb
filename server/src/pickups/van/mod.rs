//! The van: what its driver sees, and what the crew does at doors.

mod api;
mod expect;
mod live;
mod note;
mod seen;
mod view;

pub use api::VanApi;
pub use live::{Live, LiveStop};
pub use seen::Seen;
