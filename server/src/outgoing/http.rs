//! The line to another server: one request at a time, with an end to time and size, and without
//! following redirects, so that an answer cannot send us anywhere else.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper::header::{HOST, HeaderValue};
use hyper::{Request, Response, Uri, body::Bytes};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::Url;

use super::near::{is_here, is_near};

/// More than anyone has to tell: the keys and addresses of a sign-in provider are some ten
/// kilobytes, a table of a hundred places by a hundred is two hundred.
const MOST_BYTES: usize = 512 * 1024;

/// A request with all of its body.
pub type HttpRequest = Request<Vec<u8>>;

/// An answer with all of its body.
pub type HttpResponse = Response<Vec<u8>>;

/// Which lines may be laid without encryption.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// Only those on this machine.
    OpenHere,
    /// Those in the operator's own network as well.
    OpenNear,
}

impl Lines {
    /// Whether an open line may be laid to this address.
    pub fn allow(self, url: &Url) -> bool {
        match self {
            Self::OpenHere => is_here(url),
            Self::OpenNear => is_near(url),
        }
    }
}

/// The line to another server.
pub struct Http {
    tls: TlsConnector,
    lines: Lines,
    patience: Duration,
}

/// Why there was no answer.
#[derive(Debug, thiserror::Error)]
pub enum HttpFault {
    /// It is an address that we do not go to.
    #[error("`{0}` is not an encrypted address")]
    Address(String),
    /// It took too long.
    #[error("no answer within {} seconds", .0.as_secs_f32())]
    TooSlow(Duration),
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
    /// A line that trusts the authorities of the web, and these, and takes so long for a request,
    /// all in all.
    pub fn new(authorities: &[CertificateDer<'static>], lines: Lines, patience: Duration) -> Self {
        let mut roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
        roots.add_parsable_certificates(authorities.iter().cloned());
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("the provider knows the versions that are safe")
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self { tls: TlsConnector::from(Arc::new(config)), lines, patience }
    }

    /// Gets what is at this address.
    ///
    /// # Errors
    /// Says why there was no answer; one of any status is an answer.
    pub async fn get(&self, address: &Url) -> Result<HttpResponse, HttpFault> {
        let request = Request::get(address.as_str()).body(Vec::new());
        self.send(request.map_err(|_| HttpFault::Address(origin(address)))?).await
    }

    /// Sends a request and reads the answer.
    ///
    /// # Errors
    /// Says why there was no answer; one of any status is an answer.
    pub async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpFault> {
        let answer = tokio::time::timeout(self.patience, self.exchange(request)).await;
        answer.map_err(|_| HttpFault::TooSlow(self.patience))?
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, HttpFault> {
        let no_address = |_| HttpFault::Address(request.uri().host().unwrap_or_default().into());
        let url = Url::parse(&request.uri().to_string()).map_err(no_address)?;
        let unusable = || HttpFault::Address(origin(&url));
        let encrypted = url.scheme() == "https";
        if !encrypted && !self.lines.allow(&url) {
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

/// Where an address leads, without the path and the query: those may tell where somebody lives, and
/// faults end up in logs.
fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
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

#[cfg(test)]
mod tests;
