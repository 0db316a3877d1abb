//! Sessions: an opaque token in a cookie, of which the database keeps the hash.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use super::entity::{session, staff};
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::{CentreId, Chance, StaffId, StationId};
use crate::secret;

/// A session lasts a working day, so that nobody finds yesterday's volunteer signed in.
pub const LASTS: TimeDelta = TimeDelta::hours(12);

/// The cookie's name. The prefix binds it to this host over a secure connection.
pub const COOKIE: &str = "__Host-omloop";

/// Begins a session and answers its token.
pub async fn begin(
    tx: &Tx,
    person: &staff::Model,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<String> {
    let token = secret::spell(&chance.bytes::<32>());
    let row = session::ActiveModel {
        token_hash: Set(secret::hash(&token)),
        centre_id: Set(person.centre_id),
        staff_id: Set(person.id),
        station_id: Set(None),
        created_at: Set(now),
        expires_at: Set(now + LASTS),
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

/// Ends one session.
pub async fn end(tx: &Tx, token_hash: &str) -> ApiResult<()> {
    session::Entity::delete_by_id(token_hash).exec(&**tx).await?;
    Ok(())
}

/// Ends all sessions of a person, but not `except`.
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

/// Removes sessions that are over.
///
/// # Errors
/// When the database cannot.
pub async fn forget_old_sessions(tx: &Tx, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let over = session::Entity::delete_many().filter(session::Column::ExpiresAt.lte(now));
    Ok(over.exec(&**tx).await?.rows_affected)
}
