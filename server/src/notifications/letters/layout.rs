//! The one layout of all letters, as HTML and as plain text.

use std::sync::LazyLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use super::Letter;
use super::phrases::Phrases;
use crate::wire::one_line;

const HTML: &str = "layout.html.j2";
const TEXT: &str = "layout.txt.j2";

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut templates = Environment::new();
    let tags_leave_no_lines = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    templates.set_syntax(tags_leave_no_lines.expect("the usual delimiters are kept"));
    templates.set_undefined_behavior(UndefinedBehavior::Strict);
    for (name, source) in [
        (HTML, include_str!("../templates/layout.html.j2")),
        (TEXT, include_str!("../templates/layout.txt.j2")),
    ] {
        templates.add_template(name, source).expect("the built-in layouts have no mistakes");
    }
    templates
});

/// What a letter says, in the order in which it is read. Absent parts are left out.
#[derive(Serialize)]
pub(super) struct Page {
    lang: &'static str,
    dir: &'static str,
    subject: String,
    greeting: String,
    opening: Vec<String>,
    facts: Vec<Fact>,
    things: Vec<ThingBlock>,
    further: Vec<String>,
    buttons: Vec<Link>,
    ending: Vec<String>,
    closing: String,
    centre: String,
    stop_question: String,
    stop: Option<Link>,
}

/// Something to look up at a glance, such as when and where.
#[derive(Serialize)]
pub(super) struct Fact {
    label: String,
    value: String,
}

/// One thing in the list of things.
#[derive(Serialize)]
pub(super) struct ThingBlock {
    pub(super) name: String,
    pub(super) status: String,
    pub(super) sentence: String,
    pub(super) kept: Option<String>,
    pub(super) photo: Option<Photo>,
}

/// A photo, with what it shows in words.
#[derive(Serialize)]
pub(super) struct Photo {
    pub(super) url: String,
    pub(super) alt: String,
}

#[derive(Serialize)]
struct Link {
    label: String,
    url: String,
}

impl Fact {
    /// `value`, on one line, after `label`.
    pub(super) fn new(label: String, value: &str) -> Self {
        Self { label, value: one_line(value) }
    }
}

impl Page {
    /// A letter from `centre`.
    pub(super) fn new(phrases: &Phrases, centre: &str, subject: &str) -> Self {
        Self {
            lang: phrases.language.tag(),
            dir: phrases.language.direction(),
            subject: one_line(subject),
            greeting: phrases.say("letter-greeting"),
            opening: Vec::new(),
            facts: Vec::new(),
            things: Vec::new(),
            further: Vec::new(),
            buttons: Vec::new(),
            ending: Vec::new(),
            closing: phrases.say("letter-closing"),
            centre: one_line(centre),
            stop_question: phrases.say("letter-stop-question"),
            stop: None,
        }
    }

    /// Adds a paragraph before the facts and the things.
    pub(super) fn opening(mut self, paragraph: String) -> Self {
        self.opening.push(paragraph);
        self
    }

    /// Adds lines to look up at a glance.
    pub(super) fn facts(mut self, facts: impl IntoIterator<Item = Fact>) -> Self {
        self.facts.extend(facts);
        self
    }

    /// Adds the list of things.
    pub(super) fn things(mut self, things: Vec<ThingBlock>) -> Self {
        self.things = things;
        self
    }

    /// Adds paragraphs between the things and the buttons.
    pub(super) fn further(mut self, paragraphs: impl IntoIterator<Item = String>) -> Self {
        self.further.extend(paragraphs);
        self
    }

    /// Adds a button.
    pub(super) fn button(mut self, label: String, url: &str) -> Self {
        self.buttons.push(Link { label, url: url.to_owned() });
        self
    }

    /// Adds a paragraph after the buttons.
    pub(super) fn ending(mut self, paragraph: String) -> Self {
        self.ending.push(paragraph);
        self
    }

    /// Adds the way out: a link that stops the letters.
    pub(super) fn stop(mut self, phrases: &Phrases, url: &str) -> Self {
        self.stop = Some(Link { label: phrases.say("letter-stop"), url: url.to_owned() });
        self
    }

    /// The letter that says this.
    pub(super) fn into_letter(self) -> Letter {
        let (text, html) = (self.rendered(TEXT), self.rendered(HTML));
        Letter { subject: self.subject, text, html, files: Vec::new() }
    }

    fn rendered(&self, layout: &str) -> String {
        TEMPLATES
            .get_template(layout)
            .and_then(|template| template.render(Serde(self)))
            .expect("the built-in layouts ask for nothing that a page lacks")
    }
}
