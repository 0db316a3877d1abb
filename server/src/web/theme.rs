//! The municipality's look: one CSS file of custom properties over our own.

use poem::http::header;
use poem::{Response, handler, web::Data};

use crate::app::App;

/// The theme that is set, or nothing.
#[handler]
pub async fn theme(Data(app): Data<&App>) -> Response {
    let css = match &app.config.theme {
        Some(file) => tokio::fs::read_to_string(file).await.unwrap_or_else(|fault| {
            tracing::error!(%fault, "the theme cannot be read");
            String::new()
        }),
        None => String::new(),
    };
    let response = Response::builder().content_type("text/css; charset=utf-8");
    response.header(header::CACHE_CONTROL, "max-age=300").body(css)
}
