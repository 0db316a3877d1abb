//! Depots, areas, vans and goods in the database. These lists are short.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder};

use super::entity::{area, depot, good, van};
use crate::addresses::Postcode;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, GoodId, LocationId, PickupAreaId, VanId};
use crate::pickups::verdict::Vans;

/// A depot.
///
/// # Errors
/// `404` when this location is none.
pub async fn depot(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: LocationId,
) -> ApiResult<depot::Model> {
    depot::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// All depots.
///
/// # Errors
/// When the database cannot answer.
pub async fn depots(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> Result<Vec<depot::Model>, DbErr> {
    let all = depot::Entity::find().filter(depot::Column::CentreId.eq(centre));
    all.order_by_asc(depot::Column::Id).all(db).await
}

/// Makes a location a depot.
///
/// # Errors
/// When the database cannot.
pub async fn create_depot(tx: &Tx, row: depot::Model) -> Result<depot::Model, DbErr> {
    row.into_active_model().reset_all().insert(&**tx).await
}

/// Writes a depot as it is now.
pub async fn replace_depot(tx: &Tx, row: depot::Model) -> Result<depot::Model, DbErr> {
    row.into_active_model().reset_all().update(&**tx).await
}

/// An area.
///
/// # Errors
/// `404` when this centre has none by this identity.
pub async fn area(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: PickupAreaId,
) -> ApiResult<area::Model> {
    area::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// All areas, by name.
///
/// # Errors
/// When the database cannot answer.
pub async fn areas(db: &impl ConnectionTrait, centre: CentreId) -> Result<Vec<area::Model>, DbErr> {
    let all = area::Entity::find().filter(area::Column::CentreId.eq(centre));
    all.order_by_asc(area::Column::Name).order_by_asc(area::Column::Id).all(db).await
}

/// The area that an address lies in; of two it is the first by name.
///
/// # Errors
/// When the database cannot answer.
pub async fn area_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    postcode: Postcode,
    municipality: Option<&str>,
) -> Result<Option<area::Model>, DbErr> {
    let all = areas(db, centre).await?;
    Ok(all.into_iter().find(|row| row.active && row.region().has(postcode, municipality)))
}

/// Writes a new area.
///
/// # Errors
/// `409 key_reused` when its identity is taken.
pub async fn create_area(tx: &Tx, row: area::Model) -> ApiResult<area::Model> {
    row.into_active_model().reset_all().insert(&**tx).await.map_err(ApiError::of_identity)
}

/// Writes an area as it is now.
pub async fn replace_area(tx: &Tx, row: area::Model) -> Result<area::Model, DbErr> {
    row.into_active_model().reset_all().update(&**tx).await
}

/// A van.
///
/// # Errors
/// `404` when this centre has none by this identity.
pub async fn van(db: &impl ConnectionTrait, centre: CentreId, id: VanId) -> ApiResult<van::Model> {
    van::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// All vans, by name.
///
/// # Errors
/// When the database cannot answer.
pub async fn vans(db: &impl ConnectionTrait, centre: CentreId) -> Result<Vec<van::Model>, DbErr> {
    let all = van::Entity::find().filter(van::Column::CentreId.eq(centre));
    all.order_by_asc(van::Column::Name).order_by_asc(van::Column::Id).all(db).await
}

/// The names of all vans.
///
/// # Errors
/// When the database cannot answer.
pub async fn van_names(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> Result<HashMap<VanId, String>, DbErr> {
    Ok(vans(db, centre).await?.into_iter().map(|van| (van.id, van.name)).collect())
}

/// The vans of a depot that are in use, by name.
///
/// # Errors
/// When the database cannot answer.
pub async fn vans_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    depot: LocationId,
) -> Result<Vec<van::Model>, DbErr> {
    let all = vans(db, centre).await?;
    Ok(all.into_iter().filter(|van| van.active && van.depot_id == depot).collect())
}

/// Writes a new van.
///
/// # Errors
/// `409 key_reused` when its identity is taken.
pub async fn create_van(tx: &Tx, row: van::Model) -> ApiResult<van::Model> {
    row.into_active_model().reset_all().insert(&**tx).await.map_err(ApiError::of_identity)
}

/// Writes a van as it is now.
pub async fn replace_van(tx: &Tx, row: van::Model) -> Result<van::Model, DbErr> {
    row.into_active_model().reset_all().update(&**tx).await
}

/// A kind of thing.
///
/// # Errors
/// `404` when this centre has none by this identity.
pub async fn good(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: GoodId,
) -> ApiResult<good::Model> {
    good::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// All kinds of things, in the order of their tiles.
///
/// # Errors
/// When the database cannot answer.
pub async fn goods(db: &impl ConnectionTrait, centre: CentreId) -> Result<Vec<good::Model>, DbErr> {
    let all = good::Entity::find().filter(good::Column::CentreId.eq(centre));
    all.order_by_asc(good::Column::Position).order_by_asc(good::Column::Id).all(db).await
}

/// These kinds of things by identity.
///
/// # Errors
/// When the database cannot answer.
pub async fn goods_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    ids: impl IntoIterator<Item = GoodId>,
) -> Result<HashMap<GoodId, good::Model>, DbErr> {
    let rows = good::Entity::find()
        .filter(good::Column::CentreId.eq(centre))
        .filter(good::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// Writes a new kind of thing.
///
/// # Errors
/// `409 key_reused` when its identity is taken.
pub async fn create_good(tx: &Tx, row: good::Model) -> ApiResult<good::Model> {
    row.into_active_model().reset_all().insert(&**tx).await.map_err(ApiError::of_identity)
}

/// Writes a kind of thing as it is now.
pub async fn replace_good(tx: &Tx, row: good::Model) -> Result<good::Model, DbErr> {
    row.into_active_model().reset_all().update(&**tx).await
}

/// The most that vans can take.
pub fn most(vans: &[van::Model]) -> Vans {
    vans.iter().fold(Vans::default(), |most, van| Vans {
        litres: most.litres.max(van.litres),
        kilos: most.kilos.max(van.kilos),
        crew: most.crew.max(van.crew),
    })
}
