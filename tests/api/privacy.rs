//! What residents and passers-by get to see: the story of a thing, and nobody's words or names.

use std::collections::BTreeSet;

use crate::on_both_engines;
use crate::photos::photo;
use crate::support::*;

/// Words that staff wrote, and that belong to staff alone.
const SENTINELS: [&str; 5] = ["notawoord", "redenwoord", "partnerwoord", "achternaam", "winkel"];
const MAIL: &str = "mailwoord@voorbeeld.example";

/// A thing about which much was written, on its way out.
async fn thing_with_words(centre: &Centre) -> (Handover, Thing) {
    let boss = centre.boss().await;
    let station = json!({ "stationId": centre.desk });
    boss.put("/v1/sessions/current/station", station).await.expect(200);
    let handover = boss.hand_over().await;
    let note = json!({ "note": "notawoord", "condition": "worn", "weightGrams": 2500 });
    let chair = boss.take_in(&handover, centre.chair, note).await;
    centre.follow_by_mail(&handover.token, MAIL).await;
    let chair = boss.moves(&chair, "clean", json!({ "reason": "redenwoord" })).await;
    let chair = boss.moves(&chair, "make_ready", json!({})).await;
    (handover, boss.moves(&chair, "transfer", json!({ "partner": "partnerwoord" })).await)
}

on_both_engines!(no_words_of_staff_and_no_address_is_public, async |centre: &Centre| {
    let (handover, chair) = thing_with_words(centre).await;
    let staff_see = chair.json.to_string().to_lowercase();
    for word in SENTINELS {
        assert!(staff_see.contains(word), "{word} was never written");
    }
    let public = centre.nobody().get(&format!("/v1/public/items/{}", chair.code)).await;
    for body in [public.expect(200), centre.follow(&handover.token).await] {
        let seen = body.to_string().to_lowercase();
        for word in SENTINELS.into_iter().chain(["mailwoord"]) {
            assert!(!seen.contains(word), "{word} is in {seen}");
        }
        for id in [chair.id, handover.id, centre.coordinator.staff.0] {
            assert!(!seen.contains(&id.to_string()), "an identity is in {seen}");
        }
    }
});

/// The names of all fields in a document, each with the path to it.
fn fields(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let path = format!("{path}/{name}");
                fields(value, &path, found);
                found.insert(path);
            }
        }
        Value::Array(rows) => rows.iter().for_each(|row| fields(row, path, found)),
        _ => {}
    }
}

/// What is told of a thing. Whatever is to be added has to be added here, by somebody who thinks.
const OF_A_THING: [&str; 15] = [
    "effect",
    "effect/co2Grams",
    "effect/keptInUseGrams",
    "effect/source",
    "names",
    "names/en",
    "names/nl",
    "outcome",
    "phase",
    "photoUrl",
    "pictogram",
    "step",
    "timeline",
    "timeline/at",
    "timeline/step",
];

fn expected(prefix: &str, more: &[&str]) -> BTreeSet<String> {
    let things = OF_A_THING.iter().map(|field| format!("{prefix}/{field}"));
    things.chain(more.iter().map(|field| format!("/{field}"))).collect()
}

async fn sold_with_photo(centre: &Centre) -> (Handover, Thing) {
    let boss = centre.boss().await;
    let photo = boss.photo(boss.key(), "image/png", photo(8, 8)).await.expect(201);
    let handover = boss.hand_over().await;
    let chair = boss.take_in(&handover, centre.chair, json!({ "photoId": photo["id"] })).await;
    let chair = boss.moves(&chair, "offer", json!({ "priceCents": 500 })).await;
    (handover, boss.moves(&chair, "sell", json!({})).await)
}

on_both_engines!(the_public_story_has_these_fields_and_no_others, async |centre: &Centre| {
    let (handover, chair) = sold_with_photo(centre).await;
    let mut found = BTreeSet::new();
    let public = centre.nobody().get(&format!("/v1/public/items/{}", chair.code)).await;
    fields(&public.expect(200), "", &mut found);
    assert_eq!(found, expected("", &["kind", "code", "centre"]));

    let mut found = BTreeSet::new();
    fields(&centre.follow(&handover.token).await, "", &mut found);
    let of_all = ["effect", "effect/co2Grams", "effect/keptInUseGrams", "effect/source"];
    let more = [&["centre", "receivedAt", "things"][..], &of_all].concat();
    assert_eq!(found, expected("/things", &more));
});

