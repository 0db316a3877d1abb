//! Repair events and their slots in the database.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, JoinType, QueryOrder, QuerySelect, RelationTrait};

use super::entity::{event, slot};
use crate::capacity::{self, Asker};
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{AgendaId, CentreId, RepairEventId, SlotId};
use crate::repairs::Skill;
use crate::wire::PageQuery;

/// Writes an event and its slots, whose room is open already.
pub async fn insert(tx: &Tx, row: &event::Model, slots: Vec<slot::Model>) -> ApiResult<()> {
    let event = row.clone().into_active_model().reset_all();
    event::Entity::insert(event).exec_without_returning(&**tx).await?;
    Ok(insert_slots(tx, slots).await?)
}

/// Writes slots, whose room is open already.
pub async fn insert_slots(tx: &Tx, slots: Vec<slot::Model>) -> Result<(), DbErr> {
    if slots.is_empty() {
        return Ok(());
    }
    let slots = slots.into_iter().map(|slot| slot.into_active_model().reset_all());
    slot::Entity::insert_many(slots).exec_without_returning(&**tx).await.map(|_| ())
}

/// Writes how an event is from now on.
pub async fn replace(tx: &Tx, row: &event::Model) -> Result<(), DbErr> {
    let event = row.clone().into_active_model().reset_all();
    event::Entity::update(event).exec_without_returning(&**tx).await.map(|_| ())
}

/// Notes whether these slots are closed.
pub async fn close(
    tx: &Tx,
    centre: CentreId,
    slots: impl IntoIterator<Item = SlotId>,
    closed: bool,
) -> Result<(), DbErr> {
    slot::Entity::update_many()
        .col_expr(slot::Column::Closed, Expr::value(closed))
        .filter(slot::Column::CentreId.eq(centre))
        .filter(slot::Column::Id.is_in(slots))
        .exec(&**tx)
        .await
        .map(|_| ())
}

/// An event of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: RepairEventId,
) -> ApiResult<event::Model> {
    event::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// An event whose places nobody else gives or takes until this transaction is over. Who means to write its
/// bookings asks for it first: giving a place to somebody who waits locks the event and then writes a booking.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn locked(tx: &Tx, centre: CentreId, id: RepairEventId) -> ApiResult<event::Model> {
    capacity::lock(tx, centre, AgendaId(id.0)).await?;
    find(&**tx, centre, id).await
}

/// An event at whichever centre: its board hangs where everyone sees it.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find_anywhere(
    db: &impl ConnectionTrait,
    id: RepairEventId,
) -> ApiResult<event::Model> {
    let found = event::Entity::find().filter(event::Column::Id.eq(id)).one(db).await?;
    found.ok_or_else(ApiError::not_found)
}

