//! What a device could not send before it was shut out: held for a coordinator, never lost and
//! never applied by itself.

use crate::on_both_engines;
use crate::support::*;

on_both_engines!(what_a_revoked_device_left_waits_for_a_coordinator, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    let revoke = format!("/v1/devices/{}/_revoke", tablet.id);
    boss.post(&revoke, json!({})).await.expect(204);
    let (id, who) = (boss.key(), centre.coordinator.staff.0);
    let act = with(tablet.act(id), json!({ "staffId": who }));
    tablet.leave(&json!({ "acts": [act] })).await.expect(204);
    assert_eq!(centre.rows("handovers").await, 0, "nothing is done by itself");
    let held = boss.get("/v1/held-acts").await.expect(200)["items"][0].clone();
    assert_eq!(held["id"], json!(id));
    assert_eq!((&held["path"], &held["kind"]), (&json!("/v1/handovers"), &json!("begin")));
    assert_eq!(held["body"], json!({ "channel": "counter" }));
    assert_eq!(held["deviceName"], "Tablet balie");
    assert_eq!(held["staffName"], "Coordinator Achternaam");
});

on_both_engines!(a_coordinator_sends_it_again_or_drops_it, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    let [sent, dropped] = [boss.key(), boss.key()];
    tablet.hold(&[sent, dropped]).await.expect(204);
    let held = boss.get("/v1/held-acts").await.expect(200)["items"][0].clone();
    let path = held["path"].as_str().expect("a path");
    boss.post_as(sent, path, held["body"].clone()).await.expect(201);
    let (settle, drop) =
        (format!("/v1/held-acts/{sent}/_settle"), format!("/v1/held-acts/{dropped}"));
    for _ in 0..2 {
        boss.post(&settle, json!({})).await.expect(204);
        boss.delete(&drop).await.expect(204);
    }
    let other_end = boss.delete(&format!("/v1/held-acts/{sent}")).await;
    other_end.refused(409, "already_dealt_with");
    assert_eq!(boss.get("/v1/held-acts").await.expect(200)["items"], json!([]));
    tablet.hold(&[sent, dropped]).await.expect(204);
    assert_eq!(boss.get("/v1/held-acts").await.expect(200)["items"], json!([]), "it stays so");
});

on_both_engines!(the_same_act_twice_changes_nothing, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    let [first, second] = [boss.key(), boss.key()];
    tablet.hold(&[first]).await.expect(204);
    tablet.hold(&[first, second, second]).await.expect(204);
    assert_eq!(centre.rows("held_acts").await, 2);
    assert_eq!(centre.number("SELECT CAST(held_acts AS BIGINT) FROM devices").await, 2);
    let other = centre.tablet().await;
    other.hold(&[boss.key(), first]).await.refused(409, "key_reused");
    assert_eq!(centre.rows("held_acts").await, 2, "all are kept or none");
});

on_both_engines!(only_the_work_at_a_desk_is_held, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    let long = json!({ "note": "a".repeat(16 * 1024) });
    for (more, field, code) in [
        (json!({ "path": "/v1/staff" }), "/acts/1/path", "not_at_the_desk"),
        (json!({ "path": "https://elders.example/v1/items" }), "/acts/1/path", "not_at_the_desk"),
        (json!({ "body": ["a"] }), "/acts/1/body", "wrong_type"),
        (json!({ "body": long }), "/acts/1/body", "too_long"),
    ] {
        let acts = json!([tablet.act(boss.key()), with(tablet.act(boss.key()), more)]);
        let problem = tablet.leave(&json!({ "acts": acts })).await.refused(400, "bad_input");
        let fault = &problem["faults"][0];
        assert_eq!((&fault["field"], &fault["code"]), (&json!(field), &json!(code)));
    }
    tablet.leave(&json!({ "acts": [] })).await.refused(400, "bad_input");
    assert_eq!(centre.rows("held_acts").await, 0);
});

on_both_engines!(a_hundred_long_acts_fit_and_one_more_does_not, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    let long = json!({ "body": { "note": "a".repeat(16 * 1024 - 11) } });
    let acts: Vec<_> = (0..100).map(|_| with(tablet.act(boss.key()), long.clone())).collect();
    tablet.leave(&json!({ "acts": acts })).await.expect(204);
    let many: Vec<_> = (0..101).map(|_| boss.key()).collect();
    tablet.hold(&many).await.refused(400, "bad_input");
    assert_eq!(centre.rows("held_acts").await, 100);
});

