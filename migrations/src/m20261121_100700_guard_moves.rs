//! The log of moves cannot be changed or shortened, not even by a mistake in our own code.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const SQLITE: &str = "
CREATE TRIGGER moves_are_never_changed BEFORE UPDATE ON moves
BEGIN SELECT RAISE(ABORT, 'moves is append-only'); END;
CREATE TRIGGER moves_are_never_removed BEFORE DELETE ON moves
BEGIN SELECT RAISE(ABORT, 'moves is append-only'); END;
";

const POSTGRES: &str = "
CREATE FUNCTION refuse_to_rewrite_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'moves is append-only'; END $$;
CREATE TRIGGER moves_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON moves
FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_moves();
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let sql = match db.get_database_backend() {
            DbBackend::Postgres => POSTGRES,
            _ => SQLITE,
        };
        db.get_connection().execute_unprepared(sql).await.map(|_| ())
    }
}
