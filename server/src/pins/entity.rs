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

/// How far the guesses at a device have taken its time.
pub mod pace {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, DeviceId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pin_paces")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub device_id: DeviceId,
        /// In milliseconds since 1970.
        pub taken_until: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
