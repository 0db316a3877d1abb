//! Routes: looked for by a worker, put by hand, shown to drivers.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::on_both_engines;
use crate::support::*;

/// What is left out, and why.
fn left_out(routes: &Value) -> Vec<(Uuid, String)> {
    let rows = routes["leftOut"].as_array().expect("a list").iter();
    rows.map(|row| (uuid(&row["pickupId"]), row["why"].as_str().expect("a word").to_owned()))
        .collect()
}

/// What the stops of the first route are for.
fn kinds(routes: &Value) -> Vec<&str> {
    let stops = routes["routes"][0]["stops"].as_array().expect("stops").iter();
    stops.map(|stop| stop["kind"].as_str().expect("a word")).collect()
}

on_both_engines!(a_worker_looks_for_routes_and_everybody_is_on_one, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let mut all = BTreeSet::new();
    for north in [5.0, 40.0, 10.0, 35.0, 20.0] {
        all.insert(pickups.at(north, json!({})).await);
    }
    assert_eq!(pickups.routes().await["state"], Value::Null);
    let routes = pickups.planned_routes(json!({})).await;
    assert_eq!((&routes["state"], &routes["travel"]), (&json!("planned"), &json!("great_circle")));
    assert_eq!(order(&routes).into_iter().collect::<BTreeSet<_>>(), all);
    assert_eq!(left_out(&routes), []);
    assert!(kinds(&routes).contains(&"rest"), "the crew has its break");
    let stops = routes["routes"][0]["stops"].as_array().expect("stops");
    for stop in stops.iter().filter(|stop| stop["kind"] == "pickup") {
        // The second window: from noon to four, by the clock on the wall.
        let begins = stop["startsAt"].as_str().expect("a time");
        assert!(("2027-01-16T11:00".."2027-01-16T15:01").contains(&begins), "{stop}");
    }
    // Five in a row north of the depot: there and back again, 40 thousandths of a degree.
    let metres = routes["routes"][0]["metres"].as_f64().expect("a number");
    assert!((metres - 2.0 * 4448.0 * 1.3).abs() < 30.0, "{metres}");
});

on_both_engines!(the_same_day_gives_the_same_routes, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    for north in [5.0, -40.0, 10.0, -35.0, 20.0, -3.0] {
        pickups.at(north, json!({})).await;
    }
    let asked = json!({ "fresh": true, "seed": 7 });
    let first = pickups.planned_routes(asked.clone()).await;
    let second = pickups.planned_routes(asked).await;
    assert_eq!(order(&first), order(&second));
    let better = pickups.planned_routes(json!({})).await;
    let drive = |routes: &Value| routes["routes"][0]["driveSeconds"].as_i64().expect("a number");
    assert!(drive(&better) <= drive(&second), "what is there is where it begins");
});

on_both_engines!(a_full_van_unloads_and_goes_on, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({ "kilos": 5000 })).await;
    let small = van(json!({ "kilos": 130, "active": true }));
    pickups.boss.put(&format!("/v1/vans/{}", pickups.van), small).await.expect(200);
    let sofas = json!({ "things": pickups.things(pickups.sofa, 2) });
    pickups.at(5.0, sofas.clone()).await;
    pickups.at(6.0, sofas).await;
    let routes = pickups.planned_routes(json!({})).await;
    assert_eq!(left_out(&routes), []);
    let kinds: Vec<_> = kinds(&routes).into_iter().filter(|kind| *kind != "rest").collect();
    assert_eq!(kinds, ["pickup", "unload", "pickup"]);
});

