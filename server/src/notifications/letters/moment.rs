//! Days, times and amounts of money, as each language writes them.

use chrono::{DateTime, Datelike, Timelike, Utc};
use chrono_tz::Tz;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use super::phrases::Phrases;

impl Phrases<'_> {
    /// The day and the time of `at` on the wall in `zone`: "Saturday 12 December 2026, 10:30".
    pub(super) fn moment(&self, at: DateTime<Utc>, zone: Tz) -> String {
        let at = at.with_timezone(&zone);
        // As text, because a number would be written as 2,026.
        let args = [
            ("weekday", at.weekday().number_from_monday().into()),
            ("day", at.day().into()),
            ("month", at.month().into()),
            ("year", at.year().to_string().into()),
            ("hour", at.hour().to_string().into()),
            ("minute", format!("{:02}", at.minute()).into()),
        ];
        self.say_with("letter-moment", &args)
    }

    /// An amount of `cents`, such as "€ 4,50".
    pub(super) fn euros(&self, cents: u64) -> String {
        let two_decimals =
            FluentNumberOptions { minimum_fraction_digits: Some(2), ..Default::default() };
        let euros = FluentNumber::new(cents as f64 / 100.0, two_decimals);
        self.say_with("letter-euros", &[("euros", euros.into())])
    }
}

#[cfg(test)]
mod tests {
    use chrono::{TimeDelta, TimeZone};
    use chrono_tz::Europe::Amsterdam;

    use super::*;
    use crate::i18n::{Language, Words};

    fn utc(month: u32, day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, month, day, hour, minute, 0).single().expect("one instant")
    }

    fn said(language: Language, at: DateTime<Utc>) -> String {
        Phrases { words: &Words::load(), language }.moment(at, Amsterdam)
    }

    #[test]
    fn a_moment_is_written_as_each_language_writes_it() {
        let at = utc(12, 12, 9, 30);
        assert_eq!(said(Language::Nl, at), "zaterdag 12 december 2026, 10.30 uur");
        assert_eq!(said(Language::En, at), "Saturday 12 December 2026, 10:30");
    }

    #[test]
    fn a_moment_is_that_of_the_wall_in_summer_and_in_winter() {
        assert_eq!(said(Language::Nl, utc(3, 28, 9, 5)), "zaterdag 28 maart 2026, 10.05 uur");
        assert_eq!(said(Language::Nl, utc(3, 29, 8, 5)), "zondag 29 maart 2026, 10.05 uur");
        assert_eq!(said(Language::En, utc(10, 25, 9, 0)), "Sunday 25 October 2026, 10:00");
        assert_eq!(said(Language::En, utc(6, 30, 22, 0)), "Wednesday 1 July 2026, 0:00");
    }

    /// Word `place` of what is said of twelve days, each `step` days after the one before.
    fn names(language: Language, place: usize, step: i64) -> Vec<String> {
        let day = |n| utc(1, 12, 12, 0) + TimeDelta::days(n * step);
        let name = |n| said(language, day(n)).split(' ').nth(place).map(String::from);
        (0..12).filter_map(name).collect()
    }

    #[test]
    fn every_weekday_and_every_month_has_its_name() {
        let dutch =
            ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
        assert_eq!(names(Language::Nl, 0, 1)[..7], dutch);
        let english =
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        assert_eq!(names(Language::En, 0, 1)[..7], english);
        let dutch = names(Language::Nl, 2, 30).join(" ");
        let months =
            "januari februari maart april mei juni juli augustus september oktober november";
        assert_eq!(dutch, format!("{months} december"));
        let english = names(Language::En, 2, 30).join(" ");
        let months = "January February March April May June July August September October November";
        assert_eq!(english, format!("{months} December"));
    }

    #[test]
    fn money_has_two_decimals_in_both_languages() {
        let words = Words::load();
        let euros = |language, cents| Phrases { words: &words, language }.euros(cents);
        assert_eq!(euros(Language::Nl, 450), "€ 4,50");
        assert_eq!(euros(Language::Nl, 100_000), "€ 1.000,00");
        assert_eq!(euros(Language::Nl, 0), "€ 0,00");
        assert_eq!(euros(Language::En, 1_205), "€12.05");
    }
}