/// These events, by identity.
///
/// # Errors
/// When the database cannot answer.
pub async fn events(
    db: &impl ConnectionTrait,
    centre: CentreId,
    ids: impl IntoIterator<Item = RepairEventId>,
) -> Result<HashMap<RepairEventId, event::Model>, DbErr> {
    let rows = event::Entity::find()
        .filter(event::Column::CentreId.eq(centre))
        .filter(event::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// Events that were planned together, in the order of their days.
pub async fn of_series(
    db: &impl ConnectionTrait,
    centre: CentreId,
    series: Uuid,
) -> Result<Vec<event::Model>, DbErr> {
    event::Entity::find()
        .filter(event::Column::CentreId.eq(centre))
        .filter(event::Column::SeriesId.eq(series))
        .order_by_asc(event::Column::StartsAt)
        .all(db)
        .await
}

/// Events that end after a moment, the next first.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    from: DateTime<Utc>,
    query: &PageQuery,
) -> Result<Vec<event::Model>, DbErr> {
    event::Entity::find()
        .filter(event::Column::CentreId.eq(centre))
        .filter(event::Column::EndsAt.gt(from))
        .page_up(query, event::Column::EndsAt, event::Column::Id)
        .all(db)
        .await
}

/// Events that end after a moment and were not called off, the next first.
///
/// # Errors
/// When the database cannot answer.
pub async fn coming(
    db: &impl ConnectionTrait,
    centre: CentreId,
    from: DateTime<Utc>,
    query: &PageQuery,
) -> Result<Vec<event::Model>, DbErr> {
    event::Entity::find()
        .filter(event::Column::CentreId.eq(centre))
        .filter(event::Column::EndsAt.gt(from))
        .filter(event::Column::CancelledAt.is_null())
        .page_up(query, event::Column::EndsAt, event::Column::Id)
        .all(db)
        .await
}

/// Events that began within a time, unless they were called off.
///
/// # Errors
/// When the database cannot answer.
pub async fn held_within(
    db: &impl ConnectionTrait,
    centre: CentreId,
    (begin, end): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Vec<event::Model>, DbErr> {
    event::Entity::find()
        .filter(event::Column::CentreId.eq(centre))
        // It ends after it began, which lets the index of its end find it.
        .filter(event::Column::EndsAt.gt(begin))
        .filter(event::Column::StartsAt.gte(begin))
        .filter(event::Column::StartsAt.lt(end))
        .filter(event::Column::CancelledAt.is_null())
        .order_by_asc(event::Column::EndsAt)
        .all(db)
        .await
}

/// Calls an event off; answers whether it was still on.
pub async fn call_off(tx: &Tx, row: &event::Model, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let done = event::Entity::update_many()
        .col_expr(event::Column::CancelledAt, Expr::value(now))
        .filter(event::Column::CentreId.eq(row.centre_id))
        .filter(event::Column::Id.eq(row.id))
        .filter(event::Column::CancelledAt.is_null())
        .exec(&**tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Events that ended before a moment, whose bookings still say who brought what.
pub async fn to_forget(
    tx: &Tx,
    before: DateTime<Utc>,
    most: u64,
) -> Result<Vec<event::Model>, DbErr> {
    event::Entity::find()
        .filter(event::Column::ForgottenAt.is_null())
        .filter(event::Column::EndsAt.lt(before))
        .order_by_asc(event::Column::EndsAt)
        .limit(most)
        .all(&**tx)
        .await
}

/// Notes that nobody knows any more who brought what to an event.
pub async fn note_forgotten(tx: &Tx, row: &event::Model, now: DateTime<Utc>) -> Result<(), DbErr> {
    event::Entity::update_many()
        .col_expr(event::Column::ForgottenAt, Expr::value(now))
        .filter(event::Column::CentreId.eq(row.centre_id))
        .filter(event::Column::Id.eq(row.id))
        .exec(&**tx)
        .await
        .map(|_| ())
}

/// The slots of these events, in the order of their beginning.
///
/// # Errors
/// When the database cannot answer.
pub async fn slots_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    events: impl IntoIterator<Item = RepairEventId>,
) -> Result<Vec<slot::Model>, DbErr> {
    slot::Entity::find()
        .filter(slot::Column::CentreId.eq(centre))
        .filter(slot::Column::EventId.is_in(events))
        .filter(slot::Column::Closed.eq(false))
        .order_by_asc(slot::Column::StartsAt)
        .order_by_asc(slot::Column::Skill)
        .all(db)
        .await
}

/// The slots of an event, those that are closed as well.
pub async fn all_slots_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    event: RepairEventId,
) -> Result<Vec<slot::Model>, DbErr> {
    slot::Entity::find()
        .filter(slot::Column::CentreId.eq(centre))
        .filter(slot::Column::EventId.eq(event))
        .all(db)
        .await
}

/// A slot and its event.
///
/// # Errors
/// `404` when there is no such slot.
pub async fn slot(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: SlotId,
) -> ApiResult<(slot::Model, event::Model)> {
    let found = slot::Entity::find_by_id((centre, id)).one(db).await?;
    let found = found.ok_or_else(ApiError::not_found)?;
    let event = find(db, centre, found.event_id).await?;
    Ok((found, event))
}

/// A slot as it stands once its event is locked, and its event.
///
/// # Errors
/// `404` when there is no such slot.
pub async fn locked_slot(
    tx: &Tx,
    centre: CentreId,
    id: SlotId,
) -> ApiResult<(slot::Model, event::Model)> {
    let (_, event) = slot(&**tx, centre, id).await?;
    capacity::lock(tx, centre, event.agenda()).await?;
    slot(&**tx, centre, id).await
}

/// A slot as somebody who wants to book sees it.
#[derive(Debug, Clone)]
pub struct FreeSlot {
    /// The slot.
    pub slot: slot::Model,
    /// Its event.
    pub event: event::Model,
    /// How many places are left for residents.
    pub left: i32,
    /// How many wait for a place.
    pub waiting: i64,
}

/// The slots of a skill that begin after a moment, the next first; one too many tells of a next page.
///
/// # Errors
/// When the database cannot answer.
pub async fn free_slots(
    db: &impl ConnectionTrait,
    centre: CentreId,
    skill: Skill,
    after: DateTime<Utc>,
    query: &PageQuery,
) -> Result<Vec<FreeSlot>, DbErr> {
    let slots = slot::Entity::find()
        .filter(slot::Column::CentreId.eq(centre))
        .filter(slot::Column::Skill.eq(skill))
        .filter(slot::Column::StartsAt.gt(after))
        .filter(slot::Column::Closed.eq(false))
        .join(JoinType::InnerJoin, slot::Relation::Event.def())
        .filter(event::Column::CancelledAt.is_null())
        .page_up(query, slot::Column::StartsAt, slot::Column::Id)
        .all(db)
        .await?;
    let events = events(db, centre, slots.iter().map(|slot| slot.event_id)).await?;
    let rooms = capacity::rooms_of(db, centre, slots.iter().map(|slot| slot.id)).await?;
    let agendas = events.keys().map(|event| AgendaId(event.0));
    let waiting = capacity::waiting_for(db, centre, agendas).await?;
    let free = slots.into_iter().filter_map(|slot| {
        let event = events.get(&slot.event_id)?.clone();
        let left = rooms.get(&slot.id)?.left(Asker::Resident);
        let waiting = waiting.get(&slot.id).copied().unwrap_or_default();
        Some(FreeSlot { slot, event, left, waiting })
    });
    Ok(free.collect())
}
