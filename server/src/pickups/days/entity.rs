//! The rows of pickup days.

/// A day on which an area is collected from.
pub mod day {
    use sea_orm::entity::prelude::*;

    use crate::id::{AgendaId, CentreId, PickupAreaId, PickupDayId, SlotId};

    /// A day.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pickup_days")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PickupDayId,
        /// Days that were planned together have the same.
        pub series_id: Uuid,
        /// What is collected from.
        pub area_id: PickupAreaId,
        /// The slot that has the room of its vans.
        pub litres_slot: SlotId,
        /// The slot that has what its vans may carry.
        pub kilos_slot: SlotId,
        /// When its first window begins.
        pub starts_at: DateTimeUtc,
        /// When its last window ends.
        pub ends_at: DateTimeUtc,
        /// Until when residents book and change.
        pub closes_at: DateTimeUtc,
        /// Counts its changes.
        pub version: i32,
        /// When it was called off.
        pub cancelled_at: Option<DateTimeUtc>,
        /// When what was personal about its pickups was forgotten.
        pub forgotten_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The agenda that has its room.
        pub fn agenda(&self) -> AgendaId {
            AgendaId(self.id.0)
        }
    }
}

/// A window: the hours within which the van comes.
pub mod window {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, PickupDayId, SlotId};

    /// A window, which is a slot of minutes.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pickup_windows")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// The slot that has its minutes.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SlotId,
        /// Its day.
        pub day_id: PickupDayId,
        /// When the van comes at the earliest.
        pub starts_at: DateTimeUtc,
        /// When it comes at the latest.
        pub ends_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
