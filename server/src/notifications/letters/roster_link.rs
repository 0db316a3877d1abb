//! The link by which a repairer says who comes when.

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use crate::i18n::{Language, Words};
use crate::wire::one_line;

/// Somebody repairs at the centre, and can say on which days by the page behind this link.
#[derive(Debug, Clone)]
pub struct RosterLink {
    /// The name of the centre.
    pub centre: String,
    /// The page with the days, on which these letters can be stopped too.
    pub roster_url: String,
}

impl RosterLink {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let centre = [("centre", one_line(&self.centre).into())];
        Page::new(&phrases, &self.centre, &phrases.say_with("letter-roster-subject", &centre))
            .opening(phrases.say_with("letter-roster-opening", &centre))
            .opening(phrases.say("letter-roster-how"))
            .button(phrases.say("letter-roster-button"), &self.roster_url)
            .ending(phrases.say("letter-roster-keep"))
            .stop(&phrases, &self.roster_url)
            .into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self {
            centre: "Ambachtscentrum De Kringloop".into(),
            roster_url: "https://omloop.example/rooster#5WQ8H2NB".into(),
        }
    }
}
