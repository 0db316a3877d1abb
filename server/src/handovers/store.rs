//! Handovers in the database.

use std::collections::HashSet;

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QuerySelect};

use super::entity::{ActiveModel, Channel, Column, Entity, Model};
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, HandoverId, LocationId, StaffId};
use crate::secret::{Purpose, SecretKey, hash};
use crate::wire::PageQuery;

/// What a handover begins with.
pub struct NewHandover {
    /// Identity.
    pub id: HandoverId,
    /// How it comes in.
    pub channel: Channel,
    /// Who takes it in.
    pub received_by: StaffId,
    /// Where.
    pub location_id: Option<LocationId>,
}

/// Begins a handover.
///
/// # Errors
/// `409 key_reused` when another centre has a handover of this identity.
pub async fn create(
    tx: &Tx,
    centre: CentreId,
    new: NewHandover,
    key: &SecretKey,
    now: DateTimeUtc,
) -> ApiResult<Model> {
    let NewHandover { id, channel, received_by, location_id } = new;
    let row = ActiveModel {
        centre_id: Set(centre),
        id: Set(id),
        channel: Set(channel),
        received_by: Set(received_by),
        location_id: Set(location_id),
        received_at: Set(now),
        follow_hash: Set(hash(&key.token(Purpose::Follow, id.0))),
    };
    row.insert(&**tx).await.map_err(ApiError::of_identity)
}

/// A handover of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(db: &impl ConnectionTrait, centre: CentreId, id: HandoverId) -> ApiResult<Model> {
    Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// Which of these handovers this centre has.
///
/// # Errors
/// When the database cannot answer.
pub async fn known(
    db: &impl ConnectionTrait,
    centre: CentreId,
    ids: impl IntoIterator<Item = HandoverId>,
) -> Result<HashSet<HandoverId>, DbErr> {
    let ids: Vec<_> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let ours = Entity::find().select_only().column(Column::Id);
    let ours = ours.filter(Column::CentreId.eq(centre)).filter(Column::Id.is_in(ids));
    Ok(ours.into_tuple().all(db).await?.into_iter().collect())
}

/// The handover that this follow link belongs to, at whichever centre.
///
/// # Errors
/// When the database cannot answer.
pub async fn by_follow_token(
    db: &impl ConnectionTrait,
    token: &str,
) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::FollowHash.eq(hash(token))).one(db).await
}

/// Handovers of this centre, newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    query: &PageQuery,
) -> ApiResult<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::CentreId.eq(centre))
        .page_down(query, Column::ReceivedAt, Column::Id)
        .all(db)
        .await?)
}
