//! Signing in and out, and whom the server lets in.

use crate::on_both_engines;
use crate::support::*;

on_both_engines!(the_cookie_stays_with_this_host_and_out_of_scripts, async |centre: &Centre| {
    let body = json!({ "login": centre.login("volunteer"), "password": PASSWORD });
    let answer = centre.nobody().post("/v1/sessions", body).await;
    let session = answer.expect(201);
    assert_eq!(session["staff"]["roles"], json!(["volunteer"]));
    assert_eq!(session["centre"]["name"], "De Omloop");
    assert_eq!(session["mustChangePassword"], false);
    let cookie = answer.header("set-cookie");
    let (pair, rules) = cookie.split_once(';').expect("rules");
    assert!(pair.starts_with("__Host-omloop="));
    let mut rules: Vec<_> = rules.split(';').map(str::trim).collect();
    rules.sort_unstable();
    assert_eq!(rules, ["HttpOnly", "Path=/", "SameSite=Strict", "Secure"]);
});

on_both_engines!(a_name_to_sign_in_with_has_no_capitals, async |centre: &Centre| {
    let login = centre.login("driver").to_uppercase();
    centre.sign_in(&login, PASSWORD).await.get("/v1/sessions/current").await.expect(200);
});

on_both_engines!(
    a_wrong_password_and_an_unknown_name_are_answered_alike,
    async |centre: &Centre| {
        let mut answers = Vec::new();
        for (login, password) in
            [(centre.login("driver").as_str(), "een ander wachtwoord"), ("niemand", PASSWORD)]
        {
            let body = json!({ "login": login, "password": password });
            let answer = centre.nobody().post("/v1/sessions", body).await;
            answer.refused(401, "sign_in_failed");
            assert_eq!(answer.header("set-cookie"), "");
            answers.push(answer.bytes);
        }
        assert_eq!(answers[0], answers[1]);
    }
);

on_both_engines!(whoever_guesses_passwords_has_to_wait, async |centre: &Centre| {
    let guess = async |login: &str, password: &str| {
        centre.nobody().post("/v1/sessions", json!({ "login": login, "password": password })).await
    };
    let login = centre.login("cashier");
    for _ in 0..10 {
        guess(&login, "geraden wachtwoord").await.refused(401, "sign_in_failed");
    }
    let stopped = guess(&login, PASSWORD).await;
    stopped.refused(429, "too_many_tries");
    assert_eq!(stopped.header("retry-after"), "60");
    guess(&login.to_uppercase(), PASSWORD).await.refused(429, "too_many_tries");
    guess(&centre.login("driver"), PASSWORD).await.expect(201);
});

on_both_engines!(signing_out_ends_the_session_and_no_other, async |centre: &Centre| {
    let (tablet, phone) = (centre.volunteer().await, centre.volunteer().await);
    let gone = tablet.delete("/v1/sessions/current").await;
    gone.expect(204);
    assert!(gone.header("set-cookie").contains("Max-Age=0"), "{}", gone.header("set-cookie"));
    tablet.get("/v1/items").await.refused(401, "sign_in_first");
    phone.get("/v1/items").await.expect(200);
});

on_both_engines!(a_session_ends_with_the_working_day, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    centre.wait(TimeDelta::hours(12) - TimeDelta::seconds(1));
    desk.get("/v1/items").await.expect(200);
    centre.wait(TimeDelta::seconds(1));
    desk.get("/v1/items").await.refused(401, "sign_in_first");
    assert_eq!(centre.rows("sessions").await, 1);
    omloop::jobs::tidy(centre.app()).await.expect("it is tidied");
    assert_eq!(centre.rows("sessions").await, 0);
});

on_both_engines!(nobody_works_at_a_station_that_is_no_longer_used, async |centre: &Centre| {
    let (boss, desk) = (centre.boss().await, centre.volunteer().await);
    let choice = json!({ "stationId": centre.desk });
    desk.put("/v1/sessions/current/station", choice.clone()).await.expect(200);
    let path = format!("/v1/stations/{}", centre.desk);
    boss.patch(&path, json!({ "active": false })).await.expect(200);
    let refused = desk.put("/v1/sessions/current/station", choice).await;
    assert_eq!(refused.refused(400, "bad_input")["faults"][0]["code"], "not_in_use");
});

on_both_engines!(the_database_does_not_know_the_token, async |centre: &Centre| {
    let body = json!({ "login": centre.login("driver"), "password": PASSWORD });
    let answer = centre.nobody().post("/v1/sessions", body).await;
    let cookie = answer.header("set-cookie");
    let token = &cookie["__Host-omloop=".len()..cookie.find(';').expect("rules")];
    assert_eq!(token.len(), 52, "256 bits");
    let kept = centre.texts("SELECT token_hash FROM sessions").await;
    assert!(!kept[0].contains(token));
});

