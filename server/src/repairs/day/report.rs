//! What a repairer says of a repair, in the words of the Open Repair Data Standard 0.3.

use poem_openapi::{Enum, Object};
use sea_orm::{DeriveActiveEnum, EnumIter, FromJsonQueryResult};
use serde::{Deserialize, Serialize};

/// What came of it (`repair_status`).
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
pub enum RepairResult {
    /// It works.
    Fixed,
    /// It can be repaired, but not here and now.
    Repairable,
    /// It cannot be repaired.
    EndOfLife,
    /// Nobody knows.
    Unknown,
}

impl RepairResult {
    /// The word on the wire and in the database.
    pub fn word(self) -> String {
        sea_orm::ActiveEnum::into_value(self)
    }
}

/// Why it cannot be repaired (`repair_barrier_if_end_of_life`).
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
pub enum Barrier {
    /// Spare parts not available.
    PartsNotAvailable,
    /// Spare parts too expensive.
    PartsTooExpensive,
    /// No way to open the product.
    NoWayToOpen,
    /// Repair information not available.
    NoInformation,
    /// Lack of equipment.
    NoEquipment,
    /// Too worn out.
    TooWornOut,
}

/// What comes next.
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
pub enum NextStep {
    /// Nothing.
    Nothing,
    /// Its owner comes back with a part.
    ComeBack,
    /// To a professional.
    Professional,
    /// Its owner may give it to the centre.
    GiveUp,
}

/// A part that was used.
#[derive(Debug, Clone, PartialEq, Eq, Object, Serialize, Deserialize)]
#[oai(rename_all = "camelCase")]
pub struct UsedPart {
    /// What it is.
    #[oai(validator(min_length = 1, max_length = 60))]
    pub name: String,
    /// What it cost, in euro cents.
    #[oai(validator(minimum(value = "0"), maximum(value = "1000000")))]
    pub cents: i32,
}

/// What a repairer says of a repair.
#[derive(Debug, Clone, PartialEq, Eq, Object, Serialize, Deserialize, FromJsonQueryResult)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Report {
    /// What came of it.
    pub result: RepairResult,
    /// Why it cannot be repaired; for the end of its life only.
    pub barrier: Option<Barrier>,
    /// What was wrong with it.
    #[oai(validator(max_length = 500))]
    pub cause: Option<String>,
    /// What was done.
    #[oai(validator(max_length = 500))]
    pub work: Option<String>,
    /// What the owner should know.
    #[oai(validator(max_length = 500))]
    pub advice: Option<String>,
    /// Parts that were used.
    #[oai(default, validator(max_items = 20))]
    #[serde(default)]
    pub parts: Vec<UsedPart>,
    /// What comes next.
    pub next: NextStep,
}
