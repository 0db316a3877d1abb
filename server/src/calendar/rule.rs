//! On which days an event is held, and from when to when. Days and times are those of the wall: an event that
//! opens at ten opens at ten in summer and in winter.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use poem_openapi::Enum;

use crate::error::ApiError;

/// How far ahead a row of events may reach.
const FARTHEST: Months = Months::new(24);

/// How often an event comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Every {
    /// Each week.
    Week,
    /// Each second week.
    Fortnight,
    /// Each month on the same weekday: the second Saturday, if the first day is one.
    Month,
    /// Each month on the last such weekday.
    MonthLast,
}

/// When an event comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// How often.
    pub every: Every,
    /// The last day on which there may be one.
    pub until: NaiveDate,
    /// Days on which there is none.
    pub except: Vec<NaiveDate>,
}

/// Why a row of events cannot be planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The clocks skip this time in the night of that day.
    #[error("the clocks skip this time on {0}")]
    NoSuchTime(NaiveDate),
    /// It closes before it opens.
    #[error("it closes before it opens")]
    ClosesFirst,
    /// A row of events must end.
    #[error("lies before the first day, or more than two years after it")]
    Endless,
    /// All of its days are left out.
    #[error("no day is left")]
    NoDay,
}

impl Fault {
    /// The field of the plan that is wrong, and the stable word for what is wrong with it.
    fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchTime(_) => ("/opens", "time_does_not_exist"),
            Self::ClosesFirst => ("/closes", "closes_first"),
            Self::Endless => ("/repeat/until", "out_of_range"),
            Self::NoDay => ("/repeat/except", "no_day_left"),
        }
    }
}

impl From<Fault> for ApiError {
    fn from(fault: Fault) -> Self {
        let (field, code) = fault.place();
        Self::bad_field(field, code, fault.to_string())
    }
}

/// The days of a row of events, the first one included.
///
/// # Errors
/// [`Fault::Endless`] and [`Fault::NoDay`].
pub fn days(first: NaiveDate, repeat: Option<&Repeat>) -> Result<Vec<NaiveDate>, Fault> {
    let Some(Repeat { every, until, except }) = repeat else { return Ok(vec![first]) };
    let farthest = first.checked_add_months(FARTHEST).ok_or(Fault::Endless)?;
    if *until < first || *until > farthest {
        return Err(Fault::Endless);
    }
    let all = match every {
        Every::Week => weekly(first, *until, 7),
        Every::Fortnight => weekly(first, *until, 14),
        Every::Month => monthly(first, *until, |month| same_weekday(first, month)),
        Every::MonthLast => monthly(first, *until, |month| last_weekday(first, month)),
    };
    let days: Vec<_> = all.into_iter().filter(|day| !except.contains(day)).collect();
    if days.is_empty() { Err(Fault::NoDay) } else { Ok(days) }
}

fn weekly(first: NaiveDate, until: NaiveDate, days: u64) -> Vec<NaiveDate> {
    std::iter::successors(Some(first), |day| day.checked_add_days(Days::new(days)))
        .take_while(|day| *day <= until)
        .collect()
}

/// The day of each month, beginning with the month of the first; a month may have none.
fn monthly(
    first: NaiveDate,
    until: NaiveDate,
    day_of: impl Fn(NaiveDate) -> Option<NaiveDate>,
) -> Vec<NaiveDate> {
    let months = (0..).map_while(|count| first.with_day(1)?.checked_add_months(Months::new(count)));
    months
        .take_while(|month| *month <= until)
        .filter_map(day_of)
        .filter(|day| (first..=until).contains(day))
        .collect()
}

/// The second Saturday, if the first day is one. A fifth one is not there in each month.
fn same_weekday(first: NaiveDate, month: NaiveDate) -> Option<NaiveDate> {
    let nth = u8::try_from(first.day0() / 7 + 1).ok()?;
    NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), first.weekday(), nth)
}

fn last_weekday(first: NaiveDate, month: NaiveDate) -> Option<NaiveDate> {
    let nth = |nth| {
        NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), first.weekday(), nth)
    };
    nth(5).or_else(|| nth(4))
}

/// From when to when an event is held on a day.
///
/// # Errors
/// [`Fault::NoSuchTime`] and [`Fault::ClosesFirst`].
pub fn hours(
    day: NaiveDate,
    (opens, closes): (NaiveTime, NaiveTime),
    zone: Tz,
) -> Result<(DateTime<Utc>, DateTime<Utc>), Fault> {
    if closes <= opens {
        return Err(Fault::ClosesFirst);
    }
    Ok((moment(day, opens, zone)?, moment(day, closes, zone)?))
}

