//! Depots: locations from which vans drive.

use poem_openapi::{Object, OpenApi, param::Path, param::Query, payload::Json};

use super::{entity::depot, store};
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::centre;
use crate::error::ApiResult;
use crate::id::LocationId;
use crate::openapi::Tag;
use crate::travel::Spot;
use crate::wire::{Body, Page, ShortList};

/// A location from which vans drive.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct Depot {
    location_id: LocationId,
    spot: Spot,
    /// How long it takes to empty a van.
    unload_minutes: i32,
}

/// What a depot is.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct DepotIn {
    spot: Spot,
    /// How long it takes to empty a van.
    #[oai(validator(minimum(value = "0"), maximum(value = "240")))]
    unload_minutes: i32,
}

/// Depots.
pub struct DepotsApi(pub App);

#[OpenApi(prefix_path = "/depots", tag = "Tag::Pickups")]
impl DepotsApi {
    /// The depots of the centre
    #[oai(path = "/", method = "get", operation_id = "listDepots")]
    async fn list(
        &self,
        auth: Worker,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Depot>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let rows = store::depots(self.0.db.read(), auth.centre).await?;
        Ok(Json(list.page(rows, |row| row.id.0)?))
    }

    /// Make a location a depot, or change what it is as one
    #[oai(path = "/:id", method = "put", operation_id = "setDepot")]
    async fn set(
        &self,
        auth: Coordinator,
        id: Path<LocationId>,
        body: Body<DepotIn>,
    ) -> ApiResult<Json<Depot>> {
        let tx = self.0.db.write().await?;
        centre::location(&*tx, auth.centre, id.0).await?;
        let (latitude_e6, longitude_e6) = body.0.spot.e6();
        let row = depot::Model {
            centre_id: auth.centre,
            id: id.0,
            latitude_e6,
            longitude_e6,
            unload_minutes: body.0.unload_minutes,
        };
        let known = store::depots(&*tx, auth.centre).await?;
        let row = match known.iter().any(|depot| depot.id == id.0) {
            true => store::replace_depot(&tx, row).await?,
            false => store::create_depot(&tx, row).await?,
        };
        tx.commit().await?;
        Ok(Json(row.into()))
    }
}

impl From<depot::Model> for Depot {
    fn from(row: depot::Model) -> Self {
        let spot = row.spot();
        Self { location_id: row.id, spot, unload_minutes: row.unload_minutes }
    }
}
