//! A session that stands at the door of the repair café: whoever walks by can use it, so it may do little.

use sea_orm_migration::prelude::*;

use crate::columns::flag;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let mut at_door = flag("at_door").default(false).take();
        let sessions = Table::alter().table("sessions").add_column(&mut at_door).take();
        db.alter_table(sessions).await
    }
}
