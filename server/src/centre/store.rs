//! A centre's set-up in the database. These lists are short: a centre has tens of rows of each.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};

use super::entity::{category, centre, location, station};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{CategoryId, CentreId, LocationId, StationId};

/// The first centre, if there is any yet.
///
/// # Errors
/// When the database cannot answer.
pub async fn any(db: &impl ConnectionTrait) -> Result<Option<centre::Model>, DbErr> {
    centre::Entity::find().order_by_asc(centre::Column::CreatedAt).one(db).await
}

/// The centre, if there is exactly one.
///
/// # Errors
/// When the database cannot answer.
pub async fn only(db: &impl ConnectionTrait) -> Result<Option<centre::Model>, DbErr> {
    let two = centre::Entity::find().limit(2).all(db).await?;
    Ok(<[_; 1]>::try_from(two).ok().map(|[centre]| centre))
}

/// A centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(db: &impl ConnectionTrait, id: CentreId) -> ApiResult<centre::Model> {
    centre::Entity::find_by_id(id).one(db).await?.ok_or_else(ApiError::not_found)
}

/// The centre that is meant; where there is only one, nobody has to name it.
///
/// # Errors
/// `400` when there is none by this identity, or there are several and none was named.
pub async fn meant(db: &impl ConnectionTrait, named: Option<CentreId>) -> ApiResult<centre::Model> {
    let (found, code, detail) = match named {
        Some(id) => (centre::Entity::find_by_id(id).one(db).await?, "unknown", "is no centre"),
        None => (only(db).await?, "required", "must be named: there are several centres"),
    };
    found.ok_or_else(|| ApiError::bad_field("centreId", code, detail))
}

/// A category.
///
/// # Errors
/// `404` when this centre has none by this identity.
pub async fn category(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: CategoryId,
) -> ApiResult<category::Model> {
    category::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// These categories by identity.
///
/// # Errors
/// When the database cannot answer.
pub async fn categories(
    db: &impl ConnectionTrait,
    centre: CentreId,
    ids: impl IntoIterator<Item = CategoryId>,
) -> Result<HashMap<CategoryId, category::Model>, DbErr> {
    let rows = category::Entity::find()
        .filter(category::Column::CentreId.eq(centre))
        .filter(category::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// All categories, in the order of their tiles.
pub async fn list_categories(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> ApiResult<Vec<category::Model>> {
    Ok(category::Entity::find()
        .filter(category::Column::CentreId.eq(centre))
        .order_by_asc(category::Column::Position)
        .order_by_asc(category::Column::Id)
        .all(db)
        .await?)
}

/// A location.
pub async fn location(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: LocationId,
) -> ApiResult<location::Model> {
    location::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// The names of all locations of a centre.
///
/// # Errors
/// When the database cannot answer.
pub async fn location_names(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> Result<HashMap<LocationId, String>, DbErr> {
    let rows = location::Entity::find().filter(location::Column::CentreId.eq(centre)).all(db);
    Ok(rows.await?.into_iter().map(|row| (row.id, row.name)).collect())
}

/// All locations.
pub async fn list_locations(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> ApiResult<Vec<location::Model>> {
    Ok(location::Entity::find()
        .filter(location::Column::CentreId.eq(centre))
        .order_by_asc(location::Column::Id)
        .all(db)
        .await?)
}

/// A station and where it is.
///
/// # Errors
/// `404` when this centre has none by this identity.
pub async fn station(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: StationId,
) -> ApiResult<(station::Model, location::Model)> {
    let found = station::Entity::find_by_id((centre, id)).find_also_related(location::Entity);
    match found.one(db).await? {
        Some((station, Some(location))) => Ok((station, location)),
        _ => Err(ApiError::not_found()),
    }
}

/// A station where somebody may work, and where it is.
///
/// # Errors
/// `404` when this centre has none by this identity, `400 not_in_use` at `/stationId` when it is
/// closed.
pub async fn station_in_use(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: StationId,
) -> ApiResult<(station::Model, location::Model)> {
    let (station, location) = self::station(db, centre, id).await?;
    if station.active && location.active {
        return Ok((station, location));
    }
    Err(ApiError::bad_field("/stationId", "not_in_use", "is no longer in use"))
}

/// All stations.
pub async fn list_stations(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> ApiResult<Vec<station::Model>> {
    Ok(station::Entity::find()
        .filter(station::Column::CentreId.eq(centre))
        .order_by_asc(station::Column::Id)
        .all(db)
        .await?)
}

/// Writes the functions that add and change one kind of row.
macro_rules! keep {
    ($entity:ident, $create:ident, $replace:ident) => {
        /// Adds a row.
        ///
        /// # Errors
        /// When the database refuses it.
        pub async fn $create(tx: &Tx, row: $entity::Model) -> ApiResult<$entity::Model> {
            Ok(row.into_active_model().reset_all().insert(&**tx).await?)
        }

        /// Writes a changed row.
        ///
        /// # Errors
        /// When the database refuses it.
        pub async fn $replace(tx: &Tx, row: $entity::Model) -> ApiResult<$entity::Model> {
            Ok(row.into_active_model().reset_all().update(&**tx).await?)
        }
    };
}

keep!(category, create_category, replace_category);
keep!(location, create_location, replace_location);
keep!(station, create_station, replace_station);

/// Adds a centre.
///
/// # Errors
/// When the database refuses it.
pub async fn create(tx: &Tx, row: centre::Model) -> ApiResult<centre::Model> {
    Ok(row.into_active_model().reset_all().insert(&**tx).await?)
}
