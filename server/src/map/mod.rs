//! What lies under the stops on a map, where somebody set it; else there is no picture of the land. See `README.md`.

mod api;
mod backdrop;

pub use api::MapApi;
pub use backdrop::Backdrop;
