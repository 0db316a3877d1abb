//! A rendered label or receipt as the answer of an operation.

use poem::{IntoResponse, Response, http::header};
use poem_openapi::{
    ApiResponse,
    registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry},
};

use super::RenderFault;
use crate::error::ApiError;

/// A file of one of the kinds in which labels are drawn.
pub struct FileAnswer {
    /// Its media type.
    pub content_type: &'static str,
    /// The name under which a browser saves it.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl IntoResponse for FileAnswer {
    fn into_response(self) -> Response {
        let disposition = format!("inline; filename=\"{}\"", self.name);
        Response::builder()
            .header(header::CONTENT_TYPE, self.content_type)
            .header(header::CONTENT_DISPOSITION, disposition)
            .body(self.bytes)
    }
}

impl ApiResponse for FileAnswer {
    fn meta() -> MetaResponses {
        let kinds = ["image/png", "image/svg+xml", "application/pdf", "application/zpl"];
        let media = |content_type| MetaMediaType {
            content_type,
            schema: MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format(
                "string", "binary",
            ))),
        };
        MetaResponses {
            responses: vec![MetaResponse {
                description: "The file, of the kind that was asked for.",
                status: Some(200),
                status_range: None,
                content: kinds.into_iter().map(media).collect(),
                headers: vec![],
            }],
        }
    }

    fn register(_: &mut Registry) {}
}

impl From<RenderFault> for ApiError {
    fn from(fault: RenderFault) -> Self {
        match fault {
            RenderFault::OneLabelOnly | RenderFault::NoLabels | RenderFault::NoSuchCell => {
                Self::bad_field("format", "impossible", fault.to_string())
            }
            RenderFault::UrlTooLong | RenderFault::Document => Self::internal(&fault),
        }
    }
}
