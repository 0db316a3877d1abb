//! Where postcodes are, in the database.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{IntoActiveModel, QuerySelect};

use super::entity::{Column, Entity, Model};
use crate::db::Tx;
use crate::id::CentreId;

/// So many postcodes say enough of where their neighbourhood is; most have fewer.
const ENOUGH: u64 = 200;

/// Writes where a postcode is, in place of what was thought before.
///
/// # Errors
/// When the database cannot.
pub async fn put(tx: &Tx, row: Model) -> Result<(), DbErr> {
    let known = OnConflict::columns([Column::CentreId, Column::Postcode])
        .update_columns([Column::LatitudeE6, Column::LongitudeE6])
        .to_owned();
    Entity::insert(row.into_active_model().reset_all())
        .on_conflict(known)
        .exec_without_returning(&**tx)
        .await
        .map(|_| ())
}

/// What is known of the postcodes of a neighbourhood: those that begin with these four figures.
///
/// # Errors
/// When the database cannot answer.
pub async fn of_neighbourhood(
    db: &impl ConnectionTrait,
    centre: CentreId,
    figures: &str,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::Postcode.between(format!("{figures}AA"), format!("{figures}ZZ")))
        .limit(ENOUGH)
        .all(db)
        .await
}
