//! Claims in the database.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryOrder, QuerySelect};

use super::agenda::{add, empty, free, give_room, lock, slots_of, take};
use super::claim::{Claim, MovedUp, Standing, Terms, Waiting};
use super::entity::claim::State;
use super::entity::{claim, part};
use super::line::{Added, in_line, parts_of, wait_for_added};
use super::rule::{Asker, InLine, Part, Refusal, move_up};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{AgendaId, CentreId, ClaimId, SlotId};

/// Makes a claim; says whether it is held, confirmed or waits, and what it has or waits for.
///
/// # Errors
/// `409` by the [`Refusal`], `404` for an agenda that is none, `409 key_reused` when the identity is taken.
pub async fn claim(
    tx: &Tx,
    centre: CentreId,
    wanted: &Claim,
    terms: Terms,
    now: DateTime<Utc>,
) -> ApiResult<(State, Vec<Part>)> {
    lock(tx, centre, wanted.agenda).await?;
    let slots = slots_of(&**tx, centre, wanted.agenda).await?;
    let rooms = slots.iter().map(|(id, row)| (*id, row.room())).collect();
    let (state, parts) = match wanted.given(&rooms) {
        Ok(parts) if terms.held_until.is_some() => (State::Held, parts),
        Ok(parts) => (State::Confirmed, parts),
        Err(Refusal::Full) if terms.may_wait => (State::Waiting, wanted.parts.clone()),
        Err(refusal) => return Err(refusal.into()),
    };
    if state != State::Waiting {
        for part in &parts {
            take(tx, &slots[&part.slot], part.amount, wanted.asker).await?;
        }
    }
    insert(tx, centre, wanted, (state, &parts), terms, now).await?;
    Ok((state, parts))
}

/// Confirms a claim that is held; the same again changes nothing.
///
/// # Errors
/// `404`, and `409` when it is too late, was released, or still waits.
pub async fn confirm(tx: &Tx, centre: CentreId, id: ClaimId, now: DateTime<Utc>) -> ApiResult<()> {
    lock(tx, centre, find(&**tx, centre, id).await?.agenda_id).await?;
    let confirmed = claim::Entity::update_many()
        .col_expr(claim::Column::State, State::Confirmed.into())
        .col_expr(claim::Column::Until, Expr::value(None::<DateTime<Utc>>))
        .filter(the_claim(centre, id))
        .filter(claim::Column::State.eq(State::Held))
        .filter(claim::Column::Until.gt(now))
        .exec(&**tx)
        .await?;
    if confirmed.rows_affected == 1 {
        return Ok(());
    }
    match find(&**tx, centre, id).await?.state {
        State::Confirmed => Ok(()),
        State::Held => Err(Refusal::TooLate.into()),
        State::Waiting => Err(Refusal::StillWaiting.into()),
        State::Released => Err(Refusal::Released.into()),
    }
}

/// Gives the room of a claim back, or stops its waiting; the same again changes nothing. Answers who moved up.
///
/// # Errors
/// `404` when there is no such claim.
pub async fn release(
    tx: &Tx,
    centre: CentreId,
    id: ClaimId,
    waiting: Waiting,
) -> ApiResult<Vec<MovedUp>> {
    give_back(tx, &find(&**tx, centre, id).await?, None, waiting).await
}

/// Releases all claims of an agenda, of which nothing comes; nobody moves up.
///
/// # Errors
/// `404` when there is no such agenda.
pub async fn close(tx: &Tx, centre: CentreId, agenda: AgendaId) -> ApiResult<()> {
    lock(tx, centre, agenda).await?;
    claim::Entity::update_many()
        .col_expr(claim::Column::State, State::Released.into())
        .col_expr(claim::Column::Until, Expr::value(None::<DateTime<Utc>>))
        .filter(claim::Column::CentreId.eq(centre))
        .filter(claim::Column::AgendaId.eq(agenda))
        .exec(&**tx)
        .await?;
    Ok(empty(tx, centre, agenda).await?)
}

