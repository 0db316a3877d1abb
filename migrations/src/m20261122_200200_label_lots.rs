//! A label is on an item or on a lot. SQLite cannot change the check that asked for an item, so there
//! the table is made anew; nothing refers to it.

use crate::columns::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The second check of the table, by the name that PostgreSQL gave it.
const POSTGRES: &str = "
ALTER TABLE labels
  ADD COLUMN lot_id uuid,
  ADD FOREIGN KEY (centre_id, lot_id) REFERENCES lots (centre_id, id),
  DROP CONSTRAINT labels_check1,
  ADD CHECK (state <> 'in_use' OR (item_id IS NULL) <> (lot_id IS NULL)),
  ADD CHECK (state <> 'blank' OR lot_id IS NULL);
";

const COPY: &str = "
INSERT INTO labels_of_all SELECT code, centre_id, state, item_id, batch_id, created_at, NULL FROM labels;
DROP TABLE labels;
ALTER TABLE labels_of_all RENAME TO labels;
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        if db.get_database_backend() == DbBackend::Postgres {
            db.get_connection().execute_unprepared(POSTGRES).await?;
        } else {
            db.create_table(labels()).await?;
            db.get_connection().execute_unprepared(COPY).await?;
            db.create_index(index("labels", &["centre_id", "item_id"])).await?;
            db.create_index(index("labels", &["centre_id", "batch_id"])).await?;
        }
        db.create_index(index("labels", &["centre_id", "lot_id"])).await
    }
}

fn labels() -> TableCreateStatement {
    let on_nothing = Expr::col("item_id").is_null().and(Expr::col("lot_id").is_null());
    let on_one = Expr::col("item_id").is_null().ne(Expr::col("lot_id").is_null());
    Table::create()
        .table("labels_of_all")
        .col(ColumnDef::new("code").string_len(10).not_null().primary_key().take())
        .col(id("centre_id"))
        .col(word("state"))
        .col(maybe_id("item_id"))
        .col(maybe_id("batch_id"))
        .col(moment("created_at"))
        .col(maybe_id("lot_id"))
        .foreign_key(&mut within_centre("item_id", "items"))
        .foreign_key(&mut within_centre("batch_id", "label_batches"))
        .foreign_key(&mut within_centre("lot_id", "lots"))
        .check(Expr::col("state").ne("blank").or(on_nothing))
        .check(Expr::col("state").ne("in_use").or(on_one))
        .take()
}
