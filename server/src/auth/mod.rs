//! Who is at the tablet: staff, their roles, their sessions, and the guards that ask for them.

mod api;
mod entity;
mod guard;
mod password;
mod role;
mod session;
mod staff_api;
mod store;

pub use api::{Done, SessionsApi};
pub use guard::{Coordinator, Sessions, Signed, Worker};
pub use password::{hash as hash_password, one_time_password};
pub use role::{Role, Roles};
pub use session::forget_old_sessions;
pub use staff_api::StaffApi;
pub use store::{NewStaff, create, names};
