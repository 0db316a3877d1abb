//! The log of lots cannot be changed or shortened either.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const SQLITE: &str = "
CREATE TRIGGER lot_moves_are_never_changed BEFORE UPDATE ON lot_moves
BEGIN SELECT RAISE(ABORT, 'lot_moves is append-only'); END;
CREATE TRIGGER lot_moves_are_never_removed BEFORE DELETE ON lot_moves
BEGIN SELECT RAISE(ABORT, 'lot_moves is append-only'); END;
";

const POSTGRES: &str = "
CREATE FUNCTION refuse_to_rewrite_lot_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'lot_moves is append-only'; END $$;
CREATE TRIGGER lot_moves_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON lot_moves
FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_lot_moves();
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