on_both_engines!(who_is_no_longer_active_is_out_at_the_next_request, async |centre: &Centre| {
    let (boss, driver) = (centre.boss().await, centre.signed_in("driver").await);
    let id = driver.get("/v1/sessions/current").await.expect(200)["staff"]["id"].clone();
    let path = format!("/v1/staff/{}", uuid(&id));
    boss.patch(&path, json!({ "active": false })).await.expect(200);
    driver.get("/v1/items").await.refused(401, "sign_in_first");
    let body = json!({ "login": centre.login("driver"), "password": PASSWORD });
    let again = centre.nobody().post("/v1/sessions", body).await;
    again.refused(401, "sign_in_failed");
    boss.patch(&path, json!({ "active": true })).await.expect(200);
    driver.get("/v1/items").await.refused(401, "sign_in_first");
    centre.signed_in("driver").await;
});

on_both_engines!(a_one_time_password_only_serves_to_choose_another, async |centre: &Centre| {
    let boss = centre.boss().await;
    let body = json!({ "name": "Nina", "login": "nina", "roles": ["coordinator"] });
    let made = boss.post("/v1/staff", body).await.expect(201);
    let once = made["oneTimePassword"].as_str().expect("a password");
    let (nina, other) = (centre.sign_in("nina", once).await, centre.sign_in("nina", once).await);
    assert_eq!(nina.get("/v1/sessions/current").await.expect(200)["mustChangePassword"], true);
    for path in ["/v1/items", "/v1/staff", "/v1/categories", "/v1/letters"] {
        nina.get(path).await.refused(403, "change_password_first");
    }

    let change = |current: &str, new: &str| json!({ "current": current, "new": new });
    let path = "/v1/sessions/current/password";
    let short = nina.put(path, change(once, "elf tekens!")).await.refused(400, "bad_input");
    assert_eq!(short["faults"][0]["code"], "password_too_short");
    let wrong = nina.put(path, change("verkeerd", PASSWORD)).await.refused(400, "bad_input");
    assert_eq!(wrong["faults"][0]["field"], "/current");
    nina.put(path, change(once, PASSWORD)).await.expect(204);
    nina.get("/v1/staff").await.expect(200);
    other.get("/v1/sessions/current").await.refused(401, "sign_in_first");
    centre.sign_in("nina", PASSWORD).await;
});

on_both_engines!(a_new_password_for_one_use_signs_out_everywhere, async |centre: &Centre| {
    let (boss, driver) = (centre.boss().await, centre.signed_in("driver").await);
    let id = uuid(&driver.get("/v1/sessions/current").await.expect(200)["staff"]["id"]);
    let reset = boss.post(&format!("/v1/staff/{id}/_reset-password"), json!({})).await.expect(200);
    driver.get("/v1/items").await.refused(401, "sign_in_first");
    let once = reset["oneTimePassword"].as_str().expect("a password");
    let driver = centre.sign_in(&centre.login("driver"), once).await;
    driver.get("/v1/items").await.refused(403, "change_password_first");
});

on_both_engines!(a_station_says_where_moves_are_made, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let path = "/v1/sessions/current/station";
    let session = desk.put(path, json!({ "stationId": centre.desk })).await.expect(200);
    assert_eq!(session["station"]["locationName"], "Winkel");
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    assert_eq!(chair.json["history"][0]["location"], "Winkel");
    let session = desk.put(path, json!({ "stationId": null })).await.expect(200);
    assert_eq!(session["station"], Value::Null);
    desk.put(path, json!({ "stationId": Uuid::nil() })).await.refused(404, "not_found");
});

on_both_engines!(
    nobody_makes_or_touches_an_administrator_who_is_not_one,
    async |centre: &Centre| {
        let (boss, chief) = (centre.boss().await, centre.signed_in("administrator").await);
        let new = json!({ "name": "A", "login": "a", "roles": ["administrator", "driver"] });
        boss.post("/v1/staff", new.clone()).await.refused(403, "not_your_role");
        let me = uuid(&boss.get("/v1/sessions/current").await.expect(200)["staff"]["id"]);
        let promote = json!({ "roles": ["administrator"] });
        boss.patch(&format!("/v1/staff/{me}"), promote).await.refused(403, "not_your_role");
        let id = uuid(&chief.get("/v1/sessions/current").await.expect(200)["staff"]["id"]);
        let (patch, reset) = (format!("/v1/staff/{id}"), format!("/v1/staff/{id}/_reset-password"));
        boss.patch(&patch, json!({ "name": "B" })).await.refused(403, "not_your_role");
        boss.post(&reset, json!({})).await.refused(403, "not_your_role");
        chief.post("/v1/staff", new).await.expect(201);
    }
);
