//! Dutch postcodes, and which of them an area has.

use std::fmt;

use poem_openapi::registry::MetaSchema;
use serde::{Deserialize, Serialize};

/// A whole postcode, `1234 AB`, kept without its space.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Postcode(pub String);

/// A part of the country by postcodes: `5011`, `5011AB`, or `5011-5019`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostcodeRange(pub String);

const POSTCODE: &str = "^[1-9][0-9]{3} ?[A-Za-z]{2}$";
const RANGE: &str = "^[1-9][0-9]{3}([A-Za-z]{2}|-[1-9][0-9]{3})?$";

impl Postcode {
    /// Reads a postcode, with or without its space.
    ///
    /// # Errors
    /// When it is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let plain: String = text.chars().filter(|c| *c != ' ').collect();
        let spaced = text.len() == plain.len() || text.as_bytes().get(4) == Some(&b' ');
        match plain.as_bytes() {
            [b'1'..=b'9', figures @ .., a, b]
                if spaced
                    && figures.len() == 3
                    && figures.iter().all(u8::is_ascii_digit)
                    && a.is_ascii_alphabetic()
                    && b.is_ascii_alphabetic()
                    && text.len() <= 7 =>
            {
                Ok(Self(plain.to_ascii_uppercase()))
            }
            _ => Err("is no postcode such as 1234 AB".into()),
        }
    }

    /// Its four figures, which name a neighbourhood.
    pub fn figures(&self) -> &str {
        &self.0[..4]
    }
}

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
    pub fn has(&self, postcode: &Postcode) -> bool {
        match self.0.split_once('-') {
            Some((from, until)) => (from..=until).contains(&postcode.figures()),
            None => postcode.0.starts_with(&self.0),
        }
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", &self.0[..4], &self.0[4..])
    }
}

impl fmt::Display for PostcodeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn schema(pattern: &str, max_length: usize) -> MetaSchema {
    MetaSchema {
        pattern: Some(pattern.into()),
        max_length: Some(max_length),
        ..MetaSchema::new("string")
    }
}

crate::wire::string_type!([] Postcode, "postcode", schema(POSTCODE, 7));
crate::wire::string_type!([] PostcodeRange, "postcode_range", schema(RANGE, 9));

#[cfg(test)]
mod tests {
    use super::*;

    fn postcode(text: &str) -> Postcode {
        Postcode::parse(text).expect("a postcode")
    }

    #[test]
    fn a_postcode_is_written_with_a_space_however_it_was_typed() {
        for typed in ["5011AB", "5011 ab", "5011ab"] {
            assert_eq!(postcode(typed).to_string(), "5011 AB");
        }
        for wrong in
            ["0123 AB", "5011", "5011A", "50 11AB", "5011 A1", "5011 AB ", "5011  AB", "é011AB", ""]
        {
            assert!(Postcode::parse(wrong).is_err(), "{wrong:?} is taken");
        }
    }

    #[test]
    fn an_area_is_named_by_neighbourhoods_streets_or_a_row_of_neighbourhoods() {
        let has = |range: &str, code: &str| {
            PostcodeRange::parse(range).expect("a range").has(&postcode(code))
        };
        assert!(has("5011", "5011AB") && !has("5011", "5012AB"));
        assert!(has("5011ab", "5011AB") && !has("5011AB", "5011AC"));
        assert!(has("5011-5019", "5019ZZ") && !has("5011-5019", "5020AA"));
        for wrong in ["501", "5019-5011", "5011A", "5011-", "0111", "5011-50199"] {
            assert!(PostcodeRange::parse(wrong).is_err(), "{wrong:?} is taken");
        }
    }
}
