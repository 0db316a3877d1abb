//! Who waits, in the database.

use std::collections::{BTreeMap, HashMap};

use sea_orm::entity::prelude::*;
use sea_orm::{ColumnTrait, IntoActiveModel, JoinType, QueryOrder, QuerySelect, RelationTrait};

use crate::capacity::entity::claim::State;
use crate::capacity::entity::{claim, part};
use crate::capacity::rule::{Part, Room};
use crate::capacity::store::find;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::{AgendaId, CentreId, ClaimId, SlotId};

/// So many of those who wait are looked at when room comes free.
const LOOK: u64 = 500;

/// A slot that comes in addition.
#[derive(Debug, Clone)]
pub struct Added {
    /// The slot.
    pub slot: SlotId,
    /// Its room.
    pub room: Room,
    /// Who waits for any of several, of which one of these, waits for this one as well.
    pub beside: Vec<SlotId>,
}

/// How many wait before this claim for the same room; none when it does not wait.
///
/// # Errors
/// `404` when there is no such claim.
pub async fn ahead(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: ClaimId,
) -> ApiResult<Option<usize>> {
    let own = find(db, centre, id).await?;
    if own.state != State::Waiting {
        return Ok(None);
    }
    let line = in_line(db, centre, own.agenda_id).await?;
    let parts = parts_of(db, centre, line.iter().map(|row| row.id)).await?;
    let wants = |claim: ClaimId, slot: SlotId| {
        parts.get(&claim).is_some_and(|parts| parts.iter().any(|part| part.slot == slot))
    };
    let rival = |row: &claim::Model| {
        parts.get(&id).is_some_and(|own| own.iter().any(|part| wants(row.id, part.slot)))
    };
    let before = line.iter().take_while(|row| row.id != id);
    Ok(Some(before.filter(|row| rival(row)).count()))
}

/// How many wait for each slot of these agendas.
///
/// # Errors
/// When the database cannot answer.
pub async fn waiting_for(
    db: &impl ConnectionTrait,
    centre: CentreId,
    agendas: impl IntoIterator<Item = AgendaId>,
) -> Result<HashMap<SlotId, i64>, DbErr> {
    let counts = part::Entity::find()
        .select_only()
        .column(part::Column::SlotId)
        .column_as(part::Column::ClaimId.count(), "waiting")
        .join(JoinType::InnerJoin, part::Relation::Claim.def())
        .filter(claim::Column::CentreId.eq(centre))
        .filter(claim::Column::AgendaId.is_in(agendas))
        .filter(claim::Column::State.eq(State::Waiting))
        .group_by(part::Column::SlotId);
    Ok(counts.into_tuple::<(SlotId, i64)>().all(db).await?.into_iter().collect())
}

/// Who waits for room of an agenda, who waits longest first.
pub async fn in_line(
    db: &impl ConnectionTrait,
    centre: CentreId,
    agenda: AgendaId,
) -> Result<Vec<claim::Model>, DbErr> {
    claim::Entity::find()
        .filter(claim::Column::CentreId.eq(centre))
        .filter(claim::Column::AgendaId.eq(agenda))
        .filter(claim::Column::State.eq(State::Waiting))
        .order_by_asc(claim::Column::AskedAt)
        .order_by_asc(claim::Column::Id)
        .limit(LOOK)
        .all(db)
        .await
}

/// What these claims have, or wait for.
pub async fn parts_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    claims: impl IntoIterator<Item = ClaimId>,
) -> Result<BTreeMap<ClaimId, Vec<Part>>, DbErr> {
    let rows = part::Entity::find()
        .filter(part::Column::CentreId.eq(centre))
        .filter(part::Column::ClaimId.is_in(claims))
        .all(db)
        .await?;
    let mut parts: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in rows {
        let part = Part { slot: row.slot_id, amount: row.amount };
        parts.entry(row.claim_id).or_default().push(part);
    }
    Ok(parts)
}

/// Who waits for any of several slots waits for what came beside them, too.
pub async fn wait_for_added(
    tx: &Tx,
    centre_id: CentreId,
    agenda: AgendaId,
    added: &[Added],
) -> Result<(), DbErr> {
    let mut line = in_line(&**tx, centre_id, agenda).await?;
    line.retain(|row| row.any);
    let mut rows = Vec::new();
    for (claim_id, parts) in parts_of(&**tx, centre_id, line.iter().map(|row| row.id)).await? {
        for Added { slot, beside, .. } in added {
            let Some(part) = parts.iter().find(|part| beside.contains(&part.slot)) else {
                continue;
            };
            let row = part::Model { centre_id, claim_id, slot_id: *slot, amount: part.amount };
            rows.push(row.into_active_model().reset_all());
        }
    }
    if !rows.is_empty() {
        part::Entity::insert_many(rows).exec_without_returning(&**tx).await?;
    }
    Ok(())
}
