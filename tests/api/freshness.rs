//! What is kept in memory never shows what was before a write that somebody heard of.

use std::time::Duration;

use crate::on_both_engines;
use crate::support::*;

/// What anyone sees who scans the label.
async fn page(centre: &Centre, code: &str) -> Value {
    centre.nobody().get(&format!("/v1/public/items/{code}")).await.expect(200)
}

on_both_engines!(a_public_page_follows_the_thing_at_once, async |centre: &Centre| {
    let desk = centre.boss().await;
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    let code = chair.code.clone();
    assert_eq!(page(centre, &code).await["step"], "received");
    let mut chair = chair;
    for (kind, more, step) in [
        ("clean", json!({}), "cleaning"),
        ("make_ready", json!({}), "ready"),
        ("offer", json!({ "priceCents": 500 }), "for_sale"),
        ("reprice", json!({ "priceCents": 400 }), "for_sale"),
        ("sell", json!({}), "sold"),
        ("undo", json!({}), "for_sale"),
    ] {
        chair = desk.moves(&chair, kind, more).await;
        assert_eq!(page(centre, &code).await["step"], step, "after {kind}");
    }
    assert_eq!(page(centre, &code).await["priceCents"], 400);
});

on_both_engines!(a_public_page_follows_what_the_thing_is, async |centre: &Centre| {
    let desk = centre.boss().await;
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    let code = chair.code.clone();
    let names = page(centre, &code).await["names"].clone();
    let path = format!("/v1/items/{}", chair.id);
    let body = json!({ "version": chair.version, "categoryId": centre.lamp });
    desk.patch(&path, body).await.expect(200);
    assert_ne!(page(centre, &code).await["names"], names);
    let named = json!({ "names": { "nl": "leeslamp", "en": "reading lamp" } });
    desk.patch(&format!("/v1/categories/{}", centre.lamp), named).await.expect(200);
    assert_eq!(page(centre, &code).await["names"]["nl"], "leeslamp");
});

on_both_engines!(a_revoked_label_shows_nothing_from_that_moment, async |centre: &Centre| {
    let desk = centre.boss().await;
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    let torn = chair.code.clone();
    page(centre, &torn).await;
    desk.post(&format!("/v1/items/{}/label", chair.id), json!({})).await.expect(200);
    page(centre, &torn).await;
    desk.post(&format!("/v1/labels/{torn}/_revoke"), json!({})).await;
    let gone = centre.nobody().get(&format!("/v1/public/items/{torn}")).await;
    gone.refused(404, "label_unknown");
});

on_both_engines!(
    a_move_at_another_process_is_seen_within_three_seconds,
    async |centre: &Centre| {
        let desk = centre.boss().await;
        let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
        let code = chair.code.clone();
        page(centre, &code).await;
        let other = centre.served_by(centre.server.twin().await);
        other.boss().await.moves(&chair, "clean", json!({})).await;
        tokio::time::sleep(Duration::from_millis(3010)).await;
        assert_eq!(page(centre, &code).await["step"], "cleaning");
    }
);

on_both_engines!(
    who_is_dismissed_at_another_process_is_out_within_a_second,
    async |centre: &Centre| {
        let driver = centre.signed_in("driver").await;
        let id = driver.get("/v1/sessions/current").await.expect(200)["staff"]["id"].clone();
        let other = centre.served_by(centre.server.twin().await);
        let path = format!("/v1/staff/{}", uuid(&id));
        other.boss().await.patch(&path, json!({ "active": false })).await.expect(200);
        tokio::time::sleep(Duration::from_millis(1010)).await;
        driver.get("/v1/items").await.refused(401, "sign_in_first");
    }
);

on_both_engines!(the_history_shown_with_a_scan_is_whole, async |centre: &Centre| {
    let desk = centre.boss().await;
    let twin = centre.served_by(centre.server.twin().await);
    let other = twin.boss().await;
    let mut chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    let mut made = vec!["take_in"];
    // The second process writes every other move, and a correction in between raises the version.
    for (turn, kind) in ["clean", "make_ready", "clean", "repair", "clean"].iter().enumerate() {
        let who = if turn % 2 == 0 { &desk } else { &other };
        chair = who.moves(&chair, kind, json!({})).await;
        made.push(kind);
        let path = format!("/v1/items/{}", chair.id);
        let patch = json!({ "version": chair.version, "weightGrams": 100 + turn });
        if turn == 2 {
            chair = other.patch(&path, patch).await.expect(200).into();
        }
        let history = chair.json["history"].as_array().expect("a list").iter();
        let history: Vec<_> = history.map(|row| row["move"].as_str().expect("a move")).collect();
        assert_eq!(history, made);
    }
});

on_both_engines!(a_new_label_is_shown_at_once, async |centre: &Centre| {
    let desk = centre.boss().await;
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    let path = format!("/v1/items/{}/label", chair.id);
    let replaced = desk.post(&path, json!({})).await.expect(200);
    let shown = desk.look_at(&chair).await;
    assert_ne!(shown.code, chair.code);
    assert_eq!(shown.code, replaced["code"].as_str().expect("a code"));
    let moved = desk.moves(&shown, "clean", json!({})).await;
    assert_eq!(moved.code, shown.code);
});
