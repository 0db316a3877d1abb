//! From a resident's doorstep to the next owner, and the letters on the way.

use crate::on_both_engines;
use crate::photos::photo;
use crate::support::*;

const MAIL: &str = "jan@voorbeeld.example";

on_both_engines!(a_lamp_walks_from_the_desk_to_its_next_owner, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let handover = desk.hand_over().await;
    let lamp = desk.take_in(&handover, centre.lamp, json!({ "weightGrams": 3200 })).await;
    assert_eq!(lamp.json["phase"], "inzamelen");
    let label = format!("/v1/items/{}/label?format=png&stock=label62x29", lamp.id);
    assert_eq!(desk.get(&label).await.status, 200);

    let bench = centre.signed_in("repairer").await;
    let lamp = desk.moves(&lamp, "send_to_test", json!({})).await;
    let lamp = bench.moves(&lamp, "pass_test", json!({})).await;
    assert_eq!(
        (&lamp.json["phase"], &lamp.json["tested"]),
        (&"klaarmaken".into(), &"passed".into())
    );
    let lamp = desk.moves(&lamp, "clean", json!({})).await;
    let lamp = desk.moves(&lamp, "make_ready", json!({})).await;
    let lamp = desk.moves(&lamp, "offer", json!({ "priceCents": 750 })).await;
    assert_eq!((&lamp.json["phase"], &lamp.json["priceCents"]), (&"verkopen".into(), &750.into()));
    let till = centre.signed_in("cashier").await;
    let lamp = till.moves(&lamp, "sell", json!({})).await;
    assert_eq!((lamp.step(), &lamp.json["outcome"]), ("sold", &true.into()));

    let seen = centre.follow(&handover.token).await;
    let steps: Vec<_> = timeline(&seen["things"][0]).collect();
    assert_eq!(steps, ["received", "to_test", "tested", "cleaning", "ready", "for_sale", "sold"]);
    assert_eq!(seen["effect"]["keptInUseGrams"], 3200);
});

fn timeline(thing: &Value) -> impl Iterator<Item = &str> {
    thing["timeline"].as_array().into_iter().flatten().filter_map(|since| since["step"].as_str())
}

on_both_engines!(whoever_confirms_their_address_hears_of_the_lamp, async |centre: &Centre| {
    let desk = centre.boss().await;
    let handover = desk.hand_over().await;
    let lamp = desk.take_in(&handover, centre.chair, json!({})).await;
    centre.ask_for_news(&handover.token, MAIL).await;
    centre.work_off_outbox().await;
    let [asks] = centre.letters().try_into().expect("one letter asks for confirmation");
    assert_eq!(asks.to, MAIL);

    let token = json!({ "token": asks.token("bevestig") });
    let confirmed = centre.nobody().post("/v1/followers/_confirm", token).await.expect(200);
    let link = format!("https://omloop.example/volg#{}", handover.token);
    assert_eq!(confirmed, json!({ "language": "en", "followUrl": link }));

    centre.wait(TimeDelta::minutes(1));
    desk.moves(&lamp, "give_away", json!({})).await;
    centre.later(TimeDelta::minutes(59)).await;
    assert_eq!(centre.letters().len(), 2, "news is gathered for an hour");
    centre.later(TimeDelta::minutes(1)).await;
    let news = centre.last_letter();
    assert_eq!((centre.letters().len(), news.to.as_str()), (3, MAIL));
    assert!(news.text.contains("gave your chair away"), "{}", news.text);
    assert_eq!(news.token("volg"), handover.token);
});

on_both_engines!(nobody_hears_of_anything_before_confirming, async |centre: &Centre| {
    let desk = centre.boss().await;
    let handover = desk.hand_over().await;
    let chair = desk.take_in(&handover, centre.chair, json!({})).await;
    centre.ask_for_news(&handover.token, MAIL).await;
    desk.moves(&chair, "give_away", json!({})).await;
    centre.later(TimeDelta::hours(2)).await;
    assert_eq!(centre.letters().len(), 1, "the one that asks for confirmation");
});

