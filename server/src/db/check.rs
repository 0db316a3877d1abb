//! The self-check at start-up: the server refuses to run on a database that would lose work.

use sea_orm::{ConnectionTrait, DbErr, Statement};

use super::{Db, Engine};

/// SQLite 3.51.3 mended a fault in which a checkpoint during a write could corrupt the log.
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

/// Checks the settings that keep what was acknowledged.
///
/// # Errors
/// Says which setting is not as it must be.
pub async fn self_check(db: &Db) -> Result<(), String> {
    match db.engine {
        Engine::Sqlite => check_sqlite(db).await,
        Engine::Postgres => expect(db, "SHOW fsync", "on").await,
    }
}

async fn check_sqlite(db: &Db) -> Result<(), String> {
    let version = ask(db, "SELECT sqlite_version()").await.map_err(|fault| fault.to_string())?;
    if parse(&version) < OLDEST_SQLITE {
        let (major, minor, patch) = OLDEST_SQLITE;
        return Err(format!("SQLite is {version}; at least {major}.{minor}.{patch} is needed"));
    }
    expect(db, "SELECT journal_mode FROM pragma_journal_mode", "wal").await?;
    expect(db, "SELECT CAST(synchronous AS TEXT) FROM pragma_synchronous", "2").await?;
    expect(db, "SELECT CAST(foreign_keys AS TEXT) FROM pragma_foreign_keys", "1").await
}

async fn expect(db: &Db, question: &str, answer: &str) -> Result<(), String> {
    match ask(db, question).await {
        Ok(said) if said == answer => Ok(()),
        Ok(said) => Err(format!("{question} answers {said}; it must be {answer}")),
        Err(fault) => Err(format!("{question}: {fault}")),
    }
}

async fn ask(db: &Db, question: &str) -> Result<String, DbErr> {
    let statement = Statement::from_string(db.writer.get_database_backend(), question);
    let row = db.writer.query_one_raw(statement).await?;
    row.ok_or_else(|| DbErr::RecordNotFound(question.into()))?.try_get_by_index(0)
}

fn parse(version: &str) -> (u32, u32, u32) {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    (next(), next(), next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        assert!(parse("3.9.0") < OLDEST_SQLITE);
        assert!(parse("3.51.2") < OLDEST_SQLITE);
        assert!(parse("3.51.3") >= OLDEST_SQLITE);
    }
}
