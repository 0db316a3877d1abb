//! Which skills a repair event has, and how many tables of each.

use poem_openapi::Object;
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::capacity::Room;
use crate::repairs::Skill;

/// The tables of one skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Object, Serialize, Deserialize)]
#[oai(rename_all = "camelCase")]
pub struct Tables {
    /// What is repaired there.
    pub skill: Skill,
    /// So many things are repaired at the same time.
    #[oai(validator(minimum(value = "1"), maximum(value = "50")))]
    pub tables: i32,
    /// How long one repair takes, in minutes.
    #[oai(validator(minimum(value = "5"), maximum(value = "240")))]
    pub slot_minutes: i32,
    /// So many places of each slot are kept for those who come without a booking.
    #[oai(validator(minimum(value = "0"), maximum(value = "50")))]
    pub walk_in: i32,
}

impl Tables {
    /// The room of one of its slots.
    pub fn room(self) -> Room {
        Room { places: self.tables, walk_in: self.walk_in, taken: 0 }
    }
}

/// The tables of an event, as the database keeps them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct AllTables(pub Vec<Tables>);
