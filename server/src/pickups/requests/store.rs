//! Pickups in the database.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};

use super::entity::{pickup, thing};
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{CategoryId, CentreId, PickupDayId, PickupId, PickupThingId};
use crate::pickups::days::day;
use crate::pickups::setup;
use crate::secret::hash;
use crate::travel::Spot;
use crate::wire::PageQuery;

/// More than a postcode has houses that have things collected in a month.
const AT_POSTCODE: u64 = 100;

/// Writes a new pickup with its things.
///
/// # Errors
/// `409 key_reused` when the identity is taken.
pub async fn insert(tx: &Tx, row: &pickup::Model, things: &[thing::Model]) -> ApiResult<()> {
    let row = row.clone().into_active_model().reset_all();
    let inserted = pickup::Entity::insert(row).exec_without_returning(&**tx).await;
    inserted.map_err(ApiError::of_identity)?;
    Ok(insert_things(tx, things).await?)
}

/// Writes things of a pickup.
pub async fn insert_things(tx: &Tx, things: &[thing::Model]) -> Result<(), DbErr> {
    let rows = things.iter().cloned().map(|row| row.into_active_model().reset_all());
    thing::Entity::insert_many(rows).exec_without_returning(&**tx).await.map(|_| ())
}

/// A pickup of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: PickupId,
) -> ApiResult<pickup::Model> {
    pickup::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// The pickup that this link belongs to, at whichever centre.
///
/// # Errors
/// When the database cannot answer.
pub async fn by_token(
    db: &impl ConnectionTrait,
    token: &str,
) -> Result<Option<pickup::Model>, DbErr> {
    pickup::Entity::find().filter(pickup::Column::TokenHash.eq(hash(token))).one(db).await
}

/// The pickups that were booked last at a postcode, at whichever centre.
///
/// # Errors
/// When the database cannot answer.
pub async fn last_at_postcode(
    db: &impl ConnectionTrait,
    postcode: &str,
) -> Result<Vec<pickup::Model>, DbErr> {
    pickup::Entity::find()
        .filter(pickup::Column::Postcode.eq(postcode))
        .order_by_desc(pickup::Column::CreatedAt)
        .limit(AT_POSTCODE)
        .all(db)
        .await
}

/// The things of these pickups, in their order.
///
/// # Errors
/// When the database cannot answer.
pub async fn things_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    pickups: impl IntoIterator<Item = PickupId>,
) -> Result<BTreeMap<PickupId, Vec<thing::Model>>, DbErr> {
    let rows = thing::Entity::find()
        .filter(thing::Column::CentreId.eq(centre))
        .filter(thing::Column::PickupId.is_in(pickups))
        .order_by_asc(thing::Column::Position)
        .order_by_asc(thing::Column::Id)
        .all(db)
        .await?;
    let mut by_pickup = BTreeMap::<_, Vec<_>>::new();
    for row in rows {
        by_pickup.entry(row.pickup_id).or_default().push(row);
    }
    Ok(by_pickup)
}

/// The pickups of a day that were not cancelled, in the order in which they were booked.
///
/// # Errors
/// When the database cannot answer.
pub async fn of_day(
    db: &impl ConnectionTrait,
    centre: CentreId,
    day: PickupDayId,
) -> Result<Vec<pickup::Model>, DbErr> {
    of_days(db, centre, [day]).await
}

/// These pickups, cancelled or not.
///
/// # Errors
/// When the database cannot answer.
pub async fn of_ids(
    db: &impl ConnectionTrait,
    centre: CentreId,
    ids: impl IntoIterator<Item = PickupId>,
) -> Result<Vec<pickup::Model>, DbErr> {
    pickup::Entity::find()
        .filter(pickup::Column::CentreId.eq(centre))
        .filter(pickup::Column::Id.is_in(ids))
        .all(db)
        .await
}

