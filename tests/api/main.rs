//! Omloop as a whole, asked over HTTP: every test tells one story, on SQLite and on PostgreSQL.

mod support;

mod idempotency;
mod labels;
mod move_log;
mod photos;
mod races;
mod refusals;
mod walk;
