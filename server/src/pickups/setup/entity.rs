//! The rows of what a coordinator sets up.

/// A depot: a location from which vans drive.
pub mod depot {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, LocationId};
    use crate::travel::Spot;

    /// A depot.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "depots")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Its location.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: LocationId,
        /// Millionths of a degree north.
        pub latitude_e6: i32,
        /// Millionths of a degree east.
        pub longitude_e6: i32,
        /// How long it takes to empty a van.
        pub unload_minutes: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Where it is.
        pub fn spot(&self) -> Spot {
            Spot::of_e6((self.latitude_e6, self.longitude_e6))
        }
    }
}

/// An area: the part of the country that one depot collects from.
pub mod area {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, LocationId, PickupAreaId};
    use crate::pickups::effort::Pace;
    use crate::pickups::setup::area_rule::{Postcodes, Region, Towns};

    /// An area.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pickup_areas")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PickupAreaId,
        /// Where its vans come from.
        pub depot_id: LocationId,
        /// Its name.
        pub name: String,
        /// Its postcodes.
        pub postcodes: Postcodes,
        /// Codes of its municipalities.
        pub municipalities: Towns,
        /// Minutes of every stop: parking, ringing, talking.
        pub stop_minutes: i32,
        /// Minutes for each flight of stairs, for each thing.
        pub floor_minutes: i32,
        /// So many hours before its first window, a day is booked and changed no more.
        pub closes_hours: i32,
        /// Whether it is collected from.
        pub active: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// What it reckons with.
        pub fn pace(&self) -> Pace {
            Pace { stop_minutes: self.stop_minutes, floor_minutes: self.floor_minutes }
        }

        /// Where it is.
        pub fn region(&self) -> Region<'_> {
            Region { postcodes: &self.postcodes.0, municipalities: &self.municipalities.0 }
        }
    }
}

/// A van.
pub mod van {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, LocationId, VanId};

    /// A van. Its times are minutes since midnight, by the clock on the wall.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "vans")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: VanId,
        /// Where it starts and ends.
        pub depot_id: LocationId,
        /// What it is called.
        pub name: String,
        /// How much fits in it.
        pub litres: i32,
        /// How much it may carry.
        pub kilos: i32,
        /// How many people are on it.
        pub crew: i32,
        /// Whether it has a lift.
        pub lift: bool,
        /// When it may leave.
        pub shift_from: i32,
        /// When it is back.
        pub shift_until: i32,
        /// When the break begins at the earliest.
        pub break_from: Option<i32>,
        /// When the break begins at the latest.
        pub break_until: Option<i32>,
        /// How long the break is; 0 is none.
        pub break_minutes: i32,
        /// How often a day it may come back to unload and leave again, the first time included.
        pub most_trips: i32,
        /// Grams of CO2 that it blows out on a kilometre, if that is known.
        pub co2_grams_per_km: Option<i32>,
        /// Whether it is in use.
        pub active: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One of the kinds of things that are collected.
pub mod good {
    use sea_orm::entity::prelude::*;

    use crate::centre::{Advice, Names};
    use crate::id::{CategoryId, CentreId, GoodId};
    use crate::pickups::effort::Effort;
    use crate::pickups::{PickupKind, Verdict};

    /// One of the kinds of things that are collected.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pickup_goods")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: GoodId,
        /// What the stop is for.
        pub kind: PickupKind,
        /// What it is called.
        pub names: Names,
        /// Other words by which people look for it.
        pub words: Option<String>,
        /// The pictogram on its tile.
        pub pictogram: String,
        /// The category of such a thing once it has a label; without one it goes by weight.
        pub category_id: Option<CategoryId>,
        /// Room in the van.
        pub litres: i32,
        /// Weight.
        pub kilos: i32,
        /// Time to carry it out.
        pub minutes: i32,
        /// How many people that takes.
        pub people: i32,
        /// Whether it is collected.
        pub verdict: Verdict,
        /// Why not, or what is looked at.
        pub reason: Option<Advice>,
        /// Where it can go.
        pub elsewhere: Option<Advice>,
        /// Its place among the tiles.
        pub position: i32,
        /// Whether it is still offered.
        pub active: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// What one of them takes.
        pub fn each(&self) -> Effort {
            Effort {
                minutes: self.minutes,
                litres: self.litres,
                kilos: self.kilos,
                people: self.people,
            }
        }
    }
}
