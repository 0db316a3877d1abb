//! What became of the things that a resident handed in.

use super::Letter;
use super::effect_line::EffectLine;
use super::layout::{Page, Photo, ThingBlock};
use super::phrases::{Phrases, in_sentence, thing_in_sentence};
use crate::i18n::{Language, Words};
use crate::wire::one_line;

/// News of one handover: every thing that reached a step worth telling since the last letter.
#[derive(Debug, Clone)]
pub struct NewsOfThings {
    /// The name of the centre.
    pub centre: String,
    /// The page that follows what was handed in.
    pub follow_url: String,
    /// The page with the button that stops the letters.
    pub stop_url: String,
    /// The things with news, at least one.
    pub things: Vec<ThingNews>,
    /// What these things mean together; nothing when none of them stays in use.
    pub effect: Option<EffectLine>,
}

/// News of one thing.
#[derive(Debug, Clone)]
pub struct ThingNews {
    /// The name of its category in the language of the letter.
    pub name: String,
    /// The step that it reached, as the key of its word: `step-sold`.
    pub step: String,
    /// Its photo, for the HTML letter.
    pub photo_url: Option<String>,
    /// What stays in use because of it, in grams.
    pub kept_in_use_grams: Option<u32>,
}

impl NewsOfThings {
    /// The letter in `language`.
    pub fn render(&self, words: &Words, language: Language) -> Letter {
        let phrases = Phrases { words, language };
        let centre = [("centre", one_line(&self.centre).into())];
        // The weight of a lone thing is already in the effect.
        let weighed = self.things.len() > 1 || self.effect.is_none();
        let things = self.things.iter().map(|thing| thing.block(&phrases, weighed)).collect();
        let effect = self.effect.iter().flat_map(|effect| effect.paragraphs(&phrases));
        Page::new(&phrases, &self.centre, &self.subject(&phrases))
            .opening(phrases.say_with("letter-news-opening", &centre))
            .things(things)
            .further(effect)
            .button(phrases.say("letter-see-story"), &self.follow_url)
            .stop(&phrases, &self.stop_url)
            .into_letter()
    }

    /// Names the thing and its step when there is one, and counts them otherwise.
    fn subject(&self, phrases: &Phrases) -> String {
        let [thing] = self.things.as_slice() else {
            let count = [("count", self.things.len().into())];
            return phrases.say_with("letter-news-subject-many", &count);
        };
        let step = in_sentence(&phrases.say(&thing.step));
        let args = [("name", thing_in_sentence(&thing.name)), ("step", step.into())];
        phrases.say_with("letter-news-subject-one", &args)
    }

    /// An example.
    pub fn sample() -> Self {
        let thing = |name: &str, step: &str, kept_in_use_grams| ThingNews {
            name: name.into(),
            step: step.into(),
            photo_url: None,
            kept_in_use_grams,
        };
        let lamp = thing("Lamp", "step-sold", Some(2_680));
        let photo_url = Some("https://omloop.example/photos/1/thumb.jpg".into());
        Self {
            centre: "Ambachtscentrum De Kringloop".into(),
            follow_url: "https://omloop.example/volg#8NR3W5XA".into(),
            stop_url: "https://omloop.example/stop#6HC1P0VD".into(),
            things: vec![ThingNews { photo_url, ..lamp }, thing("TV", "step-recycled", None)],
            effect: Some(EffectLine::sample()),
        }
    }
}

impl ThingNews {
    fn block(&self, phrases: &Phrases, weighed: bool) -> ThingBlock {
        let args = [("name", thing_in_sentence(&self.name)), ("step", self.step.as_str().into())];
        let photo = |url: &String| Photo {
            url: url.clone(),
            alt: phrases.say_with("letter-news-photo", &args[..1]),
        };
        ThingBlock {
            name: one_line(&self.name),
            status: phrases.say(&self.step),
            sentence: phrases.say_with("letter-news-sentence", &args),
            kept: self.kept_in_use_grams.filter(|_| weighed).map(|grams| {
                let weight = phrases.about(grams.into());
                phrases.say_with("letter-news-kept", &[("weight", weight.into())])
            }),
            photo: self.photo_url.as_ref().map(photo),
        }
    }
}
