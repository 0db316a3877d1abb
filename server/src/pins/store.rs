//! PINs in the database, and who guessed how often.
//!
//! A guess is counted before it is looked at, so that guesses that come at once, at several
//! processes, count together; a right one takes its count back.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{
    ActiveValue::Set,
    QuerySelect,
    sea_query::{ExprTrait, OnConflict},
};

use super::entity::{pace, pin, tries};
use super::rule;
use crate::auth;
use crate::db::Tx;
use crate::devices::DeviceRow;
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, StaffId};

/// Keeps a PIN, in place of the one before.
pub async fn set(
    tx: &Tx,
    (centre, person): (CentreId, StaffId),
    hash: String,
    now: DateTime<Utc>,
) -> ApiResult<()> {
    let row = pin::ActiveModel {
        centre_id: Set(centre),
        staff_id: Set(person),
        hash: Set(hash),
        set_at: Set(now),
    };
    let instead = OnConflict::columns([pin::Column::CentreId, pin::Column::StaffId])
        .update_columns([pin::Column::Hash, pin::Column::SetAt])
        .to_owned();
    pin::Entity::insert(row).on_conflict(instead).exec_without_returning(&**tx).await?;
    auth::end_by_pin(tx, centre, person).await?;
    Ok(())
}

/// Removes a person's PIN, and ends what it began.
///
/// # Errors
/// When the database cannot.
pub async fn forget(tx: &Tx, centre: CentreId, person: StaffId) -> Result<(), DbErr> {
    pin::Entity::delete_by_id((centre, person)).exec(&**tx).await?;
    auth::end_by_pin(tx, centre, person).await
}

/// What is kept of the PIN of somebody who works here.
pub async fn hash_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    person: StaffId,
) -> Result<Option<String>, DbErr> {
    let found = pin::Entity::find_by_id((centre, person)).one(db).await?;
    let works_here = auth::works_here(db, centre, person).await?;
    Ok(found.filter(|_| works_here).map(|pin| pin.hash))
}

/// The people of a centre who have a PIN, by name.
///
/// # Errors
/// When the database cannot answer.
pub async fn people(
    db: &impl ConnectionTrait,
    centre: CentreId,
) -> Result<Vec<(StaffId, String)>, DbErr> {
    let rows = pin::Entity::find().select_only().column(pin::Column::StaffId);
    let rows: Vec<StaffId> =
        rows.filter(pin::Column::CentreId.eq(centre)).into_tuple().all(db).await?;
    let with_pin: HashSet<_> = rows.into_iter().collect();
    let mut people = auth::at_work(db, centre).await?;
    people.retain(|(id, _)| with_pin.contains(id));
    Ok(people)
}

/// Counts a guess at a device.
///
/// # Errors
/// `429 too_many_tries` when they come too fast: it is not to be looked at.
pub async fn count_guess(tx: &Tx, device: &DeviceRow, now: DateTime<Utc>) -> ApiResult<()> {
    let row = pace::ActiveModel {
        centre_id: Set(device.centre_id),
        device_id: Set(device.id),
        taken_until: Set(now.timestamp_millis()),
    };
    pace::Entity::insert(row).on_conflict_do_nothing().exec_without_returning(&**tx).await?;
    let after_a_pause = pace_of(device)
        .col_expr(
            pace::Column::TakenUntil,
            Expr::value((now + rule::GUESS_TAKES).timestamp_millis()),
        )
        .filter(pace::Column::TakenUntil.lt(now.timestamp_millis()));
    let ahead = now + rule::TAKEN_AHEAD - rule::GUESS_TAKES;
    let further = pace_of(device)
        .col_expr(
            pace::Column::TakenUntil,
            Expr::col(pace::Column::TakenUntil).add(rule::GUESS_TAKES.num_milliseconds()),
        )
        .filter(pace::Column::TakenUntil.lte(ahead.timestamp_millis()));
    for update in [after_a_pause, further] {
        if update.exec(&**tx).await?.rows_affected == 1 {
            return Ok(());
        }
    }
    Err(ApiError::too_many())
}

fn pace_of(device: &DeviceRow) -> sea_orm::UpdateMany<pace::Entity> {
    pace::Entity::update_many()
        .filter(pace::Column::CentreId.eq(device.centre_id))
        .filter(pace::Column::DeviceId.eq(device.id))
}

/// Counts a try at a person's PIN at a device. The UPDATE holds only if nobody tried meanwhile.
///
/// # Errors
/// `429 pin_wait` while the wrong tries before ask for waiting: it is not to be looked at.
pub async fn count_try(
    tx: &Tx,
    device: &DeviceRow,
    person: StaffId,
    now: DateTime<Utc>,
) -> ApiResult<()> {
    let (centre_id, device_id) = (device.centre_id, device.id);
    let row = tries::Model { centre_id, device_id, staff_id: person, tries: 0, next_at: now };
    let new = tries::Entity::insert(tries::ActiveModel::from(row.clone()).reset_all());
    new.on_conflict_do_nothing().exec_without_returning(&**tx).await?;
    let found = tries::Entity::find_by_id((centre_id, device_id, person)).one(&**tx).await?;
    let before = found.unwrap_or(row);
    let next_at = now + rule::wait_after(before.tries + 1);
    let counted = tries::Entity::update_many()
        .col_expr(tries::Column::Tries, Expr::value(before.tries + 1))
        .col_expr(tries::Column::NextAt, Expr::value(next_at))
        .filter(tries::Column::CentreId.eq(centre_id))
        .filter(tries::Column::DeviceId.eq(device_id))
        .filter(tries::Column::StaffId.eq(person))
        .filter(tries::Column::Tries.eq(before.tries))
        .filter(tries::Column::NextAt.lte(now))
        .exec(&**tx)
        .await?;
    if counted.rows_affected == 1 {
        return Ok(());
    }
    Err(ApiError::wait("pin_wait", rule::seconds_left(before.next_at - now)))
}

/// Takes back what a right PIN was counted as.
pub async fn forgive(tx: &Tx, device: &DeviceRow, person: StaffId) -> ApiResult<()> {
    tries::Entity::delete_by_id((device.centre_id, device.id, person)).exec(&**tx).await?;
    pace_of(device)
        .col_expr(
            pace::Column::TakenUntil,
            Expr::col(pace::Column::TakenUntil).sub(rule::GUESS_TAKES.num_milliseconds()),
        )
        .exec(&**tx)
        .await?;
    Ok(())
}
