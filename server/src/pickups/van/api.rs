//! What drivers ask and tell.

use std::collections::HashMap;

use chrono::TimeDelta;
use poem::http::StatusCode;
use poem_openapi::{
    Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::note::{NewDeed, note};
use super::view::{VanDeed, VanRoute, show, van_deed};
use crate::app::App;
use crate::auth::{self, Driver, Role, Signed};
use crate::calendar::midnight;
use crate::capacity;
use crate::centre;
use crate::db::{Seen, once};
use crate::error::{ApiError, ApiResult};
use crate::id::{
    CategoryId, ItemId, PhotoId, PickupDayId, PickupId, PickupThingId, RouteId, VanDeedId, VanId,
};
use crate::labels;
use crate::openapi::Tag;
use crate::pickups::days;
use crate::pickups::deeds::{self, DeedKind, RefusedBecause};
use crate::pickups::routes::{self, route, stop};
use crate::pickups::setup;
use crate::wire::{Body, Line, Page, Prose, ShortList, Timestamp};

/// A route of today, in a list.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct VanRouteSummary {
    id: RouteId,
    day_id: PickupDayId,
    van_id: VanId,
    van_name: String,
    /// Who drives it.
    driver_name: Option<String>,
    /// Whether it is of who asks.
    mine: bool,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// At how many doors it stops.
    stops: usize,
}

/// Something that a crew did.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct NewVanDeed {
    van_id: VanId,
    kind: DeedKind,
    pickup_id: Option<PickupId>,
    thing_id: Option<PickupThingId>,
    /// How many were taken; with a label, one.
    #[oai(validator(minimum(value = "1"), maximum(value = "200")))]
    pieces: Option<i32>,
    /// Why it was not taken.
    reason: Option<RefusedBecause>,
    /// In the driver's words; nothing about who lives there.
    note: Option<Prose<300>>,
    /// The code of the blank label that was put on it, or of the label that was scanned at the depot.
    label_code: Option<Line<40>>,
    /// What it is; absent: what its line says.
    category_id: Option<CategoryId>,
    photo_id: Option<PhotoId>,
    /// Its weight in grams.
    #[oai(validator(minimum(value = "1"), maximum(value = "10000000")))]
    weight_grams: Option<i32>,
    /// In how many minutes they expect to be there.
    #[oai(validator(minimum(value = "0"), maximum(value = "600")))]
    minutes: Option<i32>,
    /// When, by the device's clock.
    device_at: Option<Timestamp>,
}

/// The van.
pub struct VanApi(pub App);

#[OpenApi(tag = "Tag::Pickups")]
impl VanApi {
    /// The routes of today that drivers may see
    #[oai(path = "/van-routes", method = "get", operation_id = "listVanRoutes")]
    async fn list(
        &self,
        auth: Driver,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<VanRouteSummary>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let page = list.page(self.today(&auth).await?, |row| row.id.0)?;
        Ok(Json(page))
    }

