//! Locations and stations: where the work is done.

use poem_openapi::{
    ApiResponse, Object, OpenApi, param::Header, param::Path, param::Query, payload::Json,
};
use uuid::Uuid;

use super::entity::{location, station};
use super::store;
use super::words::{LocationKind, StationKind};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::id::{LocationId, StationId};
use crate::openapi::Tag;
use crate::wire::{Body, Line, Page, ShortList};

/// A collection point, workshop, shop, repair café or depot.
#[derive(Debug, Clone, Object)]
struct Location {
    id: LocationId,
    name: String,
    kind: LocationKind,
    active: bool,
}

/// A new location.
#[derive(Debug, Object)]
struct LocationIn {
    name: Line<100>,
    kind: LocationKind,
}

/// What changes of a location; what is absent stays.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
struct LocationPatch {
    name: Option<Line<100>>,
    kind: Option<LocationKind>,
    active: Option<bool>,
}

/// One tablet at one place.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct Station {
    id: StationId,
    location_id: LocationId,
    name: String,
    kind: StationKind,
    active: bool,
}

/// A new station.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct StationIn {
    location_id: LocationId,
    name: Line<100>,
    kind: StationKind,
}

/// What changes of a station; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct StationPatch {
    location_id: Option<LocationId>,
    name: Option<Line<100>>,
    kind: Option<StationKind>,
    active: Option<bool>,
}

#[derive(ApiResponse)]
enum CreatedLocation {
    /// Added.
    #[oai(status = 201)]
    Location(Json<Location>),
}

#[derive(ApiResponse)]
enum CreatedStation {
    /// Added.
    #[oai(status = 201)]
    Station(Json<Station>),
}

/// Locations.
pub struct LocationsApi(pub App);

#[OpenApi(prefix_path = "/locations", tag = "Tag::Centre")]
impl LocationsApi {
    /// The locations of the centre
    #[oai(path = "/", method = "get", operation_id = "listLocations")]
    async fn list(
        &self,
        auth: Worker,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Location>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let rows = store::list_locations(self.0.db.read(), auth.centre).await?;
        Ok(Json(list.page(rows, |row| row.id.0)?))
    }

    /// Add a location
    #[oai(path = "/", method = "post", operation_id = "createLocation")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<LocationIn>,
    ) -> ApiResult<CreatedLocation> {
        let (app, centre_id, id) = (&self.0, auth.centre, LocationId(key.0));
        let tx = app.db.write().await?;
        let seen = once(&tx, centre_id, key.0, "createLocation", &body.0, app.clock.now()).await?;
        let LocationIn { name, kind } = body.0;
        let row = match seen {
            Seen::First => {
                let row = location::Model { centre_id, id, name: name.0, kind, active: true };
                store::create_location(&tx, row).await?
            }
            Seen::Again => store::location(&*tx, centre_id, id).await?,
        };
        tx.commit().await?;
        Ok(CreatedLocation::Location(Json(row.into())))
    }

    /// Change a location
    #[oai(path = "/:id", method = "patch", operation_id = "updateLocation")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<LocationId>,
        body: Body<LocationPatch>,
    ) -> ApiResult<Json<Location>> {
        let LocationPatch { name, kind, active } = body.0;
        let tx = self.0.db.write().await?;
        let row = store::location(&*tx, auth.centre, id.0).await?;
        let row = location::Model {
            name: name.map_or(row.name, |name| name.0),
            kind: kind.unwrap_or(row.kind),
            active: active.unwrap_or(row.active),
            ..row
        };
        let row = store::replace_location(&tx, row).await?;
        tx.commit().await?;
        Ok(Json(row.into()))
    }
}

/// Stations.
pub struct StationsApi(pub App);

#[OpenApi(prefix_path = "/stations", tag = "Tag::Centre")]
impl StationsApi {
    /// The stations of the centre
    #[oai(path = "/", method = "get", operation_id = "listStations")]
    async fn list(
        &self,
        auth: Worker,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Station>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let rows = store::list_stations(self.0.db.read(), auth.centre).await?;
        Ok(Json(list.page(rows, |row| row.id.0)?))
    }

    /// Add a station
    #[oai(path = "/", method = "post", operation_id = "createStation")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<StationIn>,
    ) -> ApiResult<CreatedStation> {
        let (app, centre_id, id) = (&self.0, auth.centre, StationId(key.0));
        let tx = app.db.write().await?;
        let seen = once(&tx, centre_id, key.0, "createStation", &body.0, app.clock.now()).await?;
        let StationIn { location_id, name, kind } = body.0;
        let row = match seen {
            Seen::First => {
                store::location(&*tx, centre_id, location_id).await?;
                let name = name.0;
                let row = station::Model { centre_id, id, location_id, name, kind, active: true };
                store::create_station(&tx, row).await?
            }
            Seen::Again => store::station(&*tx, centre_id, id).await?.0,
        };
        tx.commit().await?;
        Ok(CreatedStation::Station(Json(row.into())))
    }

    /// Change a station
    #[oai(path = "/:id", method = "patch", operation_id = "updateStation")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<StationId>,
        body: Body<StationPatch>,
    ) -> ApiResult<Json<Station>> {
        let StationPatch { location_id, name, kind, active } = body.0;
        let tx = self.0.db.write().await?;
        let (row, _) = store::station(&*tx, auth.centre, id.0).await?;
        if let Some(location) = location_id {
            store::location(&*tx, auth.centre, location).await?;
        }
        let row = station::Model {
            location_id: location_id.unwrap_or(row.location_id),
            name: name.map_or(row.name, |name| name.0),
            kind: kind.unwrap_or(row.kind),
            active: active.unwrap_or(row.active),
            ..row
        };
        let row = store::replace_station(&tx, row).await?;
        tx.commit().await?;
        Ok(Json(row.into()))
    }
}

impl From<location::Model> for Location {
    fn from(row: location::Model) -> Self {
        let location::Model { id, name, kind, active, centre_id: _ } = row;
        Self { id, name, kind, active }
    }
}

impl From<station::Model> for Station {
    fn from(row: station::Model) -> Self {
        let station::Model { id, location_id, name, kind, active, centre_id: _ } = row;
        Self { id, location_id, name, kind, active }
    }
}
