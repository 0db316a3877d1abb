//! An address, and the answer to a question after one.

use poem_openapi::{Enum, Object};

use super::postcode::Postcode;
use crate::travel::Spot;

/// An address that a register knows.
#[derive(Debug, Clone, PartialEq, Eq, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Address {
    /// The street.
    pub street: String,
    /// The number of the house.
    pub house_number: u32,
    /// The letter or addition behind the number, such as `A-2`.
    pub addition: Option<String>,
    /// The postcode.
    pub postcode: Postcode,
    /// The town.
    pub town: String,
    /// The number of the municipality (CBS), four figures.
    pub municipality_code: Option<String>,
    /// Where it is. What people type by hand has none until somebody puts a pin.
    pub spot: Option<Spot>,
    /// Who knows it.
    pub source: AddressSource,
}

/// Who knows an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum AddressSource {
    /// The register of addresses (BAG), by PDOK.
    Pdok,
}

/// What became of a question after an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename = "AddressLookup", rename_all = "snake_case")]
pub enum Lookup {
    /// The register was asked. Without addresses, it knows none.
    Done,
    /// No register is set.
    Off,
    /// The register did not answer in time, or not what it should.
    Down,
}

/// The addresses with a postcode and house number.
#[derive(Debug, Clone, PartialEq, Eq, Object)]
#[oai(rename = "AddressesFound")]
pub struct Found {
    /// What became of the question; unless `done`, the address has to be typed.
    pub lookup: Lookup,
    /// The addresses, by addition.
    pub items: Vec<Address>,
}

impl Address {
    /// Whether it has this addition, however that is written: `A-2`, `a2`, `A 2`.
    pub(super) fn has_addition(&self, addition: &str) -> bool {
        bare(self.addition.as_deref().unwrap_or_default()) == bare(addition)
    }
}

fn bare(addition: &str) -> String {
    let kept = addition.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_uppercase).collect()
}
