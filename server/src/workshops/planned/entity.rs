//! The rows of workshops.

use sea_orm::entity::prelude::*;

use crate::i18n::Language;
use crate::id::{AgendaId, CentreId, LocationId, SlotId, WorkshopId};
use crate::workshops::rule::{Doors, WorkshopKind};

/// A workshop; the room it has is that of the agenda, and of its only slot, by the same identity.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "workshops")]
pub struct Model {
    /// Its centre.
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    /// Identity.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: WorkshopId,
    /// Workshops that were planned together have the same.
    pub series_id: Uuid,
    /// Where.
    pub location_id: LocationId,
    /// What is planned.
    pub kind: WorkshopKind,
    /// What it is called, in Dutch.
    pub name: String,
    /// What it is called, in English.
    pub name_en: Option<String>,
    /// What one does there, and for whom it is, in Dutch.
    pub about: Option<String>,
    /// The same in English.
    pub about_en: Option<String>,
    /// When it begins.
    pub starts_at: DateTimeUtc,
    /// When it ends.
    pub ends_at: DateTimeUtc,
    /// Until when residents can book it.
    pub closes_at: DateTimeUtc,
    /// What it costs a person, or a group, paid at the door.
    pub price_cents: i32,
    /// So many people may come by one booking.
    pub most_each: i32,
    /// Counts its changes.
    pub version: i32,
    /// When it was called off.
    pub cancelled_at: Option<DateTimeUtc>,
    /// When what was personal about its bookings was forgotten.
    pub forgotten_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The agenda that has its room.
    pub fn agenda(&self) -> AgendaId {
        AgendaId(self.id.0)
    }

    /// The only slot of that agenda.
    pub fn slot(&self) -> SlotId {
        SlotId(self.id.0)
    }

    /// What it is called in a language, or else in Dutch.
    pub fn name_in(&self, language: Language) -> &str {
        match (language, &self.name_en) {
            (Language::En, Some(name)) => name,
            _ => &self.name,
        }
    }

    /// Who may come, as far as residents book by themselves.
    pub fn doors(&self) -> Doors {
        Doors {
            kind: self.kind,
            most_each: self.most_each,
            open_until: self.closes_at,
            called_off: self.cancelled_at.is_some(),
        }
    }

    /// Who may come, as far as staff book for them: until it is over.
    pub fn doors_of_staff(&self) -> Doors {
        Doors { open_until: self.ends_at, ..self.doors() }
    }
}
