//! Omloop as a whole, asked over HTTP: every test tells one story, on SQLite and on PostgreSQL.

mod support;

/// The scripted mail server, which the tests of the mailer alone use as well.
#[path = "../../server/src/notifications/mail/peer.rs"]
#[allow(dead_code, reason = "the mailer's own tests use all of it")]
mod peer;

mod addresses;
mod backup;
mod bad_input;
mod balance;
mod capacity;
mod capacity_histories;
mod categories;
mod containers;
mod database;
mod devices;
mod document;
mod freshness;
mod headers;
mod held_acts;
mod idempotency;
mod labels;
mod letters;
mod lot_races;
mod lots;
mod move_log;
mod other_centre;
mod outbox;
mod paging;
mod photos;
mod pickup_places;
mod pickups;
mod pins;
mod privacy;
mod races;
mod refusals;
mod repair_changes;
mod repair_crew;
mod repair_offline;
mod repair_public;
mod repair_races;
mod repair_reports;
mod repair_storms;
mod repairs;
mod roles;
mod rounds;
mod routes;
mod rules;
mod sessions;
mod single_sign_on;
mod tidy;
mod travel;
mod van;
mod van_depot;
mod walk;
mod workshops;
