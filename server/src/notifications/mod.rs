//! Telling residents what became of the things they handed in.

pub mod letters;
pub mod mail;
