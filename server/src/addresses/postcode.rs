//! A Dutch postcode and house number.

use std::fmt;

use poem_openapi::registry::MetaSchema;

use crate::wire::string_type;

/// A Dutch postcode: four figures of which the first is no zero, and two letters. Written as
/// `1234AB`; read with a space and in small letters too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Postcode([u8; 6]);

/// What a postcode looks like when it comes in.
const PATTERN: &str = "^[1-9][0-9]{3} ?[A-Za-z]{2}$";

impl Postcode {
    /// Reads one.
    ///
    /// # Errors
    /// Says what one looks like.
    pub fn parse(text: &str) -> Result<Self, String> {
        let read = match text.as_bytes() {
            [figures @ .., b' ', a, b] | [figures @ .., a, b] => read(figures, [*a, *b]),
            _ => None,
        };
        read.ok_or_else(|| "is not four figures and two letters, such as `1234AB`".into())
    }
}

impl Postcode {
    /// Its four figures, which name a neighbourhood.
    pub fn figures(self) -> String {
        self.0[..4].iter().map(|byte| char::from(*byte)).collect()
    }
}

fn read(figures: &[u8], letters: [u8; 2]) -> Option<Postcode> {
    let [first, second, third, fourth] = *figures else { return None };
    let fits = matches!(first, b'1'..=b'9')
        && [second, third, fourth].iter().all(u8::is_ascii_digit)
        && letters.iter().all(u8::is_ascii_alphabetic);
    let [a, b] = letters.map(|letter| letter.to_ascii_uppercase());
    fits.then_some(Postcode([first, second, third, fourth, a, b]))
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{}", char::from(*byte)))
    }
}

fn schema() -> MetaSchema {
    MetaSchema { pattern: Some(PATTERN.into()), ..MetaSchema::new("string") }
}

string_type!([] Postcode, "postcode", schema());

/// A house number: what stands on the door before letters and additions. The register (BAG) has up
/// to five figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct HouseNumber(pub u32);

impl HouseNumber {
    /// Reads one.
    ///
    /// # Errors
    /// Says what one looks like.
    pub fn parse(text: &str) -> Result<Self, String> {
        let figures = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|number| (1..=99_999).contains(number));
        number.filter(|_| figures).map(Self).ok_or_else(|| "is not a number of 1 to 99999".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_read_however_people_write_it() {
        for text in ["1234AB", "1234 AB", "1234ab", "1234 aB"] {
            let read = Postcode::parse(text).map(|postcode| postcode.to_string());
            assert_eq!(read.as_deref(), Ok("1234AB"), "{text}");
        }
    }

    #[test]
    fn what_is_no_postcode_is_refused() {
        let wrong = ["", "1234", "0123AB", "1234A", "1234ABC", "12345AB", "1234  AB", "AB1234"];
        for text in wrong.into_iter().chain(["1234A1", "१२३४AB", "1234ÄB", " 1234AB", "1234-AB"])
        {
            assert!(Postcode::parse(text).is_err(), "{text:?} is taken");
        }
    }

    #[test]
    fn a_house_number_is_a_number() {
        assert_eq!(HouseNumber::parse("12"), Ok(HouseNumber(12)));
        for text in ["", "0", "-1", "+1", "12a", "100000", " 12", "99999999999"] {
            assert!(HouseNumber::parse(text).is_err(), "{text:?} is taken");
        }
    }
}
