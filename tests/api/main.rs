//! Omloop as a whole, asked over HTTP: every test tells one story, on SQLite and on PostgreSQL.

mod support;

mod bad_input;
mod idempotency;
mod labels;
mod move_log;
mod other_centre;
mod photos;
mod races;
mod refusals;
mod roles;
mod sessions;
mod walk;
