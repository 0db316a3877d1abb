//! What can be repaired here, and when.

use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::book::product_of;
use crate::app::App;
use crate::centre::{self, Advice, CategoryRow, CentreRow, Names};
use crate::error::{ApiError, ApiResult};
use crate::id::{CategoryId, CentreId, RepairEventId, SlotId};
use crate::repairs::Skill;
use crate::repairs::calendar::{self, FreeSlot};
use crate::wire::{Cursor, Page, PageQuery, Timestamp, cut};

/// What can be brought to a repair event of a centre.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RepairOffer {
    centre_id: CentreId,
    /// The name of the centre.
    centre: String,
    /// The IANA name of its time zone, in which times are shown.
    time_zone: String,
    categories: Vec<RepairCategory>,
}

/// Something that is repaired here.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RepairCategory {
    id: CategoryId,
    names: Names,
    pictogram: String,
    skill: Skill,
    /// Whether it must be tested for safety before it leaves.
    needs_test: bool,
    /// What to try first, in each language.
    advice: Option<Advice>,
}

/// A time at which a thing can be brought.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RepairSlot {
    id: SlotId,
    event_id: RepairEventId,
    /// The name of the event.
    event: String,
    /// The name of its location.
    location: String,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// How many places are left. With none, one can wait for a place.
    left: i32,
    /// How many wait for a place.
    waiting: i32,
}

/// What can be brought to a centre.
///
/// # Errors
/// When the database cannot answer.
pub async fn offer(db: &impl ConnectionTrait, centre: CentreRow) -> ApiResult<RepairOffer> {
    let rows = centre::list_categories(db, centre.id).await?;
    let categories = rows.into_iter().filter(|row| row.active).filter_map(RepairCategory::of);
    Ok(RepairOffer {
        centre_id: centre.id,
        centre: centre.name,
        time_zone: centre.time_zone,
        categories: categories.collect(),
    })
}

/// When a thing of this category can be brought, the next time first.
///
/// # Errors
/// `400` when there is no such category, or such things are not repaired here.
pub async fn slots(
    app: &App,
    centre: CentreId,
    category: CategoryId,
    query: &PageQuery,
) -> ApiResult<Page<RepairSlot>> {
    let db = app.db.read();
    let known = centre::categories(db, centre, [category]).await?.remove(&category);
    let unknown = || ApiError::bad_field("categoryId", "unknown", "is no category here");
    let product = product_of(&known.ok_or_else(unknown)?)?;
    let (skill, now) = (product.entry().skill, app.clock.now());
    let rows = calendar::free_slots(db, centre, skill, now, query).await?;
    let place = |row: &FreeSlot| Cursor { at: row.slot.starts_at, id: row.slot.id.0 };
    let (rows, next_cursor) = cut(query, rows, place);
    let locations = centre::location_names(db, centre).await?;
    let show = |row: FreeSlot| RepairSlot {
        id: row.slot.id,
        event_id: row.event.id,
        location: locations.get(&row.event.location_id).cloned().unwrap_or_default(),
        event: row.event.name,
        starts_at: row.slot.starts_at.into(),
        ends_at: row.slot.ends_at.into(),
        left: row.left,
        waiting: i32::try_from(row.waiting).unwrap_or(i32::MAX),
    };
    Ok(Page { items: rows.into_iter().map(show).collect(), next_cursor })
}

impl RepairCategory {
    fn of(row: CategoryRow) -> Option<Self> {
        let product = row.product?;
        let (skill, needs_test) = (product.entry().skill, product.is_powered());
        let CategoryRow { id, names, pictogram, advice, .. } = row;
        Some(Self { id, names, pictogram, skill, needs_test, advice })
    }
}
