//! The word that a booking is on the waiting list.

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use super::visit::Visit;
use crate::i18n::{Language, Words};

/// Somebody waits for a place on a day. Its page says how many wait before them, and lets them stop.
#[derive(Debug, Clone)]
pub struct RepairWaiting {
    /// What is to be booked; the time is that of its day's first wish.
    pub visit: Visit,
    /// The page of the booking.
    pub page_url: String,
}

impl RepairWaiting {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = self.visit.names();
        let subject = phrases.say_with("letter-repair-waiting-subject", &names);
        Page::new(&phrases, &self.visit.centre, &subject)
            .opening(phrases.say_with("letter-repair-waiting-opening", &names))
            .opening(phrases.say("letter-repair-waiting-then"))
            .facts(self.visit.facts(&phrases))
            .button(phrases.say("letter-repair-see"), &self.page_url)
            .into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self { visit: Visit::sample(), page_url: "https://omloop.example/afspraak#8NR3W5XA".into() }
    }
}
