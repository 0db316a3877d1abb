//! Routes, for coordinators: looked for by a worker, changed by hand, shown to drivers.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path},
    payload::Json,
};
use uuid::Uuid;

use super::arrange::{Sequence, SequencedStop, arrange};
use super::begin::{Wanted, assign, begin, publish};
use super::store;
use super::view::{DayRoutes, show};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::id::{CentreId, PickupDayId, PickupId, RouteId, StaffId, VanId};
use crate::openapi::Tag;
use crate::pickups::days;
use crate::wire::Body;

/// How routes are looked for.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RoutesWanted {
    /// Whether to begin from nothing; else from the routes that there are, with what is locked in its place.
    #[oai(default)]
    fresh: bool,
    /// Where chance begins: the same day gives the same routes for the same number.
    #[oai(default, validator(minimum(value = "0"), maximum(value = "1000000")))]
    seed: i32,
}

/// A stop as a coordinator wants it.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct StopIn {
    pickup_id: PickupId,
    /// Whether it stays with this van when routes are looked for again.
    #[oai(default)]
    locked: bool,
}

/// What one van drives, as a coordinator wants it: unloading and breaks are put where they fit best.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct RouteIn {
    van_id: VanId,
    #[oai(validator(max_items = 300))]
    stops: Vec<StopIn>,
}

/// All routes of a day as a coordinator wants them; what is in none of them is left out.
#[derive(Debug, Object)]
struct RoutesIn {
    /// The version of the routes that were changed.
    version: i32,
    #[oai(validator(max_items = 100))]
    routes: Vec<RouteIn>,
}

/// The version of the routes that were seen.
#[derive(Debug, Object)]
struct SeenRoutes {
    version: i32,
}

/// Who drives.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct DriverIn {
    /// The driver; absent: nobody yet.
    driver_id: Option<StaffId>,
}

#[derive(ApiResponse)]
enum Begun {
    /// A worker looks for them.
    #[oai(status = 202)]
    Routes(Json<DayRoutes>),
}

/// Routes.
pub struct RoutesApi(pub App);

#[OpenApi(tag = "Tag::Pickups")]
impl RoutesApi {
    /// Have routes looked for
    #[oai(path = "/pickup-days/:id/_plan-routes", method = "post", operation_id = "planRoutes")]
    async fn plan(
        &self,
        auth: Coordinator,
        id: Path<PickupDayId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<RoutesWanted>,
    ) -> ApiResult<Begun> {
        let (app, now) = (&self.0, self.0.clock.now());
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let day = days::find(&*tx, auth.centre, id.0).await?;
        let seen = once(&tx, auth.centre, key.0, "planRoutes", &body.0, now).await?;
        if matches!(seen, Seen::First) {
            let seed = u64::from(body.0.seed.unsigned_abs());
            let wanted = Wanted { run: key.0, seed, fresh: body.0.fresh, shown: false };
            begin(&tx, app, &day, wanted).await?;
        }
        tx.commit().await?;
        Ok(Begun::Routes(Json(show(app.db.read(), &day, now).await?)))
    }

    /// Stop looking for routes, with the best that was found by then
    #[oai(path = "/pickup-days/:id/_stop-planning", method = "post", operation_id = "stopPlanning")]
    async fn stop(&self, auth: Coordinator, id: Path<PickupDayId>) -> ApiResult<Json<DayRoutes>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let day = days::find(&*tx, auth.centre, id.0).await?;
        store::ask_to_stop(&tx, auth.centre, day.id).await?;
        tx.commit().await?;
        self.show(auth.centre, id.0).await
    }

    /// The routes of a day
    #[oai(path = "/pickup-days/:id/routes", method = "get", operation_id = "getDayRoutes")]
    async fn get(&self, auth: Worker, id: Path<PickupDayId>) -> ApiResult<Json<DayRoutes>> {
        self.show(auth.centre, id.0).await
    }

    /// Put stops by hand; what is wrong with that is said, not refused
    #[oai(path = "/pickup-days/:id/routes", method = "put", operation_id = "arrangeRoutes")]
    async fn arrange(
        &self,
        auth: Coordinator,
        id: Path<PickupDayId>,
        body: Body<RoutesIn>,
    ) -> ApiResult<Json<DayRoutes>> {
        let app = &self.0;
        let day = days::find(app.db.read(), auth.centre, id.0).await?;
        let RoutesIn { version, routes } = body.0;
        let routes = routes.into_iter().map(RouteIn::into_sequence).collect();
        arrange(app, &day, version, routes).await?;
        self.show(auth.centre, id.0).await
    }

    /// Show the routes of a day to their drivers
    #[oai(
        path = "/pickup-days/:id/_publish-routes",
        method = "post",
        operation_id = "publishRoutes"
    )]
    async fn publish(
        &self,
        auth: Coordinator,
        id: Path<PickupDayId>,
        body: Body<SeenRoutes>,
    ) -> ApiResult<Json<DayRoutes>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let day = days::find(&*tx, auth.centre, id.0).await?;
        publish(&tx, &self.0, &day, body.0.version).await?;
        tx.commit().await?;
        self.show(auth.centre, id.0).await
    }

    /// Say who drives a route
    #[oai(path = "/routes/:id/driver", method = "put", operation_id = "assignDriver")]
    async fn assign(
        &self,
        auth: Coordinator,
        id: Path<RouteId>,
        body: Body<DriverIn>,
    ) -> ApiResult<Json<DayRoutes>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = store::route(&*tx, auth.centre, id.0).await?;
        let day = row.day_id;
        assign(&tx, row, body.0.driver_id).await?;
        tx.commit().await?;
        self.show(auth.centre, day).await
    }
}

impl RoutesApi {
    async fn show(&self, centre: CentreId, day: PickupDayId) -> ApiResult<Json<DayRoutes>> {
        let db = self.0.db.read();
        let day = days::find(db, centre, day).await?;
        Ok(Json(show(db, &day, self.0.clock.now()).await?))
    }
}

impl RouteIn {
    fn into_sequence(self) -> Sequence {
        let stop = |stop: StopIn| SequencedStop { pickup: stop.pickup_id, locked: stop.locked };
        Sequence { van: self.van_id, stops: self.stops.into_iter().map(stop).collect() }
    }
}
