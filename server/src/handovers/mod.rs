//! Handovers: what one resident brings at one time, and the receipt to follow it by.

mod api;
mod entity;
mod store;

pub use api::HandoversApi;
pub use entity::{Channel, Model as HandoverRow};
pub use store::{NewHandover, by_follow_token, create, find, known};
