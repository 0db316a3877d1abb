//! Times as the clock on the wall shows them, in whichever time zone it hangs.

use std::fmt;

use chrono::NaiveTime;
use poem_openapi::registry::MetaSchema;

/// A time of day, `10:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeOfDay(pub NaiveTime);

impl TimeOfDay {
    fn parse(text: &str) -> Result<Self, String> {
        let time = NaiveTime::parse_from_str(text, "%H:%M").ok();
        time.filter(|_| text.len() == 5)
            .map(Self)
            .ok_or_else(|| "is not a time of day such as 10:30".into())
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%H:%M").fmt(f)
    }
}

fn schema() -> MetaSchema {
    MetaSchema {
        pattern: Some("^([01][0-9]|2[0-3]):[0-5][0-9]$".into()),
        ..MetaSchema::new("string")
    }
}

super::string_type!([] TimeOfDay, "time_of_day", schema());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_in_one_way() {
        assert_eq!(TimeOfDay::parse("09:05").expect("a time").to_string(), "09:05");
        for wrong in ["9:05", "24:00", "10:60", "10:00:00", "10.00", ""] {
            assert!(TimeOfDay::parse(wrong).is_err(), "{wrong:?} is taken");
        }
    }
}
