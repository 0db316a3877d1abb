//! `devices.held_acts` counted what was ever held for a device; from now on, what still waits.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, db: &SchemaManager) -> Result<(), DbErr> {
        let recount = "UPDATE devices SET held_acts = (SELECT count(*) FROM held_acts \
                       WHERE held_acts.centre_id = devices.centre_id \
                       AND held_acts.device_id = devices.id AND held_acts.state = 'held')";
        db.get_connection().execute_unprepared(recount).await?;
        Ok(())
    }
}
