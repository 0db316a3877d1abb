//! What was done at the repair café was done when the tablet says, also when it told so later.

use sea_orm_migration::prelude::*;

use crate::columns::maybe_moment;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let mut column = maybe_moment("device_at");
        let acts = Table::alter().table("repair_acts").add_column(&mut column).take();
        db.alter_table(acts).await
    }
}
