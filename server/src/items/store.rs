//! Items and their log in the database.

use std::collections::{HashMap, HashSet};

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, ExprTrait, OnConflict};
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect, QueryTrait};

use super::entity::{item, moved};
use super::step::Step;
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{CategoryId, CentreId, HandoverId, ItemId, MoveId};
use crate::wire::PageQuery;

/// The version of an item that just came in.
pub const FIRST_VERSION: i32 = 1;

/// An item of this centre.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: ItemId,
) -> ApiResult<item::Model> {
    item::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// An item of this centre, which nobody else changes until this transaction ends. Whoever sends the
/// same request at the same moment waits here, and then sees that it was done.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn find_to_change(tx: &Tx, centre: CentreId, id: ItemId) -> ApiResult<item::Model> {
    let found = item::Entity::find_by_id((centre, id)).lock_exclusive().one(&**tx).await?;
    found.ok_or_else(ApiError::not_found)
}

/// Adds an item.
pub async fn insert(tx: &Tx, row: &item::Model) -> Result<(), DbErr> {
    let row = row.clone().into_active_model().reset_all();
    item::Entity::insert(row).exec_without_returning(&**tx).await.map(|_| ())
}

/// Writes a changed item, unless somebody changed it since `seen` was its version: of two people
/// who hold the same thing, one wins and the other is told.
pub async fn replace(tx: &Tx, seen: i32, row: &item::Model) -> ApiResult<()> {
    let changed = item::Entity::update_many()
        .set(row.clone().into_active_model().reset_all())
        .filter(item::Column::CentreId.eq(row.centre_id))
        .filter(item::Column::Id.eq(row.id))
        .filter(item::Column::Version.eq(seen))
        .exec(&**tx)
        .await?;
    match changed.rows_affected {
        1 => Ok(()),
        _ => Err(moved_meanwhile()),
    }
}

/// The answer to whoever came second.
pub fn moved_meanwhile() -> ApiError {
    ApiError::conflict("moved_meanwhile", "Somebody else changed this thing in the meantime.")
}

/// Adds a row to the log.
pub async fn record(tx: &Tx, row: &moved::Model) -> Result<(), DbErr> {
    let row = row.clone().into_active_model().reset_all();
    moved::Entity::insert(row).exec_without_returning(&**tx).await.map(|_| ())
}

