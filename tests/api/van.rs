//! The van: what its driver sees and does, and what those hear who live where it stops.

use crate::on_both_engines;
use crate::support::*;

/// The pickup of a day with one resident, who has a chair.
async fn only(pickups: &Pickups<'_>) -> Uuid {
    uuid(&pickups.listed().await[0]["id"])
}

on_both_engines!(
    the_label_goes_on_at_the_doorstep_and_its_owner_follows_it,
    async |centre: &Centre| {
        let pickups = Pickups::planned(centre, json!({})).await;
        let (_, code) = pickups.boss.blank_label().await;
        let token = pickups.booked(1, "els@example.nl").await;
        let pickup = only(&pickups).await;
        let road = Road::taken(&pickups).await;
        let before = centre.letters().len();

        let way = json!({ "pickupId": pickup, "minutes": 20 });
        road.does("go", way).await.expect(200);
        centre.later(TimeDelta::seconds(1)).await;
        assert_eq!(centre.letters().len(), before + 1);
        assert!(centre.last_letter().text.contains("on its way"), "{:?}", centre.last_letter());
        let mine = pickups.mine(&token).await;
        assert_eq!(mine["state"], "on_the_way");
        assert!(mine["expectedAt"].is_string(), "{mine}");

        let door = json!({ "pickupId": pickup });
        road.does("arrive", door.clone()).await.expect(200);
        assert_eq!(pickups.mine(&token).await["state"], "at_the_door");
        let thing = road.thing(pickup).await;
        let chair = json!({ "pickupId": pickup, "thingId": thing, "pieces": 1, "labelCode": code });
        let taken = road.does("take", chair).await.expect(200);
        assert!(taken["itemId"].is_string());
        road.does("complete", door).await.expect(200);
        centre.later(TimeDelta::seconds(1)).await;

        let letter = centre.last_letter();
        assert!(letter.subject.contains("We took"), "{:?}", centre.letters());
        let story = centre.follow(&letter.token("volg")).await;
        assert_eq!(story["things"].as_array().map(Vec::len), Some(1), "{story}");
        let mine = pickups.mine(&token).await;
        assert_eq!((&mine["state"], &mine["things"][0]["taken"]), (&json!("collected"), &json!(1)));
        assert!(mine["followUrl"].as_str().is_some_and(|url| url.contains("/volg#")), "{mine}");
        let found = pickups.centre.boss().await.get(&format!("/v1/items/by-label/{code}")).await;
        assert_eq!(found.expect(200)["item"]["id"], taken["itemId"]);
        assert_eq!(road.stop(pickup).await["state"], "done");
        pickups.does("_cancel", &token, json!({})).await.refused(409, "was_collected");
    }
);

on_both_engines!(a_deed_that_is_told_twice_is_done_once, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let (_, code) = pickups.boss.blank_label().await;
    pickups.booked(1, "els@example.nl").await;
    let pickup = only(&pickups).await;
    let road = Road::taken(&pickups).await;
    let thing = road.thing(pickup).await;
    let chair = json!({ "pickupId": pickup, "thingId": thing, "pieces": 1, "labelCode": code });
    let (take, complete) = (road.driver.key(), road.driver.key());
    let before = centre.letters().len();
    for _ in 0..2 {
        road.does_as(take, "take", chair.clone()).await.expect(200);
        road.does_as(complete, "complete", json!({ "pickupId": pickup })).await.expect(200);
    }
    // Another phone on the same van tells it too, in its own words.
    road.does("complete", json!({ "pickupId": pickup })).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(centre.letters().len(), before + 1, "one letter");
    assert_eq!(centre.rows("items").await, 1);
    assert_eq!(centre.rows("van_deeds").await, 3);
    assert_eq!(centre.rows("handovers").await, 1);
    let taken = road.does("take", chair).await;
    taken.refused(409, "label_taken");
});

on_both_engines!(what_is_not_taken_is_told_with_the_reason, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let token = pickups.booked(2, "els@example.nl").await;
    let pickup = only(&pickups).await;
    let road = Road::taken(&pickups).await;
    let thing = road.thing(pickup).await;
    let wet = json!({ "pickupId": pickup, "thingId": thing, "reason": "wet" });
    road.does("refuse", wet).await.expect(200);
    road.does("complete", json!({ "pickupId": pickup })).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    assert!(centre.last_letter().text.contains("It was wet."), "{:?}", centre.last_letter());
    let mine = pickups.mine(&token).await;
    assert_eq!(mine["state"], "nothing_taken");
    assert_eq!((&mine["things"][0]["refused"], &mine["followUrl"]), (&json!("wet"), &Value::Null));
});

