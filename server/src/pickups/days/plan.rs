//! Planning pickup days: each becomes an agenda of the capacity engine, with a slot of minutes for each window,
//! one of litres and one of kilos.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::entity::{day, window};
use super::store;
use crate::calendar::{Repeat, days, hours};
use crate::capacity::{self, Room};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{Chance, PickupDayId, SlotId};
use crate::pickups::setup::AreaRow;

/// A window, by the clock on the wall.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    /// When the van comes at the earliest.
    pub from: NaiveTime,
    /// When it comes at the latest.
    pub until: NaiveTime,
    /// How many minutes at doors it has.
    pub minutes: i32,
}

/// What fits into a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    /// The room of its vans, with all trips.
    pub litres: i32,
    /// What they may carry.
    pub kilos: i32,
}

/// What a coordinator plans.
#[derive(Debug, Clone)]
pub struct DayPlan {
    /// What the days have in common.
    pub series: Uuid,
    /// The first day.
    pub day: NaiveDate,
    /// Whether it comes back.
    pub repeat: Option<Repeat>,
    /// Its windows.
    pub windows: Vec<Span>,
    /// What fits into each day.
    pub capacity: Capacity,
}

/// A day and its windows, before they are written.
struct Planned {
    day: day::Model,
    windows: Vec<(window::Model, i32)>,
}

/// Plans days.
///
/// # Errors
/// `400` by the fault of its days or windows.
pub async fn plan(
    tx: &Tx,
    area: &AreaRow,
    plan: &DayPlan,
    zone: Tz,
    (now, chance): (DateTime<Utc>, &Chance),
) -> ApiResult<Vec<day::Model>> {
    let mut rows = Vec::new();
    for day in days(plan.day, plan.repeat.as_ref())? {
        let planned = plan.on(area, day, zone, (now, chance))?;
        write(tx, &planned, plan.capacity).await?;
        rows.push(planned.day);
    }
    Ok(rows)
}

async fn write(tx: &Tx, planned: &Planned, capacity: Capacity) -> ApiResult<()> {
    let Planned { day, windows } = planned;
    let room = |places| Room { places, walk_in: 0, taken: 0 };
    let of_day = [(day.litres_slot, room(capacity.litres)), (day.kilos_slot, room(capacity.kilos))];
    let of_windows = windows.iter().map(|(window, minutes)| (window.id, room(*minutes)));
    let rooms: Vec<_> = of_windows.chain(of_day).collect();
    capacity::open(tx, day.centre_id, day.agenda(), rooms).await?;
    store::insert(tx, day, windows.iter().map(|(window, _)| window.clone()).collect()).await?;
    Ok(())
}

impl DayPlan {
    fn on(
        &self,
        area: &AreaRow,
        day: NaiveDate,
        zone: Tz,
        (now, chance): (DateTime<Utc>, &Chance),
    ) -> ApiResult<Planned> {
        let spans = self.windows.iter().map(|span| Ok(hours(day, (span.from, span.until), zone)?));
        let spans = spans.collect::<ApiResult<Vec<_>>>()?;
        let starts = spans.iter().map(|(from, _)| *from).min();
        let ends = spans.iter().map(|(_, until)| *until).max();
        let (Some(starts_at), Some(ends_at)) = (starts, ends) else {
            return Err(ApiError::bad_field("/windows", "required", "a day has a window"));
        };
        let row = day::Model {
            centre_id: area.centre_id,
            id: PickupDayId::new(now, chance),
            series_id: self.series,
            area_id: area.id,
            litres_slot: SlotId::new(now, chance),
            kilos_slot: SlotId::new(now, chance),
            starts_at,
            ends_at,
            closes_at: starts_at - TimeDelta::hours(area.closes_hours.into()),
            version: 1,
            cancelled_at: None,
            forgotten_at: None,
        };
        let window = |((starts_at, ends_at), span): ((DateTime<Utc>, DateTime<Utc>), &Span)| {
            let id = SlotId::new(now, chance);
            let (centre_id, day_id) = (row.centre_id, row.id);
            (window::Model { centre_id, id, day_id, starts_at, ends_at }, span.minutes)
        };
        let windows = spans.into_iter().zip(&self.windows).map(window).collect();
        Ok(Planned { day: row, windows })
    }
}