on_both_engines!(ten_things_moved_within_an_hour_make_one_letter, async |centre: &Centre| {
    let desk = centre.boss().await;
    let handover = desk.hand_over().await;
    let mut chairs = Vec::new();
    for _ in 0..10 {
        chairs.push(desk.take_in(&handover, centre.chair, json!({})).await);
    }
    centre.follow_by_mail(&handover.token, MAIL).await;
    let before = centre.letters().len();
    for chair in &chairs {
        desk.moves(chair, "give_away", json!({})).await;
        centre.later(TimeDelta::minutes(5)).await;
    }
    centre.later(TimeDelta::hours(2)).await;
    assert_eq!(centre.letters().len(), before + 1);
    assert!(centre.last_letter().subject.contains("10 things"), "{:?}", centre.last_letter());
});

on_both_engines!(news_that_was_taken_back_is_not_told, async |centre: &Centre| {
    let desk = centre.boss().await;
    let handover = desk.hand_over().await;
    let chair = desk.take_in(&handover, centre.chair, json!({})).await;
    centre.follow_by_mail(&handover.token, MAIL).await;
    let before = centre.letters().len();
    let chair = desk.moves(&chair, "discard", json!({})).await;
    centre.later(TimeDelta::minutes(5)).await;
    desk.moves(&chair, "undo", json!({})).await;
    centre.later(TimeDelta::hours(2)).await;
    assert_eq!(centre.letters().len(), before, "nobody is told of a slip of the finger");
    let dropped = desk.get("/v1/letters?state=dropped").await.expect(200);
    assert_eq!(dropped["items"].as_array().map(Vec::len), Some(1));
});

on_both_engines!(letters_come_in_the_language_of_their_reader, async |centre: &Centre| {
    let desk = centre.boss().await;
    let handover = desk.hand_over().await;
    let chair = desk.take_in(&handover, centre.chair, json!({})).await;
    let stop = centre.follow_by_mail(&handover.token, MAIL).await;
    let dutch = json!({ "token": stop, "language": "nl" });
    centre.nobody().post("/v1/followers/_language", dutch).await.expect(204);
    desk.moves(&chair, "give_away", json!({})).await;
    centre.later(TimeDelta::hours(2)).await;
    assert!(centre.last_letter().text.contains("stoel"), "{:?}", centre.last_letter());
});

on_both_engines!(whoever_stops_is_forgotten, async |centre: &Centre| {
    let desk = centre.boss().await;
    let handover = desk.hand_over().await;
    let chair = desk.take_in(&handover, centre.chair, json!({})).await;
    let stop = centre.follow_by_mail(&handover.token, MAIL).await;
    desk.moves(&chair, "give_away", json!({})).await;
    centre.work_off_outbox().await;
    assert_eq!((centre.rows("followers").await, centre.rows("news").await), (1, 1));

    let before = centre.letters().len();
    let stopped = centre.nobody().post("/v1/followers/_stop", json!({ "token": stop })).await;
    stopped.expect(204);
    assert_eq!((centre.rows("followers").await, centre.rows("news").await), (0, 0));
    centre.later(TimeDelta::hours(2)).await;
    assert_eq!(centre.letters().len(), before, "no letter comes after that");
    let again = centre.nobody().post("/v1/followers/_stop", json!({ "token": stop })).await;
    again.refused(404, "link_unknown");
});

on_both_engines!(
    an_address_that_nobody_confirms_is_forgotten_after_a_week,
    async |centre: &Centre| {
        let handover = centre.volunteer().await.hand_over().await;
        centre.ask_for_news(&handover.token, MAIL).await;
        centre.later(TimeDelta::days(7)).await;
        omloop::jobs::tidy(centre.app()).await.expect("it is tidied");
        assert_eq!(centre.rows("followers").await, 1, "a week is a whole week");
        centre.wait(TimeDelta::minutes(1));
        omloop::jobs::tidy(centre.app()).await.expect("it is tidied");
        assert_eq!(centre.rows("followers").await, 0);
    }
);

