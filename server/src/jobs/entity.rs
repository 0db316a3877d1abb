//! The rows of the outbox.

use sea_orm::entity::prelude::*;

use crate::id::JobId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "jobs")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: JobId,
    pub kind: String,
    pub payload: String,
    /// While a job with this word waits, no second one is added. Claiming clears it.
    pub once: Option<String>,
    /// Not before this moment; a claimed job gets a later one, for when its worker dies.
    pub run_at: DateTimeUtc,
    pub attempts: i32,
    pub last_fault: Option<String>,
    pub gave_up_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
