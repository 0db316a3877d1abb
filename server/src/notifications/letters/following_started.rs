//! The word that news will come.

use super::Letter;
use super::layout::Page;
use super::phrases::Phrases;
use crate::i18n::{Language, Words};
use crate::wire::one_line;

/// The address is confirmed. This letter keeps the links to look, and to stop, within reach.
#[derive(Debug, Clone)]
pub struct FollowingStarted {
    /// The name of the centre.
    pub centre: String,
    /// The page that follows what was handed in.
    pub follow_url: String,
    /// The page with the button that stops the letters.
    pub stop_url: String,
}

impl FollowingStarted {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let centre = [("centre", one_line(&self.centre).into())];
        let subject = phrases.say("letter-started-subject");
        Page::new(&phrases, &self.centre, &subject)
            .opening(phrases.say_with("letter-started-opening", &centre))
            .opening(phrases.say("letter-started-meanwhile"))
            .button(phrases.say("letter-see-story"), &self.follow_url)
            .stop(&phrases, &self.stop_url)
            .into_letter()
    }

    /// An example.
    pub fn sample() -> Self {
        Self {
            centre: "Ambachtscentrum De Kringloop".into(),
            follow_url: "https://omloop.example/volg#8NR3W5XA".into(),
            stop_url: "https://omloop.example/stop#6HC1P0VD".into(),
        }
    }
}
