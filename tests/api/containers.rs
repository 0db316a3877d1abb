//! Containers: what the scale shows less what the crate weighs is what is in it.

use crate::on_both_engines;
use crate::support::*;

async fn container(boss: &Person, name: &str, tare_grams: i32) -> Uuid {
    let body = json!({ "name": name, "tareGrams": tare_grams });
    uuid(&boss.post("/v1/containers", body).await.expect(201)["id"])
}

on_both_engines!(what_the_container_weighs_is_taken_off, async |centre: &Centre| {
    let boss = centre.boss().await;
    let krat = container(&boss, "Krat", 1900).await;
    let weighed = json!({ "grossGrams": 12_400, "containerId": krat });
    let lot = boss.take_lot_in(centre.chair, weighed).await;
    assert_eq!(lot.holds(), (None, 10_500));
    let log = boss.get(&format!("/v1/lots/{}/moves", lot.id)).await.expect(200);
    let row = &log["items"][0];
    assert_eq!((&row["grossGrams"], &row["tareGrams"]), (&json!(12_400), &json!(1900)));
});

on_both_engines!(a_scale_that_shows_less_than_the_container_is_refused, async |centre: &Centre| {
    let boss = centre.boss().await;
    let krat = container(&boss, "Krat", 1900).await;
    for gross in [1, 1899, 1900] {
        let body = json!({
            "categoryId": centre.chair, "channel": "counter", "grossGrams": gross,
            "containerId": krat,
        });
        boss.post("/v1/lots", body).await.refused(409, "below_tare");
    }
    assert_eq!(centre.rows("lots").await, 0);
});

on_both_engines!(a_weight_is_told_net_or_gross_and_in_which_container, async |centre: &Centre| {
    let boss = centre.boss().await;
    let krat = container(&boss, "Krat", 100).await;
    for (more, field) in [
        (json!({ "grossGrams": 500 }), "/containerId"),
        (json!({ "containerId": krat }), "/grossGrams"),
        (json!({ "weightGrams": 400, "grossGrams": 500, "containerId": krat }), "/weightGrams"),
    ] {
        let body = with(json!({ "categoryId": centre.chair, "channel": "counter" }), more);
        let problem = boss.post("/v1/lots", body).await.refused(400, "bad_input");
        assert_eq!(problem["faults"][0]["field"], field);
    }
    let body = json!({ "categoryId": centre.chair, "channel": "counter" });
    boss.post("/v1/lots", body).await.refused(409, "weight_missing");
});

on_both_engines!(another_tare_leaves_what_was_weighed_before, async |centre: &Centre| {
    let boss = centre.boss().await;
    let krat = container(&boss, "Krat", 1000).await;
    let lot =
        boss.take_lot_in(centre.chair, json!({ "grossGrams": 3000, "containerId": krat })).await;
    let changed = json!({ "tareGrams": 1500, "name": "Krat met deksel" });
    let changed = boss.patch(&format!("/v1/containers/{krat}"), changed).await.expect(200);
    assert_eq!((&changed["tareGrams"], &changed["active"]), (&json!(1500), &json!(true)));
    let again = json!({ "grossGrams": 3000, "containerId": krat, "reason": "deksel vergeten" });
    let lot = boss.acts(&lot, "weigh", again).await;
    assert_eq!(lot.holds(), (None, 1500));
    let log = boss.get(&format!("/v1/lots/{}/moves", lot.id)).await.expect(200);
    let tares: Vec<_> = (0..2).map(|row| log["items"][row]["tareGrams"].clone()).collect();
    assert_eq!(tares, [json!(1500), json!(1000)], "the last first");
});

on_both_engines!(a_container_out_of_use_stays_in_the_list, async |centre: &Centre| {
    let boss = centre.boss().await;
    let krat = container(&boss, "Krat", 0).await;
    boss.patch(&format!("/v1/containers/{krat}"), json!({ "active": false })).await.expect(200);
    let seen = centre.volunteer().await.get("/v1/containers").await.expect(200);
    assert_eq!(seen["items"][0]["active"], false);
});
