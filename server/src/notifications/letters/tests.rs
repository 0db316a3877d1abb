use std::collections::BTreeSet;

use insta::assert_snapshot;

use super::*;
use crate::i18n::{Language, Words};

/// The steps that residents get news of.
const NEWS: [&str; 10] = [
    "step-ready",
    "step-sold",
    "step-given-away",
    "step-dismantling",
    "step-dismantled",
    "step-upcycled",
    "step-recycled",
    "step-residual",
    "step-returned-to-owner",
    "step-transferred",
];

/// Every letter in every language, by name.
fn samples() -> Vec<(String, Letter)> {
    let words = Words::load();
    let all = |language| {
        let named = |name: &str, letter| (format!("{name}_{language}"), letter);
        [
            named("confirm_following", ConfirmFollowing::sample().render(&words, language)),
            named("following_started", FollowingStarted::sample().render(&words, language)),
            named("news_of_things", NewsOfThings::sample().render(&words, language)),
            named("news_of_one_thing", news_of("Lamp", "step-sold").render(&words, language)),
            named("confirm_repair", ConfirmRepair::sample().render(&words, language)),
            named("repair_waiting", RepairWaiting::sample().render(&words, language)),
            named("repair_place_free", RepairPlaceFree::sample().render(&words, language)),
            named("repair_booked", RepairBooked::sample().render(&words, language)),
            named("repair_tomorrow", RepairTomorrow::sample().render(&words, language)),
            named("repair_moved", RepairMoved::sample().render(&words, language)),
            named("repair_other_place", RepairOtherPlace::sample().render(&words, language)),
            named("repair_called_off", RepairCalledOff::sample().render(&words, language)),
            named("repair_done", RepairDone::sample().render(&words, language)),
            named("still_works", StillWorks::sample().render(&words, language)),
            named("roster_link", RosterLink::sample().render(&words, language)),
            named("roster_ask", RosterAsk::sample().render(&words, language)),
        ]
    };
    let workshops = |language| {
        let named = |(name, letter): (&str, WorkshopLetter)| {
            (format!("{name}_{language}"), letter.render(&words, language))
        };
        workshop::samples().map(named)
    };
    let pickups = |language| {
        let named = |(name, letter): (&str, PickupLetter)| {
            (format!("{name}_{language}"), letter.render(&words, language))
        };
        pickup::samples().map(named)
    };
    let all =
        |language| all(language).into_iter().chain(workshops(language)).chain(pickups(language));
    Language::ALL.into_iter().flat_map(all).collect()
}

/// News of a single thing.
fn news_of(name: &str, step: &str) -> NewsOfThings {
    let sample = NewsOfThings::sample();
    let thing = ThingNews { name: name.into(), step: step.into(), ..sample.things[0].clone() };
    NewsOfThings { things: vec![thing], ..sample }
}

fn in_dutch(news: &NewsOfThings) -> Letter {
    news.render(&Words::load(), Language::Nl)
}

/// What stands in quotes after each `attribute=`, unescaped.
pub(super) fn attributes(html: &str, attribute: &str) -> Vec<String> {
    let start = format!(" {attribute}=\"");
    let values = html.split(&start).skip(1).filter_map(|rest| rest.split('"').next());
    values.map(|value| value.replace("&#x2f;", "/")).collect()
}

/// What `text` says, without addresses and marks of lists.
fn words_of(text: &str) -> Vec<&str> {
    let words = text.split_whitespace().filter(|word| !word.contains("://"));
    words.map(|word| word.trim_matches([':', '-'])).filter(|word| !word.is_empty()).collect()
}

/// Every word of `text` that leads somewhere.
pub(super) fn addresses(text: &str) -> Vec<String> {
    let found = text.split_whitespace().filter(|word| word.contains("://"));
    found.map(String::from).collect()
}

#[test]
fn every_letter_reads_as_it_was_written() {
    for (name, letter) in samples() {
        assert_snapshot!(name, format!("{}\n\n{}", letter.subject, letter.text));
    }
}

#[test]
fn the_html_letter_is_built_as_it_was_drawn() {
    assert_snapshot!("news_of_things_html", in_dutch(&NewsOfThings::sample()).html);
}

#[test]
fn no_letter_shows_a_key_or_a_placeholder() {
    let looks_like_key = |word: &str| word.starts_with("letter-") || word.starts_with("step-");
    for (name, letter) in samples() {
        for text in [&letter.subject, &letter.text, &letter.html] {
            assert!(!text.contains(['{', '}', '$']), "{name} has a placeholder: {text}");
            let key = text
                .split(|c: char| !c.is_ascii_lowercase() && c != '-')
                .find(|w| looks_like_key(w));
            assert_eq!(key, None, "{name} shows a key");
        }
    }
}

