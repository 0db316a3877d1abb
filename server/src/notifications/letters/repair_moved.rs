//! The word that a booking has another time.

use chrono::{DateTime, Utc};

use super::Letter;
use super::layout::{Fact, Page};
use super::phrases::Phrases;
use super::visit::{Visit, at};
use crate::i18n::{Language, Words};

/// The booking was moved, by its owner or by the centre.
#[derive(Debug, Clone)]
pub struct RepairMoved {
    /// What is booked now.
    pub visit: Visit,
    /// When it was before.
    pub was: DateTime<Utc>,
    /// The page of the booking, with its ticket.
    pub page_url: String,
}

impl RepairMoved {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = self.visit.names();
        let was = phrases.moment(self.was, self.visit.zone);
        let when = [
            Fact::new(phrases.say("letter-repair-when-old"), &was),
            Fact::new(phrases.say("letter-repair-when-new"), &self.visit.moment(&phrases)),
        ];
        Page::new(&phrases, &self.visit.centre, &phrases.say("letter-repair-moved-subject"))
            .opening(phrases.say_with("letter-repair-moved-opening", &names))
            .facts(when)
            .facts(self.visit.place_and_thing(&phrases))
            .button(phrases.say("letter-repair-see"), &self.page_url)
            .ending(phrases.say("letter-repair-moved-cannot-come"))
            .into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self {
            visit: Visit::sample(),
            was: at("2026-11-14T09:00:00Z"),
            page_url: "https://omloop.example/afspraak#8NR3W5XA".into(),
        }
    }
}
