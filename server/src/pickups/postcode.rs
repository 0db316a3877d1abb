//! Which postcodes an area has.

use std::fmt;

use poem_openapi::registry::MetaSchema;
use serde::{Deserialize, Serialize};

use crate::addresses::Postcode;

/// A part of the country by postcodes: `5011`, `5011AB`, or `5011-5019`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostcodeRange(pub String);

const RANGE: &str = "^[1-9][0-9]{3}([A-Za-z]{2}|-[1-9][0-9]{3})?$";

impl PostcodeRange {
    fn parse(text: &str) -> Result<Self, String> {
        let text = text.to_ascii_uppercase();
        let figures = |part: &str| {
            part.len() == 4 && !part.starts_with('0') && part.bytes().all(|c| c.is_ascii_digit())
        };
        let fits = match text.split_once('-') {
            Some((from, until)) => figures(from) && figures(until) && from <= until,
            None => figures(&text) || (text.len() == 6 && Postcode::parse(&text).is_ok()),
        };
        if fits { Ok(Self(text)) } else { Err("is none of 1234, 1234AB and 1234-1239".into()) }
    }

    /// Whether a postcode lies in it.
    pub fn has(&self, postcode: Postcode) -> bool {
        let figures = postcode.figures();
        match self.0.split_once('-') {
            Some((from, until)) => (from..=until).contains(&figures.as_str()),
            None => postcode.to_string().starts_with(&self.0),
        }
    }
}

impl fmt::Display for PostcodeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn schema() -> MetaSchema {
    MetaSchema { pattern: Some(RANGE.into()), max_length: Some(9), ..MetaSchema::new("string") }
}

crate::wire::string_type!([] PostcodeRange, "postcode_range", schema());

#[cfg(test)]
mod tests {
    use super::*;

    fn postcode(text: &str) -> Postcode {
        Postcode::parse(text).expect("a postcode")
    }

    #[test]
    fn an_area_is_named_by_neighbourhoods_streets_or_a_row_of_neighbourhoods() {
        let has = |range: &str, code: &str| {
            PostcodeRange::parse(range).expect("a range").has(postcode(code))
        };
        assert!(has("5011", "5011AB") && !has("5011", "5012AB"));
        assert!(has("5011ab", "5011AB") && !has("5011AB", "5011AC"));
        assert!(has("5011-5019", "5019ZZ") && !has("5011-5019", "5020AA"));
        for wrong in ["501", "5019-5011", "5011A", "5011-", "0111", "5011-50199"] {
            assert!(PostcodeRange::parse(wrong).is_err(), "{wrong:?} is taken");
        }
    }
}
