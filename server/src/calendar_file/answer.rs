//! A calendar file as the answer of an operation.

use poem::{IntoResponse, Response, http::header};
use poem_openapi::{
    ApiResponse,
    registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry},
};

const KIND: &str = "text/calendar; charset=utf-8";

/// A calendar file as the answer of an operation.
pub struct CalendarAnswer(pub String);

impl IntoResponse for CalendarAnswer {
    fn into_response(self) -> Response {
        Response::builder()
            .header(header::CONTENT_TYPE, KIND)
            .header(header::CONTENT_DISPOSITION, "attachment; filename=\"omloop.ics\"")
            .body(self.0)
    }
}

impl ApiResponse for CalendarAnswer {
    fn meta() -> MetaResponses {
        let schema = MetaSchemaRef::Inline(Box::new(MetaSchema::new("string")));
        MetaResponses {
            responses: vec![MetaResponse {
                description: "The file.",
                status: Some(200),
                status_range: None,
                content: vec![MetaMediaType { content_type: KIND, schema }],
                headers: vec![],
            }],
        }
    }

    fn register(_: &mut Registry) {}
}
