//! Running a centre's server: starting, stopping, keeping and bringing back.

mod admin;
mod backup;
mod serve;
mod start;

pub use admin::make_administrator;
pub use backup::{backup, restore};
pub use serve::{handlers, serve, work};
pub use start::{StartFault, open};
