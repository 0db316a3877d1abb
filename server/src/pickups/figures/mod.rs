//! What the pickup service did in a period, in figures.

mod api;
mod count;

pub use api::PickupFiguresApi;
