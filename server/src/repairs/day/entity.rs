//! What was done with bookings, by whom.

use sea_orm::entity::prelude::*;

use super::step::RepairAct;
use crate::id::{CentreId, RepairBookingId, StaffId};

/// One act; its identity is that of the request.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "repair_acts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub booking_id: RepairBookingId,
    /// The version that the booking got by it.
    pub version: i32,
    pub act: RepairAct,
    pub staff_id: StaffId,
    /// When the server heard of it.
    pub at: DateTimeUtc,
    /// When, by the device's clock.
    pub device_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
