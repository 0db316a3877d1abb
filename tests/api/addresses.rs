//! Addresses from a postcode and house number, with a stand-in for the register.

use std::time::Duration;

use omloop::addresses::AddressBook;
use omloop::config::Config;

use crate::on_both_engines;
use crate::support::*;

const HOUSE: &str = "/v1/public/addresses?postcode=1234AB&houseNumber=12";

/// The same centre, whose addresses come from this register.
async fn looking_up(centre: &Centre, pdok: &FakePdok) -> Centre {
    let config = Config { pdok_url: Some(pdok.address.clone()), ..Config::default() };
    let book = AddressBook::new(&config, Duration::from_millis(300)).expect("a register");
    centre.served_by(centre.server.looking_up_in(book).await)
}

async fn well(centre: &Centre) -> (FakePdok, Centre) {
    let pdok = FakePdok::start(Mood::Well).await;
    let centre = looking_up(centre, &pdok).await;
    (pdok, centre)
}

fn additions(found: &Value) -> Vec<&Value> {
    found["items"].as_array().expect("addresses").iter().map(|it| &it["addition"]).collect()
}

on_both_engines!(an_address_is_found_with_its_place, async |centre: &Centre| {
    let (_pdok, centre) = well(centre).await;
    let path = "/v1/public/addresses?postcode=1234%20ab&houseNumber=14";
    let found = centre.nobody().get(path).await.expect(200);
    assert_eq!(
        found,
        json!({ "lookup": "done", "items": [{
            "street": "Lange Gracht", "houseNumber": 14, "postcode": "1234AB",
            "town": "Omloopstad", "municipalityCode": "0999",
            "spot": { "latitude": 52.001349, "longitude": 5.002 }, "source": "pdok",
        }] })
    );
});

on_both_engines!(all_doors_of_a_number_are_found_or_the_one_that_is_meant, async |centre| {
    let (pdok, centre): (FakePdok, Centre) = well(centre).await;
    let nobody = centre.nobody();
    let all = nobody.get(HOUSE).await.expect(200);
    assert_eq!(additions(&all), [&Value::Null, &json!("2"), &json!("A")]);
    let one = nobody.get(&format!("{HOUSE}&addition=a")).await.expect(200);
    assert_eq!(additions(&one), [&json!("A")]);
    let none = nobody.get(&format!("{HOUSE}&addition=zolder")).await.expect(200);
    assert_eq!(none, json!({ "lookup": "done", "items": [] }));
    assert_eq!(pdok.asked().len(), 1, "the register is asked once");
});

on_both_engines!(what_the_register_does_not_know_is_no_failure, async |centre: &Centre| {
    let (_pdok, centre) = well(centre).await;
    let path = "/v1/public/addresses?postcode=9999ZZ&houseNumber=1";
    let none = centre.nobody().get(path).await.expect(200);
    assert_eq!(none, json!({ "lookup": "done", "items": [] }));
});

on_both_engines!(without_a_register_people_are_told_to_type, async |centre: &Centre| {
    let answer = centre.nobody().get(HOUSE).await.expect(200);
    assert_eq!(answer, json!({ "lookup": "off", "items": [] }));
});

on_both_engines!(a_register_that_is_away_keeps_nobody_waiting, async |centre: &Centre| {
    for mood in [Mood::Silent, Mood::Failing, Mood::Confused] {
        let pdok = FakePdok::start(mood).await;
        let centre = looking_up(centre, &pdok).await;
        for _ in 0..3 {
            let answer = centre.nobody().get(HOUSE).await.expect(200);
            assert_eq!(answer, json!({ "lookup": "down", "items": [] }), "{mood:?}");
        }
        assert_eq!(pdok.asked().len(), 1, "{mood:?}: it is left alone for a while");
    }
});

on_both_engines!(all_faults_of_a_question_are_named_at_once, async |centre: &Centre| {
    let (pdok, centre) = well(centre).await;
    for (query, expected) in [
        ("", vec!["postcode required", "houseNumber required"]),
        (
            "postcode=12&houseNumber=a&addition=",
            vec!["postcode invalid", "houseNumber invalid", "addition invalid"],
        ),
        ("postcode=1234AB&houseNumber=0", vec!["houseNumber invalid"]),
        ("postcode=1234AB%20or%20*:*&houseNumber=12", vec!["postcode invalid"]),
    ] {
        let answer = centre.nobody().get(&format!("/v1/public/addresses?{query}")).await;
        let problem = answer.refused(400, "bad_input");
        let faults = problem["faults"].as_array().expect("faults").iter();
        let word = |fault: &Value, name: &str| fault[name].as_str().unwrap_or_default().to_owned();
        let named: Vec<_> =
            faults.map(|it| format!("{} {}", word(it, "field"), word(it, "code"))).collect();
        assert_eq!(named, expected, "{query}");
    }
    assert_eq!(pdok.asked().len(), 0, "the register hears nothing of it");
});

on_both_engines!(whoever_copies_the_register_has_to_wait, async |centre: &Centre| {
    let (_pdok, centre) = well(centre).await;
    for _ in 0..30 {
        centre.nobody().get(HOUSE).await.expect(200);
    }
    centre.nobody().get(HOUSE).await.refused(429, "too_many_tries");
});
