//! The two addresses by which a browser goes to the provider and comes back.

use poem::web::cookie::CookieJar;
use poem_openapi::{ApiResponse, Object, OpenApi, param::Query, payload::Json};

use super::attempt::{Attempt, LASTS};
use super::provider::Provider;
use super::refusal::Refusal;
use super::{store, welcome::welcome};
use crate::app::App;
use crate::error::{ApiError, ApiResult};
use crate::openapi::Tag;
use crate::web::{self, Caller};
use crate::{devices, secret};

/// The cookie's name. The prefix binds it to this host over a secure connection.
const COOKIE: &str = "__Host-omloop-sign-on";

/// How staff can sign in besides with a name and a password.
#[derive(Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct SingleSignOn {
    /// Whose provider it is, for people to read. Absent: there is none.
    provider_name: Option<String>,
}

#[derive(ApiResponse)]
enum Redirect {
    /// Go there.
    #[oai(status = 303)]
    There(#[oai(header = "Location")] String),
}

/// What a provider sends a person back with.
struct Returned {
    state: Option<String>,
    code: Option<String>,
    error: Option<String>,
}

/// Going to the provider and coming back.
pub struct SingleSignOnApi(pub App);

#[OpenApi(prefix_path = "/single-sign-on", tag = "Tag::Sessions")]
impl SingleSignOnApi {
    /// Whether staff can sign in at a municipality, and at which
    #[oai(path = "/", method = "get", operation_id = "getSingleSignOn")]
    async fn get(&self) -> Json<SingleSignOn> {
        let provider_name = self.provider().map(|provider| provider.name().to_owned()).ok();
        Json(SingleSignOn { provider_name })
    }

    /// Go to the provider's page
    ///
    /// For a browser, which keeps a cookie meanwhile.
    #[oai(path = "/page", method = "get", operation_id = "getSignOnPage")]
    async fn page(
        &self,
        jar: &CookieJar,
        /// The page of ours to come back to.
        to: Query<Option<String>>,
    ) -> ApiResult<Redirect> {
        let (app, provider, now) = (&self.0, self.provider()?, self.0.clock.now());
        let device = devices::cookie_hash(jar);
        let attempt = Attempt::begin(device, to.0.as_deref(), now, &app.chance);
        Ok(Redirect::There(match provider.page(&attempt, &app.secret, now).await {
            Ok(page) => {
                keep_cookie(jar, &attempt.seal(&app.secret));
                page.into()
            }
            Err(refusal) => refusal.page(),
        }))
    }

    /// Come back from the provider's page
    ///
    /// The provider sends a browser here. It works once.
    #[oai(path = "/return", method = "get", operation_id = "getSignOnReturn")]
    async fn back(
        &self,
        caller: Caller,
        jar: &CookieJar,
        state: Query<Option<String>>,
        code: Query<Option<String>>,
        error: Query<Option<String>>,
    ) -> ApiResult<Redirect> {
        let provider = self.provider()?;
        let returned = Returned { state: state.0, code: code.0, error: error.0 };
        let outcome = self.enter(provider, caller, jar, returned).await;
        drop_cookie(jar);
        Ok(Redirect::There(outcome.unwrap_or_else(Refusal::page)))
    }
}

impl SingleSignOnApi {
    fn provider(&self) -> ApiResult<&Provider> {
        self.0.single_sign_on.as_ref().ok_or_else(ApiError::not_found)
    }

    /// Answers the page to go on with.
    async fn enter(
        &self,
        provider: &Provider,
        caller: Caller,
        jar: &CookieJar,
        returned: Returned,
    ) -> Result<String, Refusal> {
        let (app, now) = (&self.0, self.0.clock.now());
        let sealed = jar.get(COOKIE).ok_or(Refusal::Expired)?;
        let attempt =
            Attempt::open(sealed.value_str(), &app.secret, now).ok_or(Refusal::Expired)?;
        let state = returned.state.ok_or(Refusal::Expired)?;
        if !secret::same(&state, &attempt.state(&app.secret)) {
            return Err(Refusal::Expired);
        }
        app.limits.guess(caller)?;
        self.use_once(&attempt).await?;
        let code = returned.code.filter(|_| returned.error.is_none()).ok_or(Refusal::Refused)?;
        let told = provider.redeem(code, &attempt, &app.secret, now).await?;
        welcome(app, provider, jar, &attempt, told).await?;
        Ok(attempt.back)
    }

    async fn use_once(&self, attempt: &Attempt) -> Result<(), Refusal> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let first = store::use_once(&tx, attempt).await?;
        tx.commit().await?;
        if first { Ok(()) } else { Err(Refusal::Expired) }
    }
}

fn keep_cookie(jar: &CookieJar, sealed: &str) {
    let mut cookie = web::lax_cookie(COOKIE, sealed);
    cookie.set_max_age(LASTS.to_std().unwrap_or_default());
    jar.add(cookie);
}

fn drop_cookie(jar: &CookieJar) {
    let mut gone = web::lax_cookie(COOKIE, "");
    gone.make_removal();
    jar.add(gone);
}
