//! Pickup days, for staff.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::change::{PickupDayPatch, change};
use super::entity::day;
use super::plan::{Capacity, DayPlan, Span, plan};
use super::store;
use super::view::{PickupDay, show_all};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::calendar::{Repeat, RepeatIn};
use crate::capacity;
use crate::centre;
use crate::db::{Seen, once};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, PickupAreaId, PickupDayId};
use crate::openapi::Tag;
use crate::pickups::{requests, setup};
use crate::wire::{Body, Cursor, Day, Page, PageQuery, TimeOfDay, Timestamp, cut};

/// A window, by the clock on the wall.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct WindowIn {
    /// When the van comes at the earliest.
    from: TimeOfDay,
    /// When it comes at the latest.
    until: TimeOfDay,
    /// Minutes at doors that all vans have in it.
    #[oai(validator(minimum(value = "1"), maximum(value = "5000")))]
    minutes: i32,
}

/// One day, or a row of them.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PickupDaysIn {
    area_id: PickupAreaId,
    /// The first day, as the calendar on the wall has it.
    day: Day,
    repeat: Option<RepeatIn>,
    #[oai(validator(min_items = 1, max_items = 12))]
    windows: Vec<WindowIn>,
    /// The room of its vans, with all trips; a cubic metre is a thousand litres.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    litres: i32,
    /// What its vans may carry, with all trips.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    kilos: i32,
}

/// Days that were planned together.
#[derive(Debug, Clone, Object)]
struct PlannedDays {
    days: Vec<PickupDay>,
}

#[derive(ApiResponse)]
enum Created {
    /// Planned.
    #[oai(status = 201)]
    Days(Json<PlannedDays>),
}

/// Pickup days.
pub struct PickupDaysApi(pub App);

#[OpenApi(prefix_path = "/pickup-days", tag = "Tag::Pickups")]
impl PickupDaysApi {
    /// Plan a day on which an area is collected from, or a row of them
    #[oai(path = "/", method = "post", operation_id = "createPickupDays")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<PickupDaysIn>,
    ) -> ApiResult<Created> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let zone = centre::find(app.db.read(), centre).await?.zone()?;
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let rows = match once(&tx, centre, key.0, "createPickupDays", &body.0, now).await? {
            Seen::First => {
                let area = setup::area(&*tx, centre, body.0.area_id).await?;
                plan(&tx, &area, &body.0.into_plan(key.0), zone, (now, &app.chance)).await?
            }
            Seen::Again => store::of_series(&*tx, centre, key.0).await?,
        };
        let days = show_all(&*tx, centre, rows).await?;
        tx.commit().await?;
        Ok(Created::Days(Json(PlannedDays { days })))
    }

    /// Days that are not over at a moment, the next first
    #[oai(path = "/", method = "get", operation_id = "listPickupDays")]
    async fn list(
        &self,
        auth: Worker,
        /// The moment; absent: now.
        from: Query<Option<Timestamp>>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<PickupDay>>> {
        let (db, query) = (self.0.db.read(), PageQuery::new(limit.0, cursor.0.as_deref())?);
        let from = from.0.map_or_else(|| self.0.clock.now(), |from| from.0);
        let rows = store::list(db, auth.centre, from, &query).await?;
        let place = |row: &day::Model| Cursor { at: row.ends_at, id: row.id.0 };
        let (rows, next_cursor) = cut(&query, rows, place);
        Ok(Json(Page { items: show_all(db, auth.centre, rows).await?, next_cursor }))
    }

    /// One day
    #[oai(path = "/:id", method = "get", operation_id = "getPickupDay")]
    async fn get(&self, auth: Worker, id: Path<PickupDayId>) -> ApiResult<Json<PickupDay>> {
        self.show(auth.centre, id.0).await
    }

    /// Give a day more or less room
    #[oai(path = "/:id", method = "patch", operation_id = "updatePickupDay")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<PickupDayId>,
        body: Body<PickupDayPatch>,
    ) -> ApiResult<Json<PickupDay>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = store::find(&*tx, auth.centre, id.0).await?;
        change(&tx, &row, body.0).await?;
        tx.commit().await?;
        self.show(auth.centre, id.0).await
    }

    /// Call a day off; who booked is told. The same again changes nothing
    #[oai(path = "/:id/_cancel", method = "post", operation_id = "cancelPickupDay")]
    async fn cancel(&self, auth: Coordinator, id: Path<PickupDayId>) -> ApiResult<Json<PickupDay>> {
        let app = &self.0;
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = store::find(&*tx, auth.centre, id.0).await?;
        capacity::lock(&tx, row.centre_id, row.agenda()).await?;
        if store::call_off(&tx, &row, app.clock.now()).await? {
            requests::call_off(&tx, app, &row).await?;
            capacity::close(&tx, row.centre_id, row.agenda()).await?;
        }
        tx.commit().await?;
        self.show(auth.centre, id.0).await
    }
}

impl PickupDaysApi {
    async fn show(&self, centre: CentreId, id: PickupDayId) -> ApiResult<Json<PickupDay>> {
        let row = store::find(self.0.db.read(), centre, id).await?;
        let shown = show_all(self.0.db.read(), centre, vec![row]).await?.pop();
        Ok(Json(shown.ok_or_else(ApiError::not_found)?))
    }
}

impl PickupDaysIn {
    fn into_plan(self, series: Uuid) -> DayPlan {
        let span = |window: WindowIn| Span {
            from: window.from.0,
            until: window.until.0,
            minutes: window.minutes,
        };
        DayPlan {
            series,
            day: self.day.0,
            repeat: self.repeat.map(Repeat::from),
            windows: self.windows.into_iter().map(span).collect(),
            capacity: Capacity { litres: self.litres, kilos: self.kilos },
        }
    }
}
