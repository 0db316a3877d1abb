//! Guards: asking for one of these types in an operation *is* the check.

use std::time::Duration;

use chrono::{DateTime, Utc};
use poem::{Request, RequestBody, Result, http::StatusCode};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    registry::{MetaSecurityScheme, Registry},
};

use super::entity::staff;
use super::role::{Role, Roles};
use super::session::{self, COOKIE};
use crate::app::App;
use crate::db::Kept;
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, LocationId, StaffId, StationId};
use crate::{centre, devices, secret};

/// Who is signed in, and where.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Their centre; every query is bound to it.
    pub centre: CentreId,
    /// The person.
    pub staff: StaffId,
    /// Their name, for showing to colleagues.
    pub name: String,
    /// What they do.
    pub roles: Roles,
    /// The station they chose.
    pub station: Option<StationId>,
    /// The location of that station.
    pub location: Option<LocationId>,
    pub(super) must_change_password: bool,
    /// Whether a PIN was enough.
    pub(super) by_pin: bool,
    /// Whether the session stands at a door, where anybody can use it.
    pub(super) at_door: bool,
    /// The hash of the cookie of the device that the session is bound to.
    pub(super) device: Option<String>,
    pub(super) session: Option<String>,
}

impl Signed {
    async fn from_request(request: &Request) -> Result<Self, ApiError> {
        let app = request.data::<App>().expect("every request carries the app");
        let jar = request.cookie();
        let cookie = jar.get(COOKIE).ok_or_else(ApiError::sign_in_first)?;
        Self::load(app, cookie.value_str(), devices::cookie_hash(jar).as_deref()).await
    }

    /// The hash of the session's token.
    pub(super) fn session(&self) -> Result<&str, ApiError> {
        self.session.as_deref().ok_or_else(ApiError::sign_in_first)
    }

    /// A person at work without a browser, for filling a demo centre.
    pub fn on_behalf_of(person: &staff::Model) -> Self {
        Self {
            centre: person.centre_id,
            staff: person.id,
            name: person.name.clone(),
            roles: person.roles,
            station: None,
            location: None,
            must_change_password: false,
            by_pin: false,
            at_door: false,
            device: None,
            session: None,
        }
    }

    /// Whoever this session's token belongs to, at the device with a cookie of this hash.
    pub(super) async fn load(
        app: &App,
        token: &str,
        device: Option<&str>,
    ) -> Result<Self, ApiError> {
        let (hash, fresh, now) = (secret::hash(token), app.db.fresh(), app.clock.now());
        let known = app.sessions().get(fresh, &hash);
        let (ends, signed) = match known {
            Some(known) => known,
            None => {
                let stamp = fresh.stamp();
                let found = Self::read(app, &hash).await?.ok_or_else(ApiError::sign_in_first)?;
                app.sessions().keep(stamp, hash, found.clone());
                found
            }
        };
        let holds = now < ends && signed.is_at(device);
        if holds { Ok(signed) } else { Err(ApiError::sign_in_first()) }
    }

    /// Whether the session is bound to no other device than this one.
    fn is_at(&self, device: Option<&str>) -> bool {
        self.device.is_none() || self.device.as_deref() == device
    }

    /// Who it is and when the session ends.
    async fn read(app: &App, hash: &str) -> ApiResult<Option<(DateTime<Utc>, Self)>> {
        let db = app.db.read();
        let Some((session, person)) = session::find(db, hash).await? else { return Ok(None) };
        let location = match session.station_id {
            Some(station) => Some(centre::station(db, person.centre_id, station).await?.1.id),
            None => None,
        };
        let device = match session.device_id {
            Some(id) => match devices::token_hash(db, person.centre_id, id).await? {
                Some(valid) => Some(valid),
                None => return Ok(None),
            },
            None => None,
        };
        let signed = Self {
            centre: person.centre_id,
            staff: person.id,
            name: person.name,
            roles: person.roles,
            station: session.station_id,
            location,
            must_change_password: person.must_change_password,
            by_pin: session.by_pin,
            at_door: session.at_door,
            device,
            session: Some(session.token_hash),
        };
        Ok(Some((session.expires_at, signed)))
    }
}

/// Who is signed in and until when, by the hash of the session's token.
pub struct Sessions(Kept<String, (DateTime<Utc>, Signed)>);

