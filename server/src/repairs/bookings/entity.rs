//! The rows of bookings.

use poem_openapi::Enum;
use sea_orm::entity::prelude::*;

use crate::i18n::Language;
use crate::id::{
    CategoryId, CentreId, ClaimId, ItemId, RepairBookingId, RepairEventId, SlotId, StaffId,
};
use crate::photos::Photos;
use crate::repairs::day::{Barrier, RepairResult, RepairStep, Report};
use crate::repairs::{Product, Skill};

/// How somebody booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum BookedBy {
    /// By themselves.
    Resident,
    /// By staff, at the desk or on the phone.
    Staff,
    /// Nobody: they just came.
    Nobody,
}

/// A booking. What is personal in it is forgotten some weeks after the event.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "repair_bookings")]
pub struct Model {
    /// Its centre.
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    /// Identity.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RepairBookingId,
    /// Its event.
    pub event_id: RepairEventId,
    /// Its slot.
    pub slot_id: SlotId,
    /// What it has of the room of its event; another one after a change of time.
    pub claim_id: ClaimId,
    /// When its slot begins.
    pub slot_at: DateTimeUtc,
    /// When it was to be before it got another time.
    pub was_at: Option<DateTimeUtc>,
    /// Who repairs it.
    pub skill: Skill,
    /// What it is.
    pub category_id: CategoryId,
    /// What it is in the words of the monitors.
    pub product: Option<Product>,
    /// Its make.
    pub brand: Option<String>,
    /// How old it is, about, in years.
    pub age_years: Option<i32>,
    /// What is wrong with it.
    pub problem: Option<String>,
    /// How it looks.
    pub photos: Photos,
    /// Who brings it.
    pub name: String,
    /// Where to write to.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// Who may bring so many things: the address, the number, or nobody else's.
    pub household: String,
    /// In which language.
    pub language: Language,
    /// The hash of its link's token.
    pub token_hash: String,
    /// By whom it was booked.
    pub channel: BookedBy,
    /// Where it stands.
    pub step: RepairStep,
    /// Counts its changes; a writer must know the present one.
    pub version: i32,
    /// The number given at the door.
    pub number: Option<i32>,
    /// The table at which it is repaired; `table` is a word of SQL.
    pub bench: Option<String>,
    /// Who repairs it.
    pub repairer_id: Option<StaffId>,
    /// The thing, once it has a label.
    pub item_id: Option<ItemId>,
    /// What came of it.
    pub result: Option<RepairResult>,
    /// Why it cannot be repaired.
    pub barrier: Option<Barrier>,
    /// What the repairer said.
    pub report: Option<Report>,
    /// Whether it passed the safety test.
    pub safe: Option<bool>,
    /// Whether it still works, as its owner says some weeks later.
    pub works: Option<bool>,
    /// When it was booked.
    pub created_at: DateTimeUtc,
    /// When its owner came.
    pub arrived_at: Option<DateTimeUtc>,
    /// When it came to the table.
    pub started_at: Option<DateTimeUtc>,
    /// When the repairer was done.
    pub finished_at: Option<DateTimeUtc>,
    /// When it left, or stayed for good.
    pub left_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// When the last thing happened to it on the day.
    pub fn last_at(&self) -> Option<DateTimeUtc> {
        [self.arrived_at, self.started_at, self.finished_at].into_iter().flatten().max()
    }

    /// Whether its owner came without a booking.
    pub fn walked_in(&self) -> bool {
        self.channel == BookedBy::Nobody
    }

    /// Whether its owner, or the centre, cancelled it.
    pub fn is_cancelled(&self) -> bool {
        self.step == RepairStep::Cancelled
    }

    /// Whether it runs on electricity, so that it is tested before it leaves.
    pub fn needs_test(&self) -> bool {
        self.product.is_some_and(Product::is_powered)
    }
}
