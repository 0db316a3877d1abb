//! Areas: which addresses are collected from.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::area_rule::{Postcodes, Towns};
use super::{entity::area, store};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::db::{Seen, once};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, LocationId, PickupAreaId};
use crate::openapi::Tag;
use crate::pickups::postcode::PostcodeRange;
use crate::wire::{Body, Line, Page, ShortList};

/// The part of the country that one depot collects from.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct PickupArea {
    id: PickupAreaId,
    depot_id: LocationId,
    name: String,
    /// Its postcodes: `5011`, `5011AB` or `5011-5019`.
    postcodes: Vec<PostcodeRange>,
    /// Codes of its municipalities, such as `GM0855`.
    municipalities: Vec<String>,
    /// Minutes of every stop: parking, ringing, talking.
    stop_minutes: i32,
    /// Minutes for each flight of stairs, for each thing.
    floor_minutes: i32,
    /// So many hours before its first window, a day is booked and changed no more.
    closes_hours: i32,
    active: bool,
}

/// A new area.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct PickupAreaIn {
    depot_id: LocationId,
    name: Line<100>,
    /// Its postcodes: `5011`, `5011AB` or `5011-5019`.
    #[oai(default, validator(max_items = 500))]
    postcodes: Vec<PostcodeRange>,
    /// Codes of its municipalities, such as `GM0855`.
    #[oai(default, validator(max_items = 100, pattern = "^GM[0-9]{4}$"))]
    municipalities: Vec<String>,
    #[oai(default = "five", validator(minimum(value = "0"), maximum(value = "60")))]
    stop_minutes: i32,
    #[oai(default = "two", validator(minimum(value = "0"), maximum(value = "30")))]
    floor_minutes: i32,
    #[oai(default = "twenty", validator(minimum(value = "0"), maximum(value = "240")))]
    closes_hours: i32,
}

/// What changes of an area; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PickupAreaPatch {
    name: Option<Line<100>>,
    #[oai(validator(max_items = 500))]
    postcodes: Option<Vec<PostcodeRange>>,
    #[oai(validator(max_items = 100, pattern = "^GM[0-9]{4}$"))]
    municipalities: Option<Vec<String>>,
    #[oai(validator(minimum(value = "0"), maximum(value = "60")))]
    stop_minutes: Option<i32>,
    #[oai(validator(minimum(value = "0"), maximum(value = "30")))]
    floor_minutes: Option<i32>,
    #[oai(validator(minimum(value = "0"), maximum(value = "240")))]
    closes_hours: Option<i32>,
    active: Option<bool>,
}

fn five() -> i32 {
    5
}

fn two() -> i32 {
    2
}

fn twenty() -> i32 {
    20
}

#[derive(ApiResponse)]
enum Created {
    /// Added.
    #[oai(status = 201)]
    Area(Json<PickupArea>),
}

/// Areas.
pub struct PickupAreasApi(pub App);

#[OpenApi(prefix_path = "/pickup-areas", tag = "Tag::Pickups")]
impl PickupAreasApi {
    /// The areas that are collected from
    #[oai(path = "/", method = "get", operation_id = "listPickupAreas")]
    async fn list(
        &self,
        auth: Worker,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<PickupArea>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let rows = store::areas(self.0.db.read(), auth.centre).await?;
        Ok(Json(list.page(rows, |row| row.id.0)?))
    }

    /// Add an area
    #[oai(path = "/", method = "post", operation_id = "createPickupArea")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<PickupAreaIn>,
    ) -> ApiResult<Created> {
        let (app, centre, id) = (&self.0, auth.centre, PickupAreaId(key.0));
        let tx = app.db.write().await?;
        let seen = once(&tx, centre, key.0, "createPickupArea", &body.0, app.clock.now()).await?;
        let row = match seen {
            Seen::First => {
                store::depot(&*tx, centre, body.0.depot_id).await?;
                store::create_area(&tx, filled(body.0.row(centre, id))?).await?
            }
            Seen::Again => store::area(&*tx, centre, id).await?,
        };
        tx.commit().await?;
        Ok(Created::Area(Json(row.into())))
    }

    /// Change an area
    #[oai(path = "/:id", method = "patch", operation_id = "updatePickupArea")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<PickupAreaId>,
        body: Body<PickupAreaPatch>,
    ) -> ApiResult<Json<PickupArea>> {
        let tx = self.0.db.write().await?;
        let row = store::area(&*tx, auth.centre, id.0).await?;
        let row = store::replace_area(&tx, filled(body.0.apply(row))?).await?;
        tx.commit().await?;
        Ok(Json(row.into()))
    }
}

/// An area without an address is none.
fn filled(row: area::Model) -> ApiResult<area::Model> {
    if row.postcodes.0.is_empty() && row.municipalities.0.is_empty() {
        let detail = "an area has postcodes or municipalities";
        return Err(ApiError::bad_field("/postcodes", "required", detail));
    }
    Ok(row)
}

impl PickupAreaIn {
    fn row(self, centre_id: CentreId, id: PickupAreaId) -> area::Model {
        area::Model {
            centre_id,
            id,
            depot_id: self.depot_id,
            name: self.name.0,
            postcodes: Postcodes(self.postcodes),
            municipalities: Towns(self.municipalities),
            stop_minutes: self.stop_minutes,
            floor_minutes: self.floor_minutes,
            closes_hours: self.closes_hours,
            active: true,
        }
    }
}

impl PickupAreaPatch {
    fn apply(self, row: area::Model) -> area::Model {
        area::Model {
            name: self.name.map_or(row.name, |name| name.0),
            postcodes: self.postcodes.map_or(row.postcodes, Postcodes),
            municipalities: self.municipalities.map_or(row.municipalities, Towns),
            stop_minutes: self.stop_minutes.unwrap_or(row.stop_minutes),
            floor_minutes: self.floor_minutes.unwrap_or(row.floor_minutes),
            closes_hours: self.closes_hours.unwrap_or(row.closes_hours),
            active: self.active.unwrap_or(row.active),
            ..row
        }
    }
}

impl From<area::Model> for PickupArea {
    fn from(row: area::Model) -> Self {
        Self {
            id: row.id,
            depot_id: row.depot_id,
            name: row.name,
            postcodes: row.postcodes.0,
            municipalities: row.municipalities.0,
            stop_minutes: row.stop_minutes,
            floor_minutes: row.floor_minutes,
            closes_hours: row.closes_hours,
            active: row.active,
        }
    }
}
