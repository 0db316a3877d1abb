//! What was repaired, for those who count: the national monitors, the municipality, the centre itself.

mod api;
mod clean;
mod count;
mod ords;
mod store;

pub use api::RepairReportsApi;
pub use clean::without_personal;
