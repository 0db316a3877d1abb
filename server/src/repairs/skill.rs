//! What repairers can do: the tables of a repair event.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// A skill.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
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
pub enum Skill {
    /// Lamps, kettles, vacuum cleaners.
    Electrical,
    /// Electronics and computers.
    Computers,
    /// Clothes, bags, curtains.
    Textile,
    /// Furniture and wood.
    Furniture,
    /// Bicycles.
    Bicycles,
    /// Jewellery, watches and clocks.
    Jewellery,
    /// Toys.
    Toys,
    /// Anything else.
    Other,
}
