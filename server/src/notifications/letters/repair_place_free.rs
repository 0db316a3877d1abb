//! The word that a place came free.

use chrono::{DateTime, Utc};

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use super::visit::{Visit, at};
use crate::i18n::{Language, Words};

/// Somebody waited for a place, and has one now. It is kept until a moment, and then given to the
/// next who waits.
#[derive(Debug, Clone)]
pub struct RepairPlaceFree {
    /// What was booked.
    pub visit: Visit,
    /// The page with the button that confirms.
    pub confirm_url: String,
    /// Until when the place is kept.
    pub until: DateTime<Utc>,
}

impl RepairPlaceFree {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = self.visit.names();
        let subject = phrases.say_with("letter-repair-free-subject", &names);
        let page = Page::new(&phrases, &self.visit.centre, &subject)
            .opening(phrases.say_with("letter-repair-free-opening", &names));
        self.visit
            .ask(&phrases, page, self.until, &self.confirm_url)
            .ending(phrases.say("letter-repair-free-ignore"))
            .into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self {
            visit: Visit::sample(),
            confirm_url: "https://omloop.example/afspraak/bevestig#4QK7T2M9".into(),
            until: at("2026-12-10T09:30:00Z"),
        }
    }
}
