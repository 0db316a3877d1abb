//! The devices of a centre, kept by a coordinator.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::entity::Model;
use super::store;
use crate::app::App;
use crate::auth::{self, Coordinator, Done};
use crate::centre;
use crate::db::{Seen, once};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, DeviceId, StationId};
use crate::labels::{self, FileAnswer};
use crate::openapi::Tag;
use crate::secret::Purpose;
use crate::wire::{Body, Cursor, Line, Page, PageQuery, Timestamp, page};

/// A shared tablet.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct Device {
    id: DeviceId,
    /// The name on its back.
    name: String,
    /// Where it stands.
    station_id: StationId,
    /// After how many minutes without a touch it locks.
    lock_minutes: i32,
    /// When a tablet enrolled last.
    enrolled_at: Option<Timestamp>,
    /// The hour in which it was last heard of.
    last_seen_at: Option<Timestamp>,
    /// When it was shut out.
    revoked_at: Option<Timestamp>,
}

/// A new device.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct DeviceIn {
    name: Line<100>,
    station_id: StationId,
    /// After how many minutes without a touch it locks.
    #[oai(default = "five", validator(minimum(value = "1"), maximum(value = "30")))]
    lock_minutes: i32,
}

fn five() -> i32 {
    5
}

/// What changes of a device; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct DevicePatch {
    name: Option<Line<100>>,
    station_id: Option<StationId>,
    #[oai(validator(minimum(value = "1"), maximum(value = "30")))]
    lock_minutes: Option<i32>,
}

/// A device with the way in for its tablet.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct DeviceWithEnrolment {
    device: Device,
    /// The address to open on the tablet, once; its secret is in the fragment. Absent when it was
    /// used or is too old.
    enrol_url: Option<String>,
    /// Until when it can be used.
    enrolment_ends_at: Timestamp,
}

#[derive(ApiResponse)]
enum Created {
    /// Added.
    #[oai(status = 201)]
    Device(Json<DeviceWithEnrolment>),
}

/// The devices of a centre.
pub struct DevicesApi(pub App);

#[OpenApi(prefix_path = "/devices", tag = "Tag::Devices")]
impl DevicesApi {
    /// The devices of the centre
    #[oai(path = "/", method = "get", operation_id = "listDevices")]
    async fn list(
        &self,
        auth: Coordinator,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Device>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let rows = store::list(self.0.db.read(), auth.centre, &query).await?;
        let cursor = |row: &Model| Cursor { at: row.created_at, id: row.id.0 };
        Ok(Json(page(&query, rows, cursor, Device::from)))
    }

    /// Add a device, with the address that makes a tablet this device
    #[oai(path = "/", method = "post", operation_id = "createDevice")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<DeviceIn>,
    ) -> ApiResult<Created> {
        let (app, centre, id) = (&self.0, auth.centre, DeviceId(key.0));
        let tx = app.db.write().await?;
        let seen = once(&tx, centre, key.0, "createDevice", &body.0, app.clock.now()).await?;
        let row = match seen {
            Seen::First => {
                centre::station_in_use(&*tx, centre, body.0.station_id).await?;
                store::create(&tx, self.new_row(centre, id, body.0)).await?
            }
            Seen::Again => store::find(&*tx, centre, id).await?,
        };
        tx.commit().await?;
        Ok(Created::Device(Json(self.show(row))))
    }

    /// Change a device
    #[oai(path = "/:id", method = "patch", operation_id = "updateDevice")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<DeviceId>,
        body: Body<DevicePatch>,
    ) -> ApiResult<Json<Device>> {
        let DevicePatch { name, station_id, lock_minutes } = body.0;
        let tx = self.0.db.write().await?;
        if let Some(station) = station_id {
            centre::station_in_use(&*tx, auth.centre, station).await?;
        }
        let row = store::find(&*tx, auth.centre, id.0).await?;
        let name = name.map(|name| name.0);
        let row = store::update(&tx, row, name, station_id, lock_minutes).await?;
        tx.commit().await?;
        Ok(Json(row.into()))
    }

    /// Make another address that makes a tablet this device
    ///
    /// The tablet that is this device now stays so until another one is.
    #[oai(path = "/:id/_renew-enrolment", method = "post", operation_id = "renewEnrolment")]
    async fn renew(
        &self,
        auth: Coordinator,
        id: Path<DeviceId>,
    ) -> ApiResult<Json<DeviceWithEnrolment>> {
        let (app, now) = (&self.0, self.0.clock.now());
        let tx = app.db.write().await?;
        let row = store::find(&*tx, auth.centre, id.0).await?;
        if row.revoked_at.is_some() {
            let detail = "A device that was shut out stays out; add another one.";
            return Err(ApiError::conflict("device_revoked", detail));
        }
        let enrolment = app.chance.uuid(now);
        let row = store::open_enrolment(&tx, row, enrolment, &app.secret, now).await?;
        tx.commit().await?;
        Ok(Json(self.show(row)))
    }

    /// The address as a QR, to be scanned by the tablet
    #[oai(path = "/:id/enrolment-code", method = "get", operation_id = "getEnrolmentCode")]
    async fn code(&self, auth: Coordinator, id: Path<DeviceId>) -> ApiResult<FileAnswer> {
        let row = store::find(self.0.db.read(), auth.centre, id.0).await?;
        labels::link_svg(&self.enrol_url(&row).ok_or_else(ApiError::not_found)?, "enrolment")
    }

    /// Shut a device out
    ///
    /// Whoever works at it is signed out at once. It stays out.
    #[oai(path = "/:id/_revoke", method = "post", operation_id = "revokeDevice")]
    async fn revoke(&self, auth: Coordinator, id: Path<DeviceId>) -> ApiResult<Done> {
        let tx = self.0.db.write().await?;
        store::find(&*tx, auth.centre, id.0).await?;
        store::revoke(&tx, auth.centre, id.0, self.0.clock.now()).await?;
        auth::end_at_device(&tx, auth.centre, id.0).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }
}

impl DevicesApi {
    fn new_row(&self, centre_id: CentreId, id: DeviceId, new: DeviceIn) -> Model {
        let (app, now) = (&self.0, self.0.clock.now());
        let DeviceIn { name, station_id, lock_minutes } = new;
        Model {
            centre_id,
            id,
            name: name.0,
            station_id,
            lock_minutes,
            enrolment_id: Some(id.0),
            enrolment_hash: Some(store::enrolment_hash(id.0, &app.secret)),
            enrolment_ends_at: store::enrolment_ends(now),
            token_hash: None,
            enrolled_at: None,
            last_seen_at: None,
            revoked_at: None,
            held_acts: 0,
            created_at: now,
        }
    }

    fn enrol_url(&self, row: &Model) -> Option<String> {
        let enrolment = row.open_enrolment(self.0.clock.now())?;
        Some(self.0.link(Purpose::Enrol, enrolment))
    }

    fn show(&self, row: Model) -> DeviceWithEnrolment {
        let enrolment_ends_at = row.enrolment_ends_at.into();
        DeviceWithEnrolment {
            enrol_url: self.enrol_url(&row),
            enrolment_ends_at,
            device: row.into(),
        }
    }
}

impl From<Model> for Device {
    fn from(row: Model) -> Self {
        let Model { id, name, station_id, lock_minutes, .. } = row;
        let Model { enrolled_at, last_seen_at, revoked_at, .. } = row;
        Self {
            id,
            name,
            station_id,
            lock_minutes,
            enrolled_at: enrolled_at.map(Timestamp),
            last_seen_at: last_seen_at.map(Timestamp),
            revoked_at: revoked_at.map(Timestamp),
        }
    }
}
