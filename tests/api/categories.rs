//! What a coordinator says of a category.

use crate::on_both_engines;
use crate::support::*;

fn ball(more: Value) -> Value {
    let ball = json!({
        "stream": "toys", "names": { "nl": "Bal", "en": "Ball" }, "pictogram": "ball",
        "needsTest": false, "position": 5,
    });
    with(ball, more)
}

on_both_engines!(
    a_series_asks_for_each_thing_unless_its_category_says_not,
    async |centre: &Centre| {
        let boss = centre.boss().await;
        for (more, expected) in [
            (json!({}), true),
            (json!({ "askEach": true }), true),
            (json!({ "askEach": false }), false),
        ] {
            let made = boss.post("/v1/categories", ball(more)).await.expect(201);
            let listed = boss.get("/v1/categories?limit=200").await.expect(200);
            let listed = listed["items"].as_array().expect("a list");
            let row = listed.iter().find(|row| row["id"] == made["id"]).expect("the new one");
            assert_eq!((&made["askEach"], &row["askEach"]), (&json!(expected), &json!(expected)));
        }
    }
);

on_both_engines!(a_thing_on_the_screen_says_whether_it_is_asked_for, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let path = format!("/v1/categories/{}", centre.chair);
    for wanted in [false, true] {
        boss.patch(&path, json!({ "askEach": wanted })).await.expect(200);
        let other = boss.patch(&path, json!({ "position": 7 })).await.expect(200);
        assert_eq!(other["askEach"], json!(wanted), "another change leaves it");
        let seen = boss.look_at(&chair).await.json;
        assert_eq!(seen["category"]["askEach"], json!(wanted));
    }
});

on_both_engines!(what_a_category_has_can_be_taken_away_again, async |centre: &Centre| {
    let boss = centre.boss().await;
    let path = format!("/v1/categories/{}", centre.lamp);
    let advice = "Kijk of de stekker er goed in zit. ".repeat(8);
    let advice =
        json!({ "nl": format!("{advice}\nEn is de zekering heel?"), "en": "Is it plugged in?" });
    let full = json!({ "product": "lamp", "advice": advice, "typicalWeightGrams": 900 });
    let lamp = boss.patch(&path, full).await.expect(200);
    assert_eq!(lamp["advice"], advice, "several sentences, on several lines");

    let less = boss.patch(&path, json!({ "without": ["advice"] })).await.expect(200);
    assert_eq!((&less["advice"], &less["product"]), (&Value::Null, &json!("lamp")));
    let none = json!({ "without": ["product", "typical_weight"] });
    let none = boss.patch(&path, none).await.expect(200);
    assert_eq!((&none["product"], &none["typicalWeightGrams"]), (&Value::Null, &Value::Null));
    let offer = centre.nobody().get("/v1/public/repair-offer").await.expect(200);
    let offered = offer["categories"].as_array().expect("categories").iter();
    assert!(offered.clone().count() > 0, "others are");
    assert!(
        offered.map(|row| uuid(&row["id"])).all(|id| id != centre.lamp),
        "it is not repaired here any more"
    );

    boss.patch(&path, json!({ "without": ["stream"] })).await.refused(400, "bad_input");
});
