//! The rows of handovers.

use poem_openapi::Enum;
use sea_orm::entity::prelude::*;

use crate::id::{CentreId, HandoverId, LocationId, StaffId};

/// How a thing came in. What comes in at the container has waste status until it is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum Channel {
    /// At the counter.
    Counter,
    /// At the reuse container of the milieustraat.
    Container,
    /// Collected at home.
    Pickup,
    /// Left behind at the repair café.
    RepairCafe,
}

/// A handover.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "handovers")]
pub struct Model {
    /// Its centre.
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    /// Identity.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: HandoverId,
    /// How it came in.
    pub channel: Channel,
    /// Who took it in.
    pub received_by: StaffId,
    /// Where.
    pub location_id: Option<LocationId>,
    /// When.
    pub received_at: DateTimeUtc,
    /// The hash of the follow link's token.
    pub follow_hash: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
