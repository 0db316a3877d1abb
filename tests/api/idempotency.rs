//! A request that comes again, because a phone lost its connection, changes nothing more.

use std::collections::HashSet;

use crate::on_both_engines;
use crate::photos::photo;
use crate::support::*;

/// Sends the same twice, then something else by the same key.
async fn twice(person: &Person, path: &str, body: Value, other: Value) -> (Value, Value) {
    let key = person.key();
    let first = person.post_as(key, path, body.clone()).await.expect(201);
    let second = person.post_as(key, path, body).await.expect(201);
    person.post_as(key, path, other).await.refused(409, "key_reused");
    (first, second)
}

on_both_engines!(a_handover_begun_twice_is_one_handover, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let (same, other) = (json!({ "channel": "counter" }), json!({ "channel": "pickup" }));
    let (first, second) = twice(&desk, "/v1/handovers", same, other).await;
    assert_eq!((first, centre.rows("handovers").await), (second, 1));
});

on_both_engines!(a_thing_taken_in_twice_is_one_thing_with_one_label, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let handover = desk.hand_over().await.id;
    let same = json!({ "handoverId": handover, "categoryId": centre.lamp, "note": "blauw" });
    let other = json!({ "handoverId": handover, "categoryId": centre.lamp, "note": "rood" });
    let (first, second) = twice(&desk, "/v1/items", same, other).await;
    assert_eq!(first, second);
    for table in ["items", "labels", "moves"] {
        assert_eq!(centre.rows(table).await, 1, "{table}");
    }
});

on_both_engines!(a_lot_taken_in_twice_is_one_lot_with_one_label, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let lot =
        |grams| json!({ "categoryId": centre.chair, "channel": "container", "weightGrams": grams });
    let (first, second) = twice(&desk, "/v1/lots", lot(1000), lot(1001)).await;
    assert_eq!(first, second);
    for table in ["lots", "labels", "lot_moves"] {
        assert_eq!(centre.rows(table).await, 1, "{table}");
    }
});

on_both_engines!(an_act_on_a_lot_done_twice_is_one_act, async |centre: &Centre| {
    let boss = centre.boss().await;
    let crate_ = boss.take_lot_in(centre.chair, json!({ "weightGrams": 1000, "pieces": 4 })).await;
    let (key, one) = (boss.key(), json!({ "pieces": 1, "priceCents": 500 }));
    let first = boss.tries_act_as(key, &crate_, "sell", one.clone()).await.expect(201);
    let second = boss.tries_act_as(key, &crate_, "sell", one).await.expect(201);
    assert_eq!((&first, centre.rows("lot_moves").await), (&second, 2));
    let two = json!({ "pieces": 2, "priceCents": 500 });
    boss.tries_act_as(key, &crate_, "sell", two).await.refused(409, "key_reused");
    let other = boss.take_lot_in(centre.chair, json!({ "weightGrams": 1000, "pieces": 4 })).await;
    let one = json!({ "pieces": 1, "priceCents": 500 });
    boss.tries_act_as(key, &other, "sell", one).await.refused(409, "key_reused");
});

on_both_engines!(a_batch_made_twice_is_one_batch, async |centre: &Centre| {
    let boss = centre.boss().await;
    let same = json!({ "count": 3, "stock": "roll62" });
    let other = json!({ "count": 4, "stock": "roll62" });
    let (first, second) = twice(&boss, "/v1/label-batches", same, other).await;
    assert_eq!((first, centre.rows("labels").await), (second, 3));
});

on_both_engines!(a_place_category_or_device_added_twice_is_one, async |centre: &Centre| {
    let boss = centre.boss().await;
    let location = |name| json!({ "name": name, "kind": "depot" });
    let station = |name| json!({ "name": name, "kind": "till", "locationId": centre.shop });
    let container = |name| json!({ "name": name, "tareGrams": 900 });
    let device = |name| json!({ "name": name, "stationId": centre.desk });
    let category = |nl| {
        json!({ "stream": "toys", "names": { "nl": nl, "en": "Ball" }, "pictogram": "ball",
                "needsTest": false, "position": 5 })
    };
    for (path, table, same, other) in [
        ("/v1/locations", "locations", location("Loods"), location("Kelder")),
        ("/v1/stations", "stations", station("Kassa"), station("Kassa 2")),
        ("/v1/containers", "containers", container("Krat"), container("Kar")),
        ("/v1/categories", "categories", category("Bal"), category("Voetbal")),
        ("/v1/devices", "devices", device("Tablet 1"), device("Tablet 2")),
    ] {
        let before = centre.rows(table).await;
        let (first, second) = twice(&boss, path, same, other).await;
        assert_eq!((first, centre.rows(table).await), (second, before + 1), "{table}");
    }
});

