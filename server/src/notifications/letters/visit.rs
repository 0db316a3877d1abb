//! When and where somebody comes to have a thing repaired, as the letters of the repair café say it.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::layout::{Fact, Page};
use super::phrases::{Phrases, thing_in_sentence};
use crate::i18n::FluentValue;
use crate::wire::one_line;

/// A booked repair.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The name of the centre.
    pub centre: String,
    /// The name of the thing's category in the language of the letter.
    pub thing: String,
    /// The place where the repair café is held.
    pub location: String,
    /// When its owner is expected.
    pub starts_at: DateTime<Utc>,
    /// The time zone of the centre.
    pub zone: Tz,
}

impl Visit {
    /// The centre and the thing, to be filled in inside a sentence.
    pub(super) fn names(&self) -> [(&'static str, FluentValue<'static>); 2] {
        names(&self.centre, &self.thing)
    }

    /// When, as text.
    pub(super) fn moment(&self, phrases: &Phrases) -> String {
        phrases.moment(self.starts_at, self.zone)
    }

    /// Adds that its owner has to confirm before `until`, by the button that leads to `url`.
    pub(super) fn ask(
        &self,
        phrases: &Phrases,
        page: Page,
        until: DateTime<Utc>,
        url: &str,
    ) -> Page {
        let until = [("until", phrases.moment(until, self.zone).into())];
        page.opening(phrases.say_with("letter-repair-confirm-by", &until))
            .facts(self.facts(phrases))
            .button(phrases.say("letter-repair-come"), url)
    }

    /// Adds that its owner is expected, what to bring, and that the page at `url` has the ticket.
    pub(super) fn expect(&self, phrases: &Phrases, page: Page, url: &str) -> Page {
        let bring = phrases.say_with("letter-repair-bring", &self.names());
        page.facts(self.facts(phrases))
            .further([bring, phrases.say("letter-repair-ticket")])
            .button(phrases.say("letter-repair-see"), url)
            .ending(phrases.say("letter-repair-cannot-come"))
    }

    /// When, where and what.
    pub(super) fn facts(&self, phrases: &Phrases) -> [Fact; 3] {
        let when = Fact::new(phrases.say("letter-repair-when"), &self.moment(phrases));
        let [place, thing] = self.place_and_thing(phrases);
        [when, place, thing]
    }

    /// Where and what.
    pub(super) fn place_and_thing(&self, phrases: &Phrases) -> [Fact; 2] {
        [
            Fact::new(phrases.say("letter-repair-where"), &self.location),
            Fact::new(phrases.say("letter-repair-what"), &self.thing),
        ]
    }

    /// An example.
    pub(super) fn sample() -> Self {
        Self {
            centre: "Ambachtscentrum De Kringloop".into(),
            thing: "Lamp".into(),
            location: "Repair café Numansdorp".into(),
            starts_at: at("2026-12-12T09:30:00Z"),
            zone: Tz::Europe__Amsterdam,
        }
    }
}

/// The centre and the thing, to be filled in inside a sentence.
pub(super) fn names(centre: &str, thing: &str) -> [(&'static str, FluentValue<'static>); 2] {
    [("centre", one_line(centre).into()), ("name", thing_in_sentence(thing))]
}

/// A moment of an example, as RFC 3339 writes it.
///
/// # Panics
/// When it is written in another way.
pub(super) fn at(moment: &str) -> DateTime<Utc> {
    moment.parse().expect("our own examples are well written")
}
