//! From the wire to the operations: routes, and what holds for every request and response.

mod assets;
mod caller;
mod cookie;
mod headers;
mod health;
mod observe;
mod problems;
mod theme;
mod uninterrupted;

use poem::middleware::{CatchPanic, CookieJarManager};
use poem::{Endpoint, EndpointExt, Response, Route, get};

pub use caller::Caller;
pub use cookie::{lax_cookie, strict_cookie};
pub use observe::metrics_recorder;

use crate::app::App;
use crate::openapi;
use crate::photos::serve_photo;

/// Everything that is served.
pub fn endpoint(app: &App) -> impl Endpoint<Output = Response> + 'static {
    let pages = headers::page_policy(&app.map);
    Route::new()
        .at("/v1/openapi.json", get(health::document))
        .nest("/v1", openapi::service(app))
        .at("/photos/:centre/:id/:file", get(serve_photo))
        .at("/thema.css", get(theme::theme))
        .at("/healthz", get(health::alive))
        .at("/readyz", get(health::ready))
        .at("/metrics", get(health::metrics))
        .at("/.well-known/security.txt", get(health::security))
        .at("/", get(assets::page))
        .at("/*path", get(assets::page))
        .with(CatchPanic::new().with_handler(problems::Panicked))
        .with(uninterrupted::Uninterrupted)
        .with(CookieJarManager::new())
        .data(app.clone())
        .catch_all_error(problems::problem)
        .around(move |next, request| headers::complete(pages.clone(), next, request))
        .around(observe::observe)
        .map_to_response()
}
