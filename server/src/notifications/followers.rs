//! Who follows what, in the database.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, IntoActiveModel};

use super::entity::follower::{ActiveModel, Column, Entity, Model};
use super::letters::CONFIRM_WITHIN_DAYS;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::{CentreId, FollowerId, HandoverId};
use crate::items::ItemMoved;
use crate::secret::{Purpose, SecretKey, hash};

/// An address that nobody confirmed is forgotten after this time, as its letter says.
fn confirm_within() -> TimeDelta {
    TimeDelta::days(CONFIRM_WITHIN_DAYS.into())
}

/// Adds a follower; whoever follows this handover already keeps their row.
pub async fn follow(
    tx: &Tx,
    centre: CentreId,
    id: FollowerId,
    (handover, email, language): (HandoverId, String, Language),
    key: &SecretKey,
    now: DateTime<Utc>,
) -> ApiResult<Model> {
    let row = ActiveModel {
        centre_id: Set(centre),
        id: Set(id),
        handover_id: Set(handover),
        email: Set(email.clone()),
        language: Set(language),
        confirm_hash: Set(hash(&key.token(Purpose::Confirm, id.0))),
        stop_hash: Set(hash(&key.token(Purpose::Stop, id.0))),
        created_at: Set(now),
        confirmed_at: Set(None),
    };
    let key = [Column::CentreId, Column::HandoverId, Column::Email];
    let unless_known = Entity::insert(row).on_conflict_do_nothing_on(key);
    let added = unless_known.exec_without_returning(&**tx).await;
    added.map_err(ApiError::of_identity)?;
    let found = Entity::find()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::HandoverId.eq(handover))
        .filter(Column::Email.eq(email))
        .one(&**tx)
        .await?;
    found.ok_or_else(|| ApiError::internal(&"a follower vanished"))
}

/// Whose link to confirm this is.
pub async fn by_confirm_token(
    db: &impl ConnectionTrait,
    token: &str,
) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::ConfirmHash.eq(hash(token))).one(db).await
}

/// Whose link to stop this is.
pub async fn by_stop_token(db: &impl ConnectionTrait, token: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::StopHash.eq(hash(token))).one(db).await
}

/// A follower.
pub async fn find(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: FollowerId,
) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id((centre, id)).one(db).await
}

/// The followers of these handovers who confirmed their address.
pub async fn confirmed(
    db: &impl ConnectionTrait,
    handovers: impl IntoIterator<Item = (CentreId, HandoverId)>,
) -> Result<Vec<Model>, DbErr> {
    let mut of_centre: HashMap<CentreId, HashSet<HandoverId>> = HashMap::new();
    for (centre, handover) in handovers {
        of_centre.entry(centre).or_default().insert(handover);
    }
    let mut found = Vec::new();
    for (centre, handovers) in of_centre {
        let followers = Entity::find()
            .filter(Column::CentreId.eq(centre))
            .filter(Column::HandoverId.is_in(handovers))
            .filter(Column::ConfirmedAt.is_not_null());
        found.extend(followers.all(db).await?);
    }
    Ok(found)
}

/// Keeps that the address is theirs, unless it was kept before; answers whether it is new.
pub async fn confirm(tx: &Tx, follower: &Model, now: DateTime<Utc>) -> ApiResult<bool> {
    let confirmed = Entity::update_many()
        .col_expr(Column::ConfirmedAt, Expr::value(now))
        .filter(Column::CentreId.eq(follower.centre_id))
        .filter(Column::Id.eq(follower.id))
        .filter(Column::ConfirmedAt.is_null())
        .exec(&**tx)
        .await?;
    Ok(confirmed.rows_affected == 1)
}

/// Keeps another language.
pub async fn set_language(tx: &Tx, follower: Model, language: Language) -> ApiResult<()> {
    let mut row = follower.into_active_model();
    row.language = Set(language);
    row.update(&**tx).await?;
    Ok(())
}

/// Forgets a follower, address and all.
pub async fn forget(tx: &Tx, follower: &Model) -> ApiResult<()> {
    Entity::delete_by_id((follower.centre_id, follower.id)).exec(&**tx).await?;
    Ok(())
}

/// Forgets addresses that nobody confirmed in time.
///
/// # Errors
/// When the database cannot.
pub async fn forget_unconfirmed(tx: &Tx, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let late = Entity::delete_many()
        .filter(Column::ConfirmedAt.is_null())
        .filter(Column::CreatedAt.lt(now - confirm_within()));
    Ok(late.exec(&**tx).await?.rows_affected)
}

impl Model {
    /// Whether this is news for them.
    pub fn follows(&self, event: &ItemMoved) -> bool {
        (self.centre_id, self.handover_id) == (event.centre, event.handover)
    }

    /// Whether it is too late to confirm.
    pub fn is_too_late(&self, now: DateTime<Utc>) -> bool {
        self.confirmed_at.is_none() && now > self.created_at + confirm_within()
    }
}
