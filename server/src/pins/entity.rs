//! The rows of PINs and of guesses at them.

/// What is kept of a person's PIN.
pub mod pin {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, StaffId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pins")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub staff_id: StaffId,
        pub hash: String,
        pub set_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Tries at one person's PIN at one device since the last that was right.
pub mod tries {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, DeviceId, StaffId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pin_tries")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub device_id: DeviceId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub staff_id: StaffId,
        pub tries: i32,
        pub next_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Wrong guesses at a device in the hour that began at `since`.
pub mod guesses {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, DeviceId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pin_guesses")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub device_id: DeviceId,
        pub guesses: i32,
        pub since: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
