//! Devices in the database.

use std::collections::HashMap;

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, IntoActiveModel, QuerySelect, sea_query::ExprTrait};

use super::entity::{Column, Entity, Model};
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, DeviceId, StationId};
use crate::secret::{Purpose, SecretKey, hash};
use crate::wire::PageQuery;

/// How long a link to enrol can be used: long enough to walk to the tablet.
const ENROL_WITHIN: TimeDelta = TimeDelta::minutes(15);

/// The most acts that wait for a coordinator for one device.
const MOST_HELD: i32 = 20_000;

/// Adds a device.
///
/// # Errors
/// `409 key_reused` when another centre has a device of this identity.
pub async fn create(tx: &Tx, row: Model) -> ApiResult<Model> {
    let added = row.into_active_model().reset_all().insert(&**tx).await;
    added.map_err(ApiError::of_identity)
}

/// A device of this centre.
pub async fn find(db: &impl ConnectionTrait, centre: CentreId, id: DeviceId) -> ApiResult<Model> {
    Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// The device whose cookie has this hash, at whichever centre; also when it was revoked.
pub async fn by_token_hash(
    db: &impl ConnectionTrait,
    token_hash: &str,
) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::TokenHash.eq(token_hash)).one(db).await
}

/// The hash of the cookie that is valid for a device now: none when it was revoked.
///
/// # Errors
/// When the database cannot answer.
pub async fn token_hash(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: DeviceId,
) -> Result<Option<String>, DbErr> {
    let found = Entity::find_by_id((centre, id)).one(db).await?;
    Ok(found.filter(|device| device.revoked_at.is_none()).and_then(|device| device.token_hash))
}

/// Changes what is told, and leaves the rest.
pub async fn update(
    tx: &Tx,
    device: Model,
    name: Option<String>,
    station: Option<StationId>,
    lock_minutes: Option<i32>,
) -> ApiResult<Model> {
    let mut row = device.into_active_model();
    row.name = name.map_or(row.name, Set);
    row.station_id = station.map_or(row.station_id, Set);
    row.lock_minutes = lock_minutes.map_or(row.lock_minutes, Set);
    Ok(row.update(&**tx).await?)
}

/// When an enrolment that is opened now is over.
pub fn enrolment_ends(now: DateTime<Utc>) -> DateTime<Utc> {
    now + ENROL_WITHIN
}

/// What is kept of the token of an enrolment.
pub fn enrolment_hash(id: Uuid, key: &SecretKey) -> String {
    hash(&key.token(Purpose::Enrol, id))
}

/// Opens a way in for another tablet, in place of the one that may be open. The tablet that is
/// enrolled stays so until the other one is.
pub async fn open_enrolment(
    tx: &Tx,
    device: Model,
    id: Uuid,
    key: &SecretKey,
    now: DateTime<Utc>,
) -> ApiResult<Model> {
    let mut row = device.into_active_model();
    row.enrolment_id = Set(Some(id));
    row.enrolment_hash = Set(Some(enrolment_hash(id, key)));
    row.enrolment_ends_at = Set(enrolment_ends(now));
    Ok(row.update(&**tx).await?)
}

/// The device that this link to enrol belongs to.
pub async fn by_enrolment(tx: &Tx, token: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::EnrolmentHash.eq(hash(token))).one(&**tx).await
}

/// Gives a device its cookie, in place of the one it had. Of two tablets with the same link one
/// wins: answers whether it is this one.
pub async fn enrol(
    tx: &Tx,
    device: &Model,
    token_hash: &str,
    now: DateTime<Utc>,
) -> ApiResult<bool> {
    let enrolled = Entity::update_many()
        .col_expr(Column::TokenHash, Expr::value(token_hash))
        .col_expr(Column::EnrolledAt, Expr::value(now))
        .col_expr(Column::EnrolmentId, Expr::value(Option::<Uuid>::None))
        .col_expr(Column::EnrolmentHash, Expr::value(Option::<String>::None))
        .filter(Column::CentreId.eq(device.centre_id))
        .filter(Column::Id.eq(device.id))
        .filter(Column::EnrolmentHash.eq(device.enrolment_hash.clone()))
        .filter(Column::EnrolmentEndsAt.gt(now))
        .filter(Column::RevokedAt.is_null())
        .exec(&**tx)
        .await?;
    Ok(enrolled.rows_affected == 1)
}

/// Shuts a device out; doing so again changes nothing.
pub async fn revoke(tx: &Tx, centre: CentreId, id: DeviceId, now: DateTime<Utc>) -> ApiResult<()> {
    Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(now))
        .col_expr(Column::EnrolmentId, Expr::value(Option::<Uuid>::None))
        .col_expr(Column::EnrolmentHash, Expr::value(Option::<String>::None))
        .filter(Column::CentreId.eq(centre))
        .filter(Column::Id.eq(id))
        .filter(Column::RevokedAt.is_null())
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Whether it was not heard of yet in this hour.
pub fn is_news(device: &Model, now: DateTime<Utc>) -> bool {
    device.last_seen_at.is_none_or(|seen| seen < hour(now))
}

/// Keeps the hour in which a device was heard of: enough to find a lost one, and too coarse to
/// watch people by.
pub async fn see(tx: &Tx, device: &Model, now: DateTime<Utc>) -> ApiResult<()> {
    let mut row = device.clone().into_active_model();
    row.last_seen_at = Set(Some(hour(now)));
    row.update(&**tx).await?;
    Ok(())
}

fn hour(now: DateTime<Utc>) -> DateTime<Utc> {
    now.duration_trunc(TimeDelta::hours(1)).unwrap_or(now)
}

/// Counts acts that are held for a device.
///
/// # Errors
/// `409 too_much_held` when they would be more than a device may have held.
pub async fn count_held(tx: &Tx, device: &Model, more: i32) -> ApiResult<()> {
    let counted = Entity::update_many()
        .col_expr(Column::HeldActs, Expr::col(Column::HeldActs).add(more))
        .filter(Column::CentreId.eq(device.centre_id))
        .filter(Column::Id.eq(device.id))
        .filter(Expr::col(Column::HeldActs).add(more).lte(MOST_HELD))
        .exec(&**tx)
        .await?;
    if counted.rows_affected == 1 {
        return Ok(());
    }
    let detail = format!("No more than {MOST_HELD} acts are held for a device.");
    Err(ApiError::conflict("too_much_held", detail))
}

/// Makes room for other acts of a device: so many of those that were counted wait no longer.
///
/// # Errors
/// When the database cannot.
pub async fn release_held(
    tx: &Tx,
    (centre, device): (CentreId, DeviceId),
    fewer: u64,
) -> Result<(), DbErr> {
    let fewer = i32::try_from(fewer).unwrap_or(MOST_HELD);
    Entity::update_many()
        .col_expr(Column::HeldActs, Expr::col(Column::HeldActs).sub(fewer))
        .filter(Column::CentreId.eq(centre))
        .filter(Column::Id.eq(device))
        .exec(&**tx)
        .await?;
    Ok(())
}

/// The names of all devices of a centre.
///
/// # Errors
/// When the database cannot answer.
pub async fn names(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> Result<HashMap<DeviceId, String>, DbErr> {
    let rows: Vec<(DeviceId, String)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Name])
        .filter(Column::CentreId.eq(centre))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Devices of this centre, in the order in which they were added.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    query: &PageQuery,
) -> ApiResult<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::CentreId.eq(centre))
        .page_up(query, Column::CreatedAt, Column::Id)
        .all(db)
        .await?)
}