/// Claims whose time to confirm is over, the longest overdue first.
///
/// # Errors
/// When the database cannot answer.
pub async fn overdue(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    most: u64,
) -> Result<Vec<(CentreId, ClaimId)>, DbErr> {
    claim::Entity::find()
        .select_only()
        .columns([claim::Column::CentreId, claim::Column::Id])
        .filter(claim::Column::State.eq(State::Held))
        .filter(claim::Column::Until.lte(now))
        .order_by_asc(claim::Column::Until)
        .limit(most)
        .into_tuple()
        .all(db)
        .await
}

/// Releases a claim whose time to confirm is over, unless it was confirmed meanwhile. Answers who moved up.
///
/// # Errors
/// `404` when there is no such claim.
pub async fn lapse(
    tx: &Tx,
    centre: CentreId,
    id: ClaimId,
    now: DateTime<Utc>,
    waiting: Waiting,
) -> ApiResult<Vec<MovedUp>> {
    give_back(tx, &find(&**tx, centre, id).await?, Some(now), waiting).await
}

/// What becomes of the slots of an agenda.
#[derive(Debug, Clone, Default)]
pub struct NewShape {
    /// Slots that get so many places, of which so many are kept for walk-ins. What is taken stays taken.
    pub resized: Vec<(SlotId, (i32, i32))>,
    /// Slots that come in addition.
    pub added: Vec<Added>,
}

/// Gives the slots of an agenda more or less room, and adds slots. Answers who moved up.
///
/// # Errors
/// `404` when there is no such agenda or slot.
pub async fn reshape(
    tx: &Tx,
    centre: CentreId,
    agenda: AgendaId,
    shape: &NewShape,
    waiting: Waiting,
) -> ApiResult<Vec<MovedUp>> {
    lock(tx, centre, agenda).await?;
    let rows = slots_of(&**tx, centre, agenda).await?;
    for (slot, room) in &shape.resized {
        give_room(tx, rows.get(slot).ok_or_else(ApiError::not_found)?, *room).await?;
    }
    if !shape.added.is_empty() {
        let added: Vec<_> = shape.added.iter().map(|added| (added.slot, added.room)).collect();
        add(tx, centre, agenda, added).await?;
        wait_for_added(tx, centre, agenda, &shape.added).await?;
    }
    fill(tx, centre, agenda, waiting).await
}

/// How these claims stand.
///
/// # Errors
/// When the database cannot answer.
pub async fn standings(
    db: &impl ConnectionTrait,
    centre: CentreId,
    ids: impl IntoIterator<Item = ClaimId>,
) -> Result<HashMap<ClaimId, Standing>, DbErr> {
    let rows = claim::Entity::find()
        .filter(claim::Column::CentreId.eq(centre))
        .filter(claim::Column::Id.is_in(ids))
        .all(db)
        .await?;
    let standing = |row: &claim::Model| Standing { state: row.state, until: row.until };
    Ok(rows.iter().map(|row| (row.id, standing(row))).collect())
}

fn the_claim(centre: CentreId, id: ClaimId) -> Expr {
    claim::Column::CentreId.eq(centre).and(claim::Column::Id.eq(id))
}

