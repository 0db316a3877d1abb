//! When something was done, if the device that tells of it had no network for a while.

use chrono::{DateTime, TimeDelta, Utc};

/// A day of work is shorter: a clock that is further behind is wrong.
const LONGEST: TimeDelta = TimeDelta::hours(24);

/// When it was done: as the device tells, unless its clock cannot be right; never before `last`,
/// which is when something was done with the same thing before.
pub fn done_at(
    told: Option<DateTime<Utc>>,
    last: Option<DateTime<Utc>>,
    heard: DateTime<Utc>,
) -> DateTime<Utc> {
    let credible = |at: &DateTime<Utc>| (heard - LONGEST..=heard).contains(at);
    let at = told.filter(credible).unwrap_or(heard);
    last.map_or(at, |last| at.max(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: u32, minute: u32) -> DateTime<Utc> {
        let day = chrono::NaiveDate::from_ymd_opt(2027, 1, 9).expect("a day");
        day.and_hms_opt(hour, minute, 0).expect("a time").and_utc()
    }

    #[test]
    fn the_device_knows_when_it_was_done() {
        let heard = at(12, 0);
        assert_eq!(done_at(Some(at(10, 30)), None, heard), at(10, 30));
        assert_eq!(done_at(None, None, heard), heard);
    }

    #[test]
    fn a_clock_that_cannot_be_right_is_not_believed() {
        let heard = at(12, 0);
        let wrong = [heard + TimeDelta::minutes(1), heard - TimeDelta::hours(25)];
        for told in wrong {
            assert_eq!(done_at(Some(told), None, heard), heard);
        }
    }

    #[test]
    fn nothing_is_done_before_what_came_before_it() {
        assert_eq!(done_at(Some(at(10, 30)), Some(at(11, 0)), at(12, 0)), at(11, 0));
    }
}
