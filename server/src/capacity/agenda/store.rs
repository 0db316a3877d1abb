//! Agendas and slots in the database. Every change of who has which room begins by locking the agenda; that
//! no slot is given twice is guarded by each UPDATE besides, and by the database itself.

use std::collections::BTreeMap;

use sea_orm::IntoActiveModel;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;

use super::entity::{agenda, slot};
use crate::capacity::rule::{Asker, Refusal, Room, over};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{AgendaId, CentreId, SlotId};

/// Opens an agenda with its slots.
///
/// # Errors
/// When one of these identities is taken, or the database cannot.
pub async fn open(
    tx: &Tx,
    centre_id: CentreId,
    id: AgendaId,
    slots: impl IntoIterator<Item = (SlotId, Room)>,
) -> ApiResult<()> {
    let row = agenda::Model { centre_id, id, revision: 0 };
    agenda::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(&**tx)
        .await?;
    add(tx, centre_id, id, slots).await
}

/// Gives an agenda these slots.
///
/// # Errors
/// When one of these identities is taken, or the database cannot.
pub async fn add(
    tx: &Tx,
    centre_id: CentreId,
    agenda_id: AgendaId,
    slots: impl IntoIterator<Item = (SlotId, Room)>,
) -> ApiResult<()> {
    let slots = slots.into_iter().map(|(id, Room { places, walk_in, taken })| {
        let row = slot::Model { centre_id, id, agenda_id, places, walk_in, overbooked: 0, taken };
        row.into_active_model().reset_all()
    });
    slot::Entity::insert_many(slots).exec_without_returning(&**tx).await?;
    Ok(())
}

/// The room of all slots of these agendas.
///
/// # Errors
/// When the database cannot answer.
pub async fn rooms(
    db: &impl ConnectionTrait,
    centre: CentreId,
    agendas: impl IntoIterator<Item = AgendaId>,
) -> Result<BTreeMap<SlotId, Room>, DbErr> {
    let rows = slot::Entity::find()
        .filter(slot::Column::CentreId.eq(centre))
        .filter(slot::Column::AgendaId.is_in(agendas))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.room())).collect())
}

/// The room of these slots.
///
/// # Errors
/// When the database cannot answer.
pub async fn rooms_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    slots: impl IntoIterator<Item = SlotId>,
) -> Result<BTreeMap<SlotId, Room>, DbErr> {
    let rows = slot::Entity::find()
        .filter(slot::Column::CentreId.eq(centre))
        .filter(slot::Column::Id.is_in(slots))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.room())).collect())
}

/// Whoever changes the claims of an agenda after this waits until this transaction is over. Who needs
/// several locks them in the order of their identities, so that two never wait for one another.
///
/// # Errors
/// `404` when there is no such agenda.
pub async fn lock(tx: &Tx, centre: CentreId, agenda: AgendaId) -> ApiResult<()> {
    let locked = agenda::Entity::update_many()
        .col_expr(agenda::Column::Revision, Expr::col(agenda::Column::Revision).add(1))
        .filter(agenda::Column::CentreId.eq(centre))
        .filter(agenda::Column::Id.eq(agenda))
        .exec(&**tx)
        .await?;
    if locked.rows_affected == 1 { Ok(()) } else { Err(ApiError::not_found()) }
}

/// The slots of an agenda, by identity.
pub async fn slots_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    agenda: AgendaId,
) -> Result<BTreeMap<SlotId, slot::Model>, DbErr> {
    let rows = slot::Entity::find()
        .filter(slot::Column::CentreId.eq(centre))
        .filter(slot::Column::AgendaId.eq(agenda))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// Notes how much room a slot has from now on. What is taken stays taken.
pub async fn give_room(
    tx: &Tx,
    row: &slot::Model,
    (places, walk_in): (i32, i32),
) -> Result<(), DbErr> {
    slot::Entity::update_many()
        .col_expr(slot::Column::Places, Expr::value(places))
        .col_expr(slot::Column::WalkIn, Expr::value(walk_in))
        .col_expr(slot::Column::Overbooked, Expr::value(over(row.taken, places)))
        .filter(the_slot(row))
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Takes room of a slot, as it was read after the agenda was locked.
pub async fn take(tx: &Tx, row: &slot::Model, amount: i32, asker: Asker) -> ApiResult<()> {
    let after = Expr::col(slot::Column::Taken).add(amount);
    let update = slot::Entity::update_many()
        .col_expr(slot::Column::Taken, after.clone())
        .filter(the_slot(row));
    let places = Expr::col(slot::Column::Places);
    let update = match asker {
        Asker::Resident => update.filter(after.lte(places.sub(Expr::col(slot::Column::WalkIn)))),
        Asker::Desk => update.filter(after.lte(places)),
        Asker::Coordinator => {
            let over = over(row.taken.saturating_add(amount), row.places);
            update.col_expr(slot::Column::Overbooked, Expr::value(over))
        }
    };
    let taken = update.exec(&**tx).await?.rows_affected == 1;
    if taken { Ok(()) } else { Err(Refusal::Full.into()) }
}

/// Gives room of a slot back.
pub async fn free(tx: &Tx, row: &slot::Model, amount: i32) -> Result<(), DbErr> {
    let left_over = over(row.taken - amount, row.places);
    slot::Entity::update_many()
        .col_expr(slot::Column::Taken, Expr::col(slot::Column::Taken).sub(amount))
        .col_expr(slot::Column::Overbooked, Expr::value(left_over))
        .filter(the_slot(row))
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Takes everything out of the slots of an agenda.
pub async fn empty(tx: &Tx, centre: CentreId, agenda: AgendaId) -> Result<(), DbErr> {
    slot::Entity::update_many()
        .col_expr(slot::Column::Taken, Expr::value(0))
        .col_expr(slot::Column::Overbooked, Expr::value(0))
        .filter(slot::Column::CentreId.eq(centre))
        .filter(slot::Column::AgendaId.eq(agenda))
        .exec(&**tx)
        .await?;
    Ok(())
}

impl slot::Model {
    /// Its room, for the rules.
    pub fn room(&self) -> Room {
        Room { places: self.places, walk_in: self.walk_in, taken: self.taken }
    }
}

fn the_slot(row: &slot::Model) -> Expr {
    slot::Column::CentreId.eq(row.centre_id).and(slot::Column::Id.eq(row.id))
}
