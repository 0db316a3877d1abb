//! Repair events, for staff.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::change::{Change, change};
use super::plan::{Around, Plan, plan};
use super::tables::Tables;
use super::view::{RepairEvent, WholeEvent, show_all, show_whole};
use super::{entity::event, store};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::booking::waiting;
use crate::calendar::{Repeat, RepeatIn};
use crate::centre;
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::id::{LocationId, RepairEventId};
use crate::openapi::Tag;
use crate::repairs::bookings;
use crate::wire::{Body, Cursor, Day, Line, Page, PageQuery, TimeOfDay, Timestamp, cut};

/// One repair event, or a row of them.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RepairEventsIn {
    location_id: LocationId,
    name: Line<100>,
    /// The first day, as the calendar on the wall has it.
    day: Day,
    /// When it opens, by the clock on the wall.
    opens: TimeOfDay,
    /// When it closes.
    closes: TimeOfDay,
    repeat: Option<RepeatIn>,
    #[oai(validator(min_items = 1, max_items = 8))]
    tables: Vec<Tables>,
    /// So many things one household may bring on one day. Absent: 2.
    #[oai(validator(minimum(value = "1"), maximum(value = "20")))]
    things_each: Option<i32>,
}

/// What becomes different about a repair event; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RepairEventPatch {
    location_id: Option<LocationId>,
    name: Option<Line<100>>,
    /// When it opens, by the clock on the wall.
    opens: Option<TimeOfDay>,
    /// When it closes.
    closes: Option<TimeOfDay>,
    #[oai(validator(min_items = 1, max_items = 8))]
    tables: Option<Vec<Tables>>,
    #[oai(validator(minimum(value = "1"), maximum(value = "20")))]
    things_each: Option<i32>,
}

/// Events that were planned together.
#[derive(Debug, Clone, Object)]
struct Planned {
    events: Vec<RepairEvent>,
}

#[derive(ApiResponse)]
enum Created {
    /// Planned.
    #[oai(status = 201)]
    Events(Json<Planned>),
}

/// Repair events.
pub struct RepairEventsApi(pub App);

#[OpenApi(prefix_path = "/repair-events", tag = "Tag::Repairs")]
impl RepairEventsApi {
    /// Plan a repair event, or a row of them
    #[oai(path = "/", method = "post", operation_id = "createRepairEvents")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<RepairEventsIn>,
    ) -> ApiResult<Created> {
        let (app, id, now) = (&self.0, auth.centre, self.0.clock.now());
        let zone = centre::find(app.db.read(), id).await?.zone()?;
        let tx = app.db.write().await?;
        let seen = once(&tx, id, key.0, "createRepairEvents", &body.0, now).await?;
        let rows = match seen {
            Seen::First => {
                centre::location(&*tx, id, body.0.location_id).await?;
                let around = Around { zone, now, chance: &app.chance };
                plan(&tx, id, &body.0.into_plan(key.0), around).await?
            }
            Seen::Again => store::of_series(&*tx, id, key.0).await?,
        };
        let events = show_all(&*tx, id, rows).await?;
        tx.touches_only([]);
        tx.commit().await?;
        Ok(Created::Events(Json(Planned { events })))
    }

    /// Repair events that are not over at a moment, the next first
    #[oai(path = "/", method = "get", operation_id = "listRepairEvents")]
    async fn list(
        &self,
        auth: Worker,
        /// The moment; absent: now.
        from: Query<Option<Timestamp>>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<RepairEvent>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let from = from.0.map_or_else(|| self.0.clock.now(), |from| from.0);
        let rows = store::list(self.0.db.read(), auth.centre, from, &query).await?;
        let place = |row: &event::Model| Cursor { at: row.ends_at, id: row.id.0 };
        let (rows, next_cursor) = cut(&query, rows, place);
        let items = show_all(self.0.db.read(), auth.centre, rows).await?;
        Ok(Json(Page { items, next_cursor }))
    }

    /// One repair event with its slots
    #[oai(path = "/:id", method = "get", operation_id = "getRepairEvent")]
    async fn get(&self, auth: Worker, id: Path<RepairEventId>) -> ApiResult<Json<WholeEvent>> {
        let row = store::find(self.0.db.read(), auth.centre, id.0).await?;
        Ok(Json(show_whole(self.0.db.read(), row).await?))
    }

    /// Change a repair event; who booked hears of another place, and who waits may move up
    ///
    /// What is booked stays at its time: times that somebody booked cannot go.
    #[oai(path = "/:id", method = "patch", operation_id = "updateRepairEvent")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<RepairEventId>,
        body: Body<RepairEventPatch>,
    ) -> ApiResult<Json<WholeEvent>> {
        let (app, now) = (&self.0, self.0.clock.now());
        let zone = centre::find(app.db.read(), auth.centre).await?.zone()?;
        let tx = app.db.write().await?;
        if let Some(location) = body.0.location_id {
            centre::location(&*tx, auth.centre, location).await?;
        }
        let before = store::locked(&tx, auth.centre, id.0).await?;
        let around = Around { zone, now, chance: &app.chance };
        let waiting = waiting(before.starts_at, now);
        let (row, moved) = change(&tx, before.clone(), body.0.into(), waiting, around).await?;
        bookings::tell_of_change(&tx, app, &before, &row, (moved, waiting)).await?;
        let event = show_whole(&*tx, row).await?;
        tx.touches_only([]);
        tx.commit().await?;
        Ok(Json(event))
    }

    /// Call a repair event off; who booked hears of it
    #[oai(path = "/:id/_cancel", method = "post", operation_id = "cancelRepairEvent")]
    async fn cancel(
        &self,
        auth: Coordinator,
        id: Path<RepairEventId>,
    ) -> ApiResult<Json<WholeEvent>> {
        let tx = self.0.db.write().await?;
        let row = store::locked(&tx, auth.centre, id.0).await?;
        if store::call_off(&tx, &row, self.0.clock.now()).await? {
            bookings::call_off(&tx, &self.0, &row).await?;
        }
        let row = store::find(&*tx, auth.centre, id.0).await?;
        let event = show_whole(&*tx, row).await?;
        tx.touches_only([]);
        tx.commit().await?;
        Ok(Json(event))
    }
}

impl From<RepairEventPatch> for Change {
    fn from(patch: RepairEventPatch) -> Self {
        let RepairEventPatch { location_id, name, opens, closes, tables, things_each } = patch;
        Self {
            location: location_id,
            name: name.map(|name| name.0),
            opens: opens.map(|time| time.0),
            closes: closes.map(|time| time.0),
            tables,
            things_each,
        }
    }
}

/// How many things a household may bring, when nobody says so.
const THINGS_EACH: i32 = 2;

impl RepairEventsIn {
    fn into_plan(self, series: Uuid) -> Plan {
        Plan {
            series,
            location: self.location_id,
            name: self.name.0,
            day: self.day.0,
            hours: (self.opens.0, self.closes.0),
            repeat: self.repeat.map(Repeat::from),
            tables: self.tables,
            things_each: self.things_each.unwrap_or(THINGS_EACH),
        }
    }
}
