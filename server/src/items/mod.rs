//! Items: the things that labels are on, and their walk through the phases.

mod api;
mod around;
mod desk;
mod details;
mod entity;
mod events;
mod intake;
mod move_kind;
mod moves;
mod past;
pub mod phase;
mod refusal;
mod rules;
mod show;
mod step;
mod store;
mod story;
mod summary;
mod undo;

pub use api::ItemsApi;
pub use desk::Desk;
pub use entity::item::Model as ItemRow;
pub use events::ItemMoved;
pub use intake::{NewItem, take_in};
pub use move_kind::MoveKind;
pub use moves::{MoveRequest, make_move, move_if_allowed};
pub use rules::RulesApi;
pub use step::{Phase, Step};
pub use store::{find, find_to_change, moved_since};
pub use story::{Story, stories, story};
pub use summary::{ItemSummary, of_handover};
