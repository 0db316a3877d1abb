//! The van at its depot, late, and at one door with two phones.

use std::time::Duration;

use futures_util::future::join_all;
use omloop::db::Db;

use crate::on_both_engines;
use crate::support::*;

/// A route whose first stop is one door with two chairs that have a label each; answers their codes and identities.
async fn loaded(pickups: &Pickups<'_>, road: &Road<'_>) -> [(String, Value); 2] {
    let pickup = road.first_door().await;
    let thing = road.thing(pickup).await;
    let boss = pickups.centre.boss().await;
    let mut loaded = Vec::new();
    for _ in 0..2 {
        let (_, code) = boss.blank_label().await;
        let chair = json!({ "pickupId": pickup, "thingId": thing, "pieces": 1, "labelCode": code });
        let taken = road.does("take", chair).await.expect(200);
        assert_eq!((&taken["labelCode"], &taken["atDepot"]), (&json!(code), &json!(false)));
        loaded.push((code, taken["itemId"].clone()));
    }
    road.does("complete", json!({ "pickupId": pickup })).await.expect(200);
    loaded.try_into().expect("two")
}

/// What was loaded and not seen at the depot.
async fn not_scanned(pickups: &Pickups<'_>) -> Value {
    pickups.routes().await["routes"][0]["notScanned"].clone()
}

on_both_engines!(what_was_loaded_and_not_scanned_is_listed, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    pickups.booked(2, "els@example.nl").await;
    let road = Road::taken(&pickups).await;
    let [(first, _), (second, item)] = loaded(&pickups, &road).await;
    centre.wait(TimeDelta::minutes(10));
    road.does("bring_in", json!({ "labelCode": first })).await.expect(200);
    assert_eq!(not_scanned(&pickups).await, json!([]), "the van is not emptied yet");

    road.does("unload", json!({})).await.expect(200);
    let missed = not_scanned(&pickups).await;
    assert_eq!(missed.as_array().map(Vec::len), Some(1), "{missed}");
    assert_eq!((&missed[0]["itemId"], &missed[0]["labelCode"]), (&item, &json!(second)));
    let at_depot = |route: Value| {
        let deeds = route["deeds"].as_array().expect("deeds").clone();
        deeds.iter().filter_map(|deed| deed["atDepot"].as_bool()).collect::<Vec<_>>()
    };
    assert_eq!(at_depot(road.now().await), [true, false]);

    // A colleague cleans it: it is there after all.
    let boss = centre.boss().await;
    let thing = boss.get(&format!("/v1/items/{}", uuid(&item))).await.expect(200);
    boss.moves(&Thing::from(thing), "clean", json!({})).await;
    assert_eq!(not_scanned(&pickups).await, json!([]));
    assert_eq!(at_depot(road.now().await), [true, true]);
});

on_both_engines!(only_the_label_of_a_thing_is_scanned_at_the_depot, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    pickups.booked(2, "els@example.nl").await;
    let road = Road::taken(&pickups).await;
    let boss = centre.boss().await;
    let (_, blank) = boss.blank_label().await;
    road.does("bring_in", json!({})).await.refused(400, "bad_input");
    let on_nothing = json!({ "labelCode": blank });
    road.does("bring_in", on_nothing).await.refused(409, "label_not_on_item");
    let unheard_of = json!({ "labelCode": "0000000000" });
    road.does("bring_in", unheard_of).await.refused(404, "label_unknown");
});

on_both_engines!(a_late_driver_has_the_rest_planned_again, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    for north in [5.0, 10.0, 15.0] {
        pickups.at(north, json!({})).await;
    }
    let road = Road::taken(&pickups).await;
    let first = road.first_door().await;
    centre.wait(TimeDelta::hours(5));
    road.does("complete", json!({ "pickupId": first })).await.expect(200);
    let asked = road.replan().await.expect(200);
    assert_eq!(asked["planning"], true);
    let doors = |route: &Value| {
        let stops = route["stops"].as_array().expect("stops").clone();
        stops.into_iter().filter(|stop| stop["kind"] == "pickup").collect::<Vec<_>>()
    };
    let before = doors(&asked);
    assert_eq!(before[0]["pickup"]["id"], json!(first), "nothing changes until they are found");
    road.replan().await.refused(409, "still_planning");
    centre.later(TimeDelta::seconds(1)).await;

    let now = road.now().await;
    assert_eq!(now["planning"], false);
    assert!(now["version"].as_i64() > asked["version"].as_i64());
    let after = doors(&now);
    assert_eq!((&now["id"], &after[0]["state"]), (&road.route["id"], &json!("done")));
    let (was, is) = (before[1]["arrivesAt"].as_str(), after[1]["arrivesAt"].as_str());
    assert!(is > was, "it is reckoned from now on: {is:?} after {was:?}");
    assert!(pickups.routes().await["publishedAt"].is_string());
});

