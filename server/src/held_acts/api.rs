//! What devices left, for a coordinator to deal with.

use std::collections::HashMap;

use poem_openapi::{
    Object, OpenApi,
    param::{Path, Query},
    payload::Json,
};
use serde_json::Value;

use super::entity::{Model, State};
use super::store;
use crate::app::App;
use crate::auth::{self, Coordinator, Done};
use crate::devices;
use crate::error::ApiResult;
use crate::id::{DeviceId, HeldActId, StaffId};
use crate::openapi::Tag;
use crate::wire::{Cursor, Page, PageQuery, Timestamp, page};

/// Something that was done at a device and waits for a coordinator.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct HeldAct {
    /// The key to send it again with.
    id: HeldActId,
    /// What kind of act it is, in the words of the device.
    kind: String,
    /// Where to post it.
    path: String,
    /// What to post.
    body: Value,
    device_id: DeviceId,
    device_name: Option<String>,
    staff_id: StaffId,
    /// The name of who did it, as the device says.
    staff_name: Option<String>,
    /// When it was done, by the device's clock.
    device_at: Timestamp,
    held_at: Timestamp,
}

/// What devices left.
pub struct HeldActsApi(pub App);

#[OpenApi(prefix_path = "/held-acts", tag = "Tag::Devices")]
impl HeldActsApi {
    /// What waits for a coordinator, in the order in which it was done
    #[oai(path = "/", method = "get", operation_id = "listHeldActs")]
    async fn list(
        &self,
        auth: Coordinator,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<HeldAct>>> {
        let (db, query) = (self.0.db.read(), PageQuery::new(limit.0, cursor.0.as_deref())?);
        let rows = store::list(db, auth.centre, &query).await?;
        let devices = devices::names(db, auth.centre).await?;
        let people = auth::names(db, auth.centre).await?;
        let cursor = |row: &Model| Cursor { at: row.device_at, id: row.id.0 };
        Ok(Json(page(&query, rows, cursor, |row| HeldAct::new(row, &devices, &people))))
    }

    /// Decide against something that was done at a device
    #[oai(path = "/:id", method = "delete", operation_id = "dropHeldAct")]
    async fn decide_against(&self, auth: Coordinator, id: Path<HeldActId>) -> ApiResult<Done> {
        self.close(&auth, id.0, State::Dropped).await
    }

    /// Note that it was sent again
    ///
    /// The coordinator's own browser sends it, so that it is checked as anything they do.
    #[oai(path = "/:id/_settle", method = "post", operation_id = "settleHeldAct")]
    async fn settle(&self, auth: Coordinator, id: Path<HeldActId>) -> ApiResult<Done> {
        self.close(&auth, id.0, State::Settled).await
    }
}

impl HeldActsApi {
    async fn close(&self, auth: &Coordinator, id: HeldActId, state: State) -> ApiResult<Done> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        store::close(&tx, auth.centre, id, state).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }
}

impl HeldAct {
    fn new(
        row: Model,
        devices: &HashMap<DeviceId, String>,
        people: &HashMap<StaffId, String>,
    ) -> Self {
        let Model { id, kind, path, device_id, staff_id, device_at, held_at, .. } = row;
        Self {
            id,
            kind,
            path,
            body: serde_json::from_str(&row.body).unwrap_or_default(),
            device_id,
            device_name: devices.get(&device_id).cloned(),
            staff_id,
            staff_name: people.get(&staff_id).cloned(),
            device_at: device_at.into(),
            held_at: held_at.into(),
        }
    }
}
