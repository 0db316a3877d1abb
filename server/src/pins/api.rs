//! Setting a PIN, and signing in with one.

use poem::http::StatusCode;
use poem::web::cookie::CookieJar;
use poem_openapi::{ApiResponse, Object, OpenApi, param::Path, payload::Json};

use super::{rule, store};
use crate::app::App;
use crate::auth::{self, Coordinator, Done, FullWorker, NewSession, Session};
use crate::devices::{DeviceRow, EnrolledDevice};
use crate::error::{ApiError, ApiResult};
use crate::id::StaffId;
use crate::openapi::Tag;
use crate::wire::Body;

/// A PIN.
#[derive(Object)]
struct Pin {
    /// Four to eight digits.
    #[oai(validator(pattern = "^[0-9]{4,8}$"))]
    pin: String,
}

/// Somebody's PIN.
#[derive(Object)]
#[oai(rename_all = "camelCase")]
struct PinSignIn {
    staff_id: StaffId,
    /// Four to eight digits.
    #[oai(validator(pattern = "^[0-9]{4,8}$"))]
    pin: String,
}

#[derive(ApiResponse)]
enum Begun {
    /// Signed in; the cookie is set.
    #[oai(status = 201)]
    Session(Json<Session>),
}

/// PINs.
pub struct PinsApi(pub App);

#[OpenApi]
impl PinsApi {
    /// Set my own PIN, for signing in at the devices of the centre
    #[oai(
        path = "/sessions/current/pin",
        method = "put",
        operation_id = "setPin",
        tag = "Tag::Sessions"
    )]
    async fn set(&self, auth: FullWorker, body: Body<Pin>) -> ApiResult<Done> {
        let (app, pin) = (&self.0, body.0.pin);
        rule::check(&pin)
            .map_err(|easy| ApiError::bad_field("/pin", easy.code(), easy.to_string()))?;
        let hash = auth::hash_password(app.secret.season(auth.staff.0, &pin), &app.chance).await?;
        let tx = app.db.write().await?;
        store::set(&tx, (auth.centre, auth.staff), hash, app.clock.now()).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }

    /// Remove a person's PIN
    ///
    /// Who signed in with it is signed out.
    #[oai(
        path = "/staff/:id/pin",
        method = "delete",
        operation_id = "removePin",
        tag = "Tag::Staff"
    )]
    async fn remove(&self, auth: Coordinator, id: Path<StaffId>) -> ApiResult<Done> {
        let tx = self.0.db.write().await?;
        auth::to_change(&tx, &auth, id.0).await?;
        store::forget(&tx, auth.centre, id.0).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }

    /// Sign in with a PIN, at a device of the centre
    ///
    /// After five wrong tries one has to wait, each time twice as long; `Retry-After` says how long.
    #[oai(
        path = "/devices/current/sessions",
        method = "post",
        operation_id = "createPinSession",
        tag = "Tag::Sessions"
    )]
    async fn sign_in(
        &self,
        here: EnrolledDevice,
        jar: &CookieJar,
        body: Body<PinSignIn>,
    ) -> ApiResult<Begun> {
        let (app, device) = (&self.0, here.0);
        let PinSignIn { staff_id, pin } = body.0;
        let hash = store::hash_of(app.db.read(), device.centre_id, staff_id).await?;
        self.count(&device, hash.is_some().then_some(staff_id)).await?;
        if !auth::password_fits(app.secret.season(staff_id.0, &pin), hash).await? {
            return Err(pin_wrong());
        }
        let tx = app.db.write().await?;
        store::forgive(&tx, &device, staff_id).await?;
        let new = NewSession::at(Some(&device), (device.centre_id, staff_id), true);
        let session = auth::enter(app, tx, jar, new).await?;
        Ok(Begun::Session(Json(session)))
    }
}

impl PinsApi {
    /// Counts a guess, before anybody looks whether it is right.
    async fn count(&self, device: &DeviceRow, known: Option<StaffId>) -> ApiResult<()> {
        let now = self.0.clock.now();
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        store::count_guess(&tx, device, now).await?;
        if let Some(person) = known {
            store::count_try(&tx, device, person, now).await?;
        }
        Ok(tx.commit().await?)
    }
}

fn pin_wrong() -> ApiError {
    ApiError::new(StatusCode::UNAUTHORIZED, "pin_wrong", "The PIN is not right.")
}
