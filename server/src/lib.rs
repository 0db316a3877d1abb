//! Omloop: one label follows a thing from a resident's doorstep to its next owner.

pub mod labels;
pub mod i18n;
pub mod notifications;
