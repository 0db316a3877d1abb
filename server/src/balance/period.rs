//! From a day to a day, as the calendar at the centre has them.

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::calendar::day_begins;
use crate::error::{ApiError, ApiResult};

/// How many days a balance may be about: a year and a month.
const MOST_DAYS: i64 = 400;

/// A stretch of time: its first moment, and the first moment after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Its first moment.
    pub begin: DateTime<Utc>,
    /// The first moment after it.
    pub end: DateTime<Utc>,
}

impl Period {
    /// The days from `from` to `to`, both included.
    ///
    /// # Errors
    /// `400` when the last day is before the first, or there are too many.
    pub fn new(from: NaiveDate, to: NaiveDate, zone: Tz) -> ApiResult<Self> {
        let days = (to - from).num_days() + 1;
        if !(1..=MOST_DAYS).contains(&days) {
            let detail = format!("must be 1 to {MOST_DAYS} days, the first day included");
            return Err(ApiError::bad_field("to", "out_of_range", detail));
        }
        let after = to.checked_add_days(Days::new(1)).unwrap_or(to);
        Ok(Self { begin: day_begins(from, zone), end: day_begins(after, zone) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn hours(day_text: &str) -> i64 {
        let zone = chrono_tz::Europe::Amsterdam;
        let period = Period::new(day(day_text), day(day_text), zone).expect("a day");
        (period.end - period.begin).num_hours()
    }

    #[test]
    fn a_day_is_as_long_as_the_clock_at_the_centre_says() {
        assert_eq!(hours("2026-03-28"), 24);
        assert_eq!(hours("2026-03-29"), 23);
        assert_eq!(hours("2026-10-25"), 25);
    }

    #[test]
    fn a_period_goes_forward_and_is_no_longer_than_a_year_and_a_month() {
        let zone = chrono_tz::Europe::Amsterdam;
        assert!(Period::new(day("2026-01-02"), day("2026-01-01"), zone).is_err());
        assert!(Period::new(day("2026-01-01"), day("2027-02-04"), zone).is_ok());
        assert!(Period::new(day("2026-01-01"), day("2027-02-05"), zone).is_err());
    }
}
