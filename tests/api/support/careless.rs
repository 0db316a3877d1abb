//! Speaking to the database as careless code would: whoever races without our guards does it by these.

use omloop::db::{Db, Engine};
use sea_orm::{ConnectionTrait, Statement};

use super::Uuid;

/// The first number of the first row.
pub async fn number(line: &Db, sql: &str) -> i64 {
    let statement = Statement::from_string(line.writer().get_database_backend(), sql);
    let row = line.writer().query_one_raw(statement).await.expect(sql).expect("a row");
    match row.try_get_by_index::<i64>(0) {
        Ok(number) => number,
        Err(_) => row.try_get_by_index::<i32>(0).expect("a number").into(),
    }
}

/// Writes, whatever it is.
pub async fn execute(line: &Db, sql: &str) {
    line.writer().execute_unprepared(sql).await.expect(sql);
}

/// How this engine writes a UUID.
pub fn literal(line: &Db, id: Uuid) -> String {
    match line.engine() {
        Engine::Sqlite => format!("x'{}'", id.simple()),
        Engine::Postgres => format!("'{id}'"),
    }
}
