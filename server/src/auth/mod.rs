//! Who is at the tablet: staff, their roles, their sessions, and the guards that ask for them.

mod api;
mod entity;
mod guard;
mod password;
mod role;
mod session;
mod show;
mod staff_api;
mod store;

pub use api::{Done, SessionsApi, begin, enter};
pub use entity::staff::Model as StaffRow;
pub use guard::{Coordinator, Doorkeeper, Driver, FullWorker, Sessions, Signed, Worker};
pub use password::{fits as password_fits, hash as hash_password, one_time_password};
pub use role::{Role, Roles};
pub use session::{NewSession, end_all, end_at_device, end_by_pin, forget_old_sessions};
pub use show::{MyStation, Session};
pub use staff_api::{StaffApi, to_change};
pub use store::{
    NewStaff, Subject, at_work, create, find_by_subject, join, names, update, works_here,
};
