//! The question whether a booking is really meant.

use chrono::{DateTime, Utc};

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use super::visit::{Visit, at};
use crate::i18n::{Language, Words};

/// Somebody booked a repair with this address. The place is kept until a moment, and then given to
/// somebody else.
#[derive(Debug, Clone)]
pub struct ConfirmRepair {
    /// What was booked.
    pub visit: Visit,
    /// The page with the button that confirms.
    pub confirm_url: String,
    /// Until when the place is kept.
    pub until: DateTime<Utc>,
}

impl ConfirmRepair {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = self.visit.names();
        let subject = phrases.say_with("letter-repair-confirm-subject", &names);
        let page = Page::new(&phrases, &self.visit.centre, &subject)
            .opening(phrases.say_with("letter-repair-confirm-opening", &names));
        self.visit
            .ask(&phrases, page, self.until, &self.confirm_url)
            .ending(phrases.say("letter-repair-confirm-ignore"))
            .into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self {
            visit: Visit::sample(),
            confirm_url: "https://omloop.example/afspraak/bevestig#4QK7T2M9".into(),
            until: at("2026-12-05T12:00:00Z"),
        }
    }
}
