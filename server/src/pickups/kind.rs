//! What a stop of a van is for.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};

/// What a stop of a van is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum PickupKind {
    /// Things for the second-hand shop.
    Goods,
    /// Material for recycling, such as hard plastics or frying fat.
    Recycling,
    /// The reuse container of a milieustraat.
    Container,
    /// Furniture that was sold is brought to its buyer.
    Delivery,
}

impl PickupKind {
    /// Whether residents book it by themselves.
    pub fn for_residents(self) -> bool {
        matches!(self, Self::Goods | Self::Recycling)
    }
}