on_both_engines!(
    a_person_added_twice_is_one_with_a_password_that_works,
    async |centre: &Centre| {
        let boss = centre.boss().await;
        let person = |name| json!({ "name": name, "login": "Nieuw", "roles": ["driver"] });
        let before = centre.rows("staff").await;
        let (first, second) = twice(&boss, "/v1/staff", person("Nina"), person("Nora")).await;
        assert_eq!((&first["staff"], centre.rows("staff").await), (&second["staff"], before + 1));
        let password = second["oneTimePassword"].as_str().expect("a password");
        centre.sign_in("nieuw", password).await;
    }
);

on_both_engines!(
    a_repairer_added_twice_is_one_with_one_link_and_one_letter,
    async |centre: &Centre| {
        let boss = centre.boss().await;
        let wim = |name| json!({ "name": name, "language": "nl", "email": "wim@example.nl", "skills": ["toys"] });
        let (first, second) = twice(&boss, "/v1/repairers", wim("Wim"), wim("Willem")).await;
        assert_eq!((first, centre.rows("repairers").await), (second, 1));
        centre.later(TimeDelta::seconds(1)).await;
        assert_eq!(centre.letters().len(), 1);
    }
);

on_both_engines!(a_move_made_twice_is_one_move, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let (key, price) = (boss.key(), json!({ "priceCents": 500 }));
    let first = boss.tries_as(key, &chair, "offer", price.clone()).await.expect(201);
    let second = boss.tries_as(key, &chair, "offer", price).await.expect(201);
    assert_eq!((first, centre.rows("moves").await), (second, 2));
    for (kind, other) in [
        ("offer", json!({ "priceCents": 501 })),
        ("clean", json!({})),
        ("discard", json!({ "reason": "kapot" })),
    ] {
        boss.tries_as(key, &chair, kind, other).await.refused(409, "key_reused");
    }
});

on_both_engines!(coming_in_again_twice_is_once_and_with_one_handover, async |centre: &Centre| {
    let boss = centre.boss().await;
    let (first, second) = (boss.hand_over().await, boss.hand_over().await);
    let chair = boss.take_in(&first, centre.chair, json!({})).await;
    let chair = boss.moves(&chair, "give_away", json!({})).await;
    let (key, again) = (boss.key(), "hand_in_again");
    boss.tries_as(key, &chair, again, json!({ "handoverId": second.id })).await.expect(201);
    boss.tries_as(key, &chair, again, json!({ "handoverId": second.id })).await.expect(201);
    let other = boss.tries_as(key, &chair, again, json!({ "handoverId": first.id })).await;
    other.refused(409, "key_reused");
});

on_both_engines!(a_photo_sent_twice_is_one_photo, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let key = desk.key();
    let first = desk.photo(key, "image/png", photo(40, 30)).await.expect(201);
    let second = desk.photo(key, "image/png", photo(40, 30)).await.expect(201);
    assert_eq!((&first, centre.rows("photos").await), (&second, 1));
    let other = desk.photo(key, "image/png", photo(30, 40)).await;
    other.refused(409, "key_reused");
});

on_both_engines!(a_follower_who_asks_twice_gets_one_letter, async |centre: &Centre| {
    let handover = centre.volunteer().await.hand_over().await;
    let (nobody, path) = (centre.nobody(), "/v1/followers");
    let asks = |mail| json!({ "token": handover.token, "email": mail, "language": "nl" });
    let key = nobody.key();
    nobody.post_as(key, path, asks("jan@voorbeeld.example")).await.expect(202);
    nobody.post_as(key, path, asks("jan@voorbeeld.example")).await.expect(202);
    let other = nobody.post_as(key, path, asks("piet@voorbeeld.example")).await;
    other.refused(409, "key_reused");
    centre.work_off_outbox().await;
    assert_eq!(centre.letters().len(), 1);
});

