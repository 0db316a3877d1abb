//! What everyone sees of the repair café before they book: advice, the calendar, photos of what is broken.

use crate::on_both_engines;
use crate::photos::photo;
use crate::support::*;

on_both_engines!(advice_of_a_category_is_shown_before_booking, async |centre: &Centre| {
    let boss = centre.boss().await;
    let advice = json!({ "nl": "Probeer een andere lamp", "en": "Try another bulb" });
    let path = format!("/v1/categories/{}", centre.lamp);
    boss.patch(&path, json!({ "advice": advice })).await.expect(200);
    let other = boss.patch(&path, json!({ "position": 7 })).await.expect(200);
    assert_eq!(other["advice"], advice, "another change leaves it");
    let offer = centre.nobody().get("/v1/public/repair-offer").await.expect(200);
    assert_eq!(offer["categories"][0]["advice"], advice);
});

on_both_engines!(what_is_not_repaired_is_not_offered, async |centre: &Centre| {
    let boss = centre.boss().await;
    let ball = json!({
        "stream": "toys", "names": { "nl": "Bal", "en": "Ball" }, "pictogram": "ball",
        "needsTest": false, "position": 5,
    });
    let ball = boss.post("/v1/categories", ball).await.expect(201);
    let offer = centre.nobody().get("/v1/public/repair-offer").await.expect(200);
    assert_eq!(offer["categories"].as_array().expect("a list").len(), 2);
    let slots = format!("/v1/public/repair-slots?categoryId={}", uuid(&ball["id"]));
    centre.nobody().get(&slots).await.refused(400, "bad_input");
});

on_both_engines!(a_resident_shows_what_is_broken, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let nobody = centre.nobody();
    let path = "/v1/public/photos";
    let key = nobody.key();
    let kept = nobody.photo_at(path, key, "image/png", photo(4, 4)).await.expect(201);
    let again = nobody.photo_at(path, key, "image/png", photo(4, 4)).await.expect(201);
    assert_eq!(again, kept, "twice is once");
    nobody
        .photo_at(path, nobody.key(), "image/png", b"no photo".to_vec())
        .await
        .refused(400, "not_a_photo");

    cafe.ask(0, "els@example.nl", json!({ "photoIds": [kept["id"]] })).await.expect(202);
    let unknown = json!({ "photoIds": [nobody.key()] });
    let problem = cafe.ask(1, "els@example.nl", unknown).await.refused(400, "bad_input");
    assert_eq!(problem["faults"][0]["field"], "/photoIds");
    assert_eq!(cafe.taken().await, [1, 0, 0], "what was refused took nothing");

    let bookings = cafe.boss.get(&format!("{}/bookings", cafe.path())).await.expect(200);
    assert_eq!(bookings["items"][0]["photos"][0]["url"], kept["url"]);
    let url = kept["url"].as_str().expect("an address");
    centre.later(TimeDelta::days(31)).await;
    omloop::jobs::tidy(centre.app()).await.expect("tidied");
    assert_eq!(nobody.get(url).await.status, 200, "what a booking shows is kept");

    // Some weeks after the event nobody has to see it any more.
    for _ in 0..2 {
        centre.later(TimeDelta::days(60)).await;
        omloop::jobs::tidy(centre.app()).await.expect("tidied");
    }
    assert_eq!(nobody.get(url).await.status, 404);
});

on_both_engines!(the_calendar_of_a_centre_is_there_to_subscribe_to, async |centre: &Centre| {
    let repeat = json!({ "repeat": { "every": "month", "until": "2027-03-31" } });
    let cafe = Cafe::planned(centre, repeat).await;
    cafe.call_off().await;
    let nobody = centre.nobody();
    let listed = nobody.get("/v1/public/repair-events").await.expect(200);
    let listed = listed["items"].as_array().expect("a list");
    let cancelled: Vec<_> = listed.iter().map(|event| &event["cancelled"]).collect();
    assert_eq!(cancelled, [&json!(true), &json!(false), &json!(false)]);
    assert_eq!(listed[1]["skills"], json!(["electrical"]));

    let feed = nobody.get("/v1/public/repair-calendar").await;
    assert_eq!((feed.status, feed.header("content-type")), (200, "text/calendar; charset=utf-8"));
    let feed = String::from_utf8(feed.bytes).expect("text");
    assert_eq!(
        (feed.matches("BEGIN:VEVENT").count(), feed.matches("STATUS:CANCELLED").count()),
        (3, 1)
    );
});

on_both_engines!(where_there_are_several_centres_one_is_named, async |centre: &Centre| {
    let there = centre.neighbour().await;
    let nobody = centre.nobody();
    nobody.get("/v1/public/repair-offer").await.refused(400, "bad_input");
    let path = format!("/v1/public/repair-offer?centreId={}", there.id);
    assert_eq!(nobody.get(&path).await.expect(200)["centre"], "Buurstad");
});

on_both_engines!(
    a_thousand_who_ask_from_one_place_leave_the_day_to_others,
    async |centre: &Centre| {
        let tables =
            json!([{ "skill": "electrical", "tables": 2, "slotMinutes": 30, "walkIn": 0 }]);
        let cafe = Cafe::planned(centre, json!({ "closes": "20:00", "tables": tables })).await;
        let mut let_in = 0;
        for number in 0..1000 {
            let email = format!("nr{number}@example.nl");
            let asked = cafe.ask(number % 20, &email, json!({ "mayWait": true })).await;
            if asked.status == 202 {
                let_in += 1;
            } else {
                asked.refused(429, "too_many_tries");
                assert_eq!(asked.header("retry-after"), "60");
            }
        }
        // Twenty at once, and then two a minute by the clock of the machine.
        assert!((20..25).contains(&let_in), "{let_in} were let in");

        assert_eq!(cafe.ask_from(1, 0, json!({})).await.state, "held", "from elsewhere it goes on");
        let visit = json!({
            "categoryId": centre.lamp, "slotId": cafe.slot(1), "name": "Kees", "language": "nl",
        });
        let desk = centre.volunteer().await;
        desk.post(&format!("{}/bookings", cafe.path()), visit).await.expect(201);
    }
);
