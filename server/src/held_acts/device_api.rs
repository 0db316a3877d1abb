//! How a device leaves what it could not send.

use chrono::{DateTime, Utc};
use poem_openapi::{Object, OpenApi};
use serde_json::Value;

use super::entity::{Model, State};
use super::rule::{self, NotHeld};
use super::store;
use crate::app::App;
use crate::auth::Done;
use crate::devices::{DeviceRow, KnownDevice};
use crate::error::{ApiError, ApiResult};
use crate::id::{HeldActId, StaffId};
use crate::openapi::Tag;
use crate::wire::{Body, Line, Timestamp};

/// A hundred acts with the longest bodies, and room for what is around them.
const MOST_BYTES: usize = 2 * 1024 * 1024;

/// Acts to hold.
#[derive(Object)]
struct ActsIn {
    #[oai(validator(min_items = 1, max_items = 100))]
    acts: Vec<ActIn>,
}

/// Something that was done at the device.
#[derive(Object)]
#[oai(rename_all = "camelCase")]
struct ActIn {
    /// Its identity, made by the device: the key with which it would have been sent.
    id: HeldActId,
    /// What kind of act it is, in the words of the device.
    kind: Line<40>,
    /// Where it would have been posted.
    path: Line<200>,
    /// What would have been posted: an object of at most 16 kB.
    body: Value,
    /// Who did it.
    staff_id: StaffId,
    /// When, by the device's clock.
    device_at: Timestamp,
}

/// How a device leaves what it could not send.
pub struct DeviceHeldActsApi(pub App);

#[OpenApi(prefix_path = "/devices/current/held-acts", tag = "Tag::Devices")]
impl DeviceHeldActsApi {
    /// Leave what was done here for a coordinator
    ///
    /// For a device that was shut out as well. All are kept or none; what came before stays as it is.
    #[oai(path = "/", method = "post", operation_id = "holdActs")]
    async fn hold(&self, here: KnownDevice, body: Body<ActsIn, MOST_BYTES>) -> ApiResult<Done> {
        let (device, now) = (here.0, self.0.clock.now());
        let acts = body.0.acts.into_iter().zip(0..);
        let acts: ApiResult<Vec<_>> =
            acts.map(|(act, at)| act.into_row(at, &device, now)).collect();
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        store::hold(&tx, &device, acts?).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }
}

impl ActIn {
    fn into_row(self, at: usize, device: &DeviceRow, held_at: DateTime<Utc>) -> ApiResult<Model> {
        let Self { id, kind, path, body, staff_id, device_at } = self;
        rule::check_path(&path.0).map_err(|fault| refused(at, "path", fault))?;
        Ok(Model {
            centre_id: device.centre_id,
            id,
            device_id: device.id,
            staff_id,
            kind: kind.0,
            path: path.0,
            body: rule::check_body(&body).map_err(|fault| refused(at, "body", fault))?,
            device_at: device_at.0,
            held_at,
            state: State::Held,
        })
    }
}

fn refused(at: usize, field: &str, fault: NotHeld) -> ApiError {
    ApiError::bad_field(&format!("/acts/{at}/{field}"), fault.code(), fault.to_string())
}