on_both_engines!(of_a_lot_is_public_that_it_is_one, async |centre: &Centre| {
    let more = json!({ "weightGrams": 1000, "pieces": 4, "note": "notawoord" });
    let lot = centre.boss().await.take_lot_in(centre.chair, more).await;
    let public = centre.nobody().get(&format!("/v1/public/items/{}", lot.code)).await.expect(200);
    assert_eq!(public, json!({ "kind": "lot", "code": lot.code, "centre": centre.name }));
});

on_both_engines!(a_price_is_public_while_a_thing_is_for_sale, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let path = format!("/v1/public/items/{}", chair.code);
    let price = async || centre.nobody().get(&path).await.expect(200)["priceCents"].clone();
    assert_eq!(price().await, Value::Null);
    let chair = boss.moves(&chair, "offer", json!({ "priceCents": 500 })).await;
    assert_eq!(price().await, 500);
    boss.moves(&chair, "sell", json!({ "priceCents": 450 })).await;
    assert_eq!(price().await, Value::Null, "what somebody paid is theirs");
});

on_both_engines!(a_refused_thing_has_no_public_story, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    boss.moves(&chair, "refuse", json!({ "reason": "nat" })).await;
    let public = centre.nobody().get(&format!("/v1/public/items/{}", chair.code)).await;
    public.refused(404, "label_unknown");
});

on_both_engines!(whoever_guesses_codes_has_to_wait, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let nobody = centre.nobody();
    for guess in 0..30 {
        let code = omloop::labels::LabelCode::new([guess, 1, 2, 3, 4, 5]);
        nobody.get(&format!("/v1/public/items/{code}")).await.refused(404, "label_unknown");
    }
    let code = omloop::labels::LabelCode::new([99; 6]);
    let path = format!("/v1/public/items/{code}");
    nobody.get(&path).await.refused(429, "too_many_tries");
    nobody.get(&format!("/v1/public/items/{}", chair.code)).await.expect(200);
});

on_both_engines!(whoever_guesses_links_has_to_wait, async |centre: &Centre| {
    let handover = centre.volunteer().await.hand_over().await;
    let nobody = centre.nobody();
    let guess = async |path: &str| {
        let body = json!({ "token": "0123456789abcdefghjkmnpqrs" });
        nobody.post(&format!("/v1/{path}"), body).await
    };
    for _ in 0..10 {
        guess("followed-handovers/_open").await.refused(404, "link_unknown");
        guess("followers/_confirm").await.refused(404, "link_unknown");
        guess("followers/_stop").await.refused(404, "link_unknown");
    }
    guess("followed-handovers/_open").await.refused(429, "too_many_tries");
    guess("followers/_confirm").await.refused(429, "too_many_tries");
    centre.follow(&handover.token).await;
});

on_both_engines!(nobody_fills_a_mailbox_through_us, async |centre: &Centre| {
    let token = centre.volunteer().await.hand_over().await.token;
    for _ in 0..3 {
        centre.ask_for_news(&token, MAIL).await;
    }
    let body = json!({ "token": token, "email": MAIL.to_uppercase(), "language": "nl" });
    let stopped = centre.nobody().post("/v1/followers", body).await;
    stopped.refused(429, "too_many_tries");
});

on_both_engines!(the_answer_to_asking_for_news_tells_nothing_of_others, async |centre: &Centre| {
    let token = centre.volunteer().await.hand_over().await.token;
    centre.follow_by_mail(&token, MAIL).await;
    let ask = async |email: &str| {
        let body = json!({ "token": token, "email": email, "language": "nl" });
        let answer = centre.nobody().post("/v1/followers", body).await;
        (answer.status, answer.bytes)
    };
    assert_eq!(ask(MAIL).await, ask("iemand@voorbeeld.example").await);
});

on_both_engines!(the_database_holds_no_secret_of_a_link, async |centre: &Centre| {
    let handover = centre.volunteer().await.hand_over().await;
    let stop = centre.follow_by_mail(&handover.token, MAIL).await;
    let kept = centre.texts("SELECT follow_hash FROM handovers").await;
    let stops = centre.texts("SELECT stop_hash FROM followers").await;
    assert!(kept[0].len() == 64 && !kept[0].contains(&handover.token));
    assert!(stops[0].len() == 64 && !stops[0].contains(&stop));
});

#[test]
fn no_secret_of_a_link_stands_in_an_address() {
    let paths = omloop::openapi::spec()["paths"].as_object().expect("paths");
    for (path, operations) in paths {
        assert!(!path.contains("token"), "{path}");
        for operation in operations.as_object().expect("operations").values() {
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            for name in parameters.filter_map(|parameter| parameter["name"].as_str()) {
                assert!(!["token", "email", "password"].contains(&name), "{path} {name}");
            }
        }
    }
}
