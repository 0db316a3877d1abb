//! Sessions: an opaque token in a cookie, of which the database keeps the hash.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use super::entity::{session, staff};
use crate::db::Tx;
use crate::devices::DeviceRow;
use crate::error::ApiResult;
use crate::id::{CentreId, Chance, DeviceId, StaffId, StationId};
use crate::secret;

/// A session lasts a working day, so that nobody finds yesterday's volunteer signed in.
pub const LASTS: TimeDelta = TimeDelta::hours(12);

/// The cookie's name. The prefix binds it to this host over a secure connection.
pub const COOKIE: &str = "__Host-omloop";

/// What a session begins with.
#[derive(Debug, Clone, Copy)]
pub struct NewSession {
    /// The centre of the person.
    pub centre: CentreId,
    /// The person.
    pub staff: StaffId,
    /// The device that the session is bound to: with another device's cookie it is worth nothing.
    pub device: Option<DeviceId>,
    /// Where the work is done.
    pub station: Option<StationId>,
    /// Whether a PIN was enough, which it is not for management.
    pub by_pin: bool,
}

impl NewSession {
    /// A session at this device; at one of another centre, somebody is a guest with a browser.
    pub fn at(
        device: Option<&DeviceRow>,
        (centre, staff): (CentreId, StaffId),
        by_pin: bool,
    ) -> Self {
        let own = device.filter(|device| device.centre_id == centre);
        let (device, station) = (own.map(|own| own.id), own.map(|own| own.station_id));
        Self { centre, staff, device, station, by_pin }
    }
}

/// Begins a session and answers its token.
pub async fn begin(
    tx: &Tx,
    new: NewSession,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<String> {
    let token = secret::spell(&chance.bytes::<32>());
    let NewSession { centre, staff, device, station, by_pin } = new;
    let row = session::ActiveModel {
        token_hash: Set(secret::hash(&token)),
        centre_id: Set(centre),
        staff_id: Set(staff),
        station_id: Set(station),
        created_at: Set(now),
        expires_at: Set(now + LASTS),
        device_id: Set(device),
        by_pin: Set(by_pin),
        at_door: Set(false),
    };
    session::Entity::insert(row).exec_without_returning(&**tx).await?;
    Ok(token)
}

/// The session of the token with this hash and its person, who still works here.
pub async fn find(
    db: &impl ConnectionTrait,
    token_hash: &str,
) -> Result<Option<(session::Model, staff::Model)>, DbErr> {
    let found = session::Entity::find_by_id(token_hash).find_also_related(staff::Entity);
    let found = found.one(db).await?;
    Ok(found.and_then(|(session, person)| Some((session, person.filter(|person| person.active)?))))
}

/// Says at which station this session is.
pub async fn choose_station(
    tx: &Tx,
    token_hash: &str,
    station: Option<StationId>,
) -> ApiResult<()> {
    session::Entity::update_many()
        .col_expr(session::Column::StationId, Expr::value(station))
        .filter(session::Column::TokenHash.eq(token_hash))
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Leaves a session at the door: from there only another sign-in leads back.
pub async fn stand_at_door(tx: &Tx, token_hash: &str) -> ApiResult<()> {
    session::Entity::update_many()
        .col_expr(session::Column::AtDoor, Expr::value(true))
        .filter(session::Column::TokenHash.eq(token_hash))
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Ends one session.
pub async fn end(tx: &Tx, token_hash: &str) -> ApiResult<()> {
    session::Entity::delete_by_id(token_hash).exec(&**tx).await?;
    Ok(())
}

/// Ends all sessions of a person, but not `except`.
///
/// # Errors
/// When the database cannot.
pub async fn end_all(
    tx: &Tx,
    centre: CentreId,
    person: StaffId,
    except: Option<&str>,
) -> ApiResult<()> {
    let mut sessions = session::Entity::delete_many()
        .filter(session::Column::CentreId.eq(centre))
        .filter(session::Column::StaffId.eq(person));
    if let Some(kept) = except {
        sessions = sessions.filter(session::Column::TokenHash.ne(kept));
    }
    sessions.exec(&**tx).await?;
    Ok(())
}

/// Ends all sessions at a device.
///
/// # Errors
/// When the database cannot.
pub async fn end_at_device(tx: &Tx, centre: CentreId, device: DeviceId) -> Result<(), DbErr> {
    let sessions = session::Entity::delete_many()
        .filter(session::Column::CentreId.eq(centre))
        .filter(session::Column::DeviceId.eq(device));
    sessions.exec(&**tx).await?;
    Ok(())
}

/// Ends the sessions that a person began with a PIN.
///
/// # Errors
/// When the database cannot.
pub async fn end_by_pin(tx: &Tx, centre: CentreId, person: StaffId) -> Result<(), DbErr> {
    let sessions = session::Entity::delete_many()
        .filter(session::Column::CentreId.eq(centre))
        .filter(session::Column::StaffId.eq(person))
        .filter(session::Column::ByPin.eq(true));
    sessions.exec(&**tx).await?;
    Ok(())
}

/// Removes sessions that are over.
///
/// # Errors
/// When the database cannot.
pub async fn forget_old_sessions(tx: &Tx, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let over = session::Entity::delete_many().filter(session::Column::ExpiresAt.lte(now));
    Ok(over.exec(&**tx).await?.rows_affected)
}