impl Default for Sessions {
    fn default() -> Self {
        Self(Kept::new(SESSIONS_KEPT, OUT_WITHIN))
    }
}

impl std::ops::Deref for Sessions {
    type Target = Kept<String, (DateTime<Utc>, Signed)>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Who is dismissed at one process is out at all of them within this time.
const OUT_WITHIN: Duration = Duration::from_secs(1);

/// More than the people at work in a large network of centres.
const SESSIONS_KEPT: usize = 10_000;

/// With what less than a password of one's own, and somebody there, a session may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Even {
    OneTimePassword,
    Pin,
    AtDoor,
}

impl Signed {
    fn check(&self, roles: &[Role], even: &[Even]) -> ApiResult<()> {
        if self.must_change_password && !even.contains(&Even::OneTimePassword) {
            Err(change_password_first())
        } else if self.at_door && !even.contains(&Even::AtDoor) {
            Err(sign_in_again())
        } else if !self.roles.any(roles) {
            Err(ApiError::not_your_role())
        } else if self.by_pin && !even.contains(&Even::Pin) {
            Err(sign_in_fully())
        } else {
            Ok(())
        }
    }
}

/// Makes a guard that lets through whoever has one of these roles.
macro_rules! guard {
    ($(#[$doc:meta])* $name:ident, $roles:expr, even with [$($even:ident),*]) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name(pub Signed);

        impl std::ops::Deref for $name {
            type Target = Signed;

            fn deref(&self) -> &Signed {
                &self.0
            }
        }

        impl<'a> ApiExtractor<'a> for $name {
            const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::SecurityScheme];
            type ParamType = ();
            type ParamRawType = ();

            fn register(registry: &mut Registry) {
                registry.create_security_scheme(SCHEME, scheme());
            }

            fn security_schemes() -> Vec<&'static str> {
                vec![SCHEME]
            }

            async fn from_request(
                request: &'a Request,
                _: &mut RequestBody,
                _: ExtractParamOptions<()>,
            ) -> Result<Self> {
                let signed = Signed::from_request(request).await?;
                signed.check($roles, &[$(Even::$even),*])?;
                Ok(Self(signed))
            }
        }
    };
}

const SCHEME: &str = "session";

fn scheme() -> MetaSecurityScheme {
    MetaSecurityScheme {
        ty: "apiKey",
        description: Some("The cookie that `createSession` sets."),
        name: Some(COOKIE),
        key_in: Some("cookie"),
        scheme: None,
        bearer_format: None,
        flows: None,
        openid_connect_url: None,
    }
}

fn change_password_first() -> ApiError {
    let detail = "A one-time password only serves to choose another.";
    ApiError::new(StatusCode::FORBIDDEN, "change_password_first", detail)
}

fn sign_in_fully() -> ApiError {
    let detail = "For this a PIN is not enough; sign in with name and password.";
    ApiError::new(StatusCode::FORBIDDEN, "sign_in_fully", detail)
}

fn sign_in_again() -> ApiError {
    let detail = "This session stands at the door; sign in again for anything else.";
    ApiError::new(StatusCode::FORBIDDEN, "at_the_door", detail)
}

guard! {
    /// Anybody signed in, even before choosing a password.
    SignedIn, &Role::ALL, even with [OneTimePassword, Pin, AtDoor]
}

guard! {
    /// Anybody signed in with a password, even one for one use.
    SignedInFully, &Role::ALL, even with [OneTimePassword]
}

guard! {
    /// Anybody who works at the centre. Which moves they may make, `items/move_kind.rs` says.
    Worker, &Role::ALL, even with [Pin]
}

guard! {
    /// Anybody who works at the centre, or a tablet at the door that one of them left there.
    Doorkeeper, &Role::ALL, even with [Pin, AtDoor]
}

guard! {
    /// Anybody who works at the centre and did not sign in with a PIN: for exports, and for what is
    /// somebody's own.
    FullWorker, &Role::ALL, even with []
}

guard! {
    /// Someone who drives a van, or plans for those who do.
    Driver, &[Role::Driver, Role::Coordinator, Role::Administrator], even with [Pin]
}

guard! {
    /// Someone who sets up the centre.
    Coordinator, &[Role::Coordinator, Role::Administrator], even with []
}