on_both_engines!(a_link_to_confirm_is_gone_after_a_week, async |centre: &Centre| {
    let handover = centre.volunteer().await.hand_over().await;
    centre.ask_for_news(&handover.token, MAIL).await;
    centre.later(TimeDelta::days(7)).await;
    centre.wait(TimeDelta::minutes(1));
    let token = json!({ "token": centre.last_letter().token("bevestig") });
    let late = centre.nobody().post("/v1/followers/_confirm", token.clone()).await;
    late.refused(410, "link_expired");
    omloop::jobs::tidy(centre.app()).await.expect("it is tidied");
    let later = centre.nobody().post("/v1/followers/_confirm", token).await;
    later.refused(404, "link_unknown");
});

on_both_engines!(confirming_twice_starts_once, async |centre: &Centre| {
    let handover = centre.volunteer().await.hand_over().await;
    centre.follow_by_mail(&handover.token, MAIL).await;
    let before = centre.letters().len();
    let token = json!({ "token": centre.letters()[0].token("bevestig") });
    centre.nobody().post("/v1/followers/_confirm", token).await.expect(200);
    centre.work_off_outbox().await;
    assert_eq!(centre.letters().len(), before);
});

on_both_engines!(
    a_confirmed_follower_who_asks_again_gets_no_second_letter,
    async |centre: &Centre| {
        let handover = centre.volunteer().await.hand_over().await;
        centre.follow_by_mail(&handover.token, MAIL).await;
        let before = centre.letters().len();
        centre.ask_for_news(&handover.token, &MAIL.to_uppercase()).await;
        centre.work_off_outbox().await;
        assert_eq!((centre.letters().len(), centre.rows("followers").await), (before, 1));
    }
);

/// A chair that was given away and is handed in again, with both of its handovers.
async fn brought_back(desk: &Person, centre: &Centre) -> (Handover, Handover, Thing) {
    let (first, second) = (desk.hand_over().await, desk.hand_over().await);
    let chair = desk.take_in(&first, centre.chair, json!({})).await;
    let chair = desk.moves(&chair, "give_away", json!({})).await;
    let again = json!({ "handoverId": second.id });
    let chair = desk.moves(&chair, "hand_in_again", again).await;
    (first, second, chair)
}

on_both_engines!(
    the_first_giver_does_not_see_the_thing_in_its_next_life,
    async |centre: &Centre| {
        let desk = centre.boss().await;
        let (first, second, chair) = brought_back(&desk, centre).await;
        let photo = desk.photo(desk.key(), "image/png", photo(20, 10)).await.expect(201);
        let patch = json!({ "version": chair.version, "photoId": photo["id"] });
        desk.patch(&format!("/v1/items/{}", chair.id), patch).await.expect(200);

        assert_eq!(centre.follow(&second.token).await["things"][0]["photoUrl"], photo["url"]);
        assert_eq!(centre.follow(&first.token).await["things"][0].get("photoUrl"), None);
    }
);

on_both_engines!(who_brings_a_thing_back_follows_it_from_then_on, async |centre: &Centre| {
    let desk = centre.boss().await;
    let (first, second, chair) = brought_back(&desk, centre).await;
    let chair = desk.moves(&chair, "recycle", json!({ "stream": "wood" })).await;
    assert_eq!(chair.json["handoverId"], second.id.to_string());

    let seen = centre.follow(&first.token).await;
    assert_eq!(timeline(&seen["things"][0]).collect::<Vec<_>>(), ["received", "given_away"]);
    let seen = centre.follow(&second.token).await;
    assert_eq!(timeline(&seen["things"][0]).collect::<Vec<_>>(), ["received", "recycled"]);
});