/// The category that a thing of a pickup has once it has a label, if it goes by one.
///
/// # Errors
/// When the database cannot answer.
pub async fn category_of(
    db: &impl ConnectionTrait,
    row: &pickup::Model,
    thing: PickupThingId,
) -> ApiResult<Option<CategoryId>> {
    let thing = thing::Entity::find_by_id((row.centre_id, thing)).one(db).await?;
    let Some(thing) = thing.filter(|thing| thing.pickup_id == row.id) else { return Ok(None) };
    let goods = setup::goods_of(db, row.centre_id, vec![thing.good_id]).await?;
    Ok(goods.get(&thing.good_id).and_then(|good| good.category_id))
}

/// All pickups of a day, cancelled or not.
pub async fn all_of_day(
    db: &impl ConnectionTrait,
    centre: CentreId,
    day: PickupDayId,
) -> Result<Vec<pickup::Model>, DbErr> {
    pickup::Entity::find()
        .filter(pickup::Column::CentreId.eq(centre))
        .filter(pickup::Column::DayId.eq(day))
        .all(db)
        .await
}

/// The pickups of these days that were not cancelled, in the order in which they were booked.
///
/// # Errors
/// When the database cannot answer.
pub async fn of_days(
    db: &impl ConnectionTrait,
    centre: CentreId,
    days: impl IntoIterator<Item = PickupDayId>,
) -> Result<Vec<pickup::Model>, DbErr> {
    pickup::Entity::find()
        .filter(pickup::Column::CentreId.eq(centre))
        .filter(pickup::Column::DayId.is_in(days))
        .filter(pickup::Column::CancelledAt.is_null())
        .order_by_asc(pickup::Column::CreatedAt)
        .order_by_asc(pickup::Column::Id)
        .all(db)
        .await
}

/// A page of the pickups of a day, in the order in which they were booked.
pub async fn page_of_day(
    db: &impl ConnectionTrait,
    centre: CentreId,
    day: PickupDayId,
    query: &PageQuery,
) -> Result<Vec<pickup::Model>, DbErr> {
    pickup::Entity::find()
        .filter(pickup::Column::CentreId.eq(centre))
        .filter(pickup::Column::DayId.eq(day))
        .page_up(query, pickup::Column::CreatedAt, pickup::Column::Id)
        .all(db)
        .await
}

/// A page of the pickups of which somebody has yet to look at a photo, the oldest first.
pub async fn page_to_judge(
    db: &impl ConnectionTrait,
    centre: CentreId,
    query: &PageQuery,
) -> Result<Vec<pickup::Model>, DbErr> {
    pickup::Entity::find()
        .filter(pickup::Column::CentreId.eq(centre))
        .filter(pickup::Column::Looking.eq(true))
        .page_up(query, pickup::Column::CreatedAt, pickup::Column::Id)
        .all(db)
        .await
}

/// How many pickups a house has ahead, but for one.
pub async fn ahead_of_house(
    tx: &Tx,
    centre: CentreId,
    household: &str,
    but: PickupId,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    pickup::Entity::find()
        .inner_join(day::Entity)
        .filter(pickup::Column::CentreId.eq(centre))
        .filter(pickup::Column::Household.eq(household))
        .filter(pickup::Column::Id.ne(but))
        .filter(pickup::Column::CancelledAt.is_null())
        .filter(day::Column::EndsAt.gt(now))
        .count(&**tx)
        .await
}

/// Writes a pickup as it stands now, if nobody changed it since it was read.
///
/// # Errors
/// `409 moved_meanwhile` when somebody did.
pub async fn replace(tx: &Tx, row: pickup::Model) -> ApiResult<pickup::Model> {
    let row = pickup::Model { version: row.version + 1, ..row };
    let replaced = pickup::Entity::update_many()
        .set(row.clone().into_active_model().reset_all())
        .filter(pickup::Column::CentreId.eq(row.centre_id))
        .filter(pickup::Column::Id.eq(row.id))
        .filter(pickup::Column::Version.eq(row.version - 1))
        .exec(&**tx)
        .await?;
    if replaced.rows_affected == 1 {
        return Ok(row);
    }
    let detail = "Somebody else did something with this pickup meanwhile.";
    Err(ApiError::conflict("moved_meanwhile", detail))
}

