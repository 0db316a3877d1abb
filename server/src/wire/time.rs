//! Moments: UTC with a `Z` going out, any offset coming in (NL API Design Rules, dates).

use std::fmt;

use chrono::{DateTime, Datelike, SecondsFormat, SubsecRound, Utc};
use poem_openapi::registry::MetaSchema;

/// A moment on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timestamp(pub DateTime<Utc>);

impl Timestamp {
    fn parse(text: &str) -> Result<Self, String> {
        let at = DateTime::parse_from_rfc3339(text).map(|at| at.to_utc().trunc_subsecs(3));
        at.ok()
            .filter(can_be_kept)
            .map(Self)
            .ok_or_else(|| "is not a date and time with an offset (RFC 3339)".into())
    }
}

/// Whether both engines can keep a moment, and order it: its year in UTC has four digits.
pub(super) fn can_be_kept(at: &DateTime<Utc>) -> bool {
    (1..=9999).contains(&at.year())
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(at: DateTime<Utc>) -> Self {
        Self(at)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

super::string_type!([] Timestamp, "string_date-time", MetaSchema::new_with_format("string", "date-time"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_offset_comes_in_and_utc_goes_out() {
        let at = Timestamp::parse("2026-03-29T03:30:00+02:00").expect("a valid moment");
        assert_eq!(at.to_string(), "2026-03-29T01:30:00Z");
        assert!(Timestamp::parse("2026-03-29T03:30:00").is_err(), "a moment without an offset");
    }
}
