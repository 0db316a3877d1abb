//! The rows of sign-ins that came back.

use sea_orm::entity::prelude::*;

/// A sign-in that came back from the provider, and can do so no second time.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "used_sign_ons")]
pub struct Model {
    /// Its seed.
    #[sea_orm(primary_key, auto_increment = false)]
    pub seed: Uuid,
    /// When it would have been too old anyway.
    pub ends_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
