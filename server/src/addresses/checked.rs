//! A query of which all faults are named at once. The parameters of an operation are read one by
//! one, and the first fault would hide the others.

use poem::{FromRequest, Request, RequestBody, Result};
use url::form_urlencoded;

use super::postcode::{HouseNumber, Postcode};
use crate::error::{ApiError, Fault};
use crate::wire::Line;

/// An addition as people write it.
pub type Addition = Line<10>;

/// Shows that the query of a request has no faults.
pub struct Checked;

impl<'a> FromRequest<'a> for Checked {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        match faults(request.uri().query().unwrap_or_default()) {
            faults if faults.is_empty() => Ok(Self),
            faults => Err(ApiError::bad_input(faults).into()),
        }
    }
}

fn faults(query: &str) -> Vec<Fault> {
    let said = |name: &str| {
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    };
    let needed = |field: &str, check: fn(&str) -> Result<(), String>| match said(field) {
        None => Some(fault(field, "required", "is missing".into())),
        Some(text) => check(&text).err().map(|why| fault(field, "invalid", why)),
    };
    let postcode = needed("postcode", |text| Postcode::parse(text).map(drop));
    let number = needed("houseNumber", |text| HouseNumber::parse(text).map(drop));
    let addition = said("addition").and_then(|text| Addition::parse(&text).err());
    let addition = addition.map(|why| fault("addition", "invalid", why));
    postcode.into_iter().chain(number).chain(addition).collect()
}

fn fault(field: &str, code: &str, detail: String) -> Fault {
    Fault { field: field.into(), code: code.into(), detail }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_faults_are_named_at_once() {
        let named = |query| {
            let faults = faults(query).into_iter();
            faults.map(|fault| format!("{} {}", fault.field, fault.code)).collect::<Vec<_>>()
        };
        assert_eq!(named("postcode=1234%20ab&houseNumber=12&addition=a"), Vec::<String>::new());
        assert_eq!(named(""), ["postcode required", "houseNumber required"]);
        assert_eq!(
            named("postcode=12&houseNumber=a&addition=elf+tekens!"),
            ["postcode invalid", "houseNumber invalid", "addition invalid"]
        );
    }
}
