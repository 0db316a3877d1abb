//! Whatever goes wrong on the way to an operation becomes a problem too.

use poem::error::{MethodNotAllowedError, NotFoundError, ReadBodyError};
use poem::http::StatusCode;
use poem::{Error, IntoResponse, Response};
use poem_openapi::error::{ContentTypeError, ParseParamError, ParsePathError};

use crate::error::ApiError;

/// Says any error as a problem.
pub async fn problem(error: Error) -> Response {
    if error.is_from_response() {
        return error.into_response();
    }
    understand(&error).into_response()
}

fn understand(error: &Error) -> ApiError {
    if let Some(fault) = error.downcast_ref::<ParseParamError>() {
        return ApiError::bad_field(fault.name, "invalid", fault.reason.clone());
    }
    if let Some(fault) = error.downcast_ref::<ParsePathError>() {
        return ApiError::bad_field(fault.name, "invalid", fault.reason.clone());
    }
    if let Some(fault) = error.downcast_ref::<ContentTypeError>() {
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        return ApiError::new(status, "wrong_type", fault.to_string());
    }
    if error.is::<NotFoundError>() {
        return ApiError::not_found();
    }
    if error.is::<MethodNotAllowedError>() {
        let detail = "This address does not take this method.";
        return ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "wrong_method", detail);
    }
    if let Some(ReadBodyError::PayloadTooLarge) = error.downcast_ref() {
        let detail = "The body is larger than this operation takes.";
        return ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", detail);
    }
    match error.status() {
        status if status.is_client_error() => {
            ApiError::new(StatusCode::BAD_REQUEST, "bad_input", error.to_string())
        }
        _ => ApiError::internal(error),
    }
}

/// Says a panic as a problem.
#[derive(Clone)]
pub struct Panicked;

impl poem::middleware::PanicHandler for Panicked {
    type Response = Response;

    fn get_response(&self, _: Box<dyn std::any::Any + Send + 'static>) -> Response {
        ApiError::internal(&"a handler panicked").into_response()
    }
}