/// The pickups of a neighbourhood that are still to come, and of which nobody knows where the door is.
pub async fn without_door(
    tx: &Tx,
    centre: CentreId,
    figures: &str,
    now: DateTime<Utc>,
) -> Result<Vec<pickup::Model>, DbErr> {
    let unknown = pickup::Column::LatitudeE6.is_null().or(pickup::Column::SpotNearby.eq(true));
    pickup::Entity::find()
        .inner_join(day::Entity)
        .filter(pickup::Column::CentreId.eq(centre))
        .filter(pickup::Column::Postcode.between(format!("{figures}AA"), format!("{figures}ZZ")))
        .filter(pickup::Column::CancelledAt.is_null())
        .filter(unknown)
        .filter(day::Column::EndsAt.gt(now))
        .limit(AT_POSTCODE)
        .all(&**tx)
        .await
}

/// Writes about where a pickup is.
pub async fn place_nearby(tx: &Tx, row: &pickup::Model, spot: Spot) -> Result<(), DbErr> {
    let (latitude, longitude) = spot.e6();
    pickup::Entity::update_many()
        .col_expr(pickup::Column::LatitudeE6, Expr::value(latitude))
        .col_expr(pickup::Column::LongitudeE6, Expr::value(longitude))
        .col_expr(pickup::Column::SpotNearby, Expr::value(true))
        .filter(pickup::Column::CentreId.eq(row.centre_id))
        .filter(pickup::Column::Id.eq(row.id))
        .exec(&**tx)
        .await
        .map(|_| ())
}

/// Writes what is said of a thing now.
pub async fn replace_thing(tx: &Tx, row: thing::Model) -> Result<thing::Model, DbErr> {
    row.into_active_model().reset_all().update(&**tx).await
}

/// Takes the things of a pickup away.
pub async fn remove_things(tx: &Tx, row: &pickup::Model) -> Result<(), DbErr> {
    thing::Entity::delete_many()
        .filter(thing::Column::CentreId.eq(row.centre_id))
        .filter(thing::Column::PickupId.eq(row.id))
        .exec(&**tx)
        .await
        .map(|_| ())
}

/// Cancels all that is left of a day.
pub async fn cancel_day(
    tx: &Tx,
    centre: CentreId,
    day: PickupDayId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    pickup::Entity::update_many()
        .col_expr(pickup::Column::CancelledAt, Expr::value(now))
        .col_expr(pickup::Column::Looking, Expr::value(false))
        .col_expr(pickup::Column::Version, Expr::col(pickup::Column::Version).add(1))
        .filter(pickup::Column::CentreId.eq(centre))
        .filter(pickup::Column::DayId.eq(day))
        .filter(pickup::Column::CancelledAt.is_null())
        .exec(&**tx)
        .await
        .map(|_| ())
}

/// Forgets whose pickups a day had; where in town, and how much it was, stays.
pub async fn forget_people(tx: &Tx, centre: CentreId, day: PickupDayId) -> Result<(), DbErr> {
    let nothing = || Expr::value(None::<String>);
    pickup::Entity::update_many()
        .col_expr(pickup::Column::Name, Expr::value(""))
        .col_expr(pickup::Column::Street, Expr::value(""))
        .col_expr(pickup::Column::HouseNumber, Expr::value(""))
        .col_expr(pickup::Column::Household, Expr::value(""))
        .col_expr(pickup::Column::Phone, nothing())
        .col_expr(pickup::Column::Email, nothing())
        .col_expr(pickup::Column::Note, nothing())
        .col_expr(pickup::Column::CancelReason, nothing())
        .col_expr(pickup::Column::LatitudeE6, Expr::value(None::<i32>))
        .col_expr(pickup::Column::LongitudeE6, Expr::value(None::<i32>))
        .col_expr(pickup::Column::SpotNearby, Expr::value(false))
        .col_expr(pickup::Column::Version, Expr::col(pickup::Column::Version).add(1))
        .filter(pickup::Column::CentreId.eq(centre))
        .filter(pickup::Column::DayId.eq(day))
        .exec(&**tx)
        .await
        .map(|_| ())
}
