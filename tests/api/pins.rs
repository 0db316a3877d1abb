//! PINs: a quick way in at a tablet of the centre, which nobody guesses, and which is not enough
//! for management.

use std::time::Duration;

use futures_util::future::join_all;
use sea_orm::{ConnectionTrait, Statement};

use crate::on_both_engines;
use crate::roles;
use crate::support::*;

on_both_engines!(a_pin_begins_a_session_at_the_station_of_the_tablet, async |centre: &Centre| {
    let sanne = centre.with_pin("cashier", "2580").await;
    let tablet = centre.tablet().await;
    let at_work = tablet.nobody.sign_in_with_pin(sanne, "2580").await;
    let session = at_work.get("/v1/sessions/current").await.expect(200);
    assert_eq!((&session["byPin"], &session["staff"]["id"]), (&json!(true), &json!(sanne)));
    assert_eq!(session["station"]["name"], "Balie");
    let chair = at_work.take_in(&at_work.hand_over().await, centre.chair, json!({})).await;
    assert_eq!(chair.json["history"][0]["location"], "Winkel");
});

on_both_engines!(a_pin_that_is_easy_to_guess_is_refused_by_name, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let path = "/v1/sessions/current/pin";
    for (pin, code) in [
        ("0000", "pin_repeats"),
        ("1212", "pin_repeats"),
        ("1234", "pin_counts"),
        ("9876", "pin_counts"),
        ("123", "invalid"),
        ("123456789", "invalid"),
        ("12a4", "invalid"),
        ("٠١٢٥", "invalid"),
    ] {
        let problem = desk.put(path, json!({ "pin": pin })).await.refused(400, "bad_input");
        assert_eq!(problem["faults"][0]["code"], code, "{pin}");
        assert!(!problem.to_string().contains(pin), "what was sent is not repeated");
    }
    assert_eq!(centre.rows("pins").await, 0);
    desk.put(path, json!({ "pin": "90210753" })).await.expect(204);
});

on_both_engines!(a_pin_is_good_for_nothing_without_the_device, async |centre: &Centre| {
    let sanne = centre.with_pin("cashier", "2580").await;
    let (here, there) = (centre.tablet().await, centre.tablet().await);
    centre.nobody().try_pin(sanne, "2580").await.refused(401, "enrol_first");
    let at_work = here.nobody.sign_in_with_pin(sanne, "2580").await;
    at_work.get("/v1/items").await.expect(200);
    at_work.without_device().get("/v1/items").await.refused(401, "sign_in_first");
    at_work.taken_to(&there.nobody).get("/v1/items").await.refused(401, "sign_in_first");
    at_work.get("/v1/items").await.expect(200);
});

on_both_engines!(a_pin_is_good_for_nothing_at_another_centre, async |centre: &Centre| {
    let sanne = centre.with_pin("cashier", "2580").await;
    let there = centre.neighbour().await.tablet().await;
    there.nobody.try_pin(sanne, "2580").await.refused(401, "pin_wrong");
    assert_eq!(there.asks().await.expect(200)["people"], json!([]));
});

on_both_engines!(a_pin_is_not_enough_for_management, async |centre: &Centre| {
    let boss = centre.with_pin("coordinator", "2580").await;
    let at_work = centre.tablet().await.nobody.sign_in_with_pin(boss, "2580").await;
    at_work.get("/v1/items").await.expect(200);
    for (id, (method, path)) in roles::operations() {
        let answer = at_work.ask(method, &path, None, &Value::Null).await;
        let management = roles::SETTING_UP.contains(&id.as_str());
        if management || ["changePassword", "setPin"].contains(&id.as_str()) {
            answer.refused(403, "sign_in_fully");
        } else if id == "deleteSession" {
            at_work.get("/v1/items").await.refused(401, "sign_in_first");
            return;
        } else {
            assert_ne!(answer.code(), "sign_in_fully", "{id}");
        }
    }
});

on_both_engines!(who_may_not_manage_is_not_sent_to_sign_in_fully, async |centre: &Centre| {
    let sanne = centre.with_pin("cashier", "2580").await;
    let at_work = centre.tablet().await.nobody.sign_in_with_pin(sanne, "2580").await;
    at_work.get("/v1/staff").await.refused(403, "not_your_role");
});

