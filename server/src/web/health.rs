//! For whoever looks after the server: is it alive, is it ready, what does it count.

use chrono::{Months, SecondsFormat};
use poem::http::{StatusCode, header};
use poem::{IntoResponse, Response, handler, web::Data};

use crate::app::App;
use crate::{jobs, openapi};

/// The process runs.
#[handler]
pub fn alive() -> &'static str {
    "ok"
}

/// The database answers.
#[handler]
pub async fn ready(Data(app): Data<&App>) -> Response {
    match app.db.read().ping().await {
        Ok(()) => "ok".into_response(),
        Err(fault) => {
            tracing::error!(%fault, "not ready");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

/// Counts and times, as Prometheus reads them.
#[handler]
pub async fn metrics(Data(app): Data<&App>) -> Response {
    if let Ok((waiting, given_up)) = jobs::waiting(&app.db).await {
        ::metrics::gauge!("omloop_jobs_waiting").set(waiting as f64);
        ::metrics::gauge!("omloop_jobs_given_up").set(given_up as f64);
    }
    let text = super::metrics_recorder().render();
    text.with_content_type("text/plain; version=0.0.4").into_response()
}

/// The document of the API, for any site to read.
#[handler]
pub fn document() -> Response {
    let response = Response::builder().content_type("application/json");
    response.header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*").body(openapi::text())
}

/// Whom to tell of a security fault (RFC 9116); it says so anew for half a year each time.
#[handler]
pub fn security(Data(app): Data<&App>) -> String {
    let until = app.clock.now() + Months::new(6);
    format!(
        "Contact: mailto:{}\nExpires: {}\nPreferred-Languages: nl, en\nCanonical: {}/.well-known/security.txt\n",
        app.sender.email,
        until.to_rfc3339_opts(SecondsFormat::Secs, true),
        app.config.base_url,
    )
}
