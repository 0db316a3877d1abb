//! The question whether an e-mail address is really that of the person who gave it.

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use crate::i18n::{Language, Words};
use crate::wire::one_line;

/// Days after which an address that nobody confirmed is forgotten, as the letter promises.
pub const CONFIRM_WITHIN_DAYS: u32 = 7;

/// Somebody left this address on the page of what they handed in. Nothing else is sent before the
/// button has been pressed.
#[derive(Debug, Clone)]
pub struct ConfirmFollowing {
    /// The name of the centre.
    pub centre: String,
    /// The page with the button that confirms.
    pub confirm_url: String,
    /// How many things were handed in.
    pub things: u32,
}

impl ConfirmFollowing {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let handed_in = [("things", self.things.into()), ("centre", one_line(&self.centre).into())];
        let subject = phrases.say("letter-confirm-subject");
        let days = [("days", CONFIRM_WITHIN_DAYS.into())];
        Page::new(&phrases, &self.centre, &subject)
            .opening(phrases.say_with("letter-confirm-opening", &handed_in))
            .opening(phrases.say("letter-confirm-ask"))
            .button(phrases.say("letter-confirm-button"), &self.confirm_url)
            .ending(phrases.say_with("letter-confirm-ignore", &days))
            .into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self {
            centre: "Ambachtscentrum De Kringloop".into(),
            confirm_url: "https://omloop.example/bevestig#4QK7T2M9".into(),
            things: 3,
        }
    }
}
