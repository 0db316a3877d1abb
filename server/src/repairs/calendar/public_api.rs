//! The calendar of a centre, for everyone.

use chrono::TimeDelta;
use poem_openapi::{Object, OpenApi, param::Query, payload::Json};

use super::entity::event;
use super::store;
use crate::app::App;
use crate::calendar_file::{self, CalendarAnswer, Entry};
use crate::centre::{self, CentreRow};
use crate::error::ApiResult;
use crate::id::{CentreId, RepairEventId};
use crate::openapi::Tag;
use crate::repairs::Skill;
use crate::wire::{Cursor, MOST_ROWS, Page, PageQuery, Timestamp, page};
use crate::workshops;

/// A repair event, for everyone.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct PublicRepairEvent {
    id: RepairEventId,
    name: String,
    /// The name of its location.
    location: String,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// The zone of the clock on the wall there (IANA).
    time_zone: String,
    /// What is repaired.
    skills: Vec<Skill>,
    /// Whether it was called off.
    cancelled: bool,
}

/// The calendar of a centre.
pub struct RepairCalendarApi(pub App);

#[OpenApi(prefix_path = "/public", tag = "Tag::Repairs")]
impl RepairCalendarApi {
    /// The repair events of a centre that are not over, the next first
    #[oai(path = "/repair-events", method = "get", operation_id = "listPublicRepairEvents")]
    async fn list(
        &self,
        /// The centre; absent where there is only one.
        #[oai(name = "centreId")]
        centre: Query<Option<CentreId>>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<PublicRepairEvent>>> {
        let (db, query) = (self.0.db.read(), PageQuery::new(limit.0, cursor.0.as_deref())?);
        let centre = centre::meant(db, centre.0).await?;
        let rows = store::list(db, centre.id, self.0.clock.now(), &query).await?;
        let locations = centre::location_names(db, centre.id).await?;
        let place = |row: &event::Model| Cursor { at: row.ends_at, id: row.id.0 };
        let show = |row: event::Model| PublicRepairEvent {
            id: row.id,
            location: locations.get(&row.location_id).cloned().unwrap_or_default(),
            starts_at: row.starts_at.into(),
            ends_at: row.ends_at.into(),
            time_zone: centre.time_zone.clone(),
            skills: row.tables.0.iter().map(|tables| tables.skill).collect(),
            cancelled: row.cancelled_at.is_some(),
            name: row.name,
        };
        Ok(Json(page(&query, rows, place, show)))
    }

    /// The repair events and workshops of a centre as a calendar to subscribe to (iCalendar, RFC 5545)
    ///
    /// From a month ago on, so that what was called off lately is seen to be.
    #[oai(path = "/repair-calendar", method = "get", operation_id = "getRepairCalendar")]
    async fn feed(
        &self,
        #[oai(name = "centreId")] centre: Query<Option<CentreId>>,
    ) -> ApiResult<CalendarAnswer> {
        let (db, now) = (self.0.db.read(), self.0.clock.now());
        let centre = centre::meant(db, centre.0).await?;
        let query = PageQuery::new(Some(MOST_ROWS), None)?;
        let from = now - TimeDelta::days(30);
        let rows = store::list(db, centre.id, from, &query).await?;
        let locations = centre::location_names(db, centre.id).await?;
        let entry = |row: &event::Model| {
            let location = locations.get(&row.location_id).cloned().unwrap_or_default();
            self.entry(&centre, row, location)
        };
        let mut entries = rows.iter().map(entry).collect::<ApiResult<Vec<_>>>()?;
        let page = format!("{}/workshops", self.0.config.base_url);
        entries.extend(workshops::calendar_entries(db, &centre, from, &page).await?);
        Ok(CalendarAnswer::new(calendar_file::feed(&centre.name, &entries)))
    }
}

impl RepairCalendarApi {
    fn entry(&self, centre: &CentreRow, row: &event::Model, location: String) -> ApiResult<Entry> {
        Ok(Entry {
            uid: format!("{}@omloop", row.id),
            sequence: u32::from(row.cancelled_at.is_some()),
            summary: row.name.clone(),
            description: centre.name.clone(),
            location,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            time_zone: centre.zone()?,
            cancelled: row.cancelled_at.is_some(),
            // The same in each answer, so that a calendar sees what changed.
            stamp: row.cancelled_at.unwrap_or(row.starts_at),
            url: Some(format!("{}/repareren", self.0.config.base_url)),
        })
    }
}
