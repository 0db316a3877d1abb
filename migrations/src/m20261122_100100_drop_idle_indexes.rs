//! Two indexes that no query asks for, and that every scan had to keep up.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const IDLE: [(&str, &str); 2] = [
    ("moves", "ix_moves_centre_id_at_id"),
    // The things of a handover are found by their moves, which also know of earlier handovers.
    ("items", "ix_items_centre_id_handover_id"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        for (table, name) in IDLE {
            db.drop_index(Index::drop().table(table).name(name).to_owned()).await?;
        }
        Ok(())
    }
}
