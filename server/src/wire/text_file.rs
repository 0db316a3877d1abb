//! A file of text as the answer of an operation.

use std::marker::PhantomData;

use poem::{IntoResponse, Response, http::header};
use poem_openapi::{
    ApiResponse,
    registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry},
};

/// A kind of file: what it is, and the name under which a browser saves it.
pub trait FileKind {
    /// Its media type.
    const MEDIA_TYPE: &'static str;
    /// Its name.
    const NAME: &'static str;
}

/// A file of text as the answer of an operation.
pub struct TextFile<K> {
    text: Vec<u8>,
    kind: PhantomData<fn() -> K>,
}

impl<K> TextFile<K> {
    /// A file with this text in it, in UTF-8.
    pub fn new(text: impl Into<Vec<u8>>) -> Self {
        Self { text: text.into(), kind: PhantomData }
    }
}

impl<K: FileKind> IntoResponse for TextFile<K> {
    fn into_response(self) -> Response {
        let disposition = format!("attachment; filename=\"{}\"", K::NAME);
        Response::builder()
            .header(header::CONTENT_TYPE, K::MEDIA_TYPE)
            .header(header::CONTENT_DISPOSITION, disposition)
            .body(self.text)
    }
}

impl<K: FileKind> ApiResponse for TextFile<K> {
    fn meta() -> MetaResponses {
        let schema = MetaSchemaRef::Inline(Box::new(MetaSchema::new("string")));
        MetaResponses {
            responses: vec![MetaResponse {
                description: "The file.",
                status: Some(200),
                status_range: None,
                content: vec![MetaMediaType { content_type: K::MEDIA_TYPE, schema }],
                headers: vec![],
            }],
        }
    }

    fn register(_: &mut Registry) {}
}
