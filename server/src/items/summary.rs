//! An item in a list.

use poem_openapi::Object;

use super::entity::item;
use super::step::{Phase, Step, TestResult};
use super::store;
use crate::app::App;
use crate::centre::{self, Names};
use crate::error::ApiResult;
use crate::id::{CategoryId, CentreId, HandoverId, ItemId};
use crate::labels;
use crate::photos;
use crate::wire::Timestamp;

/// An item in a list.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct ItemSummary {
    id: ItemId,
    /// To be sent with the next move.
    version: i32,
    step: Step,
    phase: Phase,
    /// Whether it has left.
    outcome: bool,
    /// The code on its present label.
    label_code: Option<String>,
    category: CategorySummary,
    thumb_url: Option<String>,
    price_cents: Option<i32>,
    /// The last test that still counts.
    tested: Option<TestResult>,
    /// Whether it is repaired for its owner.
    owner_keeps: bool,
    updated_at: Timestamp,
}

/// A category in a list.
#[derive(Debug, Clone, Object)]
struct CategorySummary {
    id: CategoryId,
    names: Names,
    pictogram: String,
}

/// The items of one handover.
///
/// # Errors
/// When the database cannot answer.
pub async fn of_handover(
    app: &App,
    centre: CentreId,
    handover: HandoverId,
) -> ApiResult<Vec<ItemSummary>> {
    let rows = store::of_handover(app.db.read(), centre, handover).await?;
    summarise(app, centre, rows).await
}

/// These rows as a list shows them.
pub async fn summarise(
    app: &App,
    centre: CentreId,
    rows: Vec<item::Model>,
) -> ApiResult<Vec<ItemSummary>> {
    let db = app.db.read();
    let categories = centre::categories(db, centre, rows.iter().map(|row| row.category_id)).await?;
    let labels = labels::on_items(db, centre, rows.iter().map(|row| row.id)).await?;
    let summary = |row: item::Model| {
        let category = categories.get(&row.category_id)?;
        Some(ItemSummary {
            id: row.id,
            version: row.version,
            step: row.step,
            phase: row.step.phase(),
            outcome: row.step.is_outcome(),
            label_code: labels.get(&row.id).map(|label| label.code.clone()),
            category: CategorySummary {
                id: category.id,
                names: category.names.clone(),
                pictogram: category.pictogram.clone(),
            },
            thumb_url: row.photo_id.map(|photo| photos::urls(centre, photo).thumb_url),
            price_cents: row.price_cents,
            tested: row.test,
            owner_keeps: row.owner_keeps,
            updated_at: row.updated_at.into(),
        })
    };
    Ok(rows.into_iter().filter_map(summary).collect())
}
