//! The pages, built from `pwa/` and embedded in the binary.

use poem::http::{HeaderMap, StatusCode, header};
use poem::{IntoResponse, Response, handler, http::Uri};
use rust_embed::{EmbeddedFile, RustEmbed};

/// The built pages. A build without them serves the API alone.
#[derive(RustEmbed)]
#[folder = "../pwa/dist"]
#[allow_missing = true]
struct Pages;

/// Files with a hash in their name never change.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// A file of the pages, or the page that finds its screen by the address.
#[handler]
pub fn page(uri: &Uri, headers: &HeaderMap) -> Response {
    let path = uri.path().trim_start_matches('/');
    match Pages::get(path) {
        Some(file) => serve(path, &file, headers),
        None if is_file(path) => StatusCode::NOT_FOUND.into_response(),
        None => match Pages::get("index.html") {
            Some(file) => serve("index.html", &file, headers),
            None => StatusCode::NOT_FOUND.into_response(),
        },
    }
}

fn is_file(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.contains('.'))
}

fn serve(path: &str, file: &EmbeddedFile, headers: &HeaderMap) -> Response {
    let tag = format!("\"{}\"", crate::secret::hex(&file.metadata.sha256_hash()[..16]));
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known == tag.as_str());
    let kept = if path.starts_with("assets/") { FOR_GOOD } else { "no-cache" };
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let kind = match kind.type_().as_str() {
        "text" => format!("{kind}; charset=utf-8"),
        _ => kind.to_string(),
    };
    let response = Response::builder()
        .header(header::ETAG, tag)
        .header(header::CACHE_CONTROL, kept)
        .header(header::CONTENT_TYPE, kind);
    match known {
        true => response.status(StatusCode::NOT_MODIFIED).finish(),
        false => response.body(file.data.to_vec()),
    }
}
