//! Guards: asking for one of these in an operation *is* the check that a device of a centre asks.

use poem::{Request, RequestBody, Result, http::StatusCode, web::cookie::CookieJar};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    registry::{MetaSecurityScheme, Registry},
};
use sea_orm::ConnectionTrait;

use super::entity::Model;
use super::store;
use crate::app::App;
use crate::error::{ApiError, ApiResult};
use crate::secret;

/// The cookie's name. The prefix binds it to this host over a secure connection.
pub(super) const COOKIE: &str = "__Host-omloop-device";

/// The hash of the device's cookie, if there is one.
pub fn cookie_hash(jar: &CookieJar) -> Option<String> {
    jar.get(COOKIE).map(|cookie| secret::hash(cookie.value_str()))
}

/// The device that asks, if it is one and was not revoked.
///
/// # Errors
/// When the database cannot answer.
pub async fn here(db: &impl ConnectionTrait, jar: &CookieJar) -> ApiResult<Option<Model>> {
    match cookie_hash(jar) {
        Some(hash) => by_cookie(db, &hash).await,
        None => Ok(None),
    }
}

/// The device whose cookie has this hash, if there is one that was not revoked.
///
/// # Errors
/// When the database cannot answer.
pub async fn by_cookie(db: &impl ConnectionTrait, hash: &str) -> ApiResult<Option<Model>> {
    let found = store::by_token_hash(db, hash).await?;
    Ok(found.filter(|device| device.revoked_at.is_none()))
}

async fn any(db: &impl ConnectionTrait, jar: &CookieJar) -> ApiResult<Option<Model>> {
    match cookie_hash(jar) {
        Some(hash) => Ok(store::by_token_hash(db, &hash).await?),
        None => Ok(None),
    }
}

/// A device that was enrolled once; revoked ones too, if `EVEN_REVOKED`.
pub struct Device<const EVEN_REVOKED: bool>(pub Model);

/// A device of the centre.
pub type EnrolledDevice = Device<false>;

/// A device of the centre, or one that was.
pub type KnownDevice = Device<true>;

const SCHEME: &str = "device";

impl<'a, const EVEN_REVOKED: bool> ApiExtractor<'a> for Device<EVEN_REVOKED> {
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
        let app = request.data::<App>().expect("every request carries the app");
        let device = any(app.db.read(), request.cookie()).await?.ok_or_else(enrol_first)?;
        if device.revoked_at.is_some() && !EVEN_REVOKED {
            return Err(revoked().into());
        }
        Ok(Self(device))
    }
}

fn scheme() -> MetaSecurityScheme {
    MetaSecurityScheme {
        ty: "apiKey",
        description: Some("The cookie that `enrolDevice` sets."),
        name: Some(COOKIE),
        key_in: Some("cookie"),
        scheme: None,
        bearer_format: None,
        flows: None,
        openid_connect_url: None,
    }
}

fn enrol_first() -> ApiError {
    let detail = "This is not a device of a centre.";
    ApiError::new(StatusCode::UNAUTHORIZED, "enrol_first", detail)
}

fn revoked() -> ApiError {
    let detail = "This device was shut out.";
    ApiError::new(StatusCode::UNAUTHORIZED, "device_revoked", detail)
}
