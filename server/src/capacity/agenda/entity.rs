//! The rows of agendas and slots.

/// What is planned together.
pub mod agenda {
    use sea_orm::entity::prelude::*;

    use crate::id::{AgendaId, CentreId};

    /// An agenda. Whoever changes its claims counts `revision` up first, and so waits their turn.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "agendas")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AgendaId,
        pub revision: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A part of an agenda with room of its own.
pub mod slot {
    use sea_orm::entity::prelude::*;

    use crate::id::{AgendaId, CentreId, SlotId};

    /// A slot; the database refuses `taken` above `places + overbooked`.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "slots")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SlotId,
        pub agenda_id: AgendaId,
        pub places: i32,
        pub walk_in: i32,
        pub overbooked: i32,
        pub taken: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
