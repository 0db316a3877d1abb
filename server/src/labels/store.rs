//! Labels in the database.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{OnConflict, SimpleExpr};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

use super::LabelCode;
use super::entity::{Bearer, LabelState, batch, label};
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::id::{BatchId, CentreId, Chance, ItemId, LotId};
use crate::wire::PageQuery;

/// How many rows one INSERT takes; SQLite allows 32,766 values in a statement.
const ROWS: usize = 1000;

/// The label with this code, at whichever centre.
///
/// # Errors
/// When the database cannot answer.
pub async fn find(
    db: &impl ConnectionTrait,
    code: LabelCode,
) -> Result<Option<label::Model>, DbErr> {
    label::Entity::find_by_id(code.as_str()).one(db).await
}

/// The label with this code, if it is this centre's.
///
/// # Errors
/// `404 label_unknown`, also for a label of another centre.
pub async fn of_centre(
    db: &impl ConnectionTrait,
    centre: CentreId,
    code: LabelCode,
) -> ApiResult<label::Model> {
    find(db, code).await?.filter(|label| label.centre_id == centre).ok_or_else(unknown)
}

/// The item with this label, also when it wears another one by now.
///
/// # Errors
/// `404 label_unknown`; `409 label_not_on_item` when it is blank, or on a lot.
pub async fn item_with(
    db: &impl ConnectionTrait,
    centre: CentreId,
    code: LabelCode,
) -> ApiResult<ItemId> {
    let label = of_centre(db, centre, code).await?;
    let detail = "This label is not on an item.";
    label.item_id.ok_or_else(|| ApiError::conflict("label_not_on_item", detail))
}

/// The answer to a code that leads nowhere.
pub fn unknown() -> ApiError {
    let detail = "There is no label with this code.";
    ApiError::new(poem::http::StatusCode::NOT_FOUND, "label_unknown", detail)
}

/// Puts a blank label on an item or a lot.
///
/// # Errors
/// `409 label_taken` when it is on something already, `404 label_unknown` when it is not here.
pub async fn claim(
    tx: &Tx,
    centre: CentreId,
    code: LabelCode,
    on: impl Into<Bearer>,
) -> ApiResult<()> {
    let (column, id) = on.into().place();
    let claimed = label::Entity::update_many()
        .col_expr(label::Column::State, LabelState::InUse.into())
        .col_expr(column, Expr::value(id))
        .filter(label::Column::Code.eq(code.as_str()))
        .filter(label::Column::CentreId.eq(centre))
        .filter(label::Column::State.eq(LabelState::Blank))
        .exec(&**tx)
        .await?;
    if claimed.rows_affected == 1 {
        return Ok(());
    }
    of_centre(&**tx, centre, code).await?;
    Err(ApiError::conflict("label_taken", "This label is on something already."))
}

/// Makes a new label for an item or a lot.
///
/// # Errors
/// When the database refuses it.
pub async fn issue(
    tx: &Tx,
    centre: CentreId,
    on: impl Into<Bearer>,
    now: DateTimeUtc,
    chance: &Chance,
) -> ApiResult<()> {
    let (item_id, lot_id) = match on.into() {
        Bearer::Item(item) => (Some(item), None),
        Bearer::Lot(lot) => (None, Some(lot)),
    };
    let rows = fresh(centre, 1, LabelState::InUse, now, chance).map(|row| label::ActiveModel {
        item_id: Set(item_id),
        lot_id: Set(lot_id),
        ..row
    });
    insert(tx, rows.collect()).await
}

/// Claims the blank label that somebody chose, or makes a new one.
///
/// # Errors
/// Those of [`claim`] and [`issue`].
pub async fn put_on(
    tx: &Tx,
    centre: CentreId,
    on: impl Into<Bearer>,
    blank: Option<LabelCode>,
    now: DateTimeUtc,
    chance: &Chance,
) -> ApiResult<()> {
    match blank {
        Some(code) => claim(tx, centre, code, on).await,
        None => issue(tx, centre, on, now, chance).await,
    }
}

impl Bearer {
    /// The column that names what a label is on, and its value.
    fn place(self) -> (label::Column, Uuid) {
        match self {
            Self::Item(id) => (label::Column::ItemId, id.0),
            Self::Lot(id) => (label::Column::LotId, id.0),
        }
    }

    fn wears(self) -> SimpleExpr {
        let (column, id) = self.place();
        column.eq(id)
    }
}

/// Makes a batch of blank labels.
pub async fn create_batch(
    tx: &Tx,
    batch: batch::Model,
    chance: &Chance,
) -> ApiResult<batch::Model> {
    use sea_orm::IntoActiveModel;
    let batch = batch.into_active_model().reset_all().insert(&**tx).await?;
    let count = usize::try_from(batch.count).unwrap_or_default();
    let rows: Vec<_> = fresh(batch.centre_id, count, LabelState::Blank, batch.created_at, chance)
        .map(|row| label::ActiveModel { batch_id: Set(Some(batch.id)), ..row })
        .collect();
    for rows in rows.chunks(ROWS) {
        insert(tx, rows.to_vec()).await?;
    }
    Ok(batch)
}

fn fresh(
    centre: CentreId,
    count: usize,
    state: LabelState,
    now: DateTimeUtc,
    chance: &Chance,
) -> impl Iterator<Item = label::ActiveModel> {
    (0..count).map(move |_| label::ActiveModel {
        code: Set(fresh_code(chance).to_string()),
        centre_id: Set(centre),
        state: Set(state),
        item_id: Set(None),
        lot_id: Set(None),
        batch_id: Set(None),
        created_at: Set(now),
    })
}

