//! Containers: the crates and trolleys that lots are weighed in, and what they weigh empty.

use poem_openapi::{
    ApiResponse, Object, OpenApi, param::Header, param::Path, param::Query, payload::Json,
};
use uuid::Uuid;

use super::entity::container;
use super::store;
use crate::app::App;
use crate::auth::{Coordinator, Worker};
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::id::ContainerId;
use crate::openapi::Tag;
use crate::wire::{Body, Line, Page, ShortList};

/// A container that lots are weighed in.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct Container {
    id: ContainerId,
    name: String,
    /// What it weighs empty, in grams.
    tare_grams: i32,
    active: bool,
}

/// A new container.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct ContainerIn {
    name: Line<100>,
    /// What it weighs empty, in grams.
    #[oai(validator(minimum(value = "0"), maximum(value = "10000000")))]
    tare_grams: i32,
}

/// What changes of a container; what is absent stays. What was weighed before keeps its old tare.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct ContainerPatch {
    name: Option<Line<100>>,
    /// What it weighs empty, in grams.
    #[oai(validator(minimum(value = "0"), maximum(value = "10000000")))]
    tare_grams: Option<i32>,
    active: Option<bool>,
}

#[derive(ApiResponse)]
enum Created {
    /// Added.
    #[oai(status = 201)]
    Container(Json<Container>),
}

/// Containers.
pub struct ContainersApi(pub App);

#[OpenApi(prefix_path = "/containers", tag = "Tag::Lots")]
impl ContainersApi {
    /// The containers of the centre
    #[oai(path = "/", method = "get", operation_id = "listContainers")]
    async fn list(
        &self,
        auth: Worker,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Container>>> {
        let list = ShortList::new(limit.0, cursor.0.as_deref())?;
        let rows = store::list_containers(self.0.db.read(), auth.centre).await?;
        Ok(Json(list.page(rows, |row| row.id.0)?))
    }

    /// Add a container
    #[oai(path = "/", method = "post", operation_id = "createContainer")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<ContainerIn>,
    ) -> ApiResult<Created> {
        let (app, centre_id, id) = (&self.0, auth.centre, ContainerId(key.0));
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let seen = once(&tx, centre_id, key.0, "createContainer", &body.0, app.clock.now()).await?;
        let ContainerIn { name, tare_grams } = body.0;
        let row = match seen {
            Seen::First => {
                let name = name.0;
                let row = container::Model { centre_id, id, name, tare_grams, active: true };
                store::create_container(&tx, row).await?
            }
            Seen::Again => store::container(&*tx, centre_id, id).await?,
        };
        tx.commit().await?;
        Ok(Created::Container(Json(row.into())))
    }

    /// Change a container
    #[oai(path = "/:id", method = "patch", operation_id = "updateContainer")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<ContainerId>,
        body: Body<ContainerPatch>,
    ) -> ApiResult<Json<Container>> {
        let ContainerPatch { name, tare_grams, active } = body.0;
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let row = store::container(&*tx, auth.centre, id.0).await?;
        let row = container::Model {
            name: name.map_or(row.name, |name| name.0),
            tare_grams: tare_grams.unwrap_or(row.tare_grams),
            active: active.unwrap_or(row.active),
            ..row
        };
        let row = store::replace_container(&tx, row).await?;
        tx.commit().await?;
        Ok(Json(row.into()))
    }
}

impl From<container::Model> for Container {
    fn from(row: container::Model) -> Self {
        let container::Model { id, name, tare_grams, active, centre_id: _ } = row;
        Self { id, name, tare_grams, active }
    }
}
