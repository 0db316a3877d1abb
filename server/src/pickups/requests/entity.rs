//! The rows of pickups.

/// What one resident has collected at one time, or has delivered.
pub mod pickup {
    use sea_orm::entity::prelude::*;

    use crate::i18n::Language;
    use crate::id::{CentreId, ClaimId, PickupDayId, PickupId, SlotId};
    use crate::pickups::PickupKind;
    use crate::pickups::effort::{Effort, House};
    use crate::travel::Spot;

    /// A pickup. What is personal in it is forgotten some weeks after its day.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pickups")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PickupId,
        /// Its day.
        pub day_id: PickupDayId,
        /// Within which hours the van comes.
        pub window_id: SlotId,
        /// What it has of the room of its day; another one after a change.
        pub claim_id: ClaimId,
        /// What the stop is for.
        pub kind: PickupKind,
        /// The street.
        pub street: String,
        /// The number, with what comes after it.
        pub house_number: String,
        /// The postcode, without its space.
        pub postcode: String,
        /// The town.
        pub town: String,
        /// Millionths of a degree north, if that is known.
        pub latitude_e6: Option<i32>,
        /// Millionths of a degree east, if that is known.
        pub longitude_e6: Option<i32>,
        /// Whether that is only somewhere near: the place of the postcode, not of the door.
        pub spot_nearby: bool,
        /// The floor; 0 is the street's.
        pub floor: i32,
        /// Whether there is a lift.
        pub lift: bool,
        /// Who is at home.
        pub name: String,
        /// Where to call.
        pub phone: Option<String>,
        /// Where to write to.
        pub email: Option<String>,
        /// What they want the driver to know.
        pub note: Option<String>,
        /// Which house it is.
        pub household: String,
        /// In which language.
        pub language: Language,
        /// The hash of its link's token.
        pub token_hash: String,
        /// Time at the door.
        pub minutes: i32,
        /// Room in the van.
        pub litres: i32,
        /// Weight.
        pub kilos: i32,
        /// How many people it takes to carry.
        pub people: i32,
        /// Whether somebody has yet to look at a photo.
        pub looking: bool,
        /// Counts its changes; a writer must know the present one.
        pub version: i32,
        /// When it was booked.
        pub created_at: DateTimeUtc,
        /// When it was cancelled, by whoever it was.
        pub cancelled_at: Option<DateTimeUtc>,
        /// Why, if it was the centre.
        pub cancel_reason: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "crate::pickups::days::day::Entity",
            from = "(Column::CentreId, Column::DayId)",
            to = "(crate::pickups::days::day::Column::CentreId, crate::pickups::days::day::Column::Id)"
        )]
        Day,
    }

    impl Related<crate::pickups::days::day::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Day.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Where it is on the map, if that is known.
        pub fn spot(&self) -> Option<Spot> {
            self.latitude_e6.zip(self.longitude_e6).map(Spot::of_e6)
        }

        /// What it takes of its day.
        pub fn effort(&self) -> Effort {
            Effort {
                minutes: self.minutes,
                litres: self.litres,
                kilos: self.kilos,
                people: self.people,
            }
        }

        /// The house it is carried out of.
        pub fn house(&self) -> House {
            House { floor: self.floor, lift: self.lift }
        }
    }
}

/// One line of a pickup.
pub mod thing {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, GoodId, PickupId, PickupThingId};
    use crate::photos::Photos;
    use crate::pickups::Verdict;

    /// So many of one kind of thing.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pickup_things")]
    pub struct Model {
        /// Its centre.
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        /// Identity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PickupThingId,
        /// Its pickup.
        pub pickup_id: PickupId,
        /// What it is.
        pub good_id: GoodId,
        /// Its place in the list.
        pub position: i32,
        /// How many.
        pub pieces: i32,
        /// Whether it was taken apart.
        pub apart: bool,
        /// What is said of it.
        pub note: Option<String>,
        /// Its photos.
        pub photos: Photos,
        /// Whether it is collected.
        pub verdict: Verdict,
        /// Why not.
        pub reason: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
