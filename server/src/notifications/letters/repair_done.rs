//! What was done to a thing at the repair café.

use super::Letter;
use super::effect_line::EffectLine;
use super::layout::{Fact, Page};
use super::phrases::Phrases;
use super::visit::names;
use crate::i18n::{FluentValue, Language, Words};
use crate::wire::one_line;

/// The repair is over. What the repairer wrote is given as it was written.
#[derive(Debug, Clone)]
pub struct RepairDone {
    /// The name of the centre.
    pub centre: String,
    /// The name of the thing's category in the language of the letter.
    pub thing: String,
    /// What came of it, as the word of the wire: `fixed`, `repairable`, `end_of_life` or `unknown`.
    pub result: String,
    /// What was wrong with it.
    pub cause: Option<String>,
    /// What was done.
    pub work: Option<String>,
    /// What its owner should know.
    pub advice: Option<String>,
    /// The parts that were used.
    pub parts: Vec<PartLine>,
    /// Whether it is safe; nothing when it was not tested. Told to an owner who still has it.
    pub safe: Option<bool>,
    /// Where it is now.
    pub goes: Goes,
    /// What it means that it stays in use; nothing when it does not.
    pub effect: Option<EffectLine>,
    /// The page that follows it, once it has a label.
    pub follow_url: Option<String>,
}

/// A part that was used.
#[derive(Debug, Clone)]
pub struct PartLine {
    /// What it is.
    pub name: String,
    /// What it cost, in euro cents.
    pub cents: u32,
}

/// Where a thing goes after the repair café.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goes {
    /// Home with its owner, and nothing more has to be done.
    Home,
    /// Home, and back once its owner has a part.
    HomeForAPart,
    /// Home, and then to a professional.
    HomeToAProfessional,
    /// Home, though its owner may still give it to the centre.
    HomeOrToUs,
    /// To the centre: its owner gave it up.
    ToUs,
}

impl RepairDone {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = names(&self.centre, &self.thing);
        let result = [("result", self.result.as_str().into())];
        let subject = phrases.say_with("letter-done-subject", &names);
        let mut page = Page::new(&phrases, &self.centre, &subject)
            .opening(phrases.say_with("letter-done-opening", &names))
            .opening(phrases.say_with("letter-done-result", &result))
            .facts(self.facts(&phrases))
            .further(self.safety().map(|key| phrases.say_with(key, &names)))
            .further(self.next().map(|key| phrases.say_with(key, &names)))
            .further(self.effect.iter().flat_map(|effect| effect.paragraphs(&phrases)));
        if let Some(url) = &self.follow_url {
            page = page.button(phrases.say_with("letter-done-follow", &names), url);
        }
        page.into_letter()
    }

    /// What the repairer wrote.
    fn facts(&self, phrases: &Phrases) -> impl Iterator<Item = Fact> {
        let written = [
            ("letter-done-cause", self.cause.clone()),
            ("letter-done-work", self.work.clone()),
            ("letter-done-parts", self.parts(phrases)),
            ("letter-done-advice", self.advice.clone()),
        ];
        let said = written.into_iter().filter_map(|(key, text)| Some((key, text?)));
        said.filter(|(_, text)| !text.trim().is_empty())
            .map(|(key, text)| Fact::new(phrases.say(key), &text))
    }

    /// The parts with what each cost, and several also together.
    fn parts(&self, phrases: &Phrases) -> Option<String> {
        let mut parts: Vec<_> = self.parts.iter().map(|part| part.said(phrases)).collect();
        if parts.len() > 1 {
            let total = self.parts.iter().map(|part| u64::from(part.cents)).sum();
            let cost = [("cost", phrases.euros(total).into())];
            parts.push(phrases.say_with("letter-done-parts-total", &cost));
        }
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// Whether it may be used, for an owner who still has it.
    fn safety(&self) -> Option<&'static str> {
        let safe = self.safe.filter(|_| self.goes != Goes::ToUs)?;
        Some(if safe { "letter-done-safe" } else { "letter-done-unsafe" })
    }

    /// What comes next, and thanks for what was given up.
    fn next(&self) -> Option<&'static str> {
        match self.goes {
            Goes::Home => None,
            Goes::HomeForAPart => Some("letter-done-come-back"),
            Goes::HomeToAProfessional => Some("letter-done-professional"),
            Goes::HomeOrToUs => Some("letter-done-give-up"),
            Goes::ToUs if self.follow_url.is_some() => Some("letter-done-given-up"),
            Goes::ToUs => Some("letter-done-given-up-untold"),
        }
    }

    /// An example.
    pub fn sample() -> Self {
        let part = |name: &str, cents| PartLine { name: name.into(), cents };
        Self {
            centre: "Ambachtscentrum De Kringloop".into(),
            thing: "Lamp".into(),
            result: "fixed".into(),
            cause: Some("De draad in de stekker was gebroken.".into()),
            work: Some("Nieuwe stekker en nieuw snoer gemaakt.".into()),
            advice: Some("Trek aan de stekker, niet aan het snoer.".into()),
            parts: vec![part("snoer", 450), part("stekker", 175)],
            safe: Some(true),
            goes: Goes::Home,
            effect: Some(EffectLine::sample()),
            follow_url: Some("https://omloop.example/volg#8NR3W5XA".into()),
        }
    }
}

impl PartLine {
    fn said(&self, phrases: &Phrases) -> String {
        let cost: FluentValue = phrases.euros(self.cents.into()).into();
        let args = [("part", one_line(&self.name).into()), ("cost", cost)];
        phrases.say_with("letter-done-part", &args)
    }
}
