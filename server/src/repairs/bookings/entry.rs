//! A booking as an appointment in a calendar.

use chrono::{DateTime, Utc};
use poem::{IntoResponse, Response, http::header};
use poem_openapi::{
    ApiResponse,
    registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry},
};

use super::mine::MyBookingState;
use super::told::Told;
use crate::app::App;
use crate::calendar_file::Entry;
use crate::error::ApiResult;
use crate::secret::Purpose;

const KIND: &str = "text/calendar; charset=utf-8";

/// A booking as an appointment. Its version tells a calendar which of two files is the newer.
///
/// # Errors
/// When the time zone of the centre is none.
pub fn calendar_entry(app: &App, told: &Told, stamp: DateTime<Utc>) -> ApiResult<Entry> {
    let Told { row, centre, event, location, .. } = told;
    Ok(Entry {
        uid: format!("{}@omloop", row.id),
        sequence: row.version.unsigned_abs(),
        summary: format!("{}: {}", event.name, told.names.clone().said_in(row.language)),
        description: centre.name.clone(),
        location: location.clone(),
        starts_at: row.slot_at,
        ends_at: told.ends_at,
        time_zone: centre.zone()?,
        cancelled: told.state == MyBookingState::Cancelled,
        stamp,
        url: Some(app.link(Purpose::Booking, row.id.0)),
    })
}

/// A calendar file as the answer of an operation.
pub struct CalendarAnswer(pub String);

impl IntoResponse for CalendarAnswer {
    fn into_response(self) -> Response {
        Response::builder()
            .header(header::CONTENT_TYPE, KIND)
            .header(header::CONTENT_DISPOSITION, "attachment; filename=\"afspraak.ics\"")
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
