//! The provider: where people are sent, and what it says of them when they come back.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreClientAuthMethod,
    CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreRevocableToken, CoreRevocationErrorResponse,
    CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AuthType, AuthorizationCode, ClaimsVerificationError, Client, CsrfToken, EmptyExtraTokenFields,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IdToken, IdTokenClaims, IdTokenFields, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RequestTokenError, Scope, StandardErrorResponse,
    StandardTokenResponse, TokenResponse,
};
use tokio::sync::Mutex;
use url::Url;

use super::attempt::Attempt;
use super::claims::Claims;
use super::refusal::Refusal;
use super::settings::Settings;
use crate::auth::{Roles, Subject};
use crate::id::CentreId;
use crate::outgoing::{Http, Lines};
use crate::secret::SecretKey;
use crate::wire::Line;

/// How long a person waits for one answer of the provider.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long it is believed where the provider's pages and keys are.
const BELIEVED: TimeDelta = TimeDelta::hours(1);

/// How long a provider that did not answer is left alone, so that a queue of people does not wait
/// for it one after the other.
const LEFT_ALONE: TimeDelta = TimeDelta::seconds(10);

/// The provider of a municipality, which is first spoken to when somebody signs in: while it is
/// away, Omloop starts and passwords work.
pub struct Provider {
    settings: Settings,
    http: Http,
    known: Mutex<Known>,
}

/// What the provider told of itself.
#[derive(Default)]
struct Known {
    metadata: Option<(DateTime<Utc>, Arc<CoreProviderMetadata>)>,
    failed_at: Option<DateTime<Utc>>,
}

/// What the provider says of a person, and nothing more than is kept.
#[derive(Debug)]
pub struct Told {
    /// Who it is.
    pub subject: Subject,
    /// The name that colleagues will see.
    pub name: String,
    /// The roles that the person's groups have here.
    pub roles: Roles,
}

type Token =
    IdToken<Claims, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;

type TokenFields = IdTokenFields<
    Claims,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;

type Answer = StandardTokenResponse<TokenFields, CoreTokenType>;

/// The library's client, with claims of the provider's own.
type OidcClient = Client<
    Claims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Answer,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

impl Provider {
    /// The provider that the settings name.
    pub fn new(settings: Settings) -> Self {
        let http = Http::new(&settings.authorities, Lines::OpenHere, PATIENCE);
        Self { settings, http, known: Mutex::default() }
    }

    /// Whose provider it is, for people to read.
    pub fn name(&self) -> &str {
        &self.settings.name
    }

    /// The centre where its people work, where there are several.
    pub fn centre(&self) -> Option<CentreId> {
        self.settings.centre
    }

    /// The page of the provider where this sign-in goes on. At a shared tablet the provider is to ask
    /// who it is, also when it knows the person before.
    pub async fn page(
        &self,
        attempt: &Attempt,
        key: &SecretKey,
        now: DateTime<Utc>,
    ) -> Result<Url, Refusal> {
        let client = self.client(self.metadata(now).await?);
        let (state, nonce) = (attempt.state(key), attempt.nonce(key));
        let verifier = PkceCodeVerifier::new(attempt.verifier(key));
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let page = client
            .authorize_url(flow, move || CsrfToken::new(state), move || Nonce::new(nonce))
            .add_scope(Scope::new("profile".into()))
            .add_scopes(self.settings.scopes.iter().cloned())
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        let page = match attempt.device {
            Some(_) => page.add_prompt(CoreAuthPrompt::Login),
            None => page,
        };
        Ok(page.url().0)
    }

    /// Redeems the code that a person came back with, and checks what the provider says of them:
    /// signature, issuer, audience, time and nonce.
    pub async fn redeem(
        &self,
        code: String,
        attempt: &Attempt,
        key: &SecretKey,
        now: DateTime<Utc>,
    ) -> Result<Told, Refusal> {
        let client = self.client(self.metadata(now).await?);
        let answer = self.exchange(&client, code, attempt.verifier(key)).await?;
        let token = answer.id_token().ok_or_else(|| unproven("there is no ID token"))?;
        let nonce = Nonce::new(attempt.nonce(key));
        match verified(&client, token, &nonce, now) {
            Ok(claims) => self.told(claims),
            // The provider may have another key by now.
            Err(ClaimsVerificationError::SignatureVerification(_)) => {
                let client = self.client(self.discover(now).await?);
                self.told(verified(&client, token, &nonce, now).map_err(unproven)?)
            }
            Err(fault) => Err(unproven(fault)),
        }
    }