on_both_engines!(a_label_replaced_twice_is_replaced_once, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let (key, path) = (boss.key(), format!("/v1/items/{}/label", chair.id));
    let first = boss.post_as(key, &path, json!({})).await.expect(200);
    let second = boss.post_as(key, &path, json!({})).await.expect(200);
    assert_eq!((first, centre.rows("labels").await), (second, 2));
});

on_both_engines!(a_key_that_served_one_operation_serves_no_other, async |centre: &Centre| {
    let boss = centre.boss().await;
    let handover = boss.hand_over().await;
    let chair = boss.take_in(&handover, centre.chair, json!({})).await;
    let item = json!({ "handoverId": handover.id, "categoryId": centre.chair });
    boss.post_as(handover.id, "/v1/items", item.clone()).await.refused(409, "key_reused");
    boss.tries_as(chair.id, &chair, "clean", json!({})).await.refused(409, "key_reused");
    let key = boss.key();
    boss.tries_as(key, &chair, "clean", json!({})).await.expect(201);
    boss.post_as(key, "/v1/items", item).await.refused(409, "key_reused");
});

on_both_engines!(
    a_colleague_with_the_same_key_and_content_gets_the_same,
    async |centre: &Centre| {
        let (one, other) = (centre.volunteer().await, centre.boss().await);
        let (key, body) = (one.key(), json!({ "channel": "counter" }));
        let first = one.post_as(key, "/v1/handovers", body.clone()).await.expect(201);
        let second = other.post_as(key, "/v1/handovers", body).await.expect(201);
        assert_eq!((first, centre.rows("handovers").await), (second, 1));
    }
);

on_both_engines!(a_key_of_another_centre_gives_nothing_of_it_away, async |centre: &Centre| {
    let there = centre.neighbour().await;
    let (one, stranger) = (centre.boss().await, there.boss().await);
    let handover = one.hand_over().await;
    let chair = one.take_in(&handover, centre.chair, json!({ "note": "geheim" })).await;

    let body = json!({ "channel": "counter" });
    let reused = stranger.post_as(handover.id, "/v1/handovers", body).await;
    reused.refused(409, "key_reused");
    let mine = stranger.hand_over().await;
    let item = json!({ "handoverId": mine.id, "categoryId": there.chair });
    let made = stranger.post_as(chair.id, "/v1/items", item).await.expect(201);
    assert_eq!((&made["note"], &made["handoverId"]), (&Value::Null, &json!(mine.id)));
    assert_eq!(one.look_at(&chair).await.json, chair.json, "and the first is as it was");
});

on_both_engines!(a_move_that_is_sent_many_times_at_once_is_one_move, async |centre: &Centre| {
    let boss = centre.boss().await;
    let handover = boss.hand_over().await;
    // Few enough that the first two meet in the database, and often enough that they do.
    for round in 1..=10 {
        let chair = boss.take_in(&handover, centre.chair, json!({})).await;
        let key = boss.key();
        let sent = (0..5).map(|_| boss.tries_as(key, &chair, "give_away", json!({})));
        let answers = futures_util::future::join_all(sent).await;
        let bodies: HashSet<_> =
            answers.iter().map(|answer| answer.expect(201).to_string()).collect();
        assert_eq!(bodies.len(), 1, "everybody hears the same");
        assert_eq!((centre.rows("moves").await, centre.rows("jobs").await), (2 * round, round));
    }
});

on_both_engines!(fifty_times_the_same_thing_is_one_thing, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let body = json!({ "handoverId": desk.hand_over().await.id, "categoryId": centre.chair });
    let key = desk.key();
    let sent = (0..50).map(|_| desk.post_as(key, "/v1/items", body.clone()));
    for answer in futures_util::future::join_all(sent).await {
        assert_eq!(answer.expect(201)["id"], key.to_string());
    }
    assert_eq!((centre.rows("items").await, centre.rows("labels").await), (1, 1));
});

on_both_engines!(a_key_is_needed_and_has_to_be_one, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let body = json!({ "channel": "counter" });
    let none = desk.ask(poem::http::Method::POST, "/v1/handovers", None, &body).await;
    assert_eq!(none.refused(400, "bad_input")["faults"][0]["field"], "Idempotency-Key");
    let request = desk.request(poem::http::Method::POST, "/v1/handovers");
    let request = request.content_type("application/json").header("idempotency-key", "one");
    desk.send(request.body(body.to_string())).await.refused(400, "bad_input");
});
