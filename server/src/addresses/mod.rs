//! Addresses from a postcode and house number, where a register is set; else people type them. See
//! `README.md`.

mod address;
mod api;
mod book;
mod checked;
mod pdok;
mod postcode;

pub use address::{Address, AddressSource, Found, Lookup};
pub use api::PublicAddressesApi;
pub use book::{AddressBook, PATIENCE};
pub use postcode::{HouseNumber, Postcode};
