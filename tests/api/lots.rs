//! Lots: what goes by weight, and how it becomes something else.

use crate::on_both_engines;
use crate::support::*;

fn counted(pieces: i32, grams: i32) -> Value {
    json!({ "pieces": pieces, "weightGrams": grams })
}

on_both_engines!(the_label_of_a_lot_leads_to_it, async |centre: &Centre| {
    let boss = centre.boss().await;
    let (_, code) = boss.blank_label().await;
    let lot = boss.take_lot_in(centre.chair, with(counted(4, 1000), json!({ "labelCode": code })));
    let lot = lot.await;
    assert_eq!(lot.code, code);
    let scanned = boss.get(&format!("/v1/items/by-label/{code}")).await.expect(200);
    let expected = json!({ "kind": "lot", "lotId": lot.id, "labelState": "in_use" });
    assert_eq!(scanned, expected);
    let taken = json!({ "categoryId": centre.chair, "channel": "counter", "labelCode": code });
    let taken = boss.post("/v1/lots", with(taken, counted(1, 1))).await;
    taken.refused(409, "label_taken");
});

on_both_engines!(
    a_torn_label_of_a_lot_is_replaced_and_still_leads_to_it,
    async |centre: &Centre| {
        let boss = centre.boss().await;
        let lot = boss.take_lot_in(centre.chair, counted(4, 1000)).await;
        let path = format!("/v1/lots/{}/label", lot.id);
        let label = boss.post(&path, json!({})).await.expect(200);
        assert_ne!(label["code"], lot.code);
        let torn = boss.get(&format!("/v1/items/by-label/{}", lot.code)).await.expect(200);
        assert_eq!((&torn["labelState"], &torn["lotId"]), (&json!("replaced"), &json!(lot.id)));
        let print = boss.get(&format!("{path}?format=zpl203&stock=roll62")).await;
        let zpl = String::from_utf8(print.bytes).expect("ZPL is text");
        assert!(zpl.contains(label["code"].as_str().expect("a code")), "{zpl}");
    }
);

on_both_engines!(a_label_is_on_one_thing_or_on_one_lot, async |centre: &Centre| {
    let boss = centre.boss().await;
    let lot = boss.take_lot_in(centre.chair, counted(4, 1000)).await;
    boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let both =
        format!("UPDATE labels SET item_id = (SELECT id FROM items) WHERE code = '{}'", lot.code);
    centre.sql(&both).await.expect_err("the label is on the lot");
    let neither = format!("UPDATE labels SET lot_id = NULL WHERE code = '{}'", lot.code);
    centre.sql(&neither).await.expect_err("a label in use is on something");
});

on_both_engines!(parts_of_a_lot_go_many_ways_and_the_rest_stays, async |centre: &Centre| {
    let boss = centre.boss().await;
    let mut lot = boss.take_lot_in(centre.chair, counted(10, 10_000)).await;
    for (kind, more, holds) in [
        ("sell", json!({ "pieces": 2, "priceCents": 800 }), (Some(8), 8000)),
        ("give_away", json!({ "pieces": 1, "weightGrams": 500 }), (Some(7), 7500)),
        ("recycle", json!({ "pieces": 1, "weightGrams": 1500, "stream": "wood" }), (Some(6), 6000)),
        ("discard", json!({ "pieces": 1 }), (Some(5), 5000)),
        ("transfer", json!({ "pieces": 1, "partner": "Buurhulp" }), (Some(4), 4000)),
        ("weigh", json!({ "weightGrams": 4400, "reason": "nat" }), (Some(4), 4400)),
        ("relocate", json!({ "locationId": centre.shop }), (Some(4), 4400)),
        ("sell", json!({ "pieces": 4, "priceCents": 0 }), (Some(0), 0)),
    ] {
        lot = boss.acts(&lot, kind, more).await;
        assert_eq!(lot.holds(), holds, "after {kind}");
    }
    assert_eq!(lot.json["gone"], true);
    assert_eq!(lot.json["moves"], json!([]), "nothing can be done with nothing");
    let more = json!({ "pieces": 1 });
    boss.tries_act(&lot, "discard", more).await.refused(409, "lot_empty");
    let there = boss.get("/v1/lots").await.expect(200);
    assert_eq!(there["items"], json!([]));
    let gone = boss.get("/v1/lots?gone=true").await.expect(200);
    assert_eq!(gone["items"][0]["id"], json!(lot.id));
});

