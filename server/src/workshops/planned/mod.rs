//! Workshops, planned by a coordinator.

mod api;
mod change;
mod entity;
mod entries;
mod plan;
mod public_api;
mod store;
mod view;

pub use api::WorkshopsApi;
pub use entity::Model as WorkshopRow;
pub use entries::calendar_entries;
pub use plan::{Plan, Texts, plan};
pub use public_api::PublicWorkshopsApi;
pub use store::{find, note_forgotten, to_forget};
pub use view::{WorkshopFacts, facts};
