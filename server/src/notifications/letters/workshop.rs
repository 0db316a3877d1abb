//! The letters to somebody who booked a workshop: alike, but for what has become of the booking.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::Letter;
use super::layout::{Fact, Page};
use super::phrases::Phrases;
use super::visit::at;
use crate::i18n::{FluentValue, Language, Words};
use crate::wire::one_line;

/// What was booked: when and where people come together, and how many of one booking.
#[derive(Debug, Clone)]
pub struct Gathering {
    /// The name of the centre.
    pub centre: String,
    /// What the workshop is called in the language of the letter.
    pub name: String,
    /// Where it is.
    pub location: String,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// The time zone of the centre.
    pub zone: Tz,
    /// How many people come.
    pub people: u32,
    /// What it costs, in cents: each of them, or a group as a whole.
    pub price_cents: u64,
}

/// What has become of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkshopSays {
    /// Somebody booked with this address, and has to confirm it before this moment.
    Confirm(DateTime<Utc>),
    /// There is no room now.
    Waiting,
    /// It counts.
    Booked,
    /// There is room after all, if it is confirmed before this moment.
    PlaceFree(DateTime<Utc>),
    /// It is tomorrow.
    Tomorrow,
    /// The workshop is off.
    CalledOff,
    /// The centre cancelled this booking.
    Cancelled,
}

/// A letter to somebody who booked a workshop.
#[derive(Debug, Clone)]
pub struct WorkshopLetter {
    /// What was booked.
    pub gathering: Gathering,
    /// What has become of it.
    pub says: WorkshopSays,
    /// The page of the booking; of what is off, the page with other workshops.
    pub url: String,
}

impl WorkshopSays {
    /// The words of the subject, of the first paragraph, and of the button.
    fn words(self) -> [&'static str; 3] {
        match self {
            Self::Confirm(_) => [
                "letter-workshop-confirm-subject",
                "letter-workshop-confirm-opening",
                "letter-workshop-come",
            ],
            Self::Waiting => [
                "letter-workshop-waiting-subject",
                "letter-workshop-waiting-opening",
                "letter-workshop-see",
            ],
            Self::Booked => [
                "letter-workshop-booked-subject",
                "letter-workshop-booked-opening",
                "letter-workshop-see",
            ],
            Self::PlaceFree(_) => [
                "letter-workshop-free-subject",
                "letter-workshop-free-opening",
                "letter-workshop-come",
            ],
            Self::Tomorrow => [
                "letter-workshop-tomorrow-subject",
                "letter-workshop-tomorrow-opening",
                "letter-workshop-see",
            ],
            Self::CalledOff => [
                "letter-workshop-off-subject",
                "letter-workshop-off-opening",
                "letter-workshop-others",
            ],
            Self::Cancelled => [
                "letter-workshop-cancelled-subject",
                "letter-workshop-cancelled-opening",
                "letter-workshop-others",
            ],
        }
    }

    /// The words of the last paragraph.
    fn ending(self) -> Option<&'static str> {
        match self {
            Self::Confirm(_) => Some("letter-workshop-confirm-ignore"),
            Self::PlaceFree(_) => Some("letter-workshop-free-ignore"),
            Self::Booked | Self::Tomorrow => Some("letter-workshop-cannot-come"),
            Self::Waiting | Self::CalledOff | Self::Cancelled => None,
        }
    }
}

impl WorkshopLetter {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = self.gathering.names();
        let [subject, opening, button] = self.says.words();
        let subject = phrases.say_with(subject, &names);
        let mut page = Page::new(&phrases, &self.gathering.centre, &subject)
            .opening(phrases.say_with(opening, &names));
        if let WorkshopSays::Confirm(until) | WorkshopSays::PlaceFree(until) = self.says {
            let until = [("until", phrases.moment(until, self.gathering.zone).into())];
            page = page.opening(phrases.say_with("letter-workshop-confirm-by", &until));
        }
        page = page.facts(self.gathering.facts(&phrases)).button(phrases.say(button), &self.url);
        if let Some(ending) = self.says.ending() {
            page = page.ending(phrases.say(ending));
        }
        page.into_letter()
    }

    /// An example.
    pub fn sample(says: WorkshopSays) -> Self {
        let url = "https://omloop.example/deelname#8NR3W5XA".into();
        Self { gathering: Gathering::sample(), says, url }
    }
}

impl Gathering {
    /// The centre and the workshop, to be filled in inside a sentence.
    fn names(&self) -> [(&'static str, FluentValue<'static>); 2] {
        [("centre", one_line(&self.centre).into()), ("name", one_line(&self.name).into())]
    }

    /// When, where, how many people, and what it costs.
    fn facts(&self, phrases: &Phrases) -> [Fact; 5] {
        let fact = |key, value: &str| Fact::new(phrases.say(key), value);
        let price = match self.price_cents {
            0 => phrases.say("letter-workshop-free"),
            cents => phrases.euros(cents),
        };
        [
            fact("letter-workshop-what", &self.name),
            fact("letter-workshop-when", &phrases.moment(self.starts_at, self.zone)),
            fact("letter-workshop-where", &self.location),
            fact("letter-workshop-people", &self.people.to_string()),
            fact("letter-workshop-price", &price),
        ]
    }

    fn sample() -> Self {
        Self {
            centre: "Ambachtscentrum De Kringloop".into(),
            name: "Fietsband plakken".into(),
            location: "Werkplaats Numansdorp".into(),
            starts_at: at("2026-12-12T09:30:00Z"),
            zone: Tz::Europe__Amsterdam,
            people: 2,
            price_cents: 750,
        }
    }
}

/// All that a letter can say, as examples.
#[cfg(test)]
pub(super) fn samples() -> [(&'static str, WorkshopLetter); 7] {
    let until = at("2026-12-05T12:00:00Z");
    [
        ("workshop_confirm", WorkshopSays::Confirm(until)),
        ("workshop_waiting", WorkshopSays::Waiting),
        ("workshop_booked", WorkshopSays::Booked),
        ("workshop_place_free", WorkshopSays::PlaceFree(until)),
        ("workshop_tomorrow", WorkshopSays::Tomorrow),
        ("workshop_called_off", WorkshopSays::CalledOff),
        ("workshop_cancelled", WorkshopSays::Cancelled),
    ]
    .map(|(name, says)| (name, WorkshopLetter::sample(says)))
}