/// One code in 33 million is for learning the work.
fn fresh_code(chance: &Chance) -> LabelCode {
    loop {
        let code = LabelCode::new(chance.bytes());
        if !code.is_practice() {
            return code;
        }
    }
}

/// Among 60 million labels a new code meets an old one once in 600,000 times; then the whole
/// request fails without a trace, and coming again it works.
async fn insert(tx: &Tx, rows: Vec<label::ActiveModel>) -> ApiResult<()> {
    let count = rows.len() as u64;
    let skip_known = OnConflict::column(label::Column::Code).do_nothing().to_owned();
    let insert = label::Entity::insert_many(rows).on_conflict(skip_known);
    match insert.exec_without_returning(&**tx).await? == count {
        true => Ok(()),
        false => Err(ApiError::internal(&"a fresh label code was taken")),
    }
}

/// The label that is on an item or a lot now.
///
/// # Errors
/// When the database cannot answer.
pub async fn current(
    db: &impl ConnectionTrait,
    centre: CentreId,
    on: impl Into<Bearer>,
) -> Result<Option<label::Model>, DbErr> {
    in_use(centre).filter(on.into().wears()).one(db).await
}

/// The labels that are on these items now.
///
/// # Errors
/// When the database cannot answer.
pub async fn on_items(
    db: &impl ConnectionTrait,
    centre: CentreId,
    items: impl IntoIterator<Item = ItemId>,
) -> Result<HashMap<ItemId, label::Model>, DbErr> {
    let rows = in_use(centre).filter(label::Column::ItemId.is_in(items)).all(db).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.item_id?, row))).collect())
}

/// The labels that are on these lots now.
///
/// # Errors
/// When the database cannot answer.
pub async fn on_lots(
    db: &impl ConnectionTrait,
    centre: CentreId,
    lots: impl IntoIterator<Item = LotId>,
) -> Result<HashMap<LotId, label::Model>, DbErr> {
    let rows = in_use(centre).filter(label::Column::LotId.is_in(lots)).all(db).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.lot_id?, row))).collect())
}

fn in_use(centre: CentreId) -> Select<label::Entity> {
    label::Entity::find()
        .filter(label::Column::CentreId.eq(centre))
        .filter(label::Column::State.eq(LabelState::InUse))
}

/// Marks the present label as torn; it goes on leading to what it is on.
pub async fn retire(tx: &Tx, centre: CentreId, on: impl Into<Bearer>) -> ApiResult<()> {
    label::Entity::update_many()
        .col_expr(label::Column::State, LabelState::Replaced.into())
        .filter(label::Column::CentreId.eq(centre))
        .filter(on.into().wears())
        .filter(label::Column::State.eq(LabelState::InUse))
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Makes a label lead nowhere any more.
///
/// # Errors
/// `409 label_in_use` when it is the only label on its thing.
pub async fn revoke(tx: &Tx, centre: CentreId, code: LabelCode) -> ApiResult<()> {
    let revoked = label::Entity::update_many()
        .col_expr(label::Column::State, LabelState::Revoked.into())
        .filter(label::Column::Code.eq(code.as_str()))
        .filter(label::Column::CentreId.eq(centre))
        .filter(label::Column::State.ne(LabelState::InUse))
        .exec(&**tx)
        .await?;
    if revoked.rows_affected == 1 {
        return Ok(());
    }
    of_centre(&**tx, centre, code).await?;
    Err(ApiError::conflict("label_in_use", "Replace this label first: it is on a thing."))
}

/// A batch of this centre.
pub async fn find_batch(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: BatchId,
) -> ApiResult<batch::Model> {
    batch::Entity::find_by_id((centre, id)).one(db).await?.ok_or_else(ApiError::not_found)
}

/// Batches of this centre, newest first.
pub async fn list_batches(
    db: &impl ConnectionTrait,
    centre: CentreId,
    query: &PageQuery,
) -> ApiResult<Vec<batch::Model>> {
    Ok(batch::Entity::find()
        .filter(batch::Column::CentreId.eq(centre))
        .page_down(query, batch::Column::CreatedAt, batch::Column::Id)
        .all(db)
        .await?)
}

/// The codes of a batch.
pub async fn codes_of_batch(
    db: &impl ConnectionTrait,
    batch: &batch::Model,
) -> ApiResult<Vec<String>> {
    Ok(label::Entity::find()
        .select_only()
        .column(label::Column::Code)
        .filter(label::Column::CentreId.eq(batch.centre_id))
        .filter(label::Column::BatchId.eq(batch.id))
        .order_by_asc(label::Column::Code)
        .into_tuple()
        .all(db)
        .await?)
}

/// How many labels of these batches are no longer blank.
pub async fn used(
    db: &impl ConnectionTrait,
    centre: CentreId,
    batches: impl IntoIterator<Item = BatchId>,
) -> Result<HashMap<BatchId, i64>, DbErr> {
    let rows: Vec<(BatchId, i64)> = label::Entity::find()
        .select_only()
        .column(label::Column::BatchId)
        .column_as(label::Column::Code.count(), "used")
        .filter(label::Column::CentreId.eq(centre))
        .filter(label::Column::BatchId.is_in(batches))
        .filter(label::Column::State.ne(LabelState::Blank))
        .group_by(label::Column::BatchId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
