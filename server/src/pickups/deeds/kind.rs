//! What a crew can do.

use poem_openapi::Enum;
use sea_orm::entity::prelude::*;
use serde::Deserialize;

/// Something that a crew does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename = "VanDeedKind", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum DeedKind {
    /// They leave the depot for the first time.
    Leave,
    /// Their break begins.
    RestBegin,
    /// Their break is over.
    RestEnd,
    /// The van is emptied at the depot.
    Unload,
    /// Something that was loaded is scanned at the depot.
    BringIn,
    /// The shift is over.
    Finish,
    /// They are on their way to a stop.
    Go,
    /// They are at the door.
    Arrive,
    /// They called, and nobody answered.
    Call,
    /// Nobody was at home.
    NotHome,
    /// The stop is done.
    Complete,
    /// Something went into the van, or was brought.
    Take,
    /// Something was not taken.
    Refuse,
    /// Something was not there.
    NotThere,
}

impl DeedKind {
    /// Whether it is done at a stop, or on the way to one.
    pub fn of_stop(self) -> bool {
        matches!(self, Self::Go | Self::Arrive | Self::Call | Self::NotHome | Self::Complete)
    }

    /// Whether it is done with one line of a pickup.
    pub fn of_thing(self) -> bool {
        matches!(self, Self::Take | Self::Refuse | Self::NotThere)
    }
}

/// Why something was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum RefusedBecause {
    /// It is wet.
    Wet,
    /// It is broken.
    Broken,
    /// It is dirty.
    Dirty,
    /// It does not fit through the door, or into the van.
    TooLarge,
    /// It cannot be carried without danger.
    Unsafe,
    /// It is something else than was told.
    NotAsTold,
    /// As the note says.
    Other,
}
