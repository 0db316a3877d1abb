//! The reminder of a booking.

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use super::visit::Visit;
use crate::i18n::{Language, Words};

/// The repair is tomorrow. Who cannot come can still make room for somebody else.
#[derive(Debug, Clone)]
pub struct RepairTomorrow {
    /// What was booked.
    pub visit: Visit,
    /// The page of the booking, with its ticket.
    pub page_url: String,
}

impl RepairTomorrow {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = self.visit.names();
        let subject = phrases.say_with("letter-repair-tomorrow-subject", &names);
        let page = Page::new(&phrases, &self.visit.centre, &subject)
            .opening(phrases.say_with("letter-repair-tomorrow-opening", &names));
        self.visit.expect(&phrases, page, &self.page_url).into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self { visit: Visit::sample(), page_url: "https://omloop.example/afspraak#8NR3W5XA".into() }
    }
}