#[test]
fn both_forms_of_a_letter_say_the_same() {
    for (name, letter) in samples() {
        let (_, body) = letter.html.split_once("</h1>").expect("a heading");
        let tagless =
            body.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
        assert_eq!(
            words_of(&tagless.collect::<Vec<_>>().join(" ")),
            words_of(&letter.text),
            "{name}"
        );
    }
}

#[test]
fn the_html_tells_its_language_and_direction() {
    for (name, letter) in samples() {
        let language = &name[name.len() - 2..];
        assert!(letter.html.contains(&format!("<html lang=\"{language}\" dir=\"ltr\">")), "{name}");
    }
}

#[test]
fn each_outcome_has_a_sentence_of_its_own_in_each_language() {
    let words = Words::load();
    for language in Language::ALL {
        let texts = NEWS.map(|step| news_of("Lamp", step).render(&words, language).text);
        let sentences: BTreeSet<_> = texts.iter().filter_map(|text| text.lines().nth(5)).collect();
        let other = news_of("Lamp", "step-cleaning").render(&words, language).text;
        assert_eq!(sentences.len(), NEWS.len(), "{sentences:?}");
        assert!(!sentences.contains(other.lines().nth(5).expect("a sixth line")), "{sentences:?}");
    }
}

#[test]
fn the_subject_names_one_thing_and_its_outcome() {
    assert_eq!(in_dutch(&news_of("Lamp", "step-sold")).subject, "Uw lamp: verkocht");
    assert_eq!(in_dutch(&news_of("TV", "step-recycled")).subject, "Uw TV: gerecycled");
}

#[test]
fn the_subject_counts_several_things() {
    let subject = in_dutch(&NewsOfThings::sample()).subject;
    assert_eq!(subject, "Nieuws over 2 dingen die u hebt ingeleverd");
}

#[test]
fn the_effect_is_an_estimate_in_dutch_numbers_with_its_source() {
    let text = in_dutch(&NewsOfThings::sample()).text;
    assert!(text.contains("ongeveer 2,9 kilo CO2 minder"), "{text}");
    assert!(text.contains("De bron is: Startersgids"), "{text}");
}

#[test]
fn without_effect_a_letter_speaks_of_no_co2() {
    let news = NewsOfThings { effect: None, ..news_of("Lamp", "step-residual") };
    let text = in_dutch(&news).text;
    assert!(!text.contains("CO2") && !text.contains("schatting"), "{text}");
}

#[test]
fn a_hostile_name_stays_text() {
    let news = news_of("<script>alert(1)</script>", "step-sold");
    let html = in_dutch(&news).html;
    assert!(!html.contains("<script"), "{html}");
    assert!(html.contains("&lt;script&gt;alert(1)"), "{html}");
}

#[test]
fn a_hostile_address_cannot_leave_its_attribute() {
    let follow_url = "https://omloop.example/volg#\" onclick=\"alert(1)".to_owned();
    let html = in_dutch(&NewsOfThings { follow_url, ..NewsOfThings::sample() }).html;
    assert!(attributes(&html, "onclick").is_empty(), "{html}");
}

#[test]
fn a_name_cannot_add_a_header_through_the_subject() {
    let letter = in_dutch(&news_of("Lamp\r\nBcc: all@example.org\u{85}", "step-sold"));
    assert_eq!(letter.subject, "Uw lamp Bcc: all@example.org: verkocht");
}

#[test]
fn letters_lead_only_to_the_addresses_that_they_were_given() {
    let NewsOfThings { follow_url, stop_url, .. } = NewsOfThings::sample();
    let letter = in_dutch(&NewsOfThings::sample());
    assert_eq!(attributes(&letter.html, "href"), [follow_url.clone(), stop_url.clone()]);
    assert_eq!(attributes(&letter.html, "src"), ["https://omloop.example/photos/1/thumb.jpg"]);
    assert_eq!(addresses(&letter.text), [follow_url, stop_url]);

    let confirm = ConfirmFollowing::sample();
    let letter = confirm.render(&Words::load(), Language::Nl);
    assert_eq!(attributes(&letter.html, "href"), [confirm.confirm_url.as_str()]);
    assert_eq!(addresses(&letter.text), [confirm.confirm_url]);
}

#[test]
fn the_question_says_how_long_an_address_is_kept() {
    let text = ConfirmFollowing::sample().render(&Words::load(), Language::Nl).text;
    assert!(text.contains("Wij vergeten dit e-mailadres na 7 dagen."), "{text}");
}
