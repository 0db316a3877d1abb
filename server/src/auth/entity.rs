//! The rows of staff and sessions.

/// A person who works at a centre.
pub mod staff {
    use sea_orm::entity::prelude::*;

    use crate::auth::Roles;
    use crate::id::{CentreId, StaffId};

    /// A person.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "staff")]
    pub struct Model {
        /// Their centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: StaffId,
        /// The name that colleagues see.
        pub name: String,
        /// The name to sign in with, in lower case.
        pub login: String,
        /// What they do.
        pub roles: Roles,
        /// What is kept of the password.
        pub password_hash: String,
        /// Whether the password is for one use.
        pub must_change_password: bool,
        /// Whether they can sign in.
        pub active: bool,
        /// When they were added.
        pub created_at: DateTimeUtc,
        /// The provider of single sign-on that knows them, if one does.
        pub issuer: Option<String>,
        /// What it calls them.
        pub subject: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Whether name, roles and sign-in are those of a municipality, by single sign-on.
        pub fn is_managed_elsewhere(&self) -> bool {
            self.subject.is_some()
        }
    }
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
        /// Whether it stands at a door, where anybody can use it.
        pub at_door: bool,
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
