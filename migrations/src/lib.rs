//! The tables of Omloop, on SQLite and PostgreSQL.
