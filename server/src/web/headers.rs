//! The headers of every response (internet.nl, NL API Design Rules).

use std::sync::Arc;

use poem::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use poem::{Endpoint, IntoResponse, Request, Response, Result};

use crate::map::Backdrop;
use crate::openapi::{API_VERSION, methods_at};

/// What a page may do. `wasm-unsafe-eval` lets the label reader run; nothing comes from elsewhere, but for the pictures
/// under a map where somebody set those.
const PAGE_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data: blob:{pictures}; media-src 'self' blob:; connect-src 'self'; \
    worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; \
    frame-src 'none'; frame-ancestors 'none'; form-action 'self'";

/// Pages below this address may stand inside the page of a municipality: they show what is public, and
/// ask for nothing that could be clicked by mistake.
const EMBEDDED: &str = "/ingebed/";

/// As [`PAGE_POLICY`], but for who may show it.
const EMBEDDED_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; \
    worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; \
    frame-src 'none'; frame-ancestors *; form-action 'none'";

/// An answer of the API is not a page and may do nothing.
const API_POLICY: &str = "default-src 'none'; base-uri 'none'; frame-src 'none'; \
    frame-ancestors 'none'; form-action 'none'";

const ALWAYS: [(HeaderName, &str); 5] = [
    (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// What pages may do on this server.
pub fn page_policy(map: &Backdrop) -> HeaderValue {
    let pictures = map.origin().map(|origin| format!(" {origin}")).unwrap_or_default();
    HeaderValue::from_str(&PAGE_POLICY.replace("{pictures}", &pictures))
        .expect("an origin is written in ASCII")
}

/// Completes a response.
pub async fn complete<E: Endpoint>(
    pages: HeaderValue,
    next: Arc<E>,
    request: Request,
) -> Result<Response> {
    let path = request.uri().path().to_owned();
    let is_api = path.starts_with("/v1");
    let mut response = next.call(request).await?.into_response();
    let refused_method = response.status() == StatusCode::METHOD_NOT_ALLOWED;
    let headers = response.headers_mut();
    if refused_method {
        headers.insert(header::ALLOW, allowed(&path));
    }
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if is_api {
        headers.insert("api-version", HeaderValue::from_static(API_VERSION));
        put_if_absent(headers, header::CACHE_CONTROL, "no-store");
    }
    let policy = if is_api {
        HeaderValue::from_static(API_POLICY)
    } else if path.starts_with(EMBEDDED) {
        headers.remove(header::X_FRAME_OPTIONS);
        HeaderValue::from_static(EMBEDDED_POLICY)
    } else {
        pages
    };
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}

/// Whoever uses a wrong method hears the right ones (RFC 9110). Outside the API, that is reading.
fn allowed(path: &str) -> HeaderValue {
    let methods = methods_at(path).join(", ");
    HeaderValue::from_str(&methods)
        .ok()
        .filter(|methods| !methods.is_empty())
        .unwrap_or(HeaderValue::from_static("GET, HEAD"))
}

fn put_if_absent(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.entry(name).or_insert(HeaderValue::from_static(value));
}
