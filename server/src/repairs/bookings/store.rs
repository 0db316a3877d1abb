//! Bookings in the database.

use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};

use super::entity::{Column, Entity, Model};
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, ClaimId, RepairBookingId, RepairEventId};
use crate::repairs::day::RepairStep;
use crate::secret::hash;
use crate::wire::PageQuery;

/// Writes a new booking.
///
/// # Errors
/// `409 key_reused` when the identity is taken.
pub async fn insert(tx: &Tx, row: &Model) -> ApiResult<()> {
    let row = row.clone().into_active_model().reset_all();
    let inserted = Entity::insert(row).exec_without_returning(&**tx).await;
    inserted.map(|_| ()).map_err(ApiError::of_identity)
}

/// A booking of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: RepairBookingId,
) -> ApiResult<Model> {
    Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// The booking that this link belongs to, at whichever centre.
///
/// # Errors
/// When the database cannot answer.
pub async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::TokenHash.eq(hash(token))).one(db).await
}

/// The bookings with these claims.
pub async fn of_claims(
    db: &impl ConnectionTrait,
    centre: CentreId,
    claims: impl IntoIterator<Item = ClaimId>,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::ClaimId.is_in(claims))
        .all(db)
        .await
}

/// The bookings of an event, in the order of their slots.
pub async fn of_event(
    db: &impl ConnectionTrait,
    centre: CentreId,
    event: RepairEventId,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::EventId.eq(event))
        .order_by_asc(Column::SlotAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// The bookings of these events, in the order of their slots.
pub async fn of_events(
    db: &impl ConnectionTrait,
    centre: CentreId,
    events: impl IntoIterator<Item = RepairEventId>,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::EventId.is_in(events))
        .order_by_asc(Column::SlotAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// A page of the bookings of an event, in the order of their slots.
pub async fn page_of_event(
    db: &impl ConnectionTrait,
    centre: CentreId,
    event: RepairEventId,
    query: &PageQuery,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::CentreId.eq(centre))
        .filter(Column::EventId.eq(event))
        .page_up(query, Column::SlotAt, Column::Id)
        .all(db)
        .await
}

/// The claims of what a household brings to an event, but for what was cancelled.
pub async fn of_household(
    tx: &Tx,
    centre: CentreId,
    event: RepairEventId,
    household: &str,
) -> Result<Vec<ClaimId>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::ClaimId)
        .filter(Column::CentreId.eq(centre))
        .filter(Column::EventId.eq(event))
        .filter(Column::Household.eq(household))
        .filter(Column::Step.ne(RepairStep::Cancelled))
        .into_tuple()
        .all(&**tx)
        .await
}

/// The highest number that was given out at an event.
pub async fn last_number(
    tx: &Tx,
    centre: CentreId,
    event: RepairEventId,
) -> Result<Option<i32>, DbErr> {
    let highest = Entity::find()
        .select_only()
        .column_as(Column::Number.max(), "number")
        .filter(Column::CentreId.eq(centre))
        .filter(Column::EventId.eq(event));
    Ok(highest.into_tuple::<Option<i32>>().one(&**tx).await?.flatten())
}

/// Writes a booking as it stands now, if nobody changed it since `version`.
///
/// # Errors
/// `409 moved_meanwhile` when somebody did.
pub async fn replace(tx: &Tx, row: Model, version: i32) -> ApiResult<Model> {
    let changed = row.clone().into_active_model().reset_all();
    let replaced = Entity::update_many()
        .set(changed)
        .filter(Column::CentreId.eq(row.centre_id))
        .filter(Column::Id.eq(row.id))
        .filter(Column::Version.eq(version))
        .exec(&**tx)
        .await?;
    if replaced.rows_affected == 1 { Ok(row) } else { Err(moved_meanwhile()) }
}

/// Writes a booking as it stands now, whoever changed it.
pub async fn overwrite(tx: &Tx, row: Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(&**tx).await.map(|_| ())
}

/// Somebody else was first.
pub fn moved_meanwhile() -> ApiError {
    let detail = "Somebody else did something with this booking meanwhile.";
    ApiError::conflict("moved_meanwhile", detail)
}
