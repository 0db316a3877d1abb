//! What goes wrong, said as `application/problem+json` (RFC 9457) with a stable `code`.

use poem::{IntoResponse, Response, http::StatusCode, http::header};
use poem_openapi::{
    ApiResponse, Object,
    payload::{Json, Payload},
    registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchemaRef, Registry},
    types::{ToJSON, Type},
};
use sea_orm::{DbErr, SqlErr};

/// One thing that is wrong with what was sent.
#[derive(Debug, Clone, PartialEq, Eq, Object)]
pub struct Fault {
    /// Where: a JSON pointer into the body, or the name of a parameter.
    pub field: String,
    /// A stable word for what is wrong, such as `required` or `too_long`.
    pub code: String,
    /// The same for a developer to read.
    pub detail: String,
}

/// A refusal or a failure, for a program (`code`) and for a person (`title`, `detail`).
#[derive(Debug, Clone, PartialEq, Eq, Object)]
pub struct Problem {
    /// The HTTP status.
    pub status: u16,
    /// What kind of problem it is.
    pub title: String,
    /// What went wrong this time.
    pub detail: String,
    /// A stable word, such as `test_first`; screens show the text that belongs to it.
    pub code: String,
    /// Everything that is wrong with the input, all at once.
    #[oai(default, skip_serializing_if_is_empty)]
    pub faults: Vec<Fault>,
}

/// The error of every operation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{status} {code}: {detail}")]
pub struct ApiError {
    status: StatusCode,
    code: &'static str,
    detail: String,
    faults: Vec<Fault>,
    wait_seconds: i64,
}

/// What an operation answers.
pub type ApiResult<T> = Result<T, ApiError>;

/// How long to wait after too many tries, where nothing else is said.
const USUAL_WAIT_SECONDS: i64 = 60;

/// How long to wait while too much is asked at once.
const BUSY_WAIT_SECONDS: i64 = 5;

impl ApiError {
    /// A problem with this status, code and explanation.
    pub fn new(status: StatusCode, code: &'static str, detail: impl Into<String>) -> Self {
        let (detail, faults) = (detail.into(), Vec::new());
        Self { status, code, detail, faults, wait_seconds: USUAL_WAIT_SECONDS }
    }

    /// The input is wrong in these ways.
    pub fn bad_input(faults: Vec<Fault>) -> Self {
        let detail = faults.iter().map(|fault| format!("{}: {}", fault.field, fault.detail));
        let detail = detail.collect::<Vec<_>>().join("; ");
        Self { faults, ..Self::new(StatusCode::BAD_REQUEST, "bad_input", detail) }
    }

    /// One field of the input is wrong.
    pub fn bad_field(field: &str, code: &str, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        Self::bad_input(vec![Fault { field: field.into(), code: code.into(), detail }])
    }

    /// There is no such thing here.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", "There is no such thing here.")
    }

    /// Nobody is signed in.
    pub fn sign_in_first() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "sign_in_first", "Sign in first.")
    }

    /// The person signed in may not do this.
    pub fn not_your_role() -> Self {
        Self::new(StatusCode::FORBIDDEN, "not_your_role", "Your role does not allow this.")
    }

    /// What is asked does not fit how things stand.
    pub fn conflict(code: &'static str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, code, detail)
    }

    /// The key of the request belongs to another one.
    pub fn key_reused() -> Self {
        Self::conflict("key_reused", "This key was used for another request.")
    }

    /// The fault of a database that keeps what the request's key is the identity of. When the
    /// identity is taken, the key was used before: for another operation, or at another centre.
    pub fn of_identity(fault: DbErr) -> Self {
        match fault.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::key_reused(),
            _ => fault.into(),
        }
    }

    /// Too many tries; try again later.
    pub fn too_many() -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, "too_many_tries", "Too many tries; wait a while.")
    }

    /// Not before so many seconds have passed, which `Retry-After` says.
    pub fn wait(code: &'static str, seconds: i64) -> Self {
        let detail = format!("Wait {seconds} seconds.");
        Self { wait_seconds: seconds, ..Self::new(StatusCode::TOO_MANY_REQUESTS, code, detail) }
    }

    /// More is asked at once than there are connections for; try again soon.
    fn busy(cause: &DbErr) -> Self {
        tracing::warn!(%cause, "too much is asked at once");
        let detail = "Too much is asked at once; try again soon.";
        let refused = Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy", detail);
        Self { wait_seconds: BUSY_WAIT_SECONDS, ..refused }
    }

    /// Our own failure. The cause goes to the log, never to the caller.
    pub fn internal(cause: &dyn std::fmt::Display) -> Self {
        tracing::error!(%cause, "request failed");
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internal",
            "Something went wrong on our side.",
        )
    }

    /// The stable word of this problem.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The problem as it goes over the wire.
    pub fn problem(&self) -> Problem {
        Problem {
            status: self.status.as_u16(),
            title: self.status.canonical_reason().unwrap_or("Problem").into(),
            detail: self.detail.clone(),
            code: self.code.into(),
            faults: self.faults.clone(),
        }
    }
}

