//! Plans days of many kinds and holds them against the checker, brute force, and one another.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

mod booking;
mod by_hand;
mod days;
mod faults;
mod left_out;
mod many;
mod replan;
mod running;
mod sabotage;
mod small;
