//! The word that a repair event is somewhere else.

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use super::visit::Visit;
use crate::i18n::{Language, Words};

/// The place of the event was changed by the centre.
#[derive(Debug, Clone)]
pub struct RepairOtherPlace {
    /// What is booked, with its new place.
    pub visit: Visit,
    /// The page of the booking, with its ticket.
    pub page_url: String,
}

impl RepairOtherPlace {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = self.visit.names();
        let subject = phrases.say_with("letter-repair-place-subject", &names);
        let page = Page::new(&phrases, &self.visit.centre, &subject)
            .opening(phrases.say_with("letter-repair-place-opening", &names));
        self.visit.expect(&phrases, page, &self.page_url).into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self { visit: Visit::sample(), page_url: "https://omloop.example/afspraak#8NR3W5XA".into() }
    }
}
