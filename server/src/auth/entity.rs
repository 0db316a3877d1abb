//! The rows of staff and sessions.

/// A person who works at a centre.
pub mod staff {
    use sea_orm::entity::prelude::*;

    use crate::auth::Roles;
    use crate::id::{CentreId, StaffId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "staff")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: StaffId,
        pub name: String,
        pub login: String,
        pub roles: Roles,
        pub password_hash: String,
        pub must_change_password: bool,
        pub active: bool,
        pub created_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A signed-in browser.
pub mod session {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, DeviceId, StaffId, StationId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sessions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        pub centre_id: CentreId,
        pub staff_id: StaffId,
        pub station_id: Option<StationId>,
        pub created_at: DateTimeUtc,
        pub expires_at: DateTimeUtc,
        pub device_id: Option<DeviceId>,
        pub by_pin: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::staff::Entity",
            from = "(Column::CentreId, Column::StaffId)",
            to = "(super::staff::Column::CentreId, super::staff::Column::Id)"
        )]
        Staff,
    }

    impl Related<super::staff::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Staff.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}
