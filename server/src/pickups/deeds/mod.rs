//! What the crews of vans did (`van_deeds`), and how stops and things stand by that.
//!
//! Nothing else is kept of it: how a stop stands is worked out from what was done there, so an order that comes late
//! from a phone without a network takes its place among the others.

mod entity;
mod fold;
mod kind;
mod load;
mod store;

pub use entity::Model as DeedRow;
pub use fold::{Outcome, Standing, StopState, standing};
pub use kind::{DeedKind, RefusedBecause};
pub use load::{at_depot, labelled, not_scanned};
pub use store::{find, forget_notes, insert, of_day, of_pickup};