on_both_engines!(who_was_not_at_home_takes_another_day, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let token = pickups.booked(1, "els@example.nl").await;
    let pickup = only(&pickups).await;
    let other = json!({
        "areaId": pickups.area, "day": "2027-01-18", "litres": 10_000, "kilos": 500,
        "windows": [{ "from": "09:00", "until": "12:00", "minutes": 100 }],
    });
    let other = pickups.boss.post("/v1/pickup-days", other).await.expect(201)["days"][0].clone();
    let road = Road::taken(&pickups).await;
    road.does("arrive", json!({ "pickupId": pickup })).await.expect(200);
    road.does("call", json!({ "pickupId": pickup })).await.expect(200);
    road.does("not_home", json!({ "pickupId": pickup })).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    assert!(centre.last_letter().text.contains("Nobody was at home"), "{:?}", centre.last_letter());
    let mine = pickups.mine(&token).await;
    assert_eq!((&mine["state"], &mine["mayChange"]), (&json!("not_home"), &json!(true)));

    let stop = road.stop(pickup).await;
    let card = json!({ "code": stop["cardCode"], "postcode": "5151 ab" });
    let by_card = "/v1/public/pickups/_by-card";
    assert_eq!(centre.nobody().post(by_card, card).await.expect(200)["token"], json!(token));
    let wrong = json!({ "code": stop["cardCode"], "postcode": "5151AC" });
    centre.nobody().post(by_card, wrong).await.refused(404, "link_unknown");

    let offer = pickups.does("_offer-change", &token, json!({})).await.expect(200);
    let window = other["windows"][0]["id"].clone();
    assert!(offer.to_string().contains(window.as_str().expect("an id")), "{offer}");
    let moved = pickups.does("_change", &token, json!({ "windowId": window })).await.expect(200);
    assert_eq!(moved["state"], "booked");
    assert_eq!(pickups.taken().await[0], 0, "its room on the first day is free again");
});

on_both_engines!(the_drivers_facts_win, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    pickups.booked(1, "els@example.nl").await;
    pickups.at(20.0, json!({ "windowId": pickups.window(0) })).await;
    let pickup = only(&pickups).await;
    let road = Road::taken(&pickups).await;
    let thing = road.thing(pickup).await;
    // Without a network all morning. Meanwhile a coordinator takes it out of the route, and cancels it.
    let done_at = centre.app().clock.now() + TimeDelta::minutes(30);
    centre.wait(TimeDelta::hours(2));
    let boss = centre.boss().await;
    let routes = pickups.routes().await;
    let rest: Vec<_> = order(&routes).into_iter().filter(|id| *id != pickup).collect();
    let stops: Vec<_> = rest.iter().map(|id| json!({ "pickupId": id })).collect();
    let others = json!({
        "version": routes["version"], "routes": [{ "vanId": pickups.van, "stops": stops }],
    });
    boss.put(&format!("{}/routes", pickups.path()), others).await.expect(200);
    let off = json!({ "reason": "Te laat" });
    boss.post(&format!("/v1/pickups/{pickup}/_decline"), off).await.expect(200);

    let told = json!({ "pickupId": pickup, "deviceAt": done_at });
    let take = with(told, json!({ "thingId": thing, "pieces": 1 }));
    road.does("take", take).await.expect(200);
    let done_at = done_at + TimeDelta::minutes(1);
    let told = json!({ "pickupId": pickup, "deviceAt": done_at });
    let complete = road.does("complete", told).await.expect(200);
    let done_at = done_at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
    assert_eq!(complete["at"], json!(done_at), "when it was done");
    let seen = boss.get(&format!("/v1/pickups/{pickup}")).await.expect(200);
    assert_eq!(seen["cancelled"], true);
    centre.later(TimeDelta::seconds(1)).await;
    assert!(centre.last_letter().subject.contains("We took"), "{:?}", centre.last_letter());
    road.driver
        .get(&format!("/v1/routes/{}", uuid(&road.route["id"])))
        .await
        .refused(409, "not_published");
});

