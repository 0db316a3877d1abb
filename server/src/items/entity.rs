//! The rows of items and of their log.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};

/// In what state a thing came in, as far as anyone can see at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum Condition {
    /// Good.
    Good,
    /// Worn.
    Worn,
    /// Broken.
    Broken,
    /// Nobody could tell.
    Unknown,
}

/// An item, and where it stands now.
pub mod item {
    use sea_orm::entity::prelude::*;

    use super::Condition;
    use crate::centre::Stream;
    use crate::id::{CategoryId, CentreId, HandoverId, ItemId, PhotoId};
    use crate::items::phase::{Standing, TestResult};
    use crate::items::step::Step;

    /// An item.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "items")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ItemId,
        /// The handover it came in with last.
        pub handover_id: HandoverId,
        /// What it is.
        pub category_id: CategoryId,
        /// Where it stands.
        pub step: Step,
        /// Its price in euro cents.
        pub price_cents: Option<i32>,
        /// The stream it was recycled to.
        pub stream: Option<Stream>,
        /// The last test that still counts.
        pub test: Option<TestResult>,
        /// Whether it is repaired for its owner.
        pub owner_keeps: bool,
        /// Counts its moves and changes; a writer must know the present one.
        pub version: i32,
        /// Its weight in grams.
        pub weight_grams: Option<i32>,
        /// In what state it came in.
        pub condition: Option<Condition>,
        /// For colleagues only.
        pub note: Option<String>,
        /// Its photo.
        pub photo_id: Option<PhotoId>,
        /// When it came in last.
        pub received_at: DateTimeUtc,
        /// When anything about it changed last.
        pub updated_at: DateTimeUtc,
    }

    impl Model {
        /// How it stands, for the rules.
        pub fn standing(&self) -> Standing {
            Standing {
                step: self.step,
                price_cents: self.price_cents,
                stream: self.stream,
                test: self.test,
            }
        }

        /// The same thing, standing otherwise.
        pub fn standing_as(self, standing: Standing) -> Self {
            let Standing { step, price_cents, stream, test } = standing;
            Self { step, price_cents, stream, test, ..self }
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One row in the log of moves.
pub mod moved {
    use sea_orm::entity::prelude::*;

    use crate::centre::Stream;
    use crate::id::{CentreId, HandoverId, ItemId, LocationId, MoveId, StaffId, StationId};
    use crate::items::move_kind::MoveKind;
    use crate::items::phase::Standing;
    use crate::items::step::Step;

    /// One move.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "moves")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity, given by the device that made the move.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MoveId,
        /// The item.
        pub item_id: ItemId,
        /// The version that the item got by it.
        pub version: i32,
        /// The handover that the item belonged to after it.
        pub handover_id: HandoverId,
        /// What was done.
        pub kind: MoveKind,
        /// Where the item stood.
        pub from_step: Option<Step>,
        /// Where it stands since.
        pub to_step: Step,
        /// How the item stood, all of it, so that the move can be undone.
        pub before: Option<Standing>,
        /// The price told, in euro cents.
        pub price_cents: Option<i32>,
        /// The stream told.
        pub stream: Option<Stream>,
        /// The organisation told.
        pub partner: Option<String>,
        /// The reason told.
        pub reason: Option<String>,
        /// The move that this one undoes.
        pub undoes: Option<MoveId>,
        /// Who.
        pub staff_id: StaffId,
        /// Where.
        pub location_id: Option<LocationId>,
        /// At which station.
        pub station_id: Option<StationId>,
        /// When, by the device's clock.
        pub device_at: Option<DateTimeUtc>,
        /// When, by the server's clock.
        pub at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
