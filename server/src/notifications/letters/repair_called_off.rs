//! The word that a repair event is off.

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use super::visit::Visit;
use crate::i18n::{Language, Words};

/// The centre cancelled the event. One letter, with the way to another day.
#[derive(Debug, Clone)]
pub struct RepairCalledOff {
    /// What was booked.
    pub visit: Visit,
    /// The page on which another day is booked.
    pub book_url: String,
}

impl RepairCalledOff {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = self.visit.names();
        let moment = [("moment", self.visit.moment(&phrases).into())];
        let subject = phrases.say_with("letter-repair-off-subject", &moment);
        Page::new(&phrases, &self.visit.centre, &subject)
            .opening(phrases.say_with("letter-repair-off-opening", &names))
            .opening(phrases.say("letter-repair-off-again"))
            .facts(self.visit.facts(&phrases))
            .button(phrases.say("letter-repair-off-button"), &self.book_url)
            .into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self { visit: Visit::sample(), book_url: "https://omloop.example/reparatie".into() }
    }
}
