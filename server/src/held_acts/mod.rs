//! Held acts: what was done at a device without a network, and could not be sent before the device
//! was shut out. It is never lost and never applied by itself: a coordinator looks at each.

mod api;
mod device_api;
mod entity;
mod rule;
mod store;

pub use api::HeldActsApi;
pub use device_api::DeviceHeldActsApi;
pub use store::forget;
