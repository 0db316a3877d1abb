//! Workshops as entries of a calendar that one subscribes to.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::{entity::Model, store};
use crate::calendar_file::Entry;
use crate::centre::{self, CentreRow};
use crate::error::ApiResult;
use crate::wire::{MOST_ROWS, PageQuery};

/// The workshops of a centre that end after a moment, as entries that lead to this page.
///
/// # Errors
/// When the database cannot answer.
pub async fn calendar_entries(
    db: &impl ConnectionTrait,
    centre: &CentreRow,
    from: DateTime<Utc>,
    page: &str,
) -> ApiResult<Vec<Entry>> {
    let query = PageQuery::new(Some(MOST_ROWS), None)?;
    let rows = store::list(db, centre.id, from, &query).await?;
    let locations = centre::location_names(db, centre.id).await?;
    let entry = |row: Model| {
        let location = locations.get(&row.location_id).cloned().unwrap_or_default();
        row.entry(centre, location, page)
    };
    rows.into_iter().map(entry).collect()
}

impl Model {
    fn entry(self, centre: &CentreRow, location: String, page: &str) -> ApiResult<Entry> {
        Ok(Entry {
            uid: format!("{}@omloop", self.id),
            sequence: self.version.unsigned_abs(),
            summary: self.name,
            description: self.about.unwrap_or_else(|| centre.name.clone()),
            location,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            time_zone: centre.zone()?,
            cancelled: self.cancelled_at.is_some(),
            // The same in each answer, so that a calendar sees what changed.
            stamp: self.cancelled_at.unwrap_or(self.starts_at),
            url: Some(page.to_owned()),
        })
    }
}
