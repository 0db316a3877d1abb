//! Identities and chance. Nothing else asks the machine for random bytes.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use rand::{RngCore, SeedableRng, TryRngCore, rngs::OsRng, rngs::StdRng};
use uuid::Uuid;

/// Where random bytes come from.
#[derive(Clone, Debug, Default)]
pub enum Chance {
    /// The operating system.
    #[default]
    System,
    /// A seeded sequence, so that a demo centre and a test come out the same each time.
    Seeded(Arc<Mutex<StdRng>>),
}

impl Chance {
    /// Chance that repeats itself for the same `seed`.
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// `N` random bytes.
    ///
    /// # Panics
    /// When the operating system has no randomness to give: nothing safe can go on without.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match self {
            Self::System => {
                OsRng.try_fill_bytes(&mut bytes).expect("the system gives random bytes");
            }
            Self::Seeded(rng) => {
                rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
            }
        }
        bytes
    }

    /// A fresh identity that sorts by time (UUID version 7).
    pub fn uuid(&self, now: DateTime<Utc>) -> Uuid {
        let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }
}

/// Makes the identity type of one kind of thing: a UUID that cannot be taken for another kind's.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize,
            sea_orm::DeriveValueType, poem_openapi::NewType,
        )]
        #[oai(to_header = false)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// A fresh one.
            pub fn new(now: chrono::DateTime<chrono::Utc>, chance: &$crate::id::Chance) -> Self {
                Self(chance.uuid(now))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }

        // The database never counts these up.
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    };
}

id! {
    /// A centre.
    CentreId
}
id! {
    /// A person who works at a centre.
    StaffId
}
id! {
    /// A category of things.
    CategoryId
}
id! {
    /// A location of a centre.
    LocationId
}
id! {
    /// A station: one tablet at one place.
    StationId
}
id! {
    /// A device: a tablet or phone of the centre, told by its cookie.
    DeviceId
}
id! {
    /// Something that was done at a device and is held for a coordinator.
    HeldActId
}
id! {
    /// A handover: what one resident brings at one time.
    HandoverId
}
id! {
    /// An item.
    ItemId
}
id! {
    /// One row in the log of moves.
    MoveId
}
id! {
    /// A lot: a crate, trolley or pallet of like things.
    LotId
}
id! {
    /// One act in the log of lots.
    LotMoveId
}
id! {
    /// A container that lots are weighed in.
    ContainerId
}
id! {
    /// A photo.
    PhotoId
}
id! {
    /// A batch of blank labels.
    BatchId
}
id! {
    /// Someone who asked to hear of a handover.
    FollowerId
}
id! {
    /// A letter, sent or waiting.
    LetterId
}
id! {
    /// A job in the outbox.
    JobId
}
id! {
    /// A repair event: a day of the repair café.
    RepairEventId
}
id! {
    /// A booking of a repair: one thing that somebody brings.
    RepairBookingId
}
id! {
    /// A workshop, or the visit of a group.
    WorkshopId
}
id! {
    /// A booking of a workshop: people who come together.
    WorkshopBookingId
}
id! {
    /// The part of the country that one depot collects from.
    PickupAreaId
}
id! {
    /// A van.
    VanId
}
id! {
    /// One of the kinds of things that a resident can have collected.
    GoodId
}
id! {
    /// A day on which an area is collected from.
    PickupDayId
}
id! {
    /// A pickup: what one resident has collected at one time, or has delivered.
    PickupId
}
id! {
    /// One line of a pickup: so many of one kind of thing.
    PickupThingId
}
id! {
    /// A route: what one van drives on one day.
    RouteId
}
id! {
    /// A stop of a route.
    RouteStopId
}
id! {
    /// Something that the crew of a van did.
    VanDeedId
}
id! {
    /// What is planned together: a repair day, a workshop, or the pickups of a day.
    AgendaId
}
id! {
    /// A slot of an agenda: a part of it that has room of its own.
    SlotId
}
id! {
    /// A claim on the room of slots, held, confirmed or waiting.
    ClaimId
}
id! {
    /// Somebody who repairs at the repair café, without an account.
    RepairerId
}
