//! The rows of repair events and of their slots.

/// A repair event.
pub mod event {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, LocationId, RepairEventId};
    use crate::repairs::calendar::tables::AllTables;

    /// A repair event; the room it has is that of the agenda by the same identity.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "repair_events")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RepairEventId,
        /// Events that were planned together have the same.
        pub series_id: Uuid,
        /// Where.
        pub location_id: LocationId,
        /// What it is called.
        pub name: String,
        /// When it begins.
        pub starts_at: DateTimeUtc,
        /// When it ends.
        pub ends_at: DateTimeUtc,
        /// Who repairs what.
        pub tables: AllTables,
        /// So many things one household may bring.
        pub things_each: i32,
        /// When it was called off.
        pub cancelled_at: Option<DateTimeUtc>,
        /// When what was personal about its bookings was forgotten.
        pub forgotten_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a slot of the engine means at a repair event.
pub mod slot {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, RepairEventId, SlotId};
    use crate::repairs::Skill;

    /// A slot of an event; how much room it has, the engine knows by the same identity.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "repair_slots")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SlotId,
        pub event_id: RepairEventId,
        pub skill: Skill,
        pub starts_at: DateTimeUtc,
        pub ends_at: DateTimeUtc,
        /// Taken out of its day; it stays for the bookings that were cancelled.
        pub closed: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::event::Entity",
            from = "(Column::CentreId, Column::EventId)",
            to = "(super::event::Column::CentreId, super::event::Column::Id)"
        )]
        Event,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
