//! Shared tablets: how one becomes a device of the centre, and how it is shut out.

use std::time::Duration;

use sea_orm::{ConnectionTrait, Statement};

use crate::on_both_engines;
use crate::support::*;

on_both_engines!(a_tablet_that_opens_the_link_is_the_device, async |centre: &Centre| {
    let sanne = centre.with_pin("cashier", "2580").await;
    let tablet = centre.tablet().await;
    let shown = tablet.asks().await.expect(200);
    assert_eq!(shown["id"], json!(tablet.id));
    assert_eq!(shown["centreName"], "De Omloop");
    assert_eq!((&shown["station"]["name"], &shown["lockMinutes"]), (&json!("Balie"), &json!(5)));
    assert_eq!(shown["people"], json!([{ "id": sanne, "name": "Cashier Achternaam" }]));
});

on_both_engines!(its_cookie_stays_with_this_host_and_out_of_scripts, async |centre: &Centre| {
    let (_, token) = centre.add_device().await;
    let body = json!({ "token": token });
    let answer = centre.nobody().post("/v1/devices/_enrol", body).await;
    assert_eq!(answer.cookie("__Host-omloop-device").len(), 52, "256 bits");
    let (_, rules) = answer.header("set-cookie").split_once(';').expect("rules");
    let mut rules: Vec<_> = rules.split(';').map(str::trim).collect();
    rules.sort_unstable();
    assert_eq!(rules, ["HttpOnly", "Max-Age=34560000", "Path=/", "SameSite=Strict", "Secure"]);
});

on_both_engines!(the_database_knows_no_secret_of_a_device, async |centre: &Centre| {
    let (_, token) = centre.add_device().await;
    let kept = centre.texts("SELECT enrolment_hash FROM devices").await;
    assert!(kept[0].len() == 64 && token.len() == 26);
    let body = json!({ "token": token });
    let cookie = centre.nobody().post("/v1/devices/_enrol", body).await;
    let cookie = cookie.cookie("__Host-omloop-device");
    let kept = centre.texts("SELECT token_hash FROM devices").await;
    assert!(kept[0].len() == 64 && kept[0] != cookie);
});

on_both_engines!(
    a_link_to_enrol_serves_once_and_for_a_quarter_of_an_hour,
    async |centre: &Centre| {
        let enrol = async |token: &str| {
            centre.nobody().post("/v1/devices/_enrol", json!({ "token": token })).await
        };
        let (id, token) = centre.add_device().await;
        let code = format!("/v1/devices/{id}/enrolment-code");
        let boss = centre.boss().await;
        let picture = boss.get(&code).await;
        assert_eq!((picture.status, picture.header("content-type")), (200, "image/svg+xml"));
        enrol(&token).await.expect(200);
        enrol(&token).await.refused(404, "link_unknown");
        boss.get(&code).await.refused(404, "not_found");
        let (_, late) = centre.add_device().await;
        centre.wait(TimeDelta::minutes(15));
        enrol(&late).await.refused(410, "link_expired");
    }
);

on_both_engines!(whoever_guesses_links_to_enrol_has_to_wait, async |centre: &Centre| {
    let body = json!({ "token": "0123456789abcdefghjkmnpqrs" });
    for _ in 0..30 {
        let answer = centre.nobody().post("/v1/devices/_enrol", body.clone()).await;
        answer.refused(404, "link_unknown");
    }
    let stopped = centre.nobody().post("/v1/devices/_enrol", body).await;
    stopped.refused(429, "too_many_tries");
});

on_both_engines!(another_tablet_takes_the_place_of_the_first, async |centre: &Centre| {
    let (boss, sanne) = (centre.boss().await, centre.with_pin("cashier", "2580").await);
    let first = centre.tablet().await;
    let at_work = first.nobody.sign_in_with_pin(sanne, "2580").await;
    let again = format!("/v1/devices/{}/_renew-enrolment", first.id);
    let made = boss.post(&again, json!({})).await.expect(200);
    first.asks().await.expect(200);
    let second = centre.nobody().enrol(&secret_of(&made)).await;
    assert_eq!(second.get("/v1/devices/current").await.expect(200)["id"], json!(first.id));
    first.asks().await.refused(401, "enrol_first");
    at_work.get("/v1/items").await.refused(401, "sign_in_first");
    assert_eq!(centre.rows("devices").await, 1);
});

on_both_engines!(a_revoked_device_is_out_and_is_told_so, async |centre: &Centre| {
    let (boss, sanne) = (centre.boss().await, centre.with_pin("cashier", "2580").await);
    let tablet = centre.tablet().await;
    let by_pin = tablet.nobody.sign_in_with_pin(sanne, "2580").await;
    let login = centre.login("cashier");
    let by_password = tablet.nobody.clone().sign_in(&login, PASSWORD).await;
    let elsewhere = centre.signed_in("cashier").await;
    let path = format!("/v1/devices/{}", tablet.id);
    boss.post(&format!("{path}/_revoke"), json!({})).await.expect(204);
    tablet.asks().await.refused(401, "device_revoked");
    tablet.nobody.try_pin(sanne, "2580").await.refused(401, "device_revoked");
    by_pin.get("/v1/items").await.refused(401, "sign_in_first");
    by_password.get("/v1/items").await.refused(401, "sign_in_first");
    elsewhere.get("/v1/items").await.expect(200);
    boss.post(&format!("{path}/_revoke"), json!({})).await.expect(204);
    let again = boss.post(&format!("{path}/_renew-enrolment"), json!({})).await;
    again.refused(409, "device_revoked");
});

