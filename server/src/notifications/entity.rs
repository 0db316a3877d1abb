//! The rows of followers, of their news and of their letters.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};

/// Which letter it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum LetterKind {
    /// Asks to confirm an address.
    Confirm,
    /// Says that the address is confirmed.
    Started,
    /// Tells what became of things.
    News,
    /// Asks to confirm the booking of a repair.
    RepairConfirm,
    /// Says that a booking waits for a place.
    RepairWaiting,
    /// Says that a booking counts.
    RepairBooked,
    /// Says that there is a place for a booking that waited.
    RepairPlaceFree,
    /// Says that it is tomorrow.
    RepairTomorrow,
    /// Says that a booking has another time.
    RepairMoved,
    /// Says that a booking is at another place.
    RepairOtherPlace,
    /// Says that a repair event was called off.
    RepairCalledOff,
    /// Tells what was done with a broken thing.
    RepairDone,
    /// Asks whether a repaired thing still works.
    RepairStillWorks,
    /// Gives a repairer the link to the days of the repair café.
    RosterLink,
    /// Asks a repairer who comes on the next days.
    RosterAsk,
    /// Asks to confirm the booking of a workshop.
    WorkshopConfirm,
    /// Says that the booking of a workshop waits for room.
    WorkshopWaiting,
    /// Says that the booking of a workshop counts.
    WorkshopBooked,
    /// Says that there is room for the booking of a workshop that waited.
    WorkshopPlaceFree,
    /// Says that a workshop is tomorrow.
    WorkshopTomorrow,
    /// Says that a workshop was called off.
    WorkshopCalledOff,
    /// Says that the centre cancelled the booking of a workshop.
    WorkshopCancelled,
    /// Says that somebody looks at a photo before things are collected.
    PickupLooking,
    /// Says that things are collected, and when.
    PickupBooked,
    /// Says that things are collected at another time, or other things.
    PickupChanged,
    /// Says that things are collected in three days.
    PickupSoon,
    /// Says that things are collected tomorrow.
    PickupTomorrow,
    /// Says that the centre does not come.
    PickupCancelled,
    /// Says that the van is on its way.
    PickupOnTheWay,
    /// Says what was collected, and what was not.
    PickupCollected,
    /// Says that nobody was at home.
    PickupNotHome,
}

/// Whom a letter goes to, and so which row has the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Somebody who follows a handover.
    Follower,
    /// Somebody who booked a repair.
    Visitor,
    /// Somebody who repairs.
    Repairer,
    /// Somebody who booked a workshop.
    Participant,
    /// Somebody whose things are collected.
    Giver,
}

impl LetterKind {
    /// Whom it goes to.
    pub fn audience(self) -> Audience {
        match self {
            Self::Confirm | Self::Started | Self::News => Audience::Follower,
            Self::RosterLink | Self::RosterAsk => Audience::Repairer,
            Self::RepairConfirm
            | Self::RepairWaiting
            | Self::RepairBooked
            | Self::RepairPlaceFree
            | Self::RepairTomorrow
            | Self::RepairMoved
            | Self::RepairOtherPlace
            | Self::RepairCalledOff
            | Self::RepairDone
            | Self::RepairStillWorks => Audience::Visitor,
            Self::WorkshopConfirm
            | Self::WorkshopWaiting
            | Self::WorkshopBooked
            | Self::WorkshopPlaceFree
            | Self::WorkshopTomorrow
            | Self::WorkshopCalledOff
            | Self::WorkshopCancelled => Audience::Participant,
            Self::PickupLooking
            | Self::PickupBooked
            | Self::PickupChanged
            | Self::PickupSoon
            | Self::PickupTomorrow
            | Self::PickupCancelled
            | Self::PickupOnTheWay
            | Self::PickupCollected
            | Self::PickupNotHome => Audience::Giver,
        }
    }
}

/// How a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum LetterState {
    /// Waiting to be handed over.
    Queued,
    /// Handed over to the mail server.
    Sent,
    /// It could not be delivered.
    Failed,
    /// No longer wanted: the reader stopped, or the news was taken back.
    Dropped,
}

/// Someone who asked to hear of a handover.
pub mod follower {
    use sea_orm::entity::prelude::*;

    use crate::i18n::Language;
    use crate::id::{CentreId, FollowerId, HandoverId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "followers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: FollowerId,
        pub handover_id: HandoverId,
        pub email: String,
        pub language: Language,
        pub confirm_hash: String,
        pub stop_hash: String,
        pub created_at: DateTimeUtc,
        pub confirmed_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A letter. Whom it goes to is only in the reader's own row: that of a follower, of the booking of a repair
/// or a workshop, or of a repairer. So forgetting that row forgets the address.
pub mod letter {
    use sea_orm::entity::prelude::*;

    use super::{LetterKind, LetterState};
    use crate::i18n::Language;
    use crate::id::{CentreId, LetterId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "letters")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: LetterId,
        /// A [`FollowerId`](crate::id::FollowerId), a [`RepairBookingId`](crate::id::RepairBookingId) or a
        /// [`RepairerId`](crate::id::RepairerId) or a [`WorkshopBookingId`](crate::id::WorkshopBookingId), by the audience of its kind.
        pub reader_id: Uuid,
        pub kind: LetterKind,
        pub language: Language,
        pub state: LetterState,
        pub attempts: i32,
        pub last_fault: Option<String>,
        pub created_at: DateTimeUtc,
        pub sent_at: Option<DateTimeUtc>,
        pub next_try_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A move that a follower has yet to hear of, or has heard of in a letter.
pub mod news {
    use sea_orm::entity::prelude::*;

    use crate::id::{CentreId, FollowerId, ItemId, LetterId, MoveId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "news")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub centre_id: CentreId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub follower_id: FollowerId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub move_id: MoveId,
        pub item_id: ItemId,
        pub letter_id: Option<LetterId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
