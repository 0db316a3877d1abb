//! The rows of claims.

/// Somebody's claim on room.
pub mod claim {
    use sea_orm::entity::prelude::*;

    use crate::id::{AgendaId, CentreId, ClaimId};

    /// How a claim stands.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
    pub enum State {
        /// It has no room yet.
        Waiting,
        /// It has its room until a moment, and has to be confirmed before.
        Held,
        /// It has its room.
        Confirmed,
        /// It gave its room back, or stopped waiting.
        Released,
    }

    /// A claim.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "claims")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ClaimId,
        pub agenda_id: AgendaId,
        pub state: State,
        /// Whether, while it waits, one of its parts is enough.
        pub any: bool,
        pub until: Option<DateTimeUtc>,
        pub asked_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a claim takes of one slot.
pub mod part {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, ClaimId, SlotId};

    /// A part of a claim.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "claim_parts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub claim_id: ClaimId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub slot_id: SlotId,
        pub amount: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::claim::Entity",
            from = "(Column::CentreId, Column::ClaimId)",
            to = "(super::claim::Column::CentreId, super::claim::Column::Id)"
        )]
        Claim,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
