//! Logs and metrics of requests. A path holds codes and identities, never names or secrets: those
//! travel behind the `#` or in a body.

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use poem::{Endpoint, IntoResponse, Request, Response, Result};

/// Counts and logs a request.
pub async fn observe<E: Endpoint>(next: Arc<E>, request: Request) -> Result<Response> {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let begun = Instant::now();
    let response = next.call(request).await?.into_response();
    let (status, took) = (response.status(), begun.elapsed());
    let labels = [("method", method.to_string()), ("status", status.as_str().to_owned())];
    metrics::histogram!("omloop_request_seconds", &labels).record(took.as_secs_f64());
    let millis = took.as_millis();
    if status.is_server_error() {
        tracing::error!(%method, path, status = status.as_u16(), millis, "request");
    } else {
        tracing::debug!(%method, path, status = status.as_u16(), millis, "request");
    }
    Ok(response)
}

/// What was counted, for `/metrics`.
pub fn metrics_recorder() -> &'static PrometheusHandle {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    HANDLE.get_or_init(|| {
        let builder = PrometheusBuilder::new();
        builder
            .install_recorder()
            .unwrap_or_else(|_| PrometheusBuilder::new().build_recorder().handle())
    })
}
