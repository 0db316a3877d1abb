//! Correcting what is known of an item.

use chrono::{DateTime, Utc};
use poem_openapi::Object;

use super::entity::{Condition, item};
use super::phase::Nature;
use super::store;
use crate::centre;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::{CategoryId, CentreId, ItemId, PhotoId};
use crate::photos;
use crate::wire::Prose;

/// What changes of an item; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct ItemPatch {
    /// The version that was seen.
    version: i32,
    category_id: Option<CategoryId>,
    photo_id: Option<PhotoId>,
    /// Its weight in grams.
    #[oai(validator(minimum(value = "1"), maximum(value = "10000000")))]
    weight_grams: Option<i32>,
    condition: Option<Condition>,
    /// For colleagues only; write nothing about the giver.
    note: Option<Prose<500>>,
}

/// Changes an item.
///
/// # Errors
/// `409 test_first` when it is offered and becomes something that needs a test it has not passed,
/// `409 moved_meanwhile` when somebody was first, `404` when a category or photo is not here.
pub async fn change(
    tx: &Tx,
    centre: CentreId,
    id: ItemId,
    patch: ItemPatch,
    now: DateTime<Utc>,
) -> ApiResult<item::Model> {
    let row = store::find_to_change(tx, centre, id).await?;
    if let Some(category) = patch.category_id {
        let needs_test = centre::category(&**tx, centre, category).await?.needs_test;
        row.standing().suits(Nature { needs_test, owner_keeps: row.owner_keeps })?;
    }
    photos::show_instead(tx, centre, patch.photo_id, row.photo_id, now).await?;
    let seen = patch.version;
    let row = item::Model { updated_at: now, ..patch.apply(row) };
    store::replace(tx, seen, &row).await?;
    Ok(row)
}

impl ItemPatch {
    fn apply(self, row: item::Model) -> item::Model {
        let Self { version: _, category_id, photo_id, weight_grams, condition, note } = self;
        item::Model {
            version: row.version + 1,
            category_id: category_id.unwrap_or(row.category_id),
            photo_id: photo_id.or(row.photo_id),
            weight_grams: weight_grams.or(row.weight_grams),
            condition: condition.or(row.condition),
            note: note.map(|note| note.0).or(row.note),
            ..row
        }
    }
}