/// Of a time that comes twice, in the night when the clocks go back, it is the first.
fn moment(day: NaiveDate, time: NaiveTime, zone: Tz) -> Result<DateTime<Utc>, Fault> {
    let local = zone.from_local_datetime(&day.and_time(time)).earliest();
    local.map(|at| at.to_utc()).ok_or(Fault::NoSuchTime(day))
}

/// The first moment of a day. Where the clock jumps over midnight, the day begins after the jump.
pub fn day_begins(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let hours = (0..24).filter_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0));
    let moments = hours.filter_map(|at| zone.from_local_datetime(&day.and_time(at)).earliest());
    moments.map(|at| at.to_utc()).next().unwrap_or_else(|| day.and_time(NaiveTime::MIN).and_utc())
}

/// The first moment of the day that a moment is in, by the clock on the wall.
pub fn midnight(at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    day_begins(at.with_timezone(&zone).date_naive(), zone)
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn time(text: &str) -> NaiveTime {
        text.parse().expect("a time")
    }

    fn repeat(every: Every, until: &str) -> Repeat {
        Repeat { every, until: day(until), except: Vec::new() }
    }

    #[test]
    fn the_second_saturday_comes_back_each_month_but_for_the_exceptions() {
        let mut second = repeat(Every::Month, "2027-03-31");
        second.except = vec![day("2027-01-09")];
        let days = days(day("2026-12-12"), Some(&second)).expect("days");
        assert_eq!(days, ["2026-12-12", "2027-02-13", "2027-03-13"].map(day));
    }

    #[test]
    fn a_fifth_saturday_is_not_in_every_month_and_a_last_one_is() {
        let fifth = day("2027-01-30");
        let all = |every| days(fifth, Some(&repeat(every, "2027-05-31"))).expect("days");
        assert_eq!(all(Every::Month), ["2027-01-30", "2027-05-29"].map(day));
        assert_eq!(
            all(Every::MonthLast),
            ["2027-01-30", "2027-02-27", "2027-03-27", "2027-04-24", "2027-05-29"].map(day)
        );
    }

    #[test]
    fn a_row_of_events_has_an_end() {
        let first = day("2026-12-12");
        for until in ["2026-12-11", "2028-12-13"] {
            assert_eq!(days(first, Some(&repeat(Every::Week, until))), Err(Fault::Endless));
        }
        let none = Repeat { except: vec![first], ..repeat(Every::Week, "2026-12-12") };
        assert_eq!(days(first, Some(&none)), Err(Fault::NoDay));
    }

    #[test]
    fn a_time_that_the_clocks_skip_cannot_be_chosen() {
        let night = hours(day("2027-03-28"), (time("02:30:00"), time("10:00:00")), Amsterdam);
        assert_eq!(night, Err(Fault::NoSuchTime(day("2027-03-28"))));
        let twice = hours(day("2026-10-25"), (time("02:30:00"), time("10:00:00")), Amsterdam);
        assert_eq!(twice.expect("the first").0.to_rfc3339(), "2026-10-25T00:30:00+00:00");
    }

    proptest! {
        /// Ten years of events, each of them at ten by the clock on the wall.
        #[test]
        fn ten_in_the_morning_is_ten_in_summer_and_in_winter(
            start in 0_u64..3650,
            months in 1_u32..24,
            every in prop::sample::select(vec![Every::Week, Every::Fortnight, Every::Month, Every::MonthLast]),
        ) {
            let first = day("2026-01-01") + Days::new(start);
            let until = first + Months::new(months);
            let repeat = Repeat { every, until, except: Vec::new() };
            for day in days(first, Some(&repeat)).unwrap_or_default() {
                prop_assert_eq!(day.weekday(), first.weekday());
                prop_assert!((first..=until).contains(&day));
                let (opens, closes) = hours(day, (time("10:00:00"), time("13:00:00")), Amsterdam).expect("hours");
                let wall = opens.with_timezone(&Amsterdam);
                prop_assert_eq!((wall.date_naive(), wall.time()), (day, time("10:00:00")));
                prop_assert_eq!(closes - opens, TimeDelta::hours(3));
            }
        }
    }
}