impl From<DbErr> for ApiError {
    fn from(cause: DbErr) -> Self {
        match cause {
            DbErr::ConnectionAcquire(_) => Self::busy(&cause),
            _ => Self::internal(&cause),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let body = self.problem().to_json_string();
        let response = Response::builder()
            .status(self.status)
            .header(header::CONTENT_TYPE, "application/problem+json");
        let waits = [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE];
        let response = if waits.contains(&self.status) {
            response.header(header::RETRY_AFTER, self.wait_seconds.to_string())
        } else {
            response
        };
        response.body(body)
    }
}

impl From<ApiError> for poem::Error {
    fn from(error: ApiError) -> Self {
        Self::from_response(error.into_response())
    }
}

/// The statuses that any operation may answer with; `openapi.rs` leaves out those that one cannot.
const STATUSES: [(u16, &str); 11] = [
    (400, "The input is wrong; all faults are named."),
    (401, "Nobody is signed in."),
    (403, "The person signed in may not do this."),
    (404, "There is no such thing here."),
    (409, "It does not fit how things stand; `code` names the refusal."),
    (410, "The link was valid once, and no longer is."),
    (413, "The body is too large."),
    (415, "The body is of a kind that is not taken here."),
    (429, "Too many tries."),
    (500, "Something went wrong on our side."),
    (503, "Too much is asked at once; try again soon."),
];

/// Marks the problem's media type in the document.
struct ProblemJson;

impl Payload for ProblemJson {
    const CONTENT_TYPE: &'static str = "application/problem+json";

    fn schema_ref() -> MetaSchemaRef {
        Json::<Problem>::schema_ref()
    }
}

impl ApiResponse for ApiError {
    fn meta() -> MetaResponses {
        let response = |(status, description)| MetaResponse {
            description,
            status: Some(status),
            status_range: None,
            content: vec![MetaMediaType {
                content_type: ProblemJson::CONTENT_TYPE,
                schema: ProblemJson::schema_ref(),
            }],
            headers: vec![],
        };
        MetaResponses { responses: STATUSES.into_iter().map(response).collect() }
    }

    fn register(registry: &mut Registry) {
        Problem::register(registry);
    }
}

#[cfg(test)]
mod tests {
    use sea_orm::ConnAcquireErr;

    use super::*;

    #[test]
    fn who_finds_no_connection_free_is_told_when_to_come_back() {
        let busy = ApiError::from(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout));
        assert_eq!(busy.code(), "busy");
        let response = busy.into_response();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        let wait = response.headers().get(header::RETRY_AFTER).expect("how long to wait");
        assert_eq!(wait, "5");
        let broken = ApiError::from(DbErr::Custom("the disk is full".into()));
        assert_eq!(broken.into_response().status(), StatusCode::INTERNAL_SERVER_ERROR);
    }
}