    /// Take a route that nobody drives; the same again changes nothing
    #[oai(path = "/routes/:id/_take", method = "post", operation_id = "takeRoute")]
    async fn take(&self, auth: Driver, id: Path<RouteId>) -> ApiResult<Json<VanRoute>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = routes::find_route(&*tx, auth.centre, id.0).await?;
        let day = days::find(&*tx, auth.centre, row.day_id).await?;
        capacity::lock(&tx, auth.centre, day.agenda()).await?;
        let row = routes::find_route(&*tx, auth.centre, id.0).await?;
        if row.driver_id.is_some_and(|driver| driver != auth.staff) {
            let detail = "Somebody else drives this route.";
            return Err(ApiError::conflict("has_a_driver", detail));
        }
        let mine = route::Model { driver_id: Some(auth.staff), ..row };
        let row = routes::replace_route(&tx, mine).await?;
        tx.commit().await?;
        self.show(row).await
    }

    /// A route, for its driver
    #[oai(path = "/routes/:id", method = "get", operation_id = "getRoute")]
    async fn get(&self, auth: Driver, id: Path<RouteId>) -> ApiResult<Json<VanRoute>> {
        let row = routes::find_route(self.0.db.read(), auth.centre, id.0).await?;
        check_driver(&auth, &row)?;
        self.show(row).await
    }

    /// Have routes looked for again, for who is late; drivers see what comes of it at once
    ///
    /// What was done stays, and what cannot be done in time goes to other vans, or is left out.
    #[oai(path = "/routes/:id/_replan", method = "post", operation_id = "replanRoute")]
    async fn replan(
        &self,
        auth: Driver,
        id: Path<RouteId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
    ) -> ApiResult<Json<VanRoute>> {
        let (app, now) = (&self.0, self.0.clock.now());
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = routes::find_route(&*tx, auth.centre, id.0).await?;
        check_driver(&auth, &row)?;
        let day = days::find(&*tx, auth.centre, row.day_id).await?;
        let seen = once(&tx, auth.centre, key.0, "replanRoute", &id.0, now).await?;
        if matches!(seen, Seen::First) {
            routes::begin_again(&tx, app, &day, key.0).await?;
        }
        tx.commit().await?;
        self.show(row).await
    }

    /// Tell what a crew did
    ///
    /// The driver's facts win: nothing is refused because somebody changed the route meanwhile, or did it before. The
    /// same again, by its key, changes nothing.
    #[oai(path = "/pickup-days/:id/deeds", method = "post", operation_id = "noteVanDeed")]
    async fn note(
        &self,
        auth: Driver,
        id: Path<PickupDayId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<NewVanDeed>,
    ) -> ApiResult<Json<VanDeed>> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let tx = app.db.write().await?;
        tx.touches_only([ItemId(key.0)]);
        let day = days::find(&*tx, centre, id.0).await?;
        let row = match once(&tx, centre, key.0, "noteVanDeed", &body.0, now).await? {
            Seen::First => {
                let new = body.0.into_new(VanDeedId(key.0))?;
                note(&tx, app, &auth, &day, new).await?
            }
            Seen::Again => deeds::find(&*tx, centre, VanDeedId(key.0)).await?,
        };
        let deed = van_deed(&*tx, row).await?;
        tx.commit().await?;
        Ok(Json(deed))
    }
}

impl VanApi {
    async fn show(&self, row: route::Model) -> ApiResult<Json<VanRoute>> {
        let plan = routes::plan_of(self.0.db.read(), row.centre_id, row.day_id).await?;
        let plan = plan.filter(|plan| plan.published_at.is_some());
        let plan = plan.ok_or_else(routes::not_published)?;
        Ok(Json(show(&self.0, row, &plan).await?))
    }

    async fn today(&self, who: &Signed) -> ApiResult<Vec<VanRouteSummary>> {
        let (db, centre) = (self.0.db.read(), who.centre);
        let zone = centre::find(db, centre).await?.zone()?;
        let from = midnight(self.0.clock.now(), zone);
        let rows =
            routes::published_between(db, centre, (from, from + TimeDelta::hours(24))).await?;
        let stops = routes::stops_of(db, centre, rows.iter().map(|row| row.id)).await?;
        let mut doors = HashMap::<RouteId, usize>::new();
        for stop in stops.iter().filter(|stop| stop.kind == stop::Kind::Pickup) {
            *doors.entry(stop.route_id).or_default() += 1;
        }
        let names = auth::names(db, centre).await?;
        let vans = setup::van_names(db, centre).await?;
        let summary = |row: route::Model| VanRouteSummary {
            id: row.id,
            day_id: row.day_id,
            van_id: row.van_id,
            van_name: vans.get(&row.van_id).cloned().unwrap_or_default(),
            driver_name: row.driver_id.and_then(|driver| names.get(&driver).cloned()),
            mine: row.driver_id == Some(who.staff),
            starts_at: row.starts_at.into(),
            ends_at: row.ends_at.into(),
            stops: doors.get(&row.id).copied().unwrap_or_default(),
        };
        Ok(rows.into_iter().map(summary).collect())
    }
}

/// A route is its driver's, and a coordinator's.
fn check_driver(who: &Signed, row: &route::Model) -> ApiResult<()> {
    if row.driver_id == Some(who.staff) || who.roles.any(&[Role::Coordinator, Role::Administrator])
    {
        return Ok(());
    }
    let detail = "Somebody else drives this route.";
    Err(ApiError::new(StatusCode::FORBIDDEN, "not_your_route", detail))
}

impl NewVanDeed {
    fn into_new(self, id: VanDeedId) -> ApiResult<NewDeed> {
        Ok(NewDeed {
            id,
            van: self.van_id,
            kind: self.kind,
            pickup: self.pickup_id,
            thing: self.thing_id,
            pieces: self.pieces,
            because: self.reason,
            note: self.note.map(|note| note.0),
            label: self.label_code.map(|code| labels::parse(&code.0)).transpose()?,
            category: self.category_id,
            photo: self.photo_id,
            weight_grams: self.weight_grams,
            minutes: self.minutes,
            device_at: self.device_at.map(|at| at.0),
        })
    }
}
