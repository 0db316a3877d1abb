//! Signing in and out.

use poem::web::cookie::CookieJar;
use poem_openapi::{ApiResponse, Object, OpenApi, payload::Json};

use super::guard::{Signed, SignedIn, SignedInFully, Worker};
use super::password::{self, SHORTEST};
use super::session::{self, COOKIE, NewSession};
use super::show::{Session, show};
use super::store;
use crate::app::App;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::StationId;
use crate::openapi::Tag;
use crate::wire::{Body, Line};
use crate::{centre, devices, web};

/// A name and a password.
#[derive(Object)]
struct SignIn {
    /// The name to sign in with.
    login: Line<100>,
    /// The password.
    password: Line<200>,
}

/// A station to choose.
#[derive(Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct ChooseStation {
    /// Absent: no station.
    station_id: Option<StationId>,
}

/// Another password.
#[derive(Object)]
struct ChangePassword {
    /// The present one.
    current: Line<200>,
    /// The new one, at least 12 characters.
    new: Line<200>,
}

#[derive(ApiResponse)]
enum Begun {
    /// Signed in; the cookie is set.
    #[oai(status = 201)]
    Session(Json<Session>),
}

#[derive(ApiResponse)]
/// The answer of an operation that has nothing to say.
pub enum Done {
    /// Done.
    #[oai(status = 204)]
    Done,
}

/// Signing in and out.
pub struct SessionsApi(pub App);

#[OpenApi(prefix_path = "/sessions", tag = "Tag::Sessions")]
impl SessionsApi {
    /// Sign in
    ///
    /// At a device of the centre, the session is at its station, and ends when it is revoked.
    #[oai(path = "/", method = "post", operation_id = "createSession")]
    async fn create(&self, jar: &CookieJar, body: Body<SignIn>) -> ApiResult<Begun> {
        let app = &self.0;
        let login = body.0.login.0.to_lowercase();
        app.limits.sign_in(&login)?;
        let person = store::find_by_login(app.db.read(), &login).await?;
        let hash = person.as_ref().map(|person| person.password_hash.clone());
        let fits = password::fits(body.0.password.0, hash).await?;
        let person = person.filter(|person| fits && person.active).ok_or_else(sign_in_failed)?;
        let device = devices::here(app.db.read(), jar).await?;
        let new = NewSession::at(device.as_ref(), (person.centre_id, person.id), false);
        let tx = app.db.write().await?;
        Ok(Begun::Session(Json(enter(app, tx, jar, new).await?)))
    }

    /// Who is signed in
    #[oai(path = "/current", method = "get", operation_id = "getSession")]
    async fn get(&self, auth: SignedIn) -> ApiResult<Json<Session>> {
        Ok(Json(show(&self.0, &auth).await?))
    }

    /// Sign out
    #[oai(path = "/current", method = "delete", operation_id = "deleteSession")]
    async fn delete(&self, auth: SignedIn, jar: &CookieJar) -> ApiResult<Done> {
        let tx = self.0.db.write().await?;
        session::end(&tx, auth.session()?).await?;
        tx.commit().await?;
        let mut gone = web::strict_cookie(COOKIE, "");
        gone.make_removal();
        jar.add(gone);
        Ok(Done::Done)
    }

    /// Say at which station you are
    #[oai(path = "/current/station", method = "put", operation_id = "chooseStation")]
    async fn station(&self, auth: SignedIn, body: Body<ChooseStation>) -> ApiResult<Json<Session>> {
        let location = match body.0.station_id {
            Some(station) => {
                Some(centre::station_in_use(self.0.db.read(), auth.centre, station).await?.1.id)
            }
            None => None,
        };
        let tx = self.0.db.write().await?;
        session::choose_station(&tx, auth.session()?, body.0.station_id).await?;
        tx.commit().await?;
        let signed = Signed { station: body.0.station_id, location, ..auth.0 };
        Ok(Json(show(&self.0, &signed).await?))
    }

    /// Leave this device at the door of the repair café
    ///
    /// From then on its session lets people in by their tickets, and nothing else, until somebody signs in again.
    #[oai(path = "/current/door", method = "put", operation_id = "standAtDoor")]
    async fn door(&self, auth: Worker) -> ApiResult<Json<Session>> {
        let tx = self.0.db.write().await?;
        session::stand_at_door(&tx, auth.session()?).await?;
        tx.commit().await?;
        let signed = Signed { at_door: true, ..auth.0 };
        Ok(Json(show(&self.0, &signed).await?))
    }

    /// Choose another password
    #[oai(path = "/current/password", method = "put", operation_id = "changePassword")]
    async fn password(&self, auth: SignedInFully, body: Body<ChangePassword>) -> ApiResult<Done> {
        let app = &self.0;
        let ChangePassword { current, new } = body.0;
        if new.0.chars().count() < SHORTEST {
            return Err(too_short());
        }
        let person = store::find(app.db.read(), auth.centre, auth.staff).await?;
        app.limits.sign_in(&person.login)?;
        if !password::fits(current.0, Some(person.password_hash.clone())).await? {
            return Err(ApiError::bad_field("/current", "wrong", "is not the present password"));
        }
        let hash = password::hash(new.0, &app.chance).await?;
        let tx = app.db.write().await?;
        store::set_password(&tx, person, hash, false).await?;
        session::end_all(&tx, auth.centre, auth.staff, Some(auth.session()?)).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }
}

/// Begins a session, commits it, sets its cookie and tells who is signed in now.
///
/// # Errors
/// When the database cannot, and `401` when the person was dismissed meanwhile.
pub async fn enter(app: &App, tx: Tx, jar: &CookieJar, new: NewSession) -> ApiResult<Session> {
    let token = begin(app, tx, jar, new).await?;
    let signed = Signed::load(app, &token, devices::cookie_hash(jar).as_deref()).await?;
    show(app, &signed).await
}

/// Begins a session, commits it and sets its cookie; answers its token.
///
/// # Errors
/// When the database cannot.
pub async fn begin(app: &App, tx: Tx, jar: &CookieJar, new: NewSession) -> ApiResult<String> {
    let token = session::begin(&tx, new, app.clock.now(), &app.chance).await?;
    tx.commit().await?;
    jar.add(web::strict_cookie(COOKIE, &token));
    Ok(token)
}

fn sign_in_failed() -> ApiError {
    let detail = "The name or the password is not right.";
    ApiError::new(poem::http::StatusCode::UNAUTHORIZED, "sign_in_failed", detail)
}

fn too_short() -> ApiError {
    let detail = format!("must have at least {SHORTEST} characters");
    ApiError::bad_field("/new", "password_too_short", detail)
}