on_both_engines!(a_session_of_a_pin_lasts_a_working_day_at_most, async |centre: &Centre| {
    let sanne = centre.with_pin("cashier", "2580").await;
    let at_work = centre.tablet().await.nobody.sign_in_with_pin(sanne, "2580").await;
    centre.wait(TimeDelta::hours(12) - TimeDelta::seconds(1));
    at_work.get("/v1/items").await.expect(200);
    centre.wait(TimeDelta::seconds(1));
    at_work.get("/v1/items").await.refused(401, "sign_in_first");
});

on_both_engines!(who_is_no_longer_active_is_not_among_the_tiles, async |centre: &Centre| {
    let (boss, sanne) = (centre.boss().await, centre.with_pin("cashier", "2580").await);
    let tablet = centre.tablet().await;
    let at_work = tablet.nobody.sign_in_with_pin(sanne, "2580").await;
    boss.patch(&format!("/v1/staff/{sanne}"), json!({ "active": false })).await.expect(200);
    at_work.get("/v1/items").await.refused(401, "sign_in_first");
    assert_eq!(tablet.asks().await.expect(200)["people"], json!([]));
    tablet.nobody.try_pin(sanne, "2580").await.refused(401, "pin_wrong");
});

on_both_engines!(a_pin_goes_when_a_coordinator_says_so, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    for (path, method) in [("pin", "DELETE"), ("_reset-password", "POST")] {
        let sanne = centre.with_pin("repairer", "2580").await;
        let at_work = tablet.nobody.sign_in_with_pin(sanne, "2580").await;
        let path = format!("/v1/staff/{sanne}/{path}");
        let method = method.parse().expect("a method");
        assert!(boss.ask(method, &path, None, &json!({})).await.status < 300);
        at_work.get("/v1/items").await.refused(401, "sign_in_first");
        tablet.nobody.try_pin(sanne, "2580").await.refused(401, "pin_wrong");
        assert_eq!(centre.rows("pins").await, 0);
    }
    let chief = centre.with_pin("administrator", "2580").await;
    let refused = boss.delete(&format!("/v1/staff/{chief}/pin")).await;
    refused.refused(403, "not_your_role");
});

on_both_engines!(another_pin_takes_the_place_of_the_first, async |centre: &Centre| {
    let sanne = centre.with_pin("cashier", "2580").await;
    let tablet = centre.tablet().await;
    let at_work = tablet.nobody.sign_in_with_pin(sanne, "2580").await;
    centre.with_pin("cashier", "90210").await;
    at_work.get("/v1/items").await.refused(401, "sign_in_first");
    tablet.nobody.try_pin(sanne, "2580").await.refused(401, "pin_wrong");
    tablet.nobody.sign_in_with_pin(sanne, "90210").await;
});

on_both_engines!(
    after_five_wrong_tries_one_waits_each_time_twice_as_long,
    async |centre: &Centre| {
        let (sanne, henk) =
            (centre.with_pin("cashier", "2580").await, centre.with_pin("repairer", "7913").await);
        let (tablet, other) = (centre.tablet().await, centre.tablet().await);
        let guess = async || tablet.nobody.try_pin(sanne, "4711").await;
        for _ in 0..5 {
            guess().await.refused(401, "pin_wrong");
        }
        for seconds in [30, 60, 120, 240, 480, 900, 900] {
            let wait = tablet.nobody.try_pin(sanne, "2580").await;
            wait.refused(429, "pin_wait");
            let said: i64 = wait.header("retry-after").parse().expect("seconds");
            assert!((seconds..=seconds + 1).contains(&said), "{said} for {seconds}");
            centre.wait(TimeDelta::seconds(seconds) - TimeDelta::milliseconds(1));
            guess().await.refused(429, "pin_wait");
            centre.wait(TimeDelta::milliseconds(1));
            guess().await.refused(401, "pin_wrong");
        }
        tablet.nobody.sign_in_with_pin(henk, "7913").await;
        other.nobody.sign_in_with_pin(sanne, "2580").await;
        centre.wait(TimeDelta::minutes(15));
        tablet.nobody.sign_in_with_pin(sanne, "2580").await;
        guess().await.refused(401, "pin_wrong");
        guess().await.refused(401, "pin_wrong");
    }
);

