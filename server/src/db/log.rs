//! SQLite writes what is new into a log beside the file, and now and then copies it over. By itself
//! the writer does that at the end of somebody's scan, who then waits for it, the longer the more
//! pages the file has. Here a connection of its own copies while the writer goes on.

use std::convert::Infallible;
use std::time::Duration;

use sea_orm::ConnectionTrait;

use super::Db;
use super::connect::another_writer;

/// How long changes gather before they are copied: a page that changes ten times meanwhile is copied
/// once.
const GATHER: Duration = Duration::from_millis(500);

/// Waits as long for readers and writers as they may take, and for nobody.
const COPY: &str = "PRAGMA wal_checkpoint(PASSIVE)";

/// The length in pages at which the writer copies after all, and begins the log anew: it is never
/// longer than about 40 MB (pages of 2 kB), whatever becomes of the copying here.
pub(super) const LONGEST: &str = "20000";

impl Db {
    /// Copies SQLite's log over whenever something was written. Does not end; on PostgreSQL it has
    /// nothing to do.
    pub async fn copy_log(&self) -> Infallible {
        let Some(file) = &self.file else { return std::future::pending().await };
        let copier = match another_writer(file).await {
            Ok(copier) => copier,
            Err(fault) => {
                tracing::warn!(%fault, "the writer copies the log of the database itself");
                return std::future::pending().await;
            }
        };
        loop {
            self.shared.written.notified().await;
            tokio::time::sleep(GATHER).await;
            if let Err(fault) = copier.execute_unprepared(COPY).await {
                tracing::warn!(%fault, "copying the log of the database");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::db::{Target, connect};

    /// Whether the file alone, without its log, knows the table.
    async fn is_in_the_file(file: &Path) -> bool {
        let alone = file.with_extension("alone");
        std::fs::copy(file, &alone).expect("a copy");
        let db = connect(&Target::File(alone), 1).await.expect("a database");
        let found = db.read().execute_unprepared("SELECT * FROM things").await;
        db.close().await;
        found.is_ok()
    }

    #[tokio::test]
    async fn what_was_written_reaches_the_file_while_the_writer_goes_on() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("omloop.sqlite");
        let db = connect(&Target::File(file.clone()), 1).await.expect("a database");
        let tx = db.write().await.expect("a transaction");
        tx.execute_unprepared("CREATE TABLE things (id)").await.expect("a table");
        tx.commit().await.expect("a commit");
        assert!(!is_in_the_file(&file).await, "the writer copied by itself");
        let arrived = async {
            for _ in 0..100 {
                if is_in_the_file(&file).await {
                    return;
                }
                tokio::time::sleep(GATHER).await;
            }
            panic!("it stayed in the log");
        };
        tokio::select! {
            _ = db.copy_log() => {}
            () = arrived => {}
        }
    }
}
