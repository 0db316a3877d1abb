//! The rows of what crews did.

use sea_orm::entity::prelude::*;

use super::kind::{DeedKind, RefusedBecause};
use crate::id::{
    CentreId, ItemId, PickupDayId, PickupId, PickupThingId, SlotId, StaffId, VanDeedId, VanId,
};

/// One thing done; its identity is that of the request.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "van_deeds")]
pub struct Model {
    /// Its centre.
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    /// Identity.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: VanDeedId,
    /// The day of the route.
    pub day_id: PickupDayId,
    /// The van.
    pub van_id: VanId,
    /// What.
    pub kind: DeedKind,
    /// At whose door.
    pub pickup_id: Option<PickupId>,
    /// The window of that pickup when the server heard of it.
    pub window_id: Option<SlotId>,
    /// With which line of it.
    pub thing_id: Option<PickupThingId>,
    /// How many were taken.
    pub pieces: Option<i32>,
    /// Why it was not taken.
    pub because: Option<RefusedBecause>,
    /// In the driver's words.
    pub note: Option<String>,
    /// What got a label.
    pub item_id: Option<ItemId>,
    /// In how many minutes they expect to be there.
    pub minutes: Option<i32>,
    /// Who did it.
    pub staff_id: StaffId,
    /// When.
    pub at: DateTimeUtc,
    /// When the server heard of it.
    pub heard_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
