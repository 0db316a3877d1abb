//! The rows of held acts.

use sea_orm::entity::prelude::*;

use crate::id::{CentreId, DeviceId, HeldActId, StaffId};

/// What became of a held act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum State {
    /// It waits for a coordinator.
    Held,
    /// A coordinator sent it again.
    Settled,
    /// A coordinator decided against it.
    Dropped,
}

/// A held act.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "held_acts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: HeldActId,
    pub device_id: DeviceId,
    pub staff_id: StaffId,
    pub kind: String,
    pub path: String,
    pub body: String,
    pub device_at: DateTimeUtc,
    pub held_at: DateTimeUtc,
    pub state: State,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