on_both_engines!(
    a_device_revoked_at_another_process_is_out_within_a_second,
    async |centre: &Centre| {
        let sanne = centre.with_pin("cashier", "2580").await;
        let tablet = centre.tablet().await;
        let at_work = tablet.nobody.sign_in_with_pin(sanne, "2580").await;
        at_work.get("/v1/items").await.expect(200);
        let other = centre.served_by(centre.server.twin().await);
        let path = format!("/v1/devices/{}/_revoke", tablet.id);
        other.boss().await.post(&path, json!({})).await.expect(204);
        tokio::time::sleep(Duration::from_millis(1010)).await;
        at_work.get("/v1/items").await.refused(401, "sign_in_first");
    }
);

on_both_engines!(a_device_is_named_moved_and_timed, async |centre: &Centre| {
    let boss = centre.boss().await;
    let tablet = centre.tablet().await;
    let path = format!("/v1/devices/{}", tablet.id);
    let patch = json!({ "name": "Tablet 2", "lockMinutes": 30 });
    let changed = boss.patch(&path, patch).await.expect(200);
    assert_eq!((&changed["name"], &changed["lockMinutes"]), (&json!("Tablet 2"), &json!(30)));
    for minutes in [0, 31] {
        let patch = json!({ "lockMinutes": minutes });
        boss.patch(&path, patch).await.refused(400, "bad_input");
    }
    let station = format!("/v1/stations/{}", centre.desk);
    boss.patch(&station, json!({ "active": false })).await.expect(200);
    let refused = boss.patch(&path, json!({ "stationId": centre.desk })).await;
    assert_eq!(refused.refused(400, "bad_input")["faults"][0]["code"], "not_in_use");
});

on_both_engines!(only_the_hour_is_kept_in_which_a_device_was_seen, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    let seen = async || boss.get("/v1/devices").await.expect(200)["items"][0]["lastSeenAt"].clone();
    assert_eq!(seen().await, Value::Null);
    centre.wait(TimeDelta::minutes(59));
    tablet.asks().await.expect(200);
    assert_eq!(seen().await, "2026-11-21T12:00:00Z");
    centre.wait(TimeDelta::minutes(2));
    tablet.asks().await.expect(200);
    assert_eq!(seen().await, "2026-11-21T13:00:00Z");
});

on_both_engines!(who_signs_in_fully_at_a_device_is_at_its_station, async |centre: &Centre| {
    let tablet = centre.tablet().await;
    let driver = tablet.nobody.clone().sign_in(&centre.login("driver"), PASSWORD).await;
    let session = driver.get("/v1/sessions/current").await.expect(200);
    assert_eq!((&session["station"]["name"], &session["byPin"]), (&json!("Balie"), &json!(false)));
    let stranger = centre.neighbour().await.login("driver");
    let stranger = tablet.nobody.clone().sign_in(&stranger, PASSWORD).await;
    let session = stranger.get("/v1/sessions/current").await.expect(200);
    assert_eq!(session["station"], Value::Null, "a neighbour is a guest here");
});

on_both_engines!(of_two_tablets_with_one_link_one_is_the_device, async |centre: &Centre| {
    let boss = centre.boss().await;
    let outcome = race(
        2,
        async || centre.device_by(&boss).await.1,
        async |token, _| {
            let body = json!({ "token": token });
            let answer = centre.nobody().post("/v1/devices/_enrol", body).await;
            if answer.status != 200 {
                assert!(["link_unknown", "link_expired"].contains(&answer.code().as_str()));
            }
            answer.status == 200
        },
    )
    .await;
    assert_eq!(outcome, Outcome::FAIR);
});

on_both_engines!(without_its_guard_two_tablets_are_one_device, async |centre: &Centre| {
    let lines = [centre.server.connect().await, centre.server.connect().await];
    let boss = centre.boss().await;
    let outcome = race(
        2,
        async || centre.device_by(&boss).await.0,
        async |id, racer| {
            let line = lines[racer].writer();
            let which = match lines[racer].engine() {
                omloop::db::Engine::Sqlite => format!("id = x'{}'", id.simple()),
                omloop::db::Engine::Postgres => format!("id = '{id}'"),
            };
            let open = format!("SELECT enrolment_hash FROM devices WHERE {which}");
            let open = Statement::from_string(line.get_database_backend(), open);
            let row = line.query_one_raw(open).await.expect("an answer").expect("a row");
            let open: Option<String> = row.try_get_by_index(0).expect("a hash or none");
            tokio::time::sleep(Duration::from_millis(2)).await;
            let enrol = format!("UPDATE devices SET enrolment_hash = NULL WHERE {which}");
            line.execute_unprepared(&enrol).await.expect("it is written");
            open.is_some()
        },
    )
    .await;
    assert!(outcome.more_winners > 0, "the race sees no fault: {outcome:?}");
});
