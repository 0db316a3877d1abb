//! The letters to somebody whose things are collected: alike, but for what has become of it.

use chrono::{DateTime, Timelike, Utc};
use chrono_tz::Tz;

use super::Letter;
use super::layout::{Fact, Page};
use super::phrases::Phrases;
#[cfg(test)]
use super::visit::at;
use crate::i18n::{FluentValue, Language, Words};
use crate::pickups::RefusedBecause;
use crate::wire::one_line;

/// What is collected, where and when.
#[derive(Debug, Clone)]
pub struct Collection {
    /// The name of the centre.
    pub centre: String,
    /// Whether the van brings something, and collects nothing.
    pub brings: bool,
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
    pub reason: Option<Reason>,
}

/// Why something is not collected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// In the words of who looked at its photo.
    Said(String),
    /// What the driver saw.
    Because(RefusedBecause),
    /// The driver did not find it.
    NotThere,
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
    /// It is on its way, and expected then.
    OnTheWay(Option<DateTime<Utc>>),
    /// It took something.
    Collected,
    /// It brought something.
    Delivered,
    /// It was there, and took nothing.
    NothingTaken,
    /// It was there, and nobody was at home.
    NotHome,
}

/// A letter to somebody whose things are collected.
#[derive(Debug, Clone)]
pub struct PickupLetter {
    /// What is collected.
    pub collection: Collection,
    /// What has become of it.
    pub says: PickupSays,
    /// Whether something got a label, so that there is a story to follow.
    pub follows: bool,
    /// The page of the pickup; of what is off, the page where one books; of what was labelled, the one to follow it.
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
            Self::OnTheWay(_) => ["letter-pickup-way-subject", "letter-pickup-way-opening"],
            Self::Collected => ["letter-pickup-taken-subject", "letter-pickup-taken-opening"],
            Self::Delivered => ["letter-pickup-brought-subject", "letter-pickup-brought-opening"],
            Self::NothingTaken => {
                ["letter-pickup-nothing-subject", "letter-pickup-nothing-opening"]
            }
            Self::NotHome => ["letter-pickup-missed-subject", "letter-pickup-missed-opening"],
        }
    }

    /// Whether the van is still to come.
    fn comes(&self) -> bool {
        matches!(self, Self::Looking | Self::Booked | Self::Changed | Self::Soon | Self::Tomorrow)
    }

    /// Whether the van was there, and somebody was at home.
    pub fn was_there(&self) -> bool {
        matches!(self, Self::Collected | Self::Delivered | Self::NothingTaken)
    }

    /// Whether the letter has a file for the calendar.
    pub fn has_file(&self) -> bool {
        matches!(self, Self::Looking | Self::Booked | Self::Changed | Self::Cancelled(_))
    }
}

impl PickupLetter {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names =
            [("centre", one_line(&self.collection.centre).into()), self.collection.brings()];
        let [subject, opening] = self.says.words();
        let subject = phrases.say_with(subject, &names);
        let mut page = Page::new(&phrases, &self.collection.centre, &subject)
            .opening(phrases.say_with(opening, &names));
        if let PickupSays::Cancelled(Some(reason)) = &self.says {
            page = page.opening(one_line(reason));
        }
        if let PickupSays::OnTheWay(Some(at)) = self.says {
            let at = at.with_timezone(&self.collection.zone).format("%H.%M").to_string();
            page = page.opening(phrases.say_with("letter-pickup-way-time", &[("time", at.into())]));
        }
        page = page.facts(self.collection.facts(&phrases, &self.says));
        let why = self.collection.refused.iter();
        page = page.further(why.map(|thing| self.left(thing, &phrases)));
        if self.says.comes() {
            // What is brought has had its story.
            let follow = (!self.collection.brings).then(|| phrases.say("letter-pickup-follow"));
            return page
                .further([self.say(&phrases, "letter-pickup-ready")].into_iter().chain(follow))
                .button(self.say(&phrases, "letter-pickup-see"), &self.url)
                .ending(self.say(&phrases, "letter-pickup-cannot"))
                .into_letter();
        }
        let (further, button) = self.ending();
        page = page.further(further.map(|key| phrases.say(key)));
        page.button(self.say(&phrases, button), &self.url).into_letter()
    }

    /// Words that are others where something is brought.
    fn say(&self, phrases: &Phrases, key: &str) -> String {
        phrases.say_with(key, &[self.collection.brings()])
    }
}

impl PickupLetter {
    /// The last words, and those on the button, where the van does not come any more.
    fn ending(&self) -> (Option<&'static str>, &'static str) {
        match self.says {
            PickupSays::Collected if self.follows => {
                (Some("letter-pickup-story"), "letter-pickup-follow-button")
            }
            PickupSays::NotHome => (Some("letter-pickup-rebook"), "letter-pickup-rebook-button"),
            PickupSays::Cancelled(_) => (None, "letter-pickup-again"),
            _ => (None, "letter-pickup-see"),
        }
    }
}

