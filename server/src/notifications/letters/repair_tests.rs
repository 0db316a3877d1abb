//! What the letters of the repair café say, beyond what holds for every letter.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use insta::assert_snapshot;

use super::tests::{addresses, attributes};
use super::*;
use crate::i18n::{Language, Words};

fn in_dutch(done: &RepairDone) -> Letter {
    done.render(&Words::load(), Language::Nl)
}

/// A repair of which the repairer said only what came of it.
fn only(result: &str, goes: Goes) -> RepairDone {
    RepairDone {
        result: result.into(),
        cause: None,
        work: None,
        advice: None,
        parts: Vec::new(),
        safe: None,
        goes,
        effect: None,
        follow_url: None,
        ..RepairDone::sample()
    }
}

/// Paragraph `place` of each letter, counted from nought.
fn paragraphs(place: usize, letters: impl IntoIterator<Item = Letter>) -> BTreeSet<String> {
    let paragraph = |letter: Letter| letter.text.split("\n\n").nth(place).map(String::from);
    letters.into_iter().filter_map(paragraph).collect()
}

#[test]
fn each_result_has_a_sentence_of_its_own_in_each_language() {
    let words = Words::load();
    for language in Language::ALL {
        let results = ["fixed", "repairable", "end_of_life", "unknown"];
        let letters = results.map(|result| only(result, Goes::Home).render(&words, language));
        assert_eq!(paragraphs(2, letters).len(), 4, "{language}");
    }
}

#[test]
fn each_way_on_has_a_sentence_of_its_own() {
    let ways = [Goes::HomeForAPart, Goes::HomeToAProfessional, Goes::HomeOrToUs, Goes::ToUs];
    let letters = ways.map(|goes| in_dutch(&only("repairable", goes)));
    let said = paragraphs(3, letters);
    assert_eq!(said.len(), 4, "{said:?}");
    let home = in_dutch(&only("fixed", Goes::Home)).text;
    assert!(home.contains("gelukt!\n\nMet vriendelijke groet,\n"), "{home}");
}

#[test]
fn a_thing_that_was_given_up_is_thanked_for_and_can_be_followed() {
    let sample = RepairDone::sample();
    let done = RepairDone {
        safe: Some(false),
        follow_url: sample.follow_url,
        ..only("end_of_life", Goes::ToUs)
    };
    assert_snapshot!("repair_given_up_nl", in_dutch(&done).text);
}

#[test]
fn an_owner_is_warned_of_what_is_not_safe_only_while_it_is_with_them() {
    let warned = |goes| {
        let done = RepairDone { safe: Some(false), ..only("repairable", goes) };
        in_dutch(&done).text.contains("Gebruik uw lamp niet meer.")
    };
    assert!(warned(Goes::Home) && warned(Goes::HomeOrToUs));
    assert!(!warned(Goes::ToUs));
}

#[test]
fn the_html_shows_facts_and_buttons_as_they_were_drawn() {
    assert_snapshot!("repair_done_html", in_dutch(&RepairDone::sample()).html);
}

#[test]
fn what_was_not_said_leaves_no_label() {
    let blank = RepairDone { cause: Some(" \n".into()), ..only("fixed", Goes::Home) };
    let html = in_dutch(&blank).html;
    assert!(!html.contains("<strong>") && !html.contains("href"), "{html}");
}

#[test]
fn one_part_has_its_cost_and_several_have_a_total() {
    let sample = RepairDone::sample();
    let text = in_dutch(&sample).text;
    assert!(text.contains("snoer (€ 4,50), stekker (€ 1,75), samen € 6,25\n"), "{text}");
    let one = RepairDone { parts: sample.parts[..1].to_vec(), ..sample };
    let text = in_dutch(&one).text;
    assert!(text.contains("Onderdelen: snoer (€ 4,50)\n"), "{text}");
}

#[test]
fn without_effect_a_repair_speaks_of_no_co2() {
    let text = in_dutch(&only("fixed", Goes::Home)).text;
    assert!(!text.contains("CO2") && !text.contains("schatting"), "{text}");
}

#[test]
fn what_a_repairer_wrote_stays_text_on_one_line() {
    let hostile = "<script>alert(1)</script>\r\nWat wij deden: niets".to_owned();
    let part = PartLine { name: hostile.clone(), cents: 1 };
    let done = RepairDone { work: Some(hostile), parts: vec![part], ..only("fixed", Goes::Home) };
    let letter = in_dutch(&done);
    assert!(!letter.html.contains("<script"), "{}", letter.html);
    assert_eq!(letter.text.matches("\nWat wij deden:").count(), 1, "{}", letter.text);
}

#[test]
fn names_of_a_booking_cannot_add_a_header_or_a_tag() {
    let hostile = "Lamp\r\nBcc: all@example.org<b>".to_owned();
    let visit = Visit {
        centre: hostile.clone(),
        thing: hostile.clone(),
        location: hostile,
        ..Visit::sample()
    };
    let letter = ConfirmRepair { visit, ..ConfirmRepair::sample() };
    let letter = letter.render(&Words::load(), Language::Nl);
    assert_eq!(letter.subject, "Bevestig uw afspraak voor uw lamp Bcc: all@example.org<b>");
    assert!(!letter.html.contains("<b>") && !letter.text.contains("\nBcc"), "{}", letter.text);
}

#[test]
fn a_moved_booking_tells_both_times_on_the_wall() {
    let sample = RepairMoved::sample();
    let summer = sample.visit.starts_at - TimeDelta::weeks(20);
    let text = RepairMoved { was: summer, ..sample }.render(&Words::load(), Language::Nl).text;
    assert!(text.contains("\nEerst: zaterdag 25 juli 2026, 11.30 uur\n"), "{text}");
    assert!(text.contains("\nNieuw: zaterdag 12 december 2026, 10.30 uur\n"), "{text}");
}

#[test]
fn a_yes_and_a_no_lead_each_to_a_page_of_their_own() {
    let asked = StillWorks::sample();
    let letter = asked.render(&Words::load(), Language::En);
    assert_eq!(attributes(&letter.html, "href"), [asked.yes_url.clone(), asked.no_url.clone()]);
    assert_eq!(addresses(&letter.text), [asked.yes_url, asked.no_url]);
}

#[test]
fn the_letters_of_a_booking_lead_only_to_its_pages() {
    let booked = RepairBooked::sample();
    let letter = booked.render(&Words::load(), Language::Nl);
    assert_eq!(attributes(&letter.html, "href"), [booked.page_url]);
    let off = RepairCalledOff::sample();
    let letter = off.render(&Words::load(), Language::Nl);
    assert_eq!(attributes(&letter.html, "href"), [off.book_url]);
}
