//! The steps of a thing's walk, and the phases they belong to.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter, Iterable};
use serde::{Deserialize, Serialize};

use Step::*;

/// The three phases, by their names in the trade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Phase {
    /// A resident hands a thing in.
    Inzamelen,
    /// It is tested, cleaned, repaired, upcycled or dismantled.
    Klaarmaken,
    /// It is priced and finds a new owner.
    Verkopen,
}

/// Where a thing stands.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Enum,
    EnumIter,
    DeriveActiveEnum,
    Serialize,
    Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Taken in, nothing done yet.
    Received,
    /// Waiting for the safety and function test.
    ToTest,
    /// Tested; the result is kept beside the step.
    Tested,
    /// Being cleaned.
    Cleaning,
    /// Being repaired.
    Repair,
    /// Being made into something new.
    Upcycling,
    /// Being taken apart.
    Dismantling,
    /// Ready for sale.
    Ready,
    /// On the shop floor or online, with a price.
    ForSale,
    /// Kept for someone.
    Reserved,
    /// Outcome: sold.
    Sold,
    /// Outcome: given away.
    GivenAway,
    /// Outcome: back with its owner, after a repair for the owner's own use.
    ReturnedToOwner,
    /// Outcome: passed to a partner.
    Transferred,
    /// Outcome: its parts are used.
    Dismantled,
    /// Outcome: became part of a new product.
    Upcycled,
    /// Outcome: recycled to a stream.
    Recycled,
    /// Outcome: residual waste.
    Residual,
    /// Outcome: not accepted at the desk.
    Refused,
}

impl Step {
    /// The phase that this step belongs to, or for an outcome the phase that it ends.
    pub fn phase(self) -> Phase {
        match self {
            Received | Refused => Phase::Inzamelen,
            ForSale | Reserved | Sold | GivenAway | Transferred => Phase::Verkopen,
            _ => Phase::Klaarmaken,
        }
    }

    /// The word on the wire and in the database.
    pub fn word(self) -> String {
        sea_orm::ActiveEnum::into_value(self)
    }

    /// All steps of one phase.
    pub fn of(phase: Phase) -> Vec<Self> {
        Self::iter().filter(|step| step.phase() == phase).collect()
    }

    /// Whether the thing has left.
    pub fn is_outcome(self) -> bool {
        !self.is_in_house()
    }

    /// Whether the thing goes on being used, whole: the meaning of "reused" in the reports.
    pub fn is_reuse(self) -> bool {
        matches!(self, Sold | GivenAway | ReturnedToOwner | Transferred | Upcycled)
    }

    pub(super) fn is_in_house(self) -> bool {
        self.is_in_workshop() || matches!(self, Received | ForSale | Reserved)
    }

    pub(super) fn is_in_workshop(self) -> bool {
        matches!(self, ToTest | Tested | Cleaning | Repair | Upcycling | Dismantling | Ready)
    }
}

/// The result of the safety and function test.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum TestResult {
    /// Safe, and it works.
    Passed,
    /// Not safe, or it does not work.
    Failed,
}
