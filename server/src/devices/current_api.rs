//! What a tablet asks about itself.

use chrono::{DateTime, Utc};
use poem::web::cookie::CookieJar;
use poem_openapi::{Object, OpenApi, payload::Json};

use super::entity::Model;
use super::guard::{COOKIE, EnrolledDevice};
use super::store;
use crate::app::App;
use crate::auth::MyStation;
use crate::error::{ApiError, ApiResult};
use crate::id::{DeviceId, StaffId};
use crate::openapi::Tag;
use crate::residents::{LinkToken, nowhere};
use crate::web::{self, Caller};
use crate::wire::Body;
use crate::{auth, centre, pins, secret};

/// The device that asks.
#[derive(Object)]
#[oai(rename_all = "camelCase")]
struct CurrentDevice {
    id: DeviceId,
    /// The name on its back.
    name: String,
    /// The name of its centre.
    centre_name: String,
    /// Where it stands.
    station: MyStation,
    /// After how many minutes without a touch it locks.
    lock_minutes: i32,
    /// Who can sign in here with a PIN, by name.
    people: Vec<PersonWithPin>,
}

/// Somebody who has a PIN.
#[derive(Object)]
struct PersonWithPin {
    id: StaffId,
    name: String,
}

/// What a tablet asks about itself.
pub struct CurrentDeviceApi(pub App);

#[OpenApi(prefix_path = "/devices", tag = "Tag::Devices")]
impl CurrentDeviceApi {
    /// Become a device of the centre
    ///
    /// The link can be used once. It sets the cookie by which the device is told from then on.
    #[oai(path = "/_enrol", method = "post", operation_id = "enrolDevice")]
    async fn enrol(
        &self,
        caller: Caller,
        jar: &CookieJar,
        body: Body<LinkToken>,
    ) -> ApiResult<Json<CurrentDevice>> {
        let (app, now) = (&self.0, self.0.clock.now());
        let tx = app.db.write().await?;
        let found = store::by_enrolment(&tx, &body.0.token.0).await?;
        let device = found.ok_or_else(|| nowhere(app, caller))?;
        let token = secret::spell(&app.chance.bytes::<32>());
        if !store::enrol(&tx, &device, &secret::hash(&token), now).await? {
            return Err(link_expired());
        }
        auth::end_at_device(&tx, device.centre_id, device.id).await?;
        tx.commit().await?;
        keep_cookie(jar, &token);
        Ok(Json(self.show(device).await?))
    }

    /// Which device this is, and who can sign in at it
    #[oai(path = "/current", method = "get", operation_id = "getDevice")]
    async fn get(&self, here: EnrolledDevice, jar: &CookieJar) -> ApiResult<Json<CurrentDevice>> {
        self.see(&here.0, self.0.clock.now()).await?;
        // Browsers forget a cookie after 400 days, unless they get it again.
        if let Some(cookie) = jar.get(COOKIE) {
            keep_cookie(jar, cookie.value_str());
        }
        Ok(Json(self.show(here.0).await?))
    }
}

impl CurrentDeviceApi {
    async fn see(&self, device: &Model, now: DateTime<Utc>) -> ApiResult<()> {
        if store::is_news(device, now) {
            let tx = self.0.db.write().await?;
            tx.touches_only([]);
            store::see(&tx, device, now).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    async fn show(&self, device: Model) -> ApiResult<CurrentDevice> {
        let (db, centre_id) = (self.0.db.read(), device.centre_id);
        let people = pins::people(db, centre_id).await?;
        let people = people.into_iter().map(|(id, name)| PersonWithPin { id, name });
        Ok(CurrentDevice {
            id: device.id,
            name: device.name,
            centre_name: centre::find(db, centre_id).await?.name,
            station: centre::station(db, centre_id, device.station_id).await?.into(),
            lock_minutes: device.lock_minutes,
            people: people.collect(),
        })
    }
}

/// The longest that browsers keep a cookie.
const COOKIE_LASTS: std::time::Duration = std::time::Duration::from_secs(400 * 24 * 60 * 60);

fn keep_cookie(jar: &CookieJar, token: &str) {
    let mut cookie = web::strict_cookie(COOKIE, token);
    cookie.set_max_age(COOKIE_LASTS);
    jar.add(cookie);
}

fn link_expired() -> ApiError {
    let detail = "This link was valid for a quarter of an hour, and no longer is.";
    ApiError::new(poem::http::StatusCode::GONE, "link_expired", detail)
}
