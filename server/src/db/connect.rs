//! Opening the database with the settings that keep what was acknowledged.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};

use super::{Db, Engine};

/// Where the data is.
#[derive(Debug, Clone)]
pub enum Target {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL address, with the schema to use when it is not `public`.
    Postgres {
        /// `postgres://…`
        url: String,
        /// The schema, for tests that share one cluster.
        schema: Option<String>,
    },
}

/// Opens the database; `connections` is the number of readers (SQLite) or of all (PostgreSQL).
///
/// # Errors
/// When it cannot be opened.
pub async fn connect(target: &Target, connections: u32) -> Result<Db, DbErr> {
    let (engine, reader, writer, file) = match target {
        Target::File(file) => {
            let writer = Database::connect(sqlite(file, false, 1)).await?;
            let reader = Database::connect(sqlite(file, true, connections)).await?;
            (Engine::Sqlite, reader, writer, Some(file.as_path().into()))
        }
        Target::Postgres { url, schema } => {
            let pool = postgres(url, schema.clone(), connections.max(8)).await?;
            (Engine::Postgres, pool.clone(), pool, None)
        }
    };
    Ok(Db { engine, reader, writer, file, shared: Arc::default() })
}

/// Waiting comes before the journal mode, because changing the mode may itself have to wait.
/// `synchronous = FULL`: with NORMAL a power cut takes acknowledged rows.
/// With the 2 MB that SQLite keeps by itself, a scan in a large database reads the upper parts of ten
/// indexes from the file again; 64 MB (in kilobytes, below zero) hold them and the leaves of a shift.
///
/// A scan in a large database writes a few rows into pages that no other scan writes: with pages of
/// 2 kB instead of 4 kB that is half as much to write down. A file keeps the size it was begun with.
const SQLITE_SETTINGS: [(&str, &str); 7] = [
    ("page_size", "2048"),
    ("busy_timeout", "10000"),
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("foreign_keys", "ON"),
    ("cache_size", "-64000"),
    ("wal_autocheckpoint", super::log::LONGEST),
];

const OF_THE_WRITER: [&str; 4] = ["page_size", "journal_mode", "cache_size", "wal_autocheckpoint"];

/// One more connection that may write to a file of SQLite.
pub(super) async fn another_writer(file: &Path) -> Result<DatabaseConnection, DbErr> {
    Database::connect(sqlite(file, false, 1)).await
}

fn sqlite(file: &Path, read_only: bool, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new("sqlite:");
    let file = file.to_owned();
    options.map_sqlx_sqlite_opts(move |sqlite| {
        let sqlite = sqlite.filename(&file).create_if_missing(!read_only).read_only(read_only);
        let sqlite = sqlite.statement_cache_capacity(STATEMENTS);
        let settings = SQLITE_SETTINGS
            .into_iter()
            .filter(|(key, _)| !read_only || !OF_THE_WRITER.contains(key));
        settings.fold(sqlite, |sqlite, (key, value)| sqlite.pragma(key, value))
    });
    options.min_connections(1).max_connections(connections).sqlx_logging(false);
    options.idle_timeout(None).max_lifetime(None).test_before_acquire(false);
    options
}

/// So many prepared statements are kept by each connection: they differ by the number of things
/// that they are about.
const STATEMENTS: usize = 300;

async fn postgres(
    url: &str,
    schema: Option<String>,
    connections: u32,
) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).sqlx_logging(false);
    options.acquire_timeout(Duration::from_secs(10));
    options.map_sqlx_postgres_opts(|postgres| {
        postgres.statement_cache_capacity(STATEMENTS).options([
            // A transaction that lost its client must not hold its locks.
            ("idle_in_transaction_session_timeout", "10s"),
            // All statements go by an index, whatever their values: to plan them once is enough.
            ("plan_cache_mode", "force_generic_plan"),
            ("timezone", "UTC"),
        ])
    });
    if let Some(schema) = schema {
        options.set_schema_search_path(schema);
    }
    Database::connect(options).await
}
