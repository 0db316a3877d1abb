//! The story of a thing, as far as anyone may know it: what, where it stands, and how it came there.
//! No names, no places, no notes, no reasons: this type has no room for them.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::entity::{item, moved};
use super::step::Step;
use super::{store, undo};
use crate::app::App;
use crate::centre::{self, CategoryRow, Names};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, HandoverId, ItemId, PhotoId};
use crate::impact::{Effect, effect};

/// The story of a thing.
#[derive(Debug, Clone)]
pub struct Story {
    /// The thing.
    pub item: ItemId,
    /// What it is.
    pub names: Names,
    /// Its pictogram.
    pub pictogram: String,
    /// Its photo.
    pub photo: Option<PhotoId>,
    /// Where it stands.
    pub step: Step,
    /// Its price in euro cents, while it is for sale.
    pub price_cents: Option<i32>,
    /// Where it has been, and since when; the present step is the last.
    pub timeline: Vec<(Step, DateTime<Utc>)>,
    /// What its reuse is worth.
    pub effect: Option<Effect>,
}

/// The stories of the items of a handover: of each, the part from that handover until the next.
///
/// # Errors
/// When the database cannot answer.
pub async fn stories(
    db: &impl ConnectionTrait,
    centre: CentreId,
    handover: HandoverId,
) -> ApiResult<Vec<Story>> {
    let items = store::of_handover(db, centre, handover).await?;
    let moves = store::moves_of(db, centre, items.iter().map(|item| item.id)).await?;
    let mut moves = store::by_item(moves);
    let categories =
        centre::categories(db, centre, items.iter().map(|item| item.category_id)).await?;
    let story = |item: item::Model| {
        let moves = moves.remove(&item.id)?;
        let moves = moves.iter().filter(|row| row.handover_id == handover);
        let timeline = timeline(&moves.cloned().collect::<Vec<_>>());
        let story = Story::new(&item, categories.get(&item.category_id)?, timeline);
        Some(if item.handover_id == handover { story } else { story.of_an_earlier_life() })
    };
    Ok(items.into_iter().filter_map(story).collect())
}

/// The whole story of one item.
///
/// # Errors
/// When the database cannot answer.
pub async fn story(app: &App, item: &item::Model) -> ApiResult<Story> {
    let around = app.desk().around_item(app, item).await?;
    let category = around.category(item.category_id).ok_or_else(ApiError::not_found)?;
    let moves = store::moves_of(app.db.read(), item.centre_id, [item.id]).await?;
    Ok(Story::new(item, category, timeline(&moves)))
}

impl Story {
    /// The same thing was handed in again since: its present photo and price are of its next life,
    /// which is not this giver's to see.
    fn of_an_earlier_life(self) -> Self {
        Self { photo: None, price_cents: None, ..self }
    }

    fn new(
        item: &item::Model,
        category: &CategoryRow,
        timeline: Vec<(Step, DateTime<Utc>)>,
    ) -> Self {
        let step = timeline.last().map_or(item.step, |(step, _)| *step);
        let grams = item.weight_grams.or(category.typical_weight_grams);
        Self {
            item: item.id,
            names: category.names.clone(),
            pictogram: category.pictogram.clone(),
            photo: item.photo_id,
            step,
            price_cents: item.price_cents.filter(|_| item.step == Step::ForSale),
            timeline,
            effect: grams.filter(|_| step.is_reuse()).and_then(effect),
        }
    }
}

/// The steps that still count, each once in a row: a new price is not a new step.
fn timeline(moves: &[moved::Model]) -> Vec<(Step, DateTime<Utc>)> {
    let mut steps: Vec<_> = undo::standing_moves(moves).map(|row| (row.to_step, row.at)).collect();
    steps.dedup_by_key(|(step, _)| *step);
    steps
}