on_both_engines!(who_is_on_no_route_hears_why, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let lost = json!({ "address": address(json!({ "spot": null })) });
    let lost = uuid(&pickups.put_in(&pickups.boss, lost).await.expect(201)["id"]);
    let heavy = pickups.at(5.0, json!({ "things": pickups.things(pickups.sofa, 1) })).await;
    let alone = van(json!({ "crew": 1, "active": true }));
    pickups.boss.put(&format!("/v1/vans/{}", pickups.van), alone).await.expect(200);
    let routes = pickups.planned_routes(json!({})).await;
    let why: BTreeSet<_> = left_out(&routes).into_iter().collect();
    assert_eq!(why, BTreeSet::from([(lost, "no_spot".into()), (heavy, "no_crew".into())]));
    let off = van(json!({ "active": false }));
    pickups.boss.put(&format!("/v1/vans/{}", pickups.van), off).await.expect(200);
    let routes = pickups.planned_routes(json!({})).await;
    assert!(left_out(&routes).contains(&(heavy, "no_van".into())), "{routes}");
});

on_both_engines!(
    a_coordinator_puts_stops_by_hand_and_hears_what_is_wrong,
    async |centre: &Centre| {
        let pickups = Pickups::planned(centre, json!({})).await;
        let [near, far] = [pickups.at(5.0, json!({})).await, pickups.at(40.0, json!({})).await];
        let early = json!({ "windowId": pickups.window(0) });
        let early = pickups.at(10.0, early).await;
        let routes = pickups.routes_of(&[far, near, early]).await;
        assert_eq!(order(&routes), [far, near, early], "as it was put");
        let stops = routes["routes"][0]["stops"].as_array().expect("stops");
        let late = stops.iter().find(|stop| stop["pickupId"] == json!(early)).expect("the stop");
        assert_eq!(late["troubles"], json!(["too_late"]));

        let version = &routes["version"];
        let taken_out = pickups.arrange(version, &[early, far]).await.expect(200);
        assert_eq!(left_out(&taken_out), [(near, "taken_out".into())]);
        assert_eq!(taken_out["routes"][0]["troubles"], json!([]));
        pickups.arrange(version, &[early]).await.refused(409, "moved_meanwhile");
        let twice = pickups.arrange(&taken_out["version"], &[far, far]).await;
        let problem = twice.refused(400, "bad_input");
        assert_eq!(problem["faults"][0]["field"], "/routes/0/stops/1/pickupId");
        pickups.arrange(&taken_out["version"], &[pickups.area]).await.refused(400, "bad_input");
    }
);

on_both_engines!(what_is_locked_is_not_left_out_for_what_is_nearer, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let small = van(json!({ "kilos": 70, "mostTrips": 1, "active": true }));
    pickups.boss.put(&format!("/v1/vans/{}", pickups.van), small).await.expect(200);
    let sofa = json!({ "things": pickups.things(pickups.sofa, 1) });
    let [near, far] = [pickups.at(5.0, sofa.clone()).await, pickups.at(40.0, sofa).await];
    assert_eq!(order(&pickups.planned_routes(json!({})).await), [near], "one fits");
    let version = pickups.routes().await["version"].clone();
    let stops = json!([{ "pickupId": far, "locked": true }]);
    let routes = json!([{ "vanId": pickups.van, "stops": stops }]);
    let body = json!({ "version": version, "routes": routes });
    pickups.boss.put(&format!("{}/routes", pickups.path()), body).await.expect(200);
    assert_eq!(order(&pickups.planned_routes(json!({})).await), [far]);
});

on_both_engines!(what_is_locked_stays_with_its_van, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let other = with(van(json!({ "name": "Bus 2" })), json!({ "depotId": centre.shop }));
    let other = uuid(&pickups.boss.post("/v1/vans", other).await.expect(201)["id"]);
    let [first, second] = [pickups.at(5.0, json!({})).await, pickups.at(6.0, json!({})).await];
    let routes = json!([
        { "vanId": pickups.van, "stops": [{ "pickupId": first, "locked": true }] },
        { "vanId": other, "stops": [{ "pickupId": second, "locked": true }] },
    ]);
    let body = json!({ "version": 0, "routes": routes });
    pickups.boss.put(&format!("{}/routes", pickups.path()), body).await.expect(200);
    let vans = |routes: &Value| {
        let routes = routes["routes"].as_array().expect("routes").iter();
        routes.map(|route| uuid(&route["vanId"])).collect::<BTreeSet<_>>()
    };
    let both = BTreeSet::from([pickups.van, other]);
    assert_eq!(vans(&pickups.planned_routes(json!({})).await), both);
    let fresh = pickups.planned_routes(json!({ "fresh": true })).await;
    assert_eq!(vans(&fresh).len(), 1, "from nothing, one van is enough");
});

