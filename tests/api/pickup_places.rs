//! Pickups at addresses that no register placed on the map.

use crate::on_both_engines;
use crate::support::*;

/// The spot of a door in the Molenweg, 1.5 km from the others.
fn door() -> Value {
    json!({ "latitude": 51.583_421, "longitude": 4.934_567 })
}

/// About where that is, as a centre remembers it.
fn about() -> Value {
    json!({ "latitude": 51.583, "longitude": 4.935 })
}

/// An address that was typed.
fn typed(number: &str, postcode: &str) -> Value {
    address(json!({ "houseNumber": number, "postcode": postcode, "spot": null }))
}

/// Somebody has something collected there on the phone; answers it as staff see it.
async fn asked(pickups: &Pickups<'_>, number: &str, postcode: &str) -> Value {
    let more = json!({ "address": typed(number, postcode) });
    pickups.put_in(&pickups.boss, more).await.expect(201)
}

/// The pickup at a number.
async fn named(pickups: &Pickups<'_>, number: &str) -> Value {
    let listed = pickups.listed().await;
    listed.into_iter().find(|row| row["houseNumber"] == number).expect("the pickup")
}

async fn pin(pickups: &Pickups<'_>, pickup: &Value, spot: Value) -> Answer {
    let path = format!("/v1/pickups/{}/spot", uuid(&pickup["id"]));
    pickups.boss.put(&path, json!({ "spot": spot })).await
}

on_both_engines!(a_coordinator_puts_a_typed_address_on_the_map, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let new = json!({ "address": typed("1", "5151CD") });
    pickups.book(1, "1@voorbeeld.example", new).await.expect(201);
    let lost = named(&pickups, "1").await;
    assert_eq!([&lost["spot"], &lost["spotNearby"]], [&Value::Null, &json!(false)]);
    let routes = pickups.planned_routes(json!({})).await;
    assert_eq!(routes["leftOut"][0]["why"], "no_spot", "{routes}");

    let pinned = pin(&pickups, &lost, door()).await.expect(200);
    assert_eq!([&pinned["spot"], &pinned["spotNearby"]], [&door(), &json!(false)]);
    let routes = pickups.planned_routes(json!({})).await;
    assert_eq!(order(&routes), [uuid(&lost["id"])], "{routes}");
});

on_both_engines!(one_pin_places_the_neighbourhood, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let first = asked(&pickups, "1", "5151CD").await;
    asked(&pickups, "2", "5151CD").await;
    asked(&pickups, "3", "5151XY").await;
    let elsewhere = asked(&pickups, "4", "5152AB").await;
    let known = address(json!({ "houseNumber": "5", "postcode": "5151GH" }));
    let known = json!({ "address": known });
    pickups.book(1, "5@voorbeeld.example", known).await.expect(201);
    pin(&pickups, &first, door()).await.expect(200);

    for number in ["2", "3"] {
        let other = named(&pickups, number).await;
        assert_eq!([&other["spot"], &other["spotNearby"]], [&about(), &json!(true)], "{number}");
    }
    let later = asked(&pickups, "6", "5151ZZ").await;
    assert_eq!([&later["spot"], &later["spotNearby"]], [&about(), &json!(true)]);
    assert_eq!(named(&pickups, "4").await["spot"], Value::Null, "another neighbourhood");
    let known = named(&pickups, "5").await;
    assert_eq!(known["spotNearby"], false, "whose door is known stays there");

    // Where one door is says more of its own postcode than the rest does.
    let beside = json!({ "latitude": 51.601, "longitude": 4.901 });
    pin(&pickups, &named(&pickups, "3").await, beside.clone()).await.expect(200);
    assert_eq!(named(&pickups, "2").await["spot"], about());
    let between = json!({ "latitude": 51.592, "longitude": 4.918 });
    assert_eq!(named(&pickups, "6").await["spot"], between);
    pin(&pickups, &elsewhere, beside).await.expect(200);
});

on_both_engines!(what_staff_know_of_an_address_helps_the_next_one, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let known = address(json!({ "postcode": "5151CD", "houseNumber": "9", "spot": door() }));
    pickups.put_in(&pickups.boss, json!({ "address": known })).await.expect(201);
    let next = asked(&pickups, "1", "5151CD").await;
    assert_eq!([&next["spot"], &next["spotNearby"]], [&about(), &json!(true)]);

    let strange = json!({ "latitude": 48.85, "longitude": 2.35 });
    let far = address(json!({ "postcode": "5151CD", "houseNumber": "7", "spot": strange }));
    pickups.book(1, "7@voorbeeld.example", json!({ "address": far })).await.expect(201);
    let third = asked(&pickups, "2", "5151CD").await;
    assert_eq!(third["spot"], about(), "what a stranger says of a place is not learned");
});

on_both_engines!(a_pin_is_somewhere_and_on_something, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let pickup = asked(&pickups, "1", "5151CD").await;
    let nowhere = json!({ "latitude": 91, "longitude": 4.9 });
    pin(&pickups, &pickup, nowhere).await.refused(400, "bad_input");
    let path = format!("/v1/pickups/{}/_decline", uuid(&pickup["id"]));
    pickups.boss.post(&path, json!({ "reason": "Ziek" })).await.expect(200);
    pin(&pickups, &pickup, door()).await.refused(409, "was_cancelled");
});
