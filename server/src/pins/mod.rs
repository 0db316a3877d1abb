//! PINs: a quick way in for people at a shared tablet, good for the work and not for management.

mod api;
mod entity;
mod rule;
mod store;

pub use api::PinsApi;
pub use store::{forget, people};
