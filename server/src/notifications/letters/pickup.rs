//! The letters to somebody whose things are collected: alike, but for what has become of it.

use chrono::{DateTime, Timelike, Utc};
use chrono_tz::Tz;

use super::Letter;
use super::layout::{Fact, Page};
use super::phrases::Phrases;
#[cfg(test)]
use super::visit::at;
use crate::i18n::{FluentValue, Language, Words};
use crate::wire::one_line;

/// What is collected, where and when.
#[derive(Debug, Clone)]
pub struct Collection {
    /// The name of the centre.
    pub centre: String,
    /// Where the van comes to.
    pub address: String,
    /// What is collected, in the language of the letter.
    pub things: String,
    /// What is not, after somebody looked at a photo.
    pub refused: Vec<Refused>,
    /// Within which hours the van comes.
    pub window: (DateTime<Utc>, DateTime<Utc>),
    /// The time zone of the centre.
    pub zone: Tz,
}

/// Something that is not collected.
#[derive(Debug, Clone)]
pub struct Refused {
    /// What it is called.
    pub name: String,
    /// Why not.
    pub reason: Option<String>,
}

/// What has become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PickupSays {
    /// Somebody looks at a photo first.
    Looking,
    /// The van comes.
    Booked,
    /// It comes at another time, or for other things.
    Changed,
    /// It comes in three days.
    Soon,
    /// It comes tomorrow.
    Tomorrow,
    /// It does not come, for this reason.
    Cancelled(Option<String>),
}

/// A letter to somebody whose things are collected.
#[derive(Debug, Clone)]
pub struct PickupLetter {
    /// What is collected.
    pub collection: Collection,
    /// What has become of it.
    pub says: PickupSays,
    /// The page of the pickup; of what is off, the page where one books.
    pub url: String,
}

impl PickupSays {
    /// The words of the subject and of the first paragraph.
    fn words(&self) -> [&'static str; 2] {
        match self {
            Self::Looking => ["letter-pickup-looking-subject", "letter-pickup-looking-opening"],
            Self::Booked => ["letter-pickup-booked-subject", "letter-pickup-booked-opening"],
            Self::Changed => ["letter-pickup-changed-subject", "letter-pickup-changed-opening"],
            Self::Soon => ["letter-pickup-soon-subject", "letter-pickup-soon-opening"],
            Self::Tomorrow => ["letter-pickup-tomorrow-subject", "letter-pickup-tomorrow-opening"],
            Self::Cancelled(_) => {
                ["letter-pickup-cancelled-subject", "letter-pickup-cancelled-opening"]
            }
        }
    }

    fn comes(&self) -> bool {
        !matches!(self, Self::Cancelled(_))
    }
}

impl PickupLetter {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names: [(&str, FluentValue); 1] =
            [("centre", one_line(&self.collection.centre).into())];
        let [subject, opening] = self.says.words();
        let subject = phrases.say_with(subject, &names);
        let mut page = Page::new(&phrases, &self.collection.centre, &subject)
            .opening(phrases.say_with(opening, &names));
        if let PickupSays::Cancelled(Some(reason)) = &self.says {
            page = page.opening(one_line(reason));
        }
        page = page.facts(self.collection.facts(&phrases));
        page = page.further(self.collection.refused.iter().map(|thing| thing.say(&phrases)));
        if self.says.comes() {
            let ready = ["letter-pickup-ready", "letter-pickup-follow"];
            return page
                .further(ready.map(|key| phrases.say(key)))
                .button(phrases.say("letter-pickup-see"), &self.url)
                .ending(phrases.say("letter-pickup-cannot"))
                .into_letter();
        }
        page.button(phrases.say("letter-pickup-again"), &self.url).into_letter()
    }
}

impl Collection {
    /// When, where and what.
    fn facts(&self, phrases: &Phrases) -> [Fact; 3] {
        let fact = |key, value: &str| Fact::new(phrases.say(key), value);
        [
            fact("letter-pickup-when", &self.when(phrases)),
            fact("letter-pickup-where", &self.address),
            fact("letter-pickup-what", &self.things),
        ]
    }

    /// The day, and the hours within which the van comes.
    fn when(&self, phrases: &Phrases) -> String {
        let (from, until) = self.window;
        let until = until.with_timezone(&self.zone);
        let args = [
            ("from", phrases.moment(from, self.zone).into()),
            ("hour", until.hour().to_string().into()),
            ("minute", format!("{:02}", until.minute()).into()),
        ];
        phrases.say_with("letter-pickup-between", &args)
    }
}

impl Refused {
    fn say(&self, phrases: &Phrases) -> String {
        let name = [("thing", one_line(&self.name).into())];
        let said = phrases.say_with("letter-pickup-refused", &name);
        match &self.reason {
            Some(reason) => format!("{said} {}", one_line(reason)),
            None => said,
        }
    }
}

/// All that a letter can say, as examples.
#[cfg(test)]
pub(super) fn samples() -> [(&'static str, PickupLetter); 6] {
    let off = Some("Onze bus is stuk.".into());
    [
        ("pickup_looking", PickupSays::Looking),
        ("pickup_booked", PickupSays::Booked),
        ("pickup_changed", PickupSays::Changed),
        ("pickup_soon", PickupSays::Soon),
        ("pickup_tomorrow", PickupSays::Tomorrow),
        ("pickup_cancelled", PickupSays::Cancelled(off)),
    ]
    .map(|(name, says)| (name, PickupLetter::sample(says)))
}

#[cfg(test)]
impl PickupLetter {
    /// An example.
    pub fn sample(says: PickupSays) -> Self {
        let refused = Refused { name: "Matras".into(), reason: Some("Het matras is nat.".into()) };
        let collection = Collection {
            centre: "Ambachtscentrum De Kringloop".into(),
            address: "Dorpsstraat 12a, Dalstede".into(),
            things: "2 × Stoel, Bank".into(),
            refused: if says == PickupSays::Booked { vec![refused] } else { Vec::new() },
            window: (at("2026-12-12T08:00:00Z"), at("2026-12-12T11:00:00Z")),
            zone: Tz::Europe__Amsterdam,
        };
        let url = "https://omloop.example/ophaalafspraak#8NR3W5XA".into();
        Self { collection, says, url }
    }
}
