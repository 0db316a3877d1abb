//! A slot of the repair café that was taken out of its day stays for the bookings that were cancelled.

use crate::columns::flag;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let closed = flag("closed").default(false).take();
        db.alter_table(Table::alter().table("repair_slots").add_column(closed).take()).await
    }
}
