use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

use super::*;

/// The keys of one file, each with the variables that its text uses.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn keys(source: &str) -> Keys {
    let resource = parser::parse(source).expect("the file has no mistakes");
    resource.body.into_iter().filter_map(key).collect()
}

fn key(entry: Entry<&str>) -> Option<(String, BTreeSet<String>)> {
    let name = match &entry {
        Entry::Message(message) => message.id.name.to_owned(),
        Entry::Term(term) => format!("-{}", term.id.name),
        _ => return None,
    };
    let text = serializer::serialize(&Resource { body: vec![entry] });
    Some((name, variables(&text)))
}

fn variables(text: &str) -> BTreeSet<String> {
    let ends = |c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-';
    text.split('$').skip(1).filter_map(|rest| rest.split(ends).next()).map(String::from).collect()
}

fn files(language: Language) -> BTreeMap<String, Keys> {
    let folder = format!("{language}/");
    let file = |(name, source): (Cow<str>, String)| (name.replace(&folder, ""), keys(&source));
    sources(language).map(file).collect()
}

#[test]
fn both_languages_hold_the_same_keys_with_the_same_variables_in_the_same_files() {
    let dutch = files(Language::Nl);
    assert!(dutch["words.ftl"].contains_key("step-sold"), "the files were found");
    assert_eq!(dutch, files(Language::En));
}

#[test]
fn variables_are_found_in_selectors_and_in_text() {
    let found = keys("a = { $count ->\n    [one] { $name }\n   *[other] none\n }\nb = plain\n");
    assert_eq!(found["a"], BTreeSet::from(["count".to_owned(), "name".to_owned()]));
    assert!(found["b"].is_empty());
}

#[test]
fn the_words_of_each_language_are_its_own() {
    let words = Words::load();
    assert_eq!(words.text(Language::Nl, "step-sold", &[]), "Verkocht");
    assert_eq!(words.text(Language::En, "step-sold", &[]), "Sold");
}

#[test]
fn a_missing_key_is_answered_in_the_other_language_and_else_by_itself() {
    let mut words = Words::load();
    let only_dutch = FluentResource::try_new("only-dutch = Lekker".to_owned()).expect("it parses");
    words.nl.add_resource(only_dutch).expect("the key is new");
    assert_eq!(words.text(Language::En, "only-dutch", &[]), "Lekker");
    assert_eq!(words.text(Language::En, "nowhere", &[]), "nowhere");
}

#[test]
fn no_invisible_characters_surround_what_is_filled_in() {
    let mut words = Words::load();
    let greeting = FluentResource::try_new("greeting = Dag { $name }, { $count } keer".to_owned());
    words.nl.add_resource(greeting.expect("it parses")).expect("the key is new");
    let args = [("name", "Bo".into()), ("count", 1234.into())];
    assert_eq!(words.text(Language::Nl, "greeting", &args), "Dag Bo, 1.234 keer");
}

#[test]
fn a_language_is_read_back_from_its_tag() {
    for language in Language::ALL {
        assert_eq!(language.to_string().parse(), Ok(language));
    }
    assert_eq!("NL".parse::<Language>(), Err(UnknownLanguage));
}

#[test]
fn words_can_be_shared_by_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Words::load());
}