on_both_engines!(a_coordinator_sees_how_the_day_goes, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    for north in [5.0, 10.0, 15.0] {
        pickups.at(north, json!({ "windowId": pickups.window(0) })).await;
    }
    let road = Road::taken(&pickups).await;
    let planned = order(&pickups.routes().await);
    let stops = |routes: &Value| {
        let stops = routes["routes"][0]["stops"].as_array().expect("stops").clone();
        stops.into_iter().filter(|stop| stop["kind"] == "pickup").collect::<Vec<_>>()
    };
    let before = stops(&pickups.routes().await);
    assert!(before.iter().all(|stop| stop["state"] == "open"), "{before:?}");
    // They are done with the first when the whole of it was to be over.
    centre.wait(TimeDelta::hours(2));
    road.does("complete", json!({ "pickupId": planned[0] })).await.expect(200);
    let after = stops(&pickups.routes().await);
    assert_eq!(after[0]["state"], "done");
    for (was, is) in before.iter().zip(&after).skip(1) {
        let (was, is) = (was["expectedAt"].as_str(), is["expectedAt"].as_str());
        assert!(is > was, "{is:?} is later than {was:?}");
    }
    assert_eq!(after[1]["late"], false);
    centre.wait(TimeDelta::hours(2));
    let late = stops(&pickups.routes().await);
    assert_eq!((&late[1]["late"], &late[1]["state"]), (&json!(true), &json!("open")), "{late:?}");
});

on_both_engines!(one_route_has_one_driver_and_only_who_drives_sees_it, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    pickups.at(5.0, json!({})).await;
    let driver = centre.signed_in("driver").await;
    let none = driver.get("/v1/van-routes").await.expect(200);
    assert_eq!(none["items"], json!([]), "nothing is shown before its day");
    let road = Road::taken(&pickups).await;
    let list = road.driver.get("/v1/van-routes").await.expect(200);
    assert_eq!((&list["items"][0]["mine"], &list["items"][0]["stops"]), (&json!(true), &json!(1)));
    let path = format!("/v1/routes/{}", uuid(&road.route["id"]));
    let boss = centre.boss().await;
    boss.get(&path).await.expect(200);
    boss.post(&format!("{path}/_take"), json!({})).await.refused(409, "has_a_driver");
    let someone = json!({ "driverId": null });
    boss.put(&format!("{path}/driver"), someone).await.expect(200);
    road.driver.get(&path).await.refused(403, "not_your_route");
    centre.volunteer().await.get("/v1/van-routes").await.refused(403, "not_your_role");
});

on_both_engines!(a_phone_on_the_road_knows_its_route_again, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    pickups.at(5.0, json!({})).await;
    let first = pickups.planned_routes(json!({})).await;
    pickups.at(10.0, json!({})).await;
    let again = pickups.planned_routes(json!({})).await;
    assert_eq!(order(&again).len(), 2);
    assert_eq!(again["routes"][0]["id"], first["routes"][0]["id"]);
});

on_both_engines!(all_that_is_missing_of_a_deed_is_said_at_once, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    pickups.at(5.0, json!({})).await;
    let pickup = only(&pickups).await;
    let road = Road::taken(&pickups).await;
    let fields = |problem: Value| {
        let faults = problem["faults"].as_array().expect("faults").clone();
        faults.iter().map(|fault| fault["field"].as_str().expect("a field").to_owned()).collect()
    };
    let missing: Vec<String> = fields(road.does("take", json!({})).await.refused(400, "bad_input"));
    assert_eq!(missing, ["/pickupId", "/thingId", "/pieces"]);
    let thing = road.thing(pickup).await;
    let said = json!({ "pickupId": pickup, "thingId": thing, "reason": "other" });
    let missing: Vec<String> = fields(road.does("refuse", said).await.refused(400, "bad_input"));
    assert_eq!(missing, ["/note"]);
    let labelled = json!({
        "pickupId": pickup, "thingId": thing, "pieces": 2, "labelCode": "0000000000",
    });
    let wrong: Vec<String> = fields(road.does("take", labelled).await.refused(400, "bad_input"));
    assert_eq!(wrong, ["/labelCode"]);
    road.does("go", json!({ "pickupId": pickups.area })).await.refused(404, "not_found");
});