on_both_engines!(
    guesses_at_a_device_count_together_and_right_ones_do_not,
    async |centre: &Centre| {
        let sanne = centre.with_pin("cashier", "2580").await;
        let (tablet, other) = (centre.tablet().await, centre.tablet().await);
        tablet.nobody.try_pin(Uuid::nil(), "4711").await.refused(401, "pin_wrong");
        let more = "UPDATE pin_paces SET taken_until = taken_until + 48 * 72000";
        centre.sql(more).await.expect("it is written");
        for _ in 0..3 {
            tablet.nobody.sign_in_with_pin(sanne, "2580").await;
        }
        tablet.nobody.try_pin(Uuid::nil(), "4711").await.refused(401, "pin_wrong");
        tablet.nobody.try_pin(sanne, "2580").await.refused(429, "too_many_tries");
        other.nobody.sign_in_with_pin(sanne, "2580").await;
        centre.wait(TimeDelta::seconds(72) - TimeDelta::milliseconds(1));
        tablet.nobody.try_pin(sanne, "2580").await.refused(429, "too_many_tries");
        centre.wait(TimeDelta::milliseconds(1));
        tablet.nobody.sign_in_with_pin(sanne, "2580").await;
    }
);

on_both_engines!(no_sixty_minutes_hold_more_than_a_hundred_guesses, async |centre: &Centre| {
    let tablet = centre.tablet().await;
    let looked_at = async |most: usize| {
        for guessed in 0..most {
            let answer = tablet.nobody.try_pin(Uuid::nil(), "4711").await;
            if answer.status != 401 {
                answer.refused(429, "too_many_tries");
                return guessed;
            }
        }
        most
    };
    // One guess to begin an hour, and all that are let through around its end and later.
    let mut guesses = vec![(0, looked_at(1).await)];
    for (minute, waited) in [(59, 59), (60, 1), (90, 30), (119, 29), (120, 1)] {
        centre.wait(TimeDelta::minutes(waited));
        guesses.push((minute, looked_at(101).await));
    }
    let in_sixty = |from: i64| -> usize {
        let there = guesses.iter().filter(|(minute, _)| (from..=from + 60).contains(minute));
        there.map(|(_, guesses)| guesses).sum()
    };
    let most = guesses.iter().map(|(minute, _)| in_sixty(*minute)).max();
    assert_eq!(most, Some(100), "{guesses:?}");
});

on_both_engines!(guesses_at_once_at_two_processes_count_together, async |centre: &Centre| {
    let sanne = centre.with_pin("cashier", "2580").await;
    let tablet = centre.tablet().await;
    let twin = centre.served_by(centre.server.twin().await);
    let elsewhere = twin.nobody().taken_to(&tablet.nobody);
    for _ in 0..4 {
        let sent = (0..20).map(|number| {
            let place = if number % 2 == 0 { &tablet.nobody } else { &elsewhere };
            place.try_pin(sanne, "4711")
        });
        let answers = join_all(sent).await;
        let looked_at = answers.iter().filter(|answer| answer.status == 401).count();
        assert_eq!(looked_at, 5, "{answers:?}");
        for answer in answers.iter().filter(|answer| answer.status != 401) {
            answer.refused(429, "pin_wait");
        }
        centre.sql("DELETE FROM pin_tries").await.expect("another round");
    }
});

on_both_engines!(without_the_guard_more_guesses_are_looked_at, async |centre: &Centre| {
    let sanne = centre.with_pin("cashier", "2580").await;
    centre.tablet().await.nobody.try_pin(sanne, "4711").await.refused(401, "pin_wrong");
    let mut lines = Vec::new();
    for _ in 0..20 {
        lines.push(centre.server.connect().await);
    }
    let guesses = lines.iter().map(async |line| {
        let line = line.writer();
        let tries =
            Statement::from_string(line.get_database_backend(), "SELECT tries FROM pin_tries");
        let row = line.query_one_raw(tries).await.expect("an answer").expect("a row");
        let tries: i32 = row.try_get_by_index(0).expect("a number");
        tokio::time::sleep(Duration::from_millis(2)).await;
        let count = format!("UPDATE pin_tries SET tries = {}", tries + 1);
        line.execute_unprepared(&count).await.expect("it is written");
        tries < 5
    });
    let looked_at = join_all(guesses).await.into_iter().filter(|looked_at| *looked_at).count();
    assert!(looked_at > 4, "the race sees no fault: {looked_at}");
});

on_both_engines!(the_database_alone_does_not_tell_a_pin, async |centre: &Centre| {
    centre.with_pin("cashier", "2580").await;
    let kept = centre.texts("SELECT hash FROM pins").await;
    assert!(kept[0].starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", kept[0]);
    let kept = Some(kept[0].clone());
    let fits = omloop::auth::password_fits("2580".into(), kept).await.expect("an answer");
    assert!(!fits, "without the server's key the hash is of something else");
});