on_both_engines!(
    while_a_coordinator_changes_routes_no_driver_has_them_planned,
    async |centre: &Centre| {
        let pickups = Pickups::planned(centre, json!({})).await;
        pickups.at(5.0, json!({})).await;
        let road = Road::taken(&pickups).await;
        pickups.routes_of(&[]).await;
        road.replan().await.refused(409, "not_published");
        let nobody = json!({ "driverId": null });
        let path = format!("/v1/routes/{}/driver", uuid(&road.route["id"]));
        centre.boss().await.put(&path, nobody).await.expect(200);
        road.replan().await.refused(403, "not_your_route");
    }
);

/// A day with room for all who race.
async fn long_day(centre: &Centre) -> Pickups<'_> {
    let windows = json!([{ "from": "09:00", "until": "16:00", "minutes": 400 }]);
    Pickups::planned(centre, json!({ "windows": windows, "litres": 100_000 })).await
}

on_both_engines!(two_phones_at_one_door_are_one_story_and_one_letter, async |centre: &Centre| {
    let pickups = long_day(centre).await;
    for number in 0..ROUNDS {
        pickups.booked(2, &format!("{number}@example.nl")).await;
    }
    let road = Road::taken(&pickups).await;
    let before = centre.letters().len();
    let boss = centre.boss().await;
    for pickup in order(&pickups.routes().await) {
        let thing = road.thing(pickup).await;
        let labels = [boss.blank_label().await.1, boss.blank_label().await.1];
        let phones = [&road.driver, &boss].into_iter().zip(labels);
        let both = phones.map(|(phone, code)| {
            let chair =
                json!({ "pickupId": pickup, "thingId": thing, "pieces": 1, "labelCode": code });
            road.says(phone, "take", chair)
        });
        for taken in join_all(both).await {
            taken.expect(200);
        }
        let done = json!({ "pickupId": pickup });
        let both = [&road.driver, &boss].map(|phone| road.says(phone, "complete", done.clone()));
        for answer in join_all(both).await {
            answer.expect(200);
        }
    }
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(centre.letters().len(), before + ROUNDS, "one letter each");
    assert_eq!(centre.rows("handovers").await, i64::try_from(ROUNDS).expect("few"));
});

on_both_engines!(who_looks_and_then_writes_ends_a_stop_twice, async |centre: &Centre| {
    let pickups = long_day(centre).await;
    for number in 0..ROUNDS {
        pickups.booked(1, &format!("{number}@example.nl")).await;
    }
    let road = Road::taken(&pickups).await;
    let lines = [centre.server.connect().await, centre.server.connect().await];
    for pickup in order(&pickups.routes().await) {
        road.does("go", json!({ "pickupId": pickup })).await.expect(200);
        let both = lines.iter().map(|line| complete_carelessly(line, &road, pickup));
        join_all(both).await;
    }
    let done = centre.rows("van_deeds WHERE kind = 'complete'").await;
    assert!(done > i64::try_from(ROUNDS).expect("few"), "the race sees no fault: {done}");
});

/// Looks whether the stop is done, then says so without asking whether it still is not.
async fn complete_carelessly(line: &Db, road: &Road<'_>, pickup: Uuid) {
    let here = format!("pickup_id = {}", literal(line, pickup));
    let done = format!("SELECT count(*) FROM van_deeds WHERE kind = 'complete' AND {here}");
    let done = number(line, &done).await;
    tokio::time::sleep(Duration::from_millis(2)).await;
    if done == 0 {
        let id = literal(line, road.driver.key());
        let others = "day_id, van_id, pickup_id, staff_id, at, heard_at";
        let sql = format!(
            "INSERT INTO van_deeds (centre_id, id, kind, {others}) \
             SELECT centre_id, {id}, 'complete', {others} FROM van_deeds WHERE kind = 'go' AND {here}"
        );
        execute(line, &sql).await;
    }
}
