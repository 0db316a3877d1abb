//! The rows of devices.

use sea_orm::entity::prelude::*;

use crate::id::{CentreId, DeviceId, StationId};

/// A device.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "devices")]
pub struct Model {
    /// Its centre.
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    /// Identity.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DeviceId,
    /// The name on its back.
    pub name: String,
    /// Where it stands.
    pub station_id: StationId,
    /// After how many minutes without a touch it locks.
    pub lock_minutes: i32,
    /// What the token of the open enrolment is made of.
    pub enrolment_id: Option<Uuid>,
    /// The hash of that token.
    pub enrolment_hash: Option<String>,
    /// When the enrolment is over, used or not.
    pub enrolment_ends_at: DateTimeUtc,
    /// The hash of the cookie's secret, once a tablet has enrolled.
    pub token_hash: Option<String>,
    /// When a tablet enrolled last.
    pub enrolled_at: Option<DateTimeUtc>,
    /// The hour in which it was last heard of.
    pub last_seen_at: Option<DateTimeUtc>,
    /// When it was shut out, for good.
    pub revoked_at: Option<DateTimeUtc>,
    /// How many acts are held for it and wait for a coordinator.
    pub held_acts: i32,
    /// When it was added.
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The identity in the link of an enrolment that a tablet can still use.
    pub fn open_enrolment(&self, now: DateTimeUtc) -> Option<Uuid> {
        self.enrolment_id.filter(|_| self.revoked_at.is_none() && now < self.enrolment_ends_at)
    }
}
