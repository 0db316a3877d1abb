//! Signing in and out.

use poem::web::cookie::{Cookie, CookieJar, SameSite};
use poem_openapi::{ApiResponse, Object, OpenApi, payload::Json};

use super::guard::{Signed, SignedIn};
use super::password::{self, SHORTEST};
use super::role::Role;
use super::session::{self, COOKIE};
use super::store;
use crate::app::App;
use crate::centre::{self, StationKind};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, LocationId, StaffId, StationId};
use crate::openapi::Tag;
use crate::wire::{Body, Line};

/// A name and a password.
#[derive(Object)]
struct SignIn {
    /// The name to sign in with.
    login: Line<100>,
    /// The password.
    password: Line<200>,
}

/// Who is signed in, where.
#[derive(Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct Session {
    staff: Myself,
    centre: MyCentre,
    /// The station that was chosen.
    station: Option<MyStation>,
    /// Whether another password must be chosen before anything else.
    must_change_password: bool,
}

/// The person signed in.
#[derive(Object)]
struct Myself {
    id: StaffId,
    name: String,
    roles: Vec<Role>,
}

/// The centre of the person signed in.
#[derive(Object)]
struct MyCentre {
    id: CentreId,
    name: String,
}

/// The station that was chosen.
#[derive(Object)]
#[oai(rename_all = "camelCase")]
struct MyStation {
    id: StationId,
    name: String,
    kind: StationKind,
    location_id: LocationId,
    location_name: String,
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
    #[oai(path = "/", method = "post", operation_id = "createSession")]
    async fn create(&self, jar: &CookieJar, body: Body<SignIn>) -> ApiResult<Begun> {
        let app = &self.0;
        let login = body.0.login.0.to_lowercase();
        app.limits.sign_in(&login)?;
        let person = store::find_by_login(app.db.read(), &login).await?;
        let hash = person.as_ref().map(|person| person.password_hash.clone());
        let fits = password::fits(body.0.password.0, hash).await?;
        let person = person.filter(|person| fits && person.active).ok_or_else(sign_in_failed)?;
        let tx = app.db.write().await?;
        let token = session::begin(&tx, &person, app.clock.now(), &app.chance).await?;
        tx.commit().await?;
        jar.add(cookie(&token));
        let signed = Signed::load(app, &token).await?;
        Ok(Begun::Session(Json(self.show(&signed).await?)))
    }

    /// Who is signed in
    #[oai(path = "/current", method = "get", operation_id = "getSession")]
    async fn get(&self, auth: SignedIn) -> ApiResult<Json<Session>> {
        Ok(Json(self.show(&auth).await?))
    }

    /// Sign out
    #[oai(path = "/current", method = "delete", operation_id = "deleteSession")]
    async fn delete(&self, auth: SignedIn, jar: &CookieJar) -> ApiResult<Done> {
        let tx = self.0.db.write().await?;
        session::end(&tx, auth.session()?).await?;
        tx.commit().await?;
        let mut gone = cookie("");
        gone.make_removal();
        jar.add(gone);
        Ok(Done::Done)
    }

    /// Say at which station you are
    #[oai(path = "/current/station", method = "put", operation_id = "chooseStation")]
    async fn station(&self, auth: SignedIn, body: Body<ChooseStation>) -> ApiResult<Json<Session>> {
        let location = match body.0.station_id {
            Some(station) => Some(self.open_station(&auth, station).await?),
            None => None,
        };
        let tx = self.0.db.write().await?;
        session::choose_station(&tx, auth.session()?, body.0.station_id).await?;
        tx.commit().await?;
        let signed = Signed { station: body.0.station_id, location, ..auth.0 };
        Ok(Json(self.show(&signed).await?))
    }

    /// Choose another password
    #[oai(path = "/current/password", method = "put", operation_id = "changePassword")]
    async fn password(&self, auth: SignedIn, body: Body<ChangePassword>) -> ApiResult<Done> {
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

impl SessionsApi {
    /// The location of a station where somebody may work.
    async fn open_station(&self, who: &Signed, station: StationId) -> ApiResult<LocationId> {
        let found = centre::station(self.0.db.read(), who.centre, station).await;
        let (station, location) = found?;
        if station.active && location.active {
            return Ok(location.id);
        }
        let detail = "is no longer in use";
        Err(ApiError::bad_field("/stationId", "not_in_use", detail))
    }

    async fn show(&self, signed: &Signed) -> ApiResult<Session> {
        let db = self.0.db.read();
        let station = match signed.station {
            Some(id) => Some(centre::station(db, signed.centre, id).await?),
            None => None,
        };
        let centre = centre::find(db, signed.centre).await?;
        Ok(Session {
            staff: Myself {
                id: signed.staff,
                name: signed.name.clone(),
                roles: signed.roles.to_vec(),
            },
            centre: MyCentre { id: centre.id, name: centre.name },
            station: station.map(|(station, location)| MyStation {
                id: station.id,
                name: station.name,
                kind: station.kind,
                location_id: location.id,
                location_name: location.name,
            }),
            must_change_password: signed.must_change_password,
        })
    }
}

fn cookie(token: &str) -> Cookie {
    let mut cookie = Cookie::new_with_str(COOKIE, token);
    cookie.set_path("/");
    cookie.set_secure(true);
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Strict);
    cookie
}

fn sign_in_failed() -> ApiError {
    let detail = "The name or the password is not right.";
    ApiError::new(poem::http::StatusCode::UNAUTHORIZED, "sign_in_failed", detail)
}

fn too_short() -> ApiError {
    let detail = format!("must have at least {SHORTEST} characters");
    ApiError::bad_field("/new", "password_too_short", detail)
}
