//! Omloop: one label follows a thing from a resident's doorstep to its next owner.
//!
//! The modules, in the order in which a newcomer may want to read them:
//!
//! - [`items`]: the rules of the trade (`phase.rs`), taking in, moving, undoing, telling.
//! - [`lots`], [`balance`]: what goes by weight, and that nothing is lost.
//! - [`handovers`], [`labels`], [`photos`], [`centre`], [`auth`]: what items need around them.
//! - [`devices`], [`pins`], [`held_acts`]: shared tablets, and people at them.
//! - [`single_sign_on`]: staff who sign in at their municipality.
//! - [`capacity`], [`booking`]: room that can be booked, who has it, and how residents ask for it.
//! - [`repairs`]: the repair café, its days, its bookings, and what was repaired.
//! - [`workshops`]: workshops and group visits, and who comes to them.
//! - [`pickups`]: the pickup service, its areas, days and vans, and what is collected.
//! - [`addresses`], [`travel`], [`map`]: where somebody lives, how long it takes to drive there, and what that looks like.
//! - [`residents`], [`notifications`], [`impact`]: the way back to the resident.
//! - [`calendar`], [`calendar_file`]: days on the wall, and appointments for a calendar program.
//! - [`jobs`]: the outbox, by which one feature reacts to another.
//! - [`app`], [`web`], [`openapi`], [`db`], [`wire`], [`outgoing`]: what carries all of that.
//!
//! A feature keeps its `entity` and `store` to itself; others see what its `mod.rs` names.

pub mod addresses;
pub mod app;
pub mod auth;
pub mod balance;
pub mod booking;
pub mod calendar;
pub mod calendar_file;
pub mod capacity;
pub mod centre;
pub mod clock;
pub mod config;
pub mod db;
pub mod demo;
pub mod devices;
pub mod error;
pub mod handovers;
pub mod held_acts;
pub mod i18n;
pub mod id;
pub mod impact;
pub mod items;
pub mod jobs;
pub mod labels;
pub mod limits;
pub mod lots;
pub mod map;
pub mod notifications;
pub mod openapi;
pub mod ops;
pub mod outgoing;
pub mod photos;
pub mod pickups;
pub mod pins;
pub mod repairs;
pub mod residents;
pub mod secret;
pub mod single_sign_on;
pub mod together;
pub mod travel;
pub mod web;
pub mod wire;
pub mod workshops;
