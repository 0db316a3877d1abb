//! The words on screens and in letters: Fluent files, the same for the server and the web app.

mod language;
mod numbers;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use rust_embed::RustEmbed;

pub use fluent_bundle::FluentValue;
pub use language::{Language, UnknownLanguage};

/// The `.ftl` files, a folder for each language.
#[derive(RustEmbed)]
#[folder = "locales"]
struct Files;

type Bundle = FluentBundle<FluentResource>;

/// All words, in all languages.
pub struct Words {
    nl: Bundle,
    en: Bundle,
}

impl Words {
    /// Reads the words that are built into the program.
    ///
    /// # Panics
    /// When a built-in file has a mistake or two files hold the same key: the tests load them too.
    pub fn load() -> Self {
        Self { nl: bundle(Language::Nl), en: bundle(Language::En) }
    }

    /// The text under `key`, with `args` filled in.
    ///
    /// A missing key is a mistake of ours: it is logged, and answered in the other language or,
    /// failing that, with the key itself, because a reader is better off with that than with nothing.
    pub fn text(&self, language: Language, key: &str, args: &[(&str, FluentValue)]) -> String {
        self.find(language, key, args).unwrap_or_else(|| {
            tracing::error!(%language, key, "these words are missing");
            self.find(language.other(), key, args).unwrap_or_else(|| key.to_owned())
        })
    }

    fn find(&self, language: Language, key: &str, args: &[(&str, FluentValue)]) -> Option<String> {
        let bundle = match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        };
        let pattern = bundle.get_message(key)?.value()?;
        let args = args.iter().cloned().collect();
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut faults);
        if !faults.is_empty() {
            tracing::error!(%language, key, ?faults, "these words were not filled in");
        }
        Some(text.into_owned())
    }
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.identifier()]);
    // The isolating characters would end up in subjects and codes; HTML has `<bdi>` for names.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Nl => numbers::dutch,
        Language::En => numbers::english,
    }));
    for (name, source) in sources(language) {
        let resource = FluentResource::try_new(source)
            .unwrap_or_else(|(_, faults)| panic!("{name} has mistakes: {faults:?}"));
        bundle
            .add_resource(resource)
            .unwrap_or_else(|faults| panic!("{name} repeats a key: {faults:?}"));
    }
    bundle
}

/// The name and text of each file of `language`.
fn sources(language: Language) -> impl Iterator<Item = (Cow<'static, str>, String)> {
    let folder = format!("{language}/");
    Files::iter().filter(move |name| name.starts_with(&folder)).filter_map(|name| {
        let file = Files::get(&name)?;
        Some((name, String::from_utf8_lossy(&file.data).into_owned()))
    })
}
