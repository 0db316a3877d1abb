//! The question who comes to repair on the next days.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::Letter;
use super::layout::{Fact, Page};
use super::phrases::Phrases;
use super::visit::at;
use crate::i18n::{Language, Words};
use crate::wire::one_line;

/// There are days near of which a repairer said nothing yet.
#[derive(Debug, Clone)]
pub struct RosterAsk {
    /// The name of the centre.
    pub centre: String,
    /// The time zone of the centre.
    pub zone: Tz,
    /// The days.
    pub days: Vec<RosterDay>,
    /// The page with the days, on which these letters can be stopped too.
    pub roster_url: String,
}

/// A day of the repair café.
#[derive(Debug, Clone)]
pub struct RosterDay {
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// The place where it is held.
    pub location: String,
}

impl RosterAsk {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let centre = [("centre", one_line(&self.centre).into())];
        let day =
            |day: &RosterDay| Fact::new(phrases.moment(day.starts_at, self.zone), &day.location);
        Page::new(&phrases, &self.centre, &phrases.say("letter-roster-ask-subject"))
            .opening(phrases.say_with("letter-roster-ask-opening", &centre))
            .facts(self.days.iter().map(day))
            .further([phrases.say("letter-roster-ask-how")])
            .button(phrases.say("letter-roster-button"), &self.roster_url)
            .stop(&phrases, &self.roster_url)
            .into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        let day = |starts_at, location: &str| RosterDay { starts_at, location: location.into() };
        Self {
            centre: "Ambachtscentrum De Kringloop".into(),
            zone: Tz::Europe__Amsterdam,
            days: vec![
                day(at("2026-12-12T09:00:00Z"), "Repair café Numansdorp"),
                day(at("2026-12-19T09:00:00Z"), "Bibliotheek"),
            ],
            roster_url: "https://omloop.example/rooster#5WQ8H2NB".into(),
        }
    }
}