on_both_engines!(a_lot_that_nobody_counted_goes_by_weight, async |centre: &Centre| {
    let boss = centre.boss().await;
    let lot = boss.take_lot_in(centre.chair, json!({ "weightGrams": 5000 })).await;
    assert_eq!(lot.holds(), (None, 5000));
    let pieces = json!({ "pieces": 1 });
    boss.tries_act(&lot, "discard", pieces).await.refused(409, "count_first");
    boss.tries_act(&lot, "discard", json!({})).await.refused(409, "weight_missing");
    let lot = boss.acts(&lot, "discard", json!({ "weightGrams": 2000 })).await;
    assert_eq!(lot.holds(), (None, 3000));
    let counted = json!({ "pieces": 6, "reason": "geteld" });
    let lot = boss.acts(&lot, "weigh", counted).await;
    assert_eq!(lot.holds(), (Some(6), 3000));
    let kilos = json!({ "weightGrams": 2000 });
    boss.tries_act(&lot, "discard", kilos).await.refused(409, "pieces_missing");
});

on_both_engines!(nobody_takes_more_than_there_is, async |centre: &Centre| {
    let boss = centre.boss().await;
    let lot = boss.take_lot_in(centre.chair, counted(4, 1000)).await;
    for (more, code) in [
        (json!({ "pieces": 5 }), "not_enough_pieces"),
        (json!({ "pieces": 2, "weightGrams": 1001 }), "not_enough_weight"),
        (json!({ "pieces": 2, "weightGrams": 1000 }), "uneven_rest"),
        (json!({ "pieces": 4, "weightGrams": 900 }), "uneven_rest"),
    ] {
        boss.tries_act(&lot, "discard", more).await.refused(409, code);
    }
    assert_eq!(boss.look_at_lot(lot.id).await.holds(), (Some(4), 1000));
});

on_both_engines!(a_part_becomes_a_lot_and_goes_back_into_it, async |centre: &Centre| {
    let boss = centre.boss().await;
    let lot = boss.take_lot_in(centre.chair, counted(10, 9000)).await;
    let key = boss.key();
    let part = json!({ "pieces": 4, "weightGrams": 3000 });
    let lot = Lot::from(boss.tries_act_as(key, &lot, "split", part).await.expect(201));
    let part = boss.look_at_lot(key).await;
    assert_eq!((lot.holds(), part.holds()), ((Some(6), 6000), (Some(4), 3000)));
    assert!(part.code != lot.code && !part.code.is_empty(), "it has a label of its own");
    let part = boss.acts(&part, "merge", json!({ "intoLotId": lot.id })).await;
    assert_eq!(part.holds(), (Some(0), 0));
    let whole = boss.look_at_lot(lot.id).await;
    assert_eq!((whole.holds(), whole.version), ((Some(10), 9000), lot.version + 1));
    let log = boss.get(&format!("/v1/lots/{}/moves", lot.id)).await.expect(200);
    let last = &log["items"][0];
    assert_eq!((&last["move"], &last["otherLotId"]), (&json!("merge_from"), &json!(part.id)));
});

on_both_engines!(only_like_lots_go_together, async |centre: &Centre| {
    let boss = centre.boss().await;
    let lot = boss.take_lot_in(centre.chair, counted(4, 1000)).await;
    let lamps = boss.take_lot_in(centre.lamp, counted(4, 1000)).await;
    let waste = with(counted(4, 1000), json!({ "channel": "container" }));
    let waste = boss.take_lot_in(centre.chair, waste).await;
    let loose = boss.take_lot_in(centre.chair, json!({ "weightGrams": 1000 })).await;
    for (into, code) in [
        (lot.id, "same_lot"),
        (lamps.id, "other_category"),
        (waste.id, "other_origin"),
        (loose.id, "count_first"),
    ] {
        let answer = boss.tries_act(&lot, "merge", json!({ "intoLotId": into })).await;
        answer.refused(409, code);
    }
});

on_both_engines!(what_is_of_two_residents_is_followed_by_neither, async |centre: &Centre| {
    let boss = centre.boss().await;
    let (one, other) = (boss.hand_over().await, boss.hand_over().await);
    let of = |handover: &Handover| with(counted(2, 1000), json!({ "handoverId": handover.id }));
    let first = boss.take_lot_in(centre.chair, of(&one)).await;
    let same = boss.take_lot_in(centre.chair, of(&one)).await;
    let second = boss.take_lot_in(centre.chair, of(&other)).await;
    boss.acts(&same, "merge", json!({ "intoLotId": first.id })).await;
    let first = boss.look_at_lot(first.id).await;
    assert_eq!(first.json["handoverId"], json!(one.id), "all of it came with one handover");
    boss.acts(&second, "merge", json!({ "intoLotId": first.id })).await;
    let mixed = boss.look_at_lot(first.id).await;
    assert_eq!(mixed.json["handoverId"], Value::Null);
    boss.acts(&mixed, "split_item", json!({})).await;
    for handover in [one, other] {
        assert_eq!(centre.follow(&handover.token).await["things"], json!([]));
    }
});

