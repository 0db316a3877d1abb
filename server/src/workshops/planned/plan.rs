//! Planning workshops: each becomes an agenda of the capacity engine with one slot.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::{entity::Model, store};
use crate::calendar::{Repeat, days, hours};
use crate::capacity::{self, Room};
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::{CentreId, Chance, LocationId, WorkshopId};
use crate::workshops::rule::{WorkshopKind, room};

/// What a workshop is called and what one does there, in Dutch and perhaps in English.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// Its name in Dutch.
    pub name: String,
    /// Its name in English.
    pub name_en: Option<String>,
    /// What one does there, in Dutch.
    pub about: Option<String>,
    /// What one does there, in English.
    pub about_en: Option<String>,
}

/// What a coordinator plans.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What the workshops have in common.
    pub series: Uuid,
    /// Where.
    pub location: LocationId,
    /// What is planned.
    pub kind: WorkshopKind,
    /// What is told of it.
    pub texts: Texts,
    /// The first day.
    pub day: NaiveDate,
    /// From when to when, by the clock on the wall.
    pub hours: (NaiveTime, NaiveTime),
    /// Whether it comes back.
    pub repeat: Option<Repeat>,
    /// How many people there is room for; of a group visit there is one.
    pub places: Option<i32>,
    /// So many people may come by one booking.
    pub most_each: i32,
    /// What it costs, in cents.
    pub price_cents: i32,
    /// So many hours before it begins, booking ends.
    pub closes_hours: i32,
}

/// Plans workshops.
///
/// # Errors
/// `400` by the fault of its days or of its room.
pub async fn plan(
    tx: &Tx,
    centre: CentreId,
    plan: &Plan,
    zone: Tz,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<Vec<Model>> {
    let places = room(plan.kind, plan.places, plan.most_each)?;
    let mut rows = Vec::new();
    for day in days(plan.day, plan.repeat.as_ref())? {
        let open = hours(day, plan.hours, zone)?;
        let row = plan.row(centre, WorkshopId::new(now, chance), open);
        let room = Room { places, walk_in: 0, taken: 0 };
        capacity::open(tx, centre, row.agenda(), [(row.slot(), room)]).await?;
        store::insert(tx, &row).await?;
        rows.push(row);
    }
    Ok(rows)
}

impl Plan {
    fn row(
        &self,
        centre_id: CentreId,
        id: WorkshopId,
        (starts_at, ends_at): (DateTime<Utc>, DateTime<Utc>),
    ) -> Model {
        let Texts { name, name_en, about, about_en } = self.texts.clone();
        Model {
            centre_id,
            id,
            series_id: self.series,
            location_id: self.location,
            kind: self.kind,
            name,
            name_en,
            about,
            about_en,
            starts_at,
            ends_at,
            closes_at: starts_at - TimeDelta::hours(self.closes_hours.into()),
            price_cents: self.price_cents,
            most_each: self.most_each,
            version: 1,
            cancelled_at: None,
            forgotten_at: None,
        }
    }
}
