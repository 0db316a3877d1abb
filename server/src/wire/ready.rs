//! An answer that was made before and is kept as text.

use std::marker::PhantomData;

use poem::{Body, IntoResponse, Response};
use poem_openapi::ApiResponse;
use poem_openapi::payload::{Json, Payload};
use poem_openapi::registry::{MetaResponses, Registry};
use poem_openapi::types::{ToJSON, Type};

/// A `T`, written as JSON. Cloning it copies no text.
pub struct Ready<T> {
    text: bytes::Bytes,
    what: PhantomData<fn() -> T>,
}

impl<T: ToJSON> Ready<T> {
    /// Writes an answer.
    pub fn new(answer: &T) -> Self {
        Self { text: answer.to_json_string().into(), what: PhantomData }
    }

    /// How many bytes it takes.
    pub fn bytes(&self) -> u64 {
        self.text.len() as u64
    }
}

impl<T> Clone for Ready<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), what: PhantomData }
    }
}

impl<T: Type> IntoResponse for Ready<T> {
    fn into_response(self) -> Response {
        Response::builder().content_type(Json::<T>::CONTENT_TYPE).body(Body::from_bytes(self.text))
    }
}

impl<T: ToJSON> ApiResponse for Ready<T> {
    fn meta() -> MetaResponses {
        <Json<T> as ApiResponse>::meta()
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}
