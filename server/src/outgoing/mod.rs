//! Calls to other servers: a municipality's sign-in, road times, addresses. See `README.md`.

mod http;
mod near;
mod setting;

pub use http::{Http, HttpFault, HttpResponse, Lines};
pub use near::{is_here, is_near};
pub use setting::{at, server_address};