/// Which of these items were moved or changed since they came in.
///
/// # Errors
/// When the database cannot answer.
pub async fn moved_since(
    db: &impl ConnectionTrait,
    centre: CentreId,
    ids: impl IntoIterator<Item = ItemId>,
) -> Result<HashSet<ItemId>, DbErr> {
    let rows = item::Entity::find()
        .filter(item::Column::CentreId.eq(centre))
        .filter(item::Column::Id.is_in(ids))
        .filter(item::Column::Version.gt(FIRST_VERSION))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// These items of this centre, which nobody else changes until this transaction ends.
pub async fn find_all_to_change(
    tx: &Tx,
    centre: CentreId,
    ids: impl IntoIterator<Item = ItemId>,
) -> Result<Vec<item::Model>, DbErr> {
    item::Entity::find()
        .filter(item::Column::CentreId.eq(centre))
        .filter(item::Column::Id.is_in(ids))
        // Whoever waits for several locks gets them in the same order as everybody.
        .order_by_asc(item::Column::Id)
        .lock_exclusive()
        .all(&**tx)
        .await
}

/// What a move may change of an item.
const CHANGED_BY_MOVES: [item::Column; 9] = [
    item::Column::OwnerKeeps,
    item::Column::HandoverId,
    item::Column::Step,
    item::Column::PriceCents,
    item::Column::Stream,
    item::Column::Test,
    item::Column::Version,
    item::Column::ReceivedAt,
    item::Column::UpdatedAt,
];

/// Writes what moves changed of these items, each of them newer than what is there, and the moves that changed
/// them.
///
/// # Errors
/// `409 moved_meanwhile` when one of them is not newer, `409 key_reused` when a move's identity is
/// taken. Nothing may then be committed.
pub async fn replace_all(
    tx: &Tx,
    items: Vec<item::Model>,
    log: Vec<moved::Model>,
) -> ApiResult<()> {
    use item::Column::{CentreId, Id, Version};
    let count = items.len() as u64;
    let newer = ExprTrait::lt(
        Expr::col((item::Entity, Version)),
        Expr::col((Alias::new("excluded"), Version)),
    );
    let replace = OnConflict::columns([CentreId, Id])
        .update_columns(CHANGED_BY_MOVES)
        .action_and_where(newer)
        .to_owned();
    let rows = items.into_iter().map(|row| row.into_active_model().reset_all());
    let insert = item::Entity::insert_many(rows).on_conflict(replace);
    if insert.exec_without_returning(&**tx).await? != count {
        return Err(moved_meanwhile());
    }
    let rows = log.into_iter().map(|row| row.into_active_model().reset_all());
    let insert = moved::Entity::insert_many(rows).exec_without_returning(&**tx).await;
    insert.map(|_| ()).map_err(ApiError::of_identity)
}

/// These moves, if they were made.
pub async fn find_moves(
    db: &impl ConnectionTrait,
    centre: CentreId,
    ids: impl IntoIterator<Item = MoveId>,
) -> Result<Vec<moved::Model>, DbErr> {
    moved::Entity::find()
        .filter(moved::Column::CentreId.eq(centre))
        .filter(moved::Column::Id.is_in(ids))
        .all(db)
        .await
}

/// The last `most` moves of each of these items, oldest first.
pub async fn last_moves(
    db: &impl ConnectionTrait,
    centre: CentreId,
    items: impl IntoIterator<Item = &item::Model>,
    most: usize,
) -> Result<HashMap<ItemId, Vec<moved::Model>>, DbErr> {
    // Every move counts in the version, so hardly any item can have more moves than are wanted.
    let may_have_more = |item: &&item::Model| item.version as usize > most;
    let (long, short): (Vec<_>, Vec<_>) = items.into_iter().partition(may_have_more);
    let mut moves = by_item(moves_of(db, centre, short.iter().map(|item| item.id)).await?);
    for item in long {
        let of_item = moved::Entity::find()
            .filter(moved::Column::CentreId.eq(centre))
            .filter(moved::Column::ItemId.eq(item.id))
            .order_by_desc(moved::Column::Version)
            .limit(most as u64);
        let mut rows = of_item.all(db).await?;
        rows.reverse();
        moves.insert(item.id, rows);
    }
    Ok(moves)
}

/// Moves, sorted out by item and in the same order.
pub fn by_item(moves: Vec<moved::Model>) -> HashMap<ItemId, Vec<moved::Model>> {
    let mut sorted: HashMap<ItemId, Vec<moved::Model>> = HashMap::new();
    for row in moves {
        sorted.entry(row.item_id).or_default().push(row);
    }
    sorted
}

/// All moves of these items, in the order in which they were made.
pub async fn moves_of(
    db: &impl ConnectionTrait,
    centre: CentreId,
    items: impl IntoIterator<Item = ItemId>,
) -> Result<Vec<moved::Model>, DbErr> {
    let items: Vec<_> = items.into_iter().collect();
    if items.is_empty() {
        return Ok(Vec::new());
    }
    moved::Entity::find()
        .filter(moved::Column::CentreId.eq(centre))
        .filter(moved::Column::ItemId.is_in(items))
        .order_by_asc(moved::Column::ItemId)
        .order_by_asc(moved::Column::Version)
        .all(db)
        .await
}

/// The moves with which a thing comes in. The words stand in the statement itself: an engine that hears of
/// them later cannot know that the index of arrivals has all rows it needs.
const ARRIVALS: &str = "kind IN ('take_in', 'hand_in_again')";

/// The items that came in with this handover, also those that came in again with a later one.
pub async fn of_handover(
    db: &impl ConnectionTrait,
    centre: CentreId,
    handover: HandoverId,
) -> Result<Vec<item::Model>, DbErr> {
    let came_with_it = moved::Entity::find()
        .select_only()
        .column(moved::Column::ItemId)
        .filter(moved::Column::CentreId.eq(centre))
        .filter(moved::Column::HandoverId.eq(handover))
        .filter(Expr::cust(ARRIVALS));
    item::Entity::find()
        .filter(item::Column::CentreId.eq(centre))
        .filter(item::Column::Id.in_subquery(came_with_it.into_query()))
        .order_by_asc(item::Column::Id)
        .all(db)
        .await
}

/// Which items a list shows.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only at one of these steps.
    pub steps: Option<Vec<Step>>,
    /// Only of this category.
    pub category: Option<CategoryId>,
}

/// Items of this centre, the last changed first.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    filter: Filter,
    query: &PageQuery,
) -> Result<Vec<item::Model>, DbErr> {
    let mut items = item::Entity::find().filter(item::Column::CentreId.eq(centre));
    if let Some(steps) = filter.steps {
        items = items.filter(item::Column::Step.is_in(steps));
    }
    if let Some(category) = filter.category {
        items = items.filter(item::Column::CategoryId.eq(category));
    }
    items.page_down(query, item::Column::UpdatedAt, item::Column::Id).all(db).await
}
