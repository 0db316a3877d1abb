//! The line to the provider: one request at a time, encrypted, with an end to time and size, and
//! without following redirects, so that an answer cannot send us anywhere else.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper::header::{HOST, HeaderValue};
use hyper::{Request, Uri, body::Bytes};
use hyper_util::rt::TokioIo;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::Url;

use super::settings::is_here;

/// How long a person waits for the provider, all in all.
const PATIENCE: Duration = Duration::from_secs(5);

/// More than any provider has to tell; its keys and its addresses are some ten kilobytes.
const MOST_BYTES: usize = 512 * 1024;

/// The line to the provider.
pub struct Http {
    tls: TlsConnector,
}

/// Why there was no answer.
#[derive(Debug, thiserror::Error)]
pub enum HttpFault {
    /// The provider named an address that we do not go to.
    #[error("`{0}` is not an encrypted address")]
    Address(String),
    /// It took too long.
    #[error("no answer within {} seconds", PATIENCE.as_secs())]
    TooSlow,
    /// The line could not be laid or broke.
    #[error("the line: {0}")]
    Line(#[from] std::io::Error),
    /// It is no HTTP that was spoken.
    #[error("the conversation: {0}")]
    Conversation(#[from] hyper::Error),
    /// The answer did not come whole, or was too large.
    #[error("the answer: {0}")]
    Body(Box<dyn std::error::Error + Send + Sync>),
}

impl Http {
    /// A line that trusts the authorities of the web, and these.
    pub fn new(authorities: &[CertificateDer<'static>]) -> Self {
        let mut roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
        roots.add_parsable_certificates(authorities.iter().cloned());
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("the provider knows the versions that are safe")
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self { tls: TlsConnector::from(Arc::new(config)) }
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpFault> {
        let answer = tokio::time::timeout(PATIENCE, self.exchange(request)).await;
        answer.map_err(|_| HttpFault::TooSlow)?
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, HttpFault> {
        let unusable = || HttpFault::Address(request.uri().to_string());
        let url = Url::parse(&request.uri().to_string()).map_err(|_| unusable())?;
        let encrypted = url.scheme() == "https";
        if !encrypted && !is_here(&url) {
            return Err(unusable());
        }
        let name = url.host_str().ok_or_else(unusable)?.trim_matches(['[', ']']).to_owned();
        let port = url.port_or_known_default().ok_or_else(unusable)?;
        let line = TcpStream::connect((name.as_str(), port)).await?;
        if encrypted {
            let name = ServerName::try_from(name).map_err(|_| unusable())?;
            speak(self.tls.connect(name, line).await?, request).await
        } else {
            speak(line, request).await
        }
    }
}

async fn speak(
    line: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
    request: HttpRequest,
) -> Result<HttpResponse, HttpFault> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(line)).await?;
    // It ends with the sender.
    tokio::spawn(connection);
    let (parts, body) = sender.send_request(as_sent(request)).await?.into_parts();
    let body = Limited::new(body, MOST_BYTES).collect().await.map_err(HttpFault::Body)?;
    Ok(HttpResponse::from_parts(parts, body.to_bytes().into()))
}

/// On the line, the host is a header and the address only a path.
fn as_sent(request: HttpRequest) -> Request<Full<Bytes>> {
    let (mut parts, body) = request.into_parts();
    let host = parts.uri.authority().and_then(|host| HeaderValue::from_str(host.as_str()).ok());
    parts.headers.extend(host.map(|host| (HOST, host)));
    let path = parts.uri.path_and_query().cloned();
    parts.uri = path.map_or(Uri::from_static("/"), Uri::from);
    Request::from_parts(parts, Full::new(body.into()))
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpFault;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpFault>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

#[cfg(test)]
mod tests;
