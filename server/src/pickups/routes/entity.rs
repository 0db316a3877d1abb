//! The rows of plans, routes and stops.

/// The plan of a pickup day.
pub mod plan {
    use poem_openapi::Enum;
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, PickupDayId};

    /// How the plan of a day stands.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
    #[oai(rename = "PlanState", rename_all = "snake_case")]
    pub enum State {
        /// Routes are looked for.
        Planning,
        /// There are routes.
        Planned,
        /// No routes could be made.
        Failed,
    }

    /// How the driving times of a plan are known.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
    #[oai(rename = "TravelTimes", rename_all = "snake_case")]
    pub enum TravelTimes {
        /// From a server that knows the roads.
        Roads,
        /// Reckoned from great circles: no such server is set.
        GreatCircle,
        /// Reckoned from great circles: the server that knows the roads could not be asked.
        GreatCircleForNow,
    }

    /// The plan of a pickup day, by the same identity.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pickup_plans")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Its day.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PickupDayId,
        /// How it stands.
        pub state: State,
        /// The search that may write it.
        pub run_id: Uuid,
        /// How much of the search is done.
        pub percent: i32,
        /// Whether the search is asked to stop.
        pub stopping: bool,
        /// How its driving times are known.
        pub travel: Option<TravelTimes>,
        /// Why there are no routes.
        pub fault: Option<String>,
        /// When the search began.
        pub started_at: DateTimeUtc,
        /// When its routes were made.
        pub planned_at: Option<DateTimeUtc>,
        /// When drivers got to see it.
        pub published_at: Option<DateTimeUtc>,
        /// Counts its changes.
        pub version: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What one van drives on one day.
pub mod route {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, PickupDayId, RouteId, StaffId, VanId};

    /// A route.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "routes")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RouteId,
        /// Its day.
        pub day_id: PickupDayId,
        /// The van.
        pub van_id: VanId,
        /// Who drives.
        pub driver_id: Option<StaffId>,
        /// Seconds of driving.
        pub drive_seconds: i32,
        /// Metres driven.
        pub metres: i32,
        /// When the van leaves the depot.
        pub starts_at: DateTimeUtc,
        /// When it is back.
        pub ends_at: DateTimeUtc,
        /// What is wrong with the whole of it.
        pub troubles: super::stop::Troubles,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Where a van stops.
pub mod stop {
    use poem_openapi::Enum;
    use sea_orm::FromJsonQueryResult;
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};

    use crate::id::{CentreId, PickupId, RouteId, RouteStopId};

    /// What a stop is for.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
    #[oai(rename = "StopKind", rename_all = "snake_case")]
    pub enum Kind {
        /// Something is collected or brought.
        Pickup,
        /// The van is emptied at the depot, and drives on.
        Unload,
        /// The crew rests.
        Rest,
    }

    /// What is wrong with a stop that somebody put where it is, or with a route.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Serialize, Deserialize)]
    #[oai(rename = "RouteTrouble", rename_all = "snake_case")]
    #[serde(rename_all = "snake_case")]
    pub enum Trouble {
        /// The van comes after its hours.
        TooLate,
        /// The van is too full by then.
        TooFull,
        /// The van has too few people, or no lift.
        WrongVan,
        /// The crew is still out after the shift, or has no break.
        ShiftTooLong,
        /// No road leads there.
        Unreachable,
    }

    /// All that is wrong with a stop or route.
    #[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, FromJsonQueryResult)]
    pub struct Troubles(pub Vec<Trouble>);

    /// A stop.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "route_stops")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RouteStopId,
        /// Its route.
        pub route_id: RouteId,
        /// Its place in the route.
        pub position: i32,
        /// What it is for.
        pub kind: Kind,
        /// What is collected or brought.
        pub pickup_id: Option<PickupId>,
        /// When the van gets there.
        pub arrives_at: DateTimeUtc,
        /// When the work begins.
        pub starts_at: DateTimeUtc,
        /// When the van goes on.
        pub leaves_at: DateTimeUtc,
        /// Seconds of driving from the last stop.
        pub drive_seconds: i32,
        /// Metres from the last stop.
        pub metres: i32,
        /// Litres aboard when the van goes on.
        pub litres: i32,
        /// Kilos aboard when the van goes on.
        pub kilos: i32,
        /// Whether it stays with this van when routes are looked for again.
        pub locked: bool,
        /// What is wrong with it.
        pub troubles: Troubles,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who is in no route.
pub mod left_out {
    use poem_openapi::Enum;
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, PickupDayId, PickupId};

    /// Why a pickup is in no route.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
    #[oai(rename = "WhyLeftOut", rename_all = "snake_case")]
    pub enum Why {
        /// Nobody knows where on the map it is.
        NoSpot,
        /// There is no van.
        NoVan,
        /// No van has enough people, or a lift.
        NoCrew,
        /// It is larger or heavier than any van can take.
        TooLarge,
        /// No road leads there.
        Unreachable,
        /// Its hours lie outside every shift.
        OutsideShifts,
        /// The vans that are on their way cannot do it any more.
        UnderWay,
        /// There is no time or room beside the others.
        NoRoom,
        /// A coordinator took it out.
        TakenOut,
    }

    /// A pickup that is in no route of its day.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "left_outs")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// The pickup.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PickupId,
        /// Its day.
        pub day_id: PickupDayId,
        /// Why.
        pub why: Why,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
