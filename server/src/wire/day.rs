//! Days of the calendar: four digits, two and two (NL API Design Rules, dates).

use std::fmt;

use chrono::{Datelike, NaiveDate};
use poem_openapi::registry::MetaSchema;

/// A day on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub NaiveDate);

impl Day {
    fn parse(text: &str) -> Result<Self, String> {
        let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
        day.filter(|day| text.len() == 10 && (2..=9998).contains(&day.year()))
            .map(Self)
            .ok_or_else(|| "is not a date (RFC 3339)".into())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

super::string_type!([] Day, "string_date", MetaSchema::new_with_format("string", "date"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_in_one_way() {
        assert_eq!(Day::parse("2026-03-29").expect("a day").to_string(), "2026-03-29");
        for wrong in ["29-03-2026", "2026-3-29", "2026-02-30", "0000-01-01", "10000-01-01", ""] {
            assert!(Day::parse(wrong).is_err(), "{wrong:?} is taken");
        }
    }
}