on_both_engines!(one_piece_becomes_an_item_of_the_same_handover, async |centre: &Centre| {
    let boss = centre.boss().await;
    let handover = boss.hand_over().await;
    let more = with(counted(4, 1000), json!({ "handoverId": handover.id }));
    let lot = boss.take_lot_in(centre.lamp, more).await;
    let (key, (_, code)) = (boss.key(), boss.blank_label().await);
    let more = json!({ "weightGrams": 400, "labelCode": code });
    let lot = Lot::from(boss.tries_act_as(key, &lot, "split_item", more).await.expect(201));
    assert_eq!(lot.holds(), (Some(3), 600));
    let item = Thing::from(boss.get(&format!("/v1/items/{key}")).await.expect(200));
    assert_eq!((item.code.as_str(), item.step()), (code.as_str(), "received"));
    assert_eq!(item.json["weightGrams"], 400);
    assert_eq!(item.json["handoverId"], json!(handover.id));
    let followed = centre.follow(&handover.token).await;
    assert_eq!(followed["things"].as_array().map(Vec::len), Some(1));
});

on_both_engines!(an_item_out_of_a_waste_lot_keeps_its_origin, async |centre: &Centre| {
    let boss = centre.boss().await;
    let more = json!({ "channel": "container", "weightGrams": 5000 });
    let lot = boss.take_lot_in(centre.chair, more).await;
    let mut handovers = Vec::new();
    let mut lot = lot;
    for _ in 0..2 {
        let key = boss.key();
        let piece = json!({ "weightGrams": 2000 });
        lot = Lot::from(boss.tries_act_as(key, &lot, "split_item", piece).await.expect(201));
        let item = boss.get(&format!("/v1/items/{key}")).await.expect(200);
        handovers.push(uuid(&item["handoverId"]));
    }
    assert_eq!(handovers[0], handovers[1], "a lot has one handover for what comes out of it");
    let handover = boss.get(&format!("/v1/handovers/{}", handovers[0])).await.expect(200);
    assert_eq!(handover["channel"], "container");
});

on_both_engines!(untested_electrical_things_are_not_sold_from_a_crate, async |centre: &Centre| {
    let boss = centre.boss().await;
    let lot = boss.take_lot_in(centre.lamp, counted(4, 1000)).await;
    let offered = lot.json["moves"].as_array().expect("acts");
    let sell = offered.iter().find(|act| act["move"] == "sell").expect("it is explained");
    assert_eq!(sell["refusal"], "test_first");
    for (kind, more) in
        [("sell", json!({ "pieces": 1, "priceCents": 100 })), ("give_away", json!({ "pieces": 1 }))]
    {
        boss.tries_act(&lot, kind, more).await.refused(409, "test_first");
    }
    boss.acts(&lot, "recycle", json!({ "pieces": 1, "stream": "metal" })).await;
});

on_both_engines!(the_till_is_the_cashiers_and_a_driver_only_takes_in, async |centre: &Centre| {
    let people = [("driver", false, false), ("volunteer", false, true), ("cashier", true, true)];
    for (role, sells, discards) in people {
        let person = centre.signed_in(role).await;
        let lot = person.take_lot_in(centre.chair, counted(4, 1000)).await;
        for (kind, may) in [("sell", sells), ("discard", discards)] {
            let now = person.look_at_lot(lot.id).await;
            let more = json!({ "pieces": 1, "priceCents": 100 });
            let answer = person.tries_act(&now, kind, more).await;
            assert_eq!(answer.status == 201, may, "{role} {kind}: {answer:?}");
            if !may {
                answer.refused(403, "not_your_role");
            }
        }
    }
});

on_both_engines!(a_correction_takes_a_reason_and_stays_in_the_log, async |centre: &Centre| {
    let boss = centre.boss().await;
    let lot = boss.take_lot_in(centre.chair, counted(4, 1000)).await;
    let found = json!({ "weightGrams": 900 });
    boss.tries_act(&lot, "weigh", found.clone()).await.refused(409, "reason_missing");
    let lot = boss.acts(&lot, "weigh", with(found, json!({ "reason": "was nat" }))).await;
    let log = boss.get(&format!("/v1/lots/{}/moves", lot.id)).await.expect(200);
    let row = &log["items"][0];
    assert_eq!((&row["weightGrams"], &row["pieces"]), (&json!(-100), &json!(0)));
    assert_eq!((&row["reason"], &row["weightGramsAfter"]), (&json!("was nat"), &json!(900)));
});

on_both_engines!(lots_are_listed_by_category, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chairs = boss.take_lot_in(centre.chair, counted(4, 1000)).await;
    boss.take_lot_in(centre.lamp, counted(4, 1000)).await;
    let found = boss.get(&format!("/v1/lots?categoryId={}", centre.chair)).await.expect(200);
    let rows = found["items"].as_array().expect("rows");
    assert_eq!((rows.len(), uuid(&rows[0]["id"])), (1, chairs.id));
    assert_eq!((&rows[0]["labelCode"], &rows[0]["pieces"]), (&json!(chairs.code), &json!(4)));
});