/// A claim of this centre.
pub async fn find(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: ClaimId,
) -> ApiResult<claim::Model> {
    claim::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

async fn insert(
    tx: &Tx,
    centre_id: CentreId,
    wanted: &Claim,
    (state, parts): (State, &[Part]),
    terms: Terms,
    now: DateTime<Utc>,
) -> ApiResult<()> {
    let until = terms.held_until.filter(|_| state == State::Held);
    let &Claim { id, agenda: agenda_id, any, .. } = wanted;
    let row = claim::Model { centre_id, id, agenda_id, state, any, until, asked_at: now };
    let inserted = claim::Entity::insert(row.into_active_model().reset_all());
    inserted.exec_without_returning(&**tx).await.map_err(ApiError::of_identity)?;
    let parts = parts.iter().map(|&Part { slot, amount }| {
        let row = part::Model { centre_id, claim_id: id, slot_id: slot, amount };
        row.into_active_model().reset_all()
    });
    part::Entity::insert_many(parts).exec_without_returning(&**tx).await?;
    Ok(())
}

/// Releases a claim, if `overdue_at` is given only one that is overdue then.
async fn give_back(
    tx: &Tx,
    found: &claim::Model,
    overdue_at: Option<DateTime<Utc>>,
    waiting: Waiting,
) -> ApiResult<Vec<MovedUp>> {
    let (centre, agenda) = (found.centre_id, found.agenda_id);
    lock(tx, centre, agenda).await?;
    let before = find(&**tx, centre, found.id).await?;
    let ended = match overdue_at {
        Some(now) => before.state == State::Held && before.until.is_some_and(|until| until <= now),
        None => before.state != State::Released,
    };
    if !ended {
        return Ok(Vec::new());
    }
    set_state(tx, centre, before.id, (State::Released, None)).await?;
    if before.state == State::Waiting {
        return Ok(Vec::new());
    }
    let slots = slots_of(&**tx, centre, agenda).await?;
    for part in parts_of(&**tx, centre, [before.id]).await?.remove(&before.id).unwrap_or_default() {
        free(tx, &slots[&part.slot], part.amount).await?;
    }
    fill(tx, centre, agenda, waiting).await
}

/// Gives free room to those who wait.
pub async fn fill(
    tx: &Tx,
    centre: CentreId,
    agenda: AgendaId,
    waiting: Waiting,
) -> ApiResult<Vec<MovedUp>> {
    let line = in_line(&**tx, centre, agenda).await?;
    let mut parts = parts_of(&**tx, centre, line.iter().map(|row| row.id)).await?;
    let slots = slots_of(&**tx, centre, agenda).await?;
    let rooms = slots.iter().map(|(id, row)| (*id, row.room())).collect();
    let in_line = line.iter().map(|row| InLine {
        claim: row.id,
        parts: parts.remove(&row.id).unwrap_or_default(),
        any: row.any,
    });
    let moved = move_up(rooms, in_line.collect::<Vec<_>>());
    for (id, parts) in &moved {
        set_state(tx, centre, *id, (State::Held, Some(waiting.accept_by))).await?;
        keep_only(tx, centre, *id, parts).await?;
        for part in parts {
            take(tx, &slots[&part.slot], part.amount, Asker::Resident).await?;
        }
    }
    Ok(moved.into_iter().map(|(claim, parts)| MovedUp { claim, parts }).collect())
}

/// Notes how much a claim on one slot takes from now on.
pub async fn set_amount(tx: &Tx, centre: CentreId, id: ClaimId, amount: i32) -> Result<(), DbErr> {
    part::Entity::update_many()
        .col_expr(part::Column::Amount, Expr::value(amount))
        .filter(part::Column::CentreId.eq(centre))
        .filter(part::Column::ClaimId.eq(id))
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Forgets what a claim waited for besides what it got.
async fn keep_only(tx: &Tx, centre: CentreId, id: ClaimId, parts: &[Part]) -> Result<(), DbErr> {
    part::Entity::delete_many()
        .filter(part::Column::CentreId.eq(centre))
        .filter(part::Column::ClaimId.eq(id))
        .filter(part::Column::SlotId.is_not_in(parts.iter().map(|part| part.slot)))
        .exec(&**tx)
        .await?;
    Ok(())
}

async fn set_state(
    tx: &Tx,
    centre: CentreId,
    id: ClaimId,
    (state, until): (State, Option<DateTime<Utc>>),
) -> Result<(), DbErr> {
    claim::Entity::update_many()
        .col_expr(claim::Column::State, state.into())
        .col_expr(claim::Column::Until, Expr::value(until))
        .filter(the_claim(centre, id))
        .exec(&**tx)
        .await?;
    Ok(())
}
