//! Workshops, for staff.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::change::{WorkshopPatch, change};
use super::plan::{Plan, Texts, plan};
use super::view::{Workshop, show, show_all};
use super::{entity::Model, store};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::calendar::{Repeat, RepeatIn};
use crate::capacity;
use crate::centre;
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::id::{LocationId, WorkshopId};
use crate::openapi::Tag;
use crate::wire::{Body, Cursor, Day, Line, Page, PageQuery, Prose, TimeOfDay, Timestamp, cut};
use crate::workshops::bookings;
use crate::workshops::rule::WorkshopKind;

/// One workshop, or a row of them.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct WorkshopsIn {
    location_id: LocationId,
    kind: WorkshopKind,
    /// What it is called, in Dutch.
    name: Line<100>,
    /// What it is called, in English.
    name_en: Option<Line<100>>,
    /// What one does there, and for whom it is, in Dutch.
    about: Option<Prose<600>>,
    /// The same in English.
    about_en: Option<Prose<600>>,
    /// The first day, as the calendar on the wall has it.
    day: Day,
    /// When it begins, by the clock on the wall.
    opens: TimeOfDay,
    /// When it ends.
    closes: TimeOfDay,
    repeat: Option<RepeatIn>,
    /// How many people there is room for. Absent for a group visit, which has one place: the visit.
    #[oai(validator(minimum(value = "1"), maximum(value = "500")))]
    places: Option<i32>,
    /// So many people may come by one booking; for a group visit, the largest group.
    #[oai(validator(minimum(value = "1"), maximum(value = "500")))]
    most_each: i32,
    /// What it costs a person, or a group as a whole, paid at the door; 0 is free.
    #[oai(default, validator(minimum(value = "0"), maximum(value = "1000000")))]
    price_cents: i32,
    /// So many hours before it begins, residents can book no more.
    #[oai(default, validator(minimum(value = "0"), maximum(value = "720")))]
    closes_hours: i32,
}

/// Workshops that were planned together.
#[derive(Debug, Clone, Object)]
struct PlannedWorkshops {
    workshops: Vec<Workshop>,
}

#[derive(ApiResponse)]
enum Created {
    /// Planned.
    #[oai(status = 201)]
    Workshops(Json<PlannedWorkshops>),
}

/// Workshops.
pub struct WorkshopsApi(pub App);

#[OpenApi(prefix_path = "/workshops", tag = "Tag::Workshops")]
impl WorkshopsApi {
    /// Plan a workshop or a group visit, or a row of them
    #[oai(path = "/", method = "post", operation_id = "createWorkshops")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<WorkshopsIn>,
    ) -> ApiResult<Created> {
        let (app, id, now) = (&self.0, auth.centre, self.0.clock.now());
        let zone = centre::find(app.db.read(), id).await?.zone()?;
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let rows = match once(&tx, id, key.0, "createWorkshops", &body.0, now).await? {
            Seen::First => {
                centre::location(&*tx, id, body.0.location_id).await?;
                plan(&tx, id, &body.0.into_plan(key.0), zone, now, &app.chance).await?
            }
            Seen::Again => store::of_series(&*tx, id, key.0).await?,
        };
        let workshops = show_all(&*tx, id, rows).await?;
        tx.commit().await?;
        Ok(Created::Workshops(Json(PlannedWorkshops { workshops })))
    }

    /// Workshops and group visits that are not over at a moment, the next first
    #[oai(path = "/", method = "get", operation_id = "listWorkshops")]
    async fn list(
        &self,
        auth: Worker,
        /// The moment; absent: now.
        from: Query<Option<Timestamp>>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Workshop>>> {
        let (db, query) = (self.0.db.read(), PageQuery::new(limit.0, cursor.0.as_deref())?);
        let from = from.0.map_or_else(|| self.0.clock.now(), |from| from.0);
        let rows = store::list(db, auth.centre, from, &query).await?;
        let place = |row: &Model| Cursor { at: row.ends_at, id: row.id.0 };
        let (rows, next_cursor) = cut(&query, rows, place);
        Ok(Json(Page { items: show_all(db, auth.centre, rows).await?, next_cursor }))
    }

    /// One workshop
    #[oai(path = "/:id", method = "get", operation_id = "getWorkshop")]
    async fn get(&self, auth: Worker, id: Path<WorkshopId>) -> ApiResult<Json<Workshop>> {
        let row = store::find(self.0.db.read(), auth.centre, id.0).await?;
        Ok(Json(show(self.0.db.read(), row).await?))
    }

    /// Change what is told of a workshop, or how many places it has
    #[oai(path = "/:id", method = "patch", operation_id = "updateWorkshop")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<WorkshopId>,
        body: Body<WorkshopPatch>,
    ) -> ApiResult<Json<Workshop>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = store::find(&*tx, auth.centre, id.0).await?;
        let row = change(&tx, &self.0, row, body.0).await?;
        let workshop = show(&*tx, row).await?;
        tx.commit().await?;
        Ok(Json(workshop))
    }

    /// Call a workshop off; who booked hears of it
    #[oai(path = "/:id/_cancel", method = "post", operation_id = "cancelWorkshop")]
    async fn cancel(&self, auth: Coordinator, id: Path<WorkshopId>) -> ApiResult<Json<Workshop>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = store::find(&*tx, auth.centre, id.0).await?;
        capacity::lock(&tx, auth.centre, row.agenda()).await?;
        if store::call_off(&tx, &row, self.0.clock.now()).await? {
            bookings::call_off(&tx, &self.0, &row).await?;
        }
        let workshop = show(&*tx, store::find(&*tx, auth.centre, id.0).await?).await?;
        tx.commit().await?;
        Ok(Json(workshop))
    }
}

impl WorkshopsIn {
    fn into_plan(self, series: Uuid) -> Plan {
        let texts = Texts {
            name: self.name.0,
            name_en: self.name_en.map(|name| name.0),
            about: self.about.map(|about| about.0),
            about_en: self.about_en.map(|about| about.0),
        };
        Plan {
            series,
            location: self.location_id,
            kind: self.kind,
            texts,
            day: self.day.0,
            hours: (self.opens.0, self.closes.0),
            repeat: self.repeat.map(Repeat::from),
            places: self.places,
            most_each: self.most_each,
            price_cents: self.price_cents,
            closes_hours: self.closes_hours,
        }
    }
}