impl Collection {
    /// Which of two texts is meant.
    fn brings(&self) -> (&'static str, FluentValue<'static>) {
        ("brings", if self.brings { "yes" } else { "no" }.into())
    }

    /// When, where and what; afterwards, what was taken alone.
    fn facts(&self, phrases: &Phrases, says: &PickupSays) -> Vec<Fact> {
        let fact = |key, value: &str| Fact::new(phrases.say(key), value);
        let what = match says {
            PickupSays::NothingTaken => return Vec::new(),
            PickupSays::Collected => "letter-pickup-taken",
            PickupSays::Delivered => "letter-pickup-brought",
            _ => "letter-pickup-what",
        };
        let what = fact(what, &self.things);
        if says.was_there() {
            return vec![what];
        }
        let when = fact("letter-pickup-when", &self.when(phrases));
        vec![when, fact("letter-pickup-where", &self.address), what]
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

impl PickupLetter {
    /// What did not come along, and why.
    fn left(&self, thing: &Refused, phrases: &Phrases) -> String {
        let about = [("thing", one_line(&thing.name).into()), self.collection.brings()];
        let there = self.says.was_there();
        let key = if there { "letter-pickup-left" } else { "letter-pickup-refused" };
        let said = phrases.say_with(key, &about);
        match &thing.reason {
            Some(Reason::Said(reason)) => format!("{said} {}", one_line(reason)),
            Some(Reason::Because(because)) => format!("{said} {}", phrases.say(word(*because))),
            Some(Reason::NotThere) => format!("{said} {}", phrases.say("letter-pickup-not-there")),
            None => said,
        }
    }
}

fn word(because: RefusedBecause) -> &'static str {
    match because {
        RefusedBecause::Wet => "letter-pickup-wet",
        RefusedBecause::Broken => "letter-pickup-broken",
        RefusedBecause::Dirty => "letter-pickup-dirty",
        RefusedBecause::TooLarge => "letter-pickup-too-large",
        RefusedBecause::Unsafe => "letter-pickup-unsafe",
        RefusedBecause::NotAsTold => "letter-pickup-not-as-told",
        RefusedBecause::Other => "letter-pickup-other",
    }
}

/// All that a letter can say, as examples.
#[cfg(test)]
pub(super) fn samples() -> [(&'static str, PickupLetter); 13] {
    let off = Some("Onze bus is stuk.".into());
    [
        ("pickup_looking", PickupSays::Looking),
        ("pickup_booked", PickupSays::Booked),
        ("pickup_changed", PickupSays::Changed),
        ("pickup_soon", PickupSays::Soon),
        ("pickup_tomorrow", PickupSays::Tomorrow),
        ("pickup_cancelled", PickupSays::Cancelled(off)),
        ("pickup_on_the_way", PickupSays::OnTheWay(Some(at("2026-12-12T09:40:00Z")))),
        ("pickup_collected", PickupSays::Collected),
        ("pickup_delivered", PickupSays::Delivered),
        ("pickup_nothing_taken", PickupSays::NothingTaken),
        ("pickup_not_home", PickupSays::NotHome),
        ("delivery_booked", PickupSays::Booked),
        ("delivery_nothing_left", PickupSays::NothingTaken),
    ]
    .map(|(name, says)| {
        let mut letter = PickupLetter::sample(says);
        letter.collection.brings =
            name.starts_with("delivery") || letter.says == PickupSays::Delivered;
        (name, letter)
    })
}

#[cfg(test)]
impl PickupLetter {
    /// An example.
    pub fn sample(says: PickupSays) -> Self {
        let name = "Matras".into();
        let refused = match says {
            PickupSays::Booked => vec![Reason::Said("Het matras is nat.".into())],
            PickupSays::Collected => vec![Reason::NotThere],
            PickupSays::NothingTaken => vec![Reason::Because(RefusedBecause::Wet)],
            _ => Vec::new(),
        };
        let refused = refused
            .into_iter()
            .map(|reason| Refused { name: String::clone(&name), reason: Some(reason) });
        let collection = Collection {
            centre: "Ambachtscentrum De Kringloop".into(),
            brings: false,
            address: "Dorpsstraat 12a, Dalstede".into(),
            things: "2 × Stoel, Bank".into(),
            refused: refused.collect(),
            window: (at("2026-12-12T08:00:00Z"), at("2026-12-12T11:00:00Z")),
            zone: Tz::Europe__Amsterdam,
        };
        let url = "https://omloop.example/ophaalafspraak#8NR3W5XA".into();
        Self { collection, says, follows: true, url }
    }
}
