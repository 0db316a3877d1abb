//! The word that a booking stands.

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use super::visit::Visit;
use crate::i18n::{Language, Words};

/// The booking is confirmed. This letter keeps its page, with the ticket, within reach.
#[derive(Debug, Clone)]
pub struct RepairBooked {
    /// What was booked.
    pub visit: Visit,
    /// The page of the booking, with its ticket.
    pub page_url: String,
}

impl RepairBooked {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = self.visit.names();
        let moment = [("moment", self.visit.moment(&phrases).into())];
        let subject = phrases.say_with("letter-repair-booked-subject", &moment);
        let page = Page::new(&phrases, &self.visit.centre, &subject)
            .opening(phrases.say_with("letter-repair-booked-opening", &names));
        self.visit.expect(&phrases, page, &self.page_url).into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self { visit: Visit::sample(), page_url: "https://omloop.example/afspraak#8NR3W5XA".into() }
    }
}