on_both_engines!(what_is_driven_stays_when_the_rest_is_planned_again, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let early = || json!({ "windowId": pickups.window(0) });
    for north in [5.0, 10.0, 15.0, 20.0] {
        pickups.at(north, early()).await;
    }
    let road = Road::taken(&pickups).await;
    let planned = order(&pickups.routes().await);
    // They went elsewhere first, and nobody was at home there; then a break, which is over.
    road.does("not_home", json!({ "pickupId": planned[2] })).await.expect(200);
    centre.wait(TimeDelta::minutes(10));
    road.does("complete", json!({ "pickupId": planned[0] })).await.expect(200);
    centre.wait(TimeDelta::minutes(10));
    road.does("rest_begin", json!({})).await.expect(200);
    centre.wait(TimeDelta::minutes(20));
    road.does("rest_end", json!({})).await.expect(200);
    road.does("go", json!({ "pickupId": planned[3], "minutes": 5 })).await.expect(200);

    let boss = centre.boss().await;
    let again = json!({ "fresh": true });
    boss.post(&format!("{}/_plan-routes", pickups.path()), again).await.expect(202);
    centre.later(TimeDelta::seconds(1)).await;
    let routes = pickups.routes().await;
    assert_eq!(routes["state"], "planned", "{routes}");
    assert_eq!(order(&routes), [planned[2], planned[0], planned[3], planned[1]]);
    let stops = routes["routes"][0]["stops"].as_array().expect("stops").clone();
    let states: Vec<_> = stops.iter().map(|stop| stop["state"].clone()).collect();
    assert_eq!(states, ["not_home", "done", "done", "under_way", "open"], "{stops:?}");
    assert_eq!(routes["leftOut"], json!([]));
    assert_eq!(routes["routes"][0]["id"], road.route["id"]);
});

on_both_engines!(a_coordinator_sees_what_the_vans_did, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let early = |chairs| {
        let things = pickups.things(pickups.chair, chairs);
        json!({ "windowId": pickups.window(0), "things": things })
    };
    let [first, second, third] = [
        pickups.at(5.0, early(3)).await,
        pickups.at(10.0, early(2)).await,
        pickups.at(15.0, early(1)).await,
    ];
    let road = Road::taken(&pickups).await;
    let thing = road.thing(first).await;
    let three = json!({ "pickupId": first, "thingId": thing, "pieces": 3 });
    road.does("take", three).await.expect(200);
    road.does("complete", json!({ "pickupId": first })).await.expect(200);
    let thing = road.thing(second).await;
    let wet = json!({ "pickupId": second, "thingId": thing, "reason": "wet" });
    road.does("refuse", wet).await.expect(200);
    road.does("complete", json!({ "pickupId": second })).await.expect(200);
    centre.wait(TimeDelta::hours(1));
    road.does("not_home", json!({ "pickupId": third })).await.expect(200);

    let boss = centre.boss().await;
    let path = "/v1/pickup-figures?from=2027-01-16&to=2027-01-16";
    let figures = boss.get(path).await.expect(200);
    for (what, expected) in [
        ("days", 1),
        ("routes", 1),
        ("stops", 2),
        ("notHome", 1),
        ("taken", 3),
        ("kilos", 18),
        ("notThere", 0),
    ] {
        assert_eq!(figures[what], expected, "{what}: {figures}");
    }
    assert_eq!(figures["refused"], json!([{ "reason": "wet", "pieces": 2 }]));
    let planned = pickups.routes().await["routes"][0]["metres"].clone();
    assert_eq!(figures["metres"], planned);
    assert_eq!(figures["co2Grams"], Value::Null, "nobody said what the van blows out");
    let dirty = van(json!({ "active": true, "co2GramsPerKm": 210 }));
    boss.put(&format!("/v1/vans/{}", pickups.van), dirty).await.expect(200);
    let known = boss.get(path).await.expect(200);
    let blown_out = planned.as_i64().expect("a number") * 210 / 1000;
    assert_eq!(known["co2Grams"], blown_out, "{known}");
    assert!(figures["seconds"].as_i64().is_some_and(|seconds| seconds >= 3600), "{figures}");
    let before = "/v1/pickup-figures?from=2027-01-15&to=2027-01-15";
    assert_eq!(boss.get(before).await.expect(200)["days"], 0);
    boss.get("/v1/pickup-figures?from=2027-01-15&to=2027-01-14").await.refused(400, "bad_input");
});