on_both_engines!(drivers_see_the_routes_that_a_coordinator_saw, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    pickups.at(5.0, json!({})).await;
    let show = async |version: &Value| {
        let body = json!({ "version": version });
        pickups.boss.post(&format!("{}/_publish-routes", pickups.path()), body).await
    };
    show(&json!(0)).await.refused(404, "not_found");
    let begun = pickups.boss.post(&format!("{}/_plan-routes", pickups.path()), json!({})).await;
    show(&begun.expect(202)["version"]).await.refused(409, "still_planning");
    centre.later(TimeDelta::seconds(1)).await;
    let routes = pickups.routes().await;
    let shown = show(&routes["version"]).await.expect(200);
    assert!(shown["publishedAt"].is_string());
    show(&routes["version"]).await.refused(409, "moved_meanwhile");

    let driver = format!("/v1/routes/{}/driver", uuid(&routes["routes"][0]["id"]));
    let staff = pickups.boss.get("/v1/staff").await.expect(200);
    let who = staff["items"][0]["id"].clone();
    let driven = pickups.boss.put(&driver, json!({ "driverId": who })).await.expect(200);
    assert_eq!(driven["routes"][0]["driverId"], who);
    pickups.boss.put(&driver, json!({ "driverId": pickups.area })).await.refused(400, "bad_input");
    let again = pickups.planned_routes(json!({})).await;
    assert_eq!(again["routes"][0]["driverId"], who, "who drives a van still does");
    assert_eq!(again["publishedAt"], Value::Null, "and other routes are shown again");
});

on_both_engines!(a_later_search_takes_the_place_of_an_earlier_one, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let stop = pickups.at(5.0, json!({})).await;
    let path = format!("{}/_plan-routes", pickups.path());
    let key = pickups.boss.key();
    for _ in 0..2 {
        pickups.boss.post_as(key, &path, json!({})).await.expect(202);
    }
    let by_hand = pickups.routes_of(&[stop]).await;
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(pickups.routes().await["version"], by_hand["version"], "what was put by hand stays");
    let off = format!("{}/_stop-planning", pickups.path());
    pickups.boss.post(&off, json!({})).await.expect(200);
    pickups.boss.post(&format!("{}/_cancel", pickups.path()), json!({})).await.expect(200);
    pickups.boss.post(&path, json!({})).await.refused(409, "called_off");
});

/// Noon on this day is at this moment of the world's clock, for windows, stops and breaks.
async fn noon_is(centre: &Centre, day: &str, noon: &str) {
    let pickups = Pickups::planned(centre, json!({ "day": day })).await;
    assert_eq!(pickups.day["windows"][1]["startsAt"], json!(noon));
    pickups.at(5.0, json!({})).await;
    let routes = pickups.planned_routes(json!({})).await;
    let stops = routes["routes"][0]["stops"].as_array().expect("stops");
    let moment =
        |text: &Value| -> DateTime<Utc> { text.as_str().expect("a time").parse().expect("a time") };
    let after = |kind: &str| {
        let stop = stops.iter().find(|stop| stop["kind"] == kind).expect(kind);
        (moment(&stop["startsAt"]) - moment(&json!(noon))).num_minutes()
    };
    assert!((0..240).contains(&after("pickup")), "{day}: {stops:?}");
    assert!((-30..=60).contains(&after("rest")), "{day}: {stops:?}");
}

on_both_engines!(on_the_day_the_clock_goes_forward_noon_is_noon, async |centre: &Centre| {
    noon_is(centre, "2027-03-28", "2027-03-28T10:00:00Z").await;
});

on_both_engines!(on_the_day_the_clock_goes_back_noon_is_noon, async |centre: &Centre| {
    noon_is(centre, "2027-10-31", "2027-10-31T11:00:00Z").await;
});
