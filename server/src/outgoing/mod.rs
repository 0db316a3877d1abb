//! Calls to other servers: a municipality's sign-in, road times, addresses. See `README.md`.

mod http;
mod near;

pub use http::{Http, HttpFault, Lines};
pub use near::{is_here, is_near};
