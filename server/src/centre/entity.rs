//! The rows of a centre's set-up.

/// A centre.
pub mod centre {
    use chrono_tz::Tz;
    use sea_orm::entity::prelude::*;

    use crate::error::{ApiError, ApiResult};
    use crate::id::CentreId;

    /// A centre.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "centres")]
    pub struct Model {
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CentreId,
        /// Its name.
        pub name: String,
        /// The IANA name of its time zone.
        pub time_zone: String,
        /// When it began with Omloop.
        pub created_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Its time zone.
        ///
        /// # Errors
        /// When its name is none, which is a fault of whoever set the centre up.
        pub fn zone(&self) -> ApiResult<Tz> {
            self.time_zone.parse().map_err(|fault| ApiError::internal(&fault))
        }
    }
}

/// A category of things.
pub mod category {
    use sea_orm::entity::prelude::*;

    use crate::centre::{Advice, Names, Stream};
    use crate::id::{CategoryId, CentreId};
    use crate::repairs::Product;

    /// A category of things.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "categories")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CategoryId,
        /// The category it is a part of.
        pub parent_id: Option<CategoryId>,
        /// The stream it belongs to.
        pub stream: Stream,
        /// Its name.
        pub names: Names,
        /// The pictogram on its tile.
        pub pictogram: String,
        /// Whether a thing is sold only after a passed test.
        pub needs_test: bool,
        /// Whether a price, weight or reason differs from thing to thing.
        pub ask_each: bool,
        /// What such a thing weighs, for when nobody weighs it.
        pub typical_weight_grams: Option<i32>,
        /// Its place among the tiles.
        pub position: i32,
        /// What it is in the words of the Open Repair Data Standard; without one it is not repaired for
        /// residents.
        pub product: Option<Product>,
        /// What an owner may try before coming.
        pub advice: Option<Advice>,
        /// Whether it is still offered.
        pub active: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A location.
pub mod location {
    use sea_orm::entity::prelude::*;

    use crate::centre::LocationKind;
    use crate::id::{CentreId, LocationId};

    /// A location.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "locations")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: LocationId,
        /// Its name.
        pub name: String,
        /// What it is for.
        pub kind: LocationKind,
        /// Whether it is in use.
        pub active: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A station.
pub mod station {
    use sea_orm::entity::prelude::*;

    use crate::centre::StationKind;
    use crate::id::{CentreId, LocationId, StationId};

    /// A station.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "stations")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: StationId,
        /// Where it is.
        pub location_id: LocationId,
        /// Its name.
        pub name: String,
        /// What is done there.
        pub kind: StationKind,
        /// Whether it is in use.
        pub active: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::location::Entity",
            from = "(Column::CentreId, Column::LocationId)",
            to = "(super::location::Column::CentreId, super::location::Column::Id)"
        )]
        Location,
    }

    impl Related<super::location::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Location.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}