on_both_engines!(no_more_is_held_than_one_can_look_at, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    centre.sql("UPDATE devices SET held_acts = 19999").await.expect("it is written");
    let ids = [boss.key(), boss.key()];
    tablet.hold(&ids).await.refused(409, "too_much_held");
    assert_eq!(centre.rows("held_acts").await, 0);
    tablet.hold(&ids[..1]).await.expect(204);
    tablet.hold(&ids[..1]).await.expect(204);
});

on_both_engines!(what_was_decided_makes_room_for_more, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    let ids: Vec<_> = (0..5).map(|_| boss.key()).collect();
    tablet.hold(&ids[..2]).await.expect(204);
    centre.sql("UPDATE devices SET held_acts = 20000").await.expect("it is written");
    boss.post(&format!("/v1/devices/{}/_revoke", tablet.id), json!({})).await.expect(204);
    tablet.hold(&ids[2..3]).await.refused(409, "too_much_held");
    for _ in 0..2 {
        boss.post(&format!("/v1/held-acts/{}/_settle", ids[0]), json!({})).await.expect(204);
        boss.delete(&format!("/v1/held-acts/{}", ids[1])).await.expect(204);
    }
    tablet.hold(&ids[2..]).await.refused(409, "too_much_held");
    tablet.hold(&ids[2..4]).await.expect(204);
    tablet.hold(&ids[4..]).await.refused(409, "too_much_held");
});

on_both_engines!(what_is_forgotten_makes_room_once, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    let [decided, forgotten, kept] = [boss.key(), boss.key(), boss.key()];
    tablet.hold(&[decided, forgotten]).await.expect(204);
    boss.delete(&format!("/v1/held-acts/{decided}")).await.expect(204);
    centre.wait(TimeDelta::days(91));
    tablet.hold(&[kept]).await.expect(204);
    omloop::jobs::tidy(centre.app()).await.expect("it is tidied");
    assert_eq!(centre.rows("held_acts").await, 1);
    assert_eq!(centre.number("SELECT CAST(held_acts AS BIGINT) FROM devices").await, 1);
});

on_both_engines!(what_is_held_is_forgotten_after_ninety_days, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    tablet.hold(&[boss.key()]).await.expect(204);
    centre.wait(TimeDelta::days(90));
    omloop::jobs::tidy(centre.app()).await.expect("it is tidied");
    assert_eq!(centre.rows("held_acts").await, 1);
    centre.wait(TimeDelta::milliseconds(1));
    omloop::jobs::tidy(centre.app()).await.expect("it is tidied");
    assert_eq!(centre.rows("held_acts").await, 0);
});

on_both_engines!(what_was_done_at_the_repair_cafe_is_held_too, async |centre: &Centre| {
    let (boss, tablet) = (centre.boss().await, centre.tablet().await);
    let cafe = Cafe::open(centre).await;
    let visit = json!({ "categoryId": centre.lamp, "name": "Kees", "language": "nl" });
    let take = json!({ "act": "take", "version": 2, "table": "3" });
    let [came, taken] = [boss.key(), boss.key()];
    let acts = [
        (came, format!("{}/bookings", cafe.path()), visit, "2026-11-21T10:00:00Z"),
        (taken, format!("/v1/repair-bookings/{came}/acts"), take, "2026-11-21T10:01:00Z"),
    ];
    let acts = acts.map(|(id, path, body, at)| {
        with(tablet.act(id), json!({ "path": path, "body": body, "deviceAt": at }))
    });
    tablet.leave(&json!({ "acts": acts })).await.expect(204);
    let held = boss.get("/v1/held-acts").await.expect(200);
    for (act, status) in held["items"].as_array().expect("acts").iter().zip([201, 200]) {
        let path = act["path"].as_str().expect("a path");
        boss.post_as(uuid(&act["id"]), path, act["body"].clone()).await.expect(status);
    }
    let lamp = boss.get(&format!("/v1/repair-bookings/{came}")).await.expect(200);
    assert_eq!((&lamp["step"], &lamp["table"]), (&json!("at_table"), &json!("3")));
});
