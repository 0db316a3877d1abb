//! Phrases in the reader's language.

use crate::i18n::{FluentValue, Language, Words};
use crate::wire::one_line;

/// The words, in the language of one reader.
pub(super) struct Phrases<'a> {
    pub(super) words: &'a Words,
    pub(super) language: Language,
}

impl Phrases<'_> {
    /// The words under `key`.
    pub(super) fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The words under `key`, with `args` filled in.
    pub(super) fn say_with(&self, key: &str, args: &[(&str, FluentValue)]) -> String {
        self.words.text(self.language, key, args)
    }

    /// A weight as an estimate, such as "about 2.3 kilos": in tens of grams, tenths of kilos, or
    /// from ten kilos on in whole kilos, because our figures know no better.
    pub(super) fn about(&self, grams: u64) -> String {
        let (key, amount) = match grams {
            0..100 => ("letter-about-grams", grams as f64),
            100..995 => ("letter-about-grams", (grams as f64 / 10.0).round() * 10.0),
            995..9_950 => ("letter-about-kilos", (grams as f64 / 100.0).round() / 10.0),
            _ => ("letter-about-kilos", (grams as f64 / 1_000.0).round()),
        };
        self.say_with(key, &[("amount", amount.into())])
    }
}

/// `name` as it reads inside a sentence: "Lamp" becomes "lamp", "IJskast" becomes "ijskast",
/// "TV" stays as it is.
pub(super) fn in_sentence(name: &str) -> String {
    let capitals = name.chars().take_while(|c| c.is_uppercase()).count();
    let initial = if name.starts_with("IJ") { 2 } else { 1 };
    if capitals != initial {
        return name.to_owned();
    }
    let (first, rest) = name.split_at(name.char_indices().nth(initial).map_or(name.len(), |c| c.0));
    first.to_lowercase() + rest
}

/// The name of a thing, to be filled in inside a sentence.
pub(super) fn thing_in_sentence(name: &str) -> FluentValue<'static> {
    in_sentence(&one_line(name)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_is_an_estimate_in_the_unit_that_fits() {
        let words = Words::load();
        let about = |language, grams| Phrases { words: &words, language }.about(grams);
        assert_eq!(about(Language::Nl, 43), "ongeveer 43 gram");
        assert_eq!(about(Language::Nl, 344), "ongeveer 340 gram");
        assert_eq!(about(Language::Nl, 996), "ongeveer 1 kilo");
        assert_eq!(about(Language::Nl, 2_310), "ongeveer 2,3 kilo");
        assert_eq!(about(Language::Nl, 9_949), "ongeveer 9,9 kilo");
        assert_eq!(about(Language::Nl, 29_800), "ongeveer 30 kilo");
        assert_eq!(about(Language::En, 1_000), "about 1 kilo");
        assert_eq!(about(Language::En, 2_310), "about 2.3 kilos");
    }

    #[test]
    fn a_name_loses_its_capital_inside_a_sentence_unless_it_is_an_abbreviation() {
        assert_eq!(in_sentence("Lamp"), "lamp");
        assert_eq!(in_sentence("Éénwieler"), "éénwieler");
        assert_eq!(in_sentence("IJskast"), "ijskast");
        assert_eq!(in_sentence("TV"), "TV");
        assert_eq!(in_sentence("DVD-speler"), "DVD-speler");
        assert_eq!(in_sentence("boeken"), "boeken");
        assert_eq!(in_sentence(""), "");
    }

    #[test]
    fn line_breaks_of_every_kind_become_one_space() {
        assert_eq!(one_line(" Lamp\r\nBcc: x\u{2028}y\0z "), "Lamp Bcc: x y z");
    }
}
