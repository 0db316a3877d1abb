//! Omloop as a whole, asked over HTTP: every test tells one story, on SQLite and on PostgreSQL.

mod support;

mod walk;
