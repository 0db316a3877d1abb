//! The question, some weeks after a repair, whether it lasted.

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use super::visit::names;
use crate::i18n::{Language, Words};

/// A thing was repaired some weeks ago. One question, asked once, that two buttons answer.
#[derive(Debug, Clone)]
pub struct StillWorks {
    /// The name of the centre.
    pub centre: String,
    /// The name of the thing's category in the language of the letter.
    pub thing: String,
    /// The page with the button that says that it works.
    pub yes_url: String,
    /// The page with the button that says that it does not.
    pub no_url: String,
}

impl StillWorks {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let names = names(&self.centre, &self.thing);
        let subject = phrases.say_with("letter-works-subject", &names);
        Page::new(&phrases, &self.centre, &subject)
            .opening(phrases.say_with("letter-works-opening", &names))
            .opening(phrases.say("letter-works-ask"))
            .button(phrases.say("letter-works-yes"), &self.yes_url)
            .button(phrases.say("letter-works-no"), &self.no_url)
            .ending(phrases.say("letter-works-once"))
            .into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self {
            centre: "Ambachtscentrum De Kringloop".into(),
            thing: "Lamp".into(),
            yes_url: "https://omloop.example/werkt/ja#2CV9M4ZT".into(),
            no_url: "https://omloop.example/werkt/nee#2CV9M4ZT".into(),
        }
    }
}
