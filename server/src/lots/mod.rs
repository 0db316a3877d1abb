//! Lots: crates, trolleys and pallets of like things that go by weight, because not every thing gets a
//! label of its own.

mod act;
mod api;
mod containers_api;
mod content;
mod entity;
mod intake;
mod kind;
mod refusal;
mod rules;
mod scale;
mod show;
mod store;

#[cfg(test)]
mod tests;

pub use act::{ActRequest, make_act};
pub use api::LotsApi;
pub use containers_api::ContainersApi;
pub use entity::container::Model as ContainerRow;
pub use entity::lot::Model as LotRow;
pub use intake::{NewLot, take_in};
pub use kind::LotMoveKind;
pub use rules::{Part, Told};
pub use scale::Scale;
pub use store::{create_container, find, find_to_change};
