//! The rows of bookings.

use sea_orm::entity::prelude::*;

use crate::i18n::Language;
use crate::id::{CentreId, ClaimId, WorkshopBookingId, WorkshopId};
use crate::workshops::rule::Party;

/// A booking. What is personal in it is forgotten some weeks after the workshop.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "workshop_bookings")]
pub struct Model {
    /// Its centre.
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    /// Identity.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: WorkshopBookingId,
    /// Its workshop.
    pub workshop_id: WorkshopId,
    /// Who booked.
    pub name: String,
    /// The group that comes, such as a school and its class.
    pub party: Option<String>,
    /// Where to write to.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// How many people come.
    pub people: i32,
    /// What they want the centre to know.
    pub note: Option<String>,
    /// Who belongs together: the address, the number, or nobody else's.
    pub household: String,
    /// In which language.
    pub language: Language,
    /// The hash of its link's token.
    pub token_hash: String,
    /// Counts its changes; a writer must know the present one.
    pub version: i32,
    /// How many came, once somebody counted.
    pub came: Option<i32>,
    /// When it was booked.
    pub created_at: DateTimeUtc,
    /// When it was cancelled, by whoever it was.
    pub cancelled_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// What it has of the room of its workshop.
    pub fn claim(&self) -> ClaimId {
        ClaimId(self.id.0)
    }

    /// These people, for the rules.
    pub fn party_of(&self, people: i32) -> Party {
        Party { people, named: self.party.is_some() }
    }
}
