//! The rows of where postcodes are.

use sea_orm::entity::prelude::*;

use crate::id::CentreId;
use crate::travel::Spot;

/// Where a postcode is, to some hundred metres.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "postcode_places")]
pub struct Model {
    /// The centre that learned it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre_id: CentreId,
    /// The postcode, without its space.
    #[sea_orm(primary_key, auto_increment = false)]
    pub postcode: String,
    /// Millionths of a degree north.
    pub latitude_e6: i32,
    /// Millionths of a degree east.
    pub longitude_e6: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where it is.
    pub fn spot(&self) -> Spot {
        Spot::of_e6((self.latitude_e6, self.longitude_e6))
    }
}
