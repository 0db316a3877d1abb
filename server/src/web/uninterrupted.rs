//! A request that changes something runs to its end, also when the client hangs up: the server
//! would otherwise stop it in the middle, with a transaction still open on a shared connection.

use std::sync::Arc;

use poem::{Endpoint, IntoResponse, Middleware, Request, Response, Result};

use crate::error::ApiError;

/// Where a browser is sent from elsewhere, so that it can only GET, and something is changed.
const CHANGES_BY_GET: &str = "/v1/single-sign-on/return";

/// Adds that to an endpoint.
pub struct Uninterrupted;

impl<E: Endpoint + 'static> Middleware<E> for Uninterrupted {
    type Output = UninterruptedEndpoint<E>;

    fn transform(&self, inner: E) -> Self::Output {
        UninterruptedEndpoint(Arc::new(inner))
    }
}

/// An endpoint whose changes run to their end.
pub struct UninterruptedEndpoint<E>(Arc<E>);

impl<E: Endpoint + 'static> Endpoint for UninterruptedEndpoint<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        if request.method().is_safe() && request.uri().path() != CHANGES_BY_GET {
            return self.0.call(request).await.map(IntoResponse::into_response);
        }
        let inner = self.0.clone();
        let work = async move { inner.call(request).await.map(IntoResponse::into_response) };
        tokio::spawn(work).await.map_err(|fault| ApiError::internal(&fault))?
    }
}
