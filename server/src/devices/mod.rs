//! Devices: the shared tablets of a centre. One is enrolled by a link for one use, is told by its
//! cookie from then on, and can be shut out from afar.

mod api;
mod current_api;
mod entity;
mod guard;
mod store;
mod when;

pub use api::DevicesApi;
pub use current_api::CurrentDeviceApi;
pub use entity::Model as DeviceRow;
pub use guard::{EnrolledDevice, KnownDevice, by_cookie, cookie_hash, here};
pub use store::{count_held, names, release_held, token_hash};
pub use when::done_at;