    /// Gives the code, and gets the token for it.
    async fn exchange(
        &self,
        client: &OidcClient,
        code: String,
        verifier: String,
    ) -> Result<Answer, Refusal> {
        let request = client.exchange_code(AuthorizationCode::new(code)).map_err(unproven)?;
        let request = request.set_pkce_verifier(PkceCodeVerifier::new(verifier));
        request.request_async(&self.http).await.map_err(|fault| match &fault {
            RequestTokenError::Request(_) => logged(&fault, Refusal::Unreachable),
            RequestTokenError::ServerResponse(_) => logged(&fault, Refusal::Refused),
            _ => unproven(fault),
        })
    }

    fn told(&self, claims: &IdTokenClaims<Claims, CoreGenderClaim>) -> Result<Told, Refusal> {
        let full = claims.name().and_then(|name| name.get(None)).map(|name| name.as_str());
        let name = full.or(claims.preferred_username().map(|name| name.as_str()));
        let name = name.and_then(|name| Line::<100>::parse(name).ok());
        let name = name.ok_or_else(|| unproven("there is no name of 1 to 100 characters"))?;
        Ok(Told {
            subject: Subject {
                issuer: claims.issuer().to_string(),
                subject: claims.subject().as_str().to_owned(),
            },
            name: name.0,
            roles: self.settings.roles.of(claims.additional_claims()),
        })
    }

    fn client(&self, metadata: Arc<CoreProviderMetadata>) -> OidcClient {
        let methods = metadata.token_endpoint_auth_methods_supported();
        let basic =
            methods.is_none_or(|known| known.contains(&CoreClientAuthMethod::ClientSecretBasic));
        let (id, secret) = (self.settings.client_id.clone(), self.settings.client_secret.clone());
        Client::from_provider_metadata(Arc::unwrap_or_clone(metadata), id, Some(secret))
            .set_auth_type(if basic { AuthType::BasicAuth } else { AuthType::RequestBody })
            .set_redirect_uri(self.settings.back.clone())
    }

    /// What the provider told of itself, asked for when it is not known or too long ago.
    async fn metadata(&self, now: DateTime<Utc>) -> Result<Arc<CoreProviderMetadata>, Refusal> {
        let known = self.known.lock().await;
        match &known.metadata {
            Some((since, metadata)) if now < *since + BELIEVED => Ok(metadata.clone()),
            _ => self.ask(known, now).await,
        }
    }

    /// The same, asked for now: the provider has a key that we do not know yet.
    async fn discover(&self, now: DateTime<Utc>) -> Result<Arc<CoreProviderMetadata>, Refusal> {
        self.ask(self.known.lock().await, now).await
    }

    /// One asks, and whoever comes meanwhile waits for the answer.
    async fn ask(
        &self,
        mut known: tokio::sync::MutexGuard<'_, Known>,
        now: DateTime<Utc>,
    ) -> Result<Arc<CoreProviderMetadata>, Refusal> {
        if known.failed_at.is_some_and(|failed| now < failed + LEFT_ALONE) {
            return Err(Refusal::Unreachable);
        }
        let issuer = self.settings.issuer.clone();
        match CoreProviderMetadata::discover_async(issuer, &self.http).await {
            Ok(metadata) => {
                let metadata = Arc::new(metadata);
                *known = Known { metadata: Some((now, metadata.clone())), failed_at: None };
                Ok(metadata)
            }
            Err(fault) => {
                known.failed_at = Some(now);
                Err(logged(&fault, Refusal::Unreachable))
            }
        }
    }
}

fn verified<'a>(
    client: &OidcClient,
    token: &'a Token,
    nonce: &Nonce,
    now: DateTime<Utc>,
) -> Result<&'a IdTokenClaims<Claims, CoreGenderClaim>, ClaimsVerificationError> {
    token.claims(&client.id_token_verifier().set_time_fn(move || now), nonce)
}

fn unproven(why: impl std::fmt::Display) -> Refusal {
    logged(&why, Refusal::Unproven)
}

/// The cause is for whoever runs the server, and names nobody.
fn logged(cause: &dyn std::fmt::Display, refusal: Refusal) -> Refusal {
    tracing::warn!(%cause, ?refusal, "single sign-on");
    refusal
}
