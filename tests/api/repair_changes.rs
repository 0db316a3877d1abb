//! Changing a repair event that people booked already: its name, place, hours and tables.

use crate::on_both_engines;
use crate::support::*;

/// The hours of an event by the clock on the wall, with so many tables.
fn hours(closes: &str, tables: i32) -> Value {
    let tables =
        json!([{ "skill": "electrical", "tables": tables, "slotMinutes": 30, "walkIn": 0 }]);
    json!({ "opens": "10:00", "closes": closes, "tables": tables })
}

on_both_engines!(a_longer_day_with_more_tables_has_room_for_who_waits, async |centre: &Centre| {
    let cafe = Cafe::planned(centre, json!({ "closes": "10:30" })).await;
    cafe.booked(0, "els@example.nl").await;
    let waits = cafe.asked(0, "kees@example.nl", json!({ "mayWait": true })).await;
    let next = cafe.asked(0, "anna@example.nl", json!({ "mayWait": true })).await;

    let longer = cafe.boss.patch(&cafe.path(), hours("11:00", 1)).await.expect(200);
    assert_eq!(longer["slots"][0]["id"], cafe.event["slots"][0]["id"], "what was booked stays");
    centre.later(TimeDelta::seconds(1)).await;
    let mine = cafe.mine(&waits).await;
    assert_eq!(
        (&mine["state"], &mine["startsAt"]),
        (&json!("held"), &json!("2027-01-09T09:30:00Z")),
        "who waits for any time of that day gets the time that came"
    );
    assert_eq!(centre.last_letter().to, "kees@example.nl");
    assert_eq!(cafe.mine(&next).await["state"], "waiting");

    cafe.boss.patch(&cafe.path(), hours("11:00", 2)).await.expect(200);
    assert_eq!(cafe.mine(&next).await["state"], "held");
    assert_eq!(cafe.taken().await, [2, 1]);
});

on_both_engines!(a_shorter_day_keeps_what_is_booked, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let token = cafe.booked(2, "els@example.nl").await;
    let refused = cafe.boss.patch(&cafe.path(), hours("11:00", 1)).await;
    refused.refused(409, "times_are_booked");
    assert_eq!(cafe.taken().await, [0, 0, 1], "its slots are those that there were");

    cafe.does("_cancel", &token, json!({})).await.expect(200);
    let shorter = cafe.boss.patch(&cafe.path(), hours("11:00", 1)).await.expect(200);
    assert_eq!(
        (shorter["slots"].as_array().map(Vec::len), &shorter["places"], &shorter["endsAt"]),
        (Some(2), &json!(2), &json!("2027-01-09T10:00:00Z"))
    );
    cafe.ask(2, "kees@example.nl", json!({ "mayWait": true })).await.refused(409, "slot_over");
    assert_eq!(
        cafe.mine(&token).await["state"],
        "cancelled",
        "who cancelled still sees what it was"
    );

    let again = cafe.boss.patch(&cafe.path(), hours("11:30", 1)).await.expect(200);
    assert_eq!(again["slots"], cafe.event["slots"], "the same time comes back");
    cafe.ask(2, "kees@example.nl", json!({})).await.expect(202);
});

on_both_engines!(fewer_tables_take_no_place_from_anybody, async |centre: &Centre| {
    let cafe = Cafe::planned(centre, hours("11:00", 2)).await;
    cafe.booked(0, "els@example.nl").await;
    cafe.booked(0, "kees@example.nl").await;
    let fewer = cafe.boss.patch(&cafe.path(), hours("11:00", 1)).await.expect(200);
    assert_eq!((&fewer["slots"][0]["places"], &fewer["slots"][0]["taken"]), (&json!(1), &json!(2)));
    cafe.ask(0, "anna@example.nl", json!({})).await.refused(409, "full");
});

on_both_engines!(another_place_is_told_to_who_booked, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    cafe.booked(0, "els@example.nl").await;
    let cancelled = cafe.booked(1, "kees@example.nl").await;
    cafe.does("_cancel", &cancelled, json!({})).await.expect(200);
    let place = json!({ "name": "De Bibliotheek", "kind": "repair_cafe" });
    let place = cafe.boss.post("/v1/locations", place).await.expect(201);
    let before = centre.letters().len();

    let moved = json!({ "locationId": place["id"], "name": "Repair Café in de bibliotheek" });
    let event = cafe.boss.patch(&cafe.path(), moved.clone()).await.expect(200);
    assert_eq!(event["location"], "De Bibliotheek");
    cafe.boss.patch(&cafe.path(), moved).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    let letters = centre.letters().split_off(before);
    assert_eq!(letters.len(), 1, "one letter, for who still comes");
    assert_eq!(letters[0].to, "els@example.nl");
    assert!(letters[0].text.contains("De Bibliotheek"), "{}", letters[0].text);
});

on_both_engines!(what_cannot_be_held_or_is_over_stays_as_it_was, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    for (wrong, field, code) in [
        (json!({ "closes": "09:00" }), "/closes", "closes_first"),
        (json!({ "closes": "10:10" }), "/tables", "slot_too_long"),
        (json!({ "tables": [] }), "/tables", "invalid"),
        (json!({ "name": "" }), "/name", "required"),
    ] {
        let problem = cafe.boss.patch(&cafe.path(), wrong).await.refused(400, "bad_input");
        let fault = &problem["faults"][0];
        assert_eq!((&fault["field"], &fault["code"]), (&json!(field), &json!(code)));
    }
    assert_eq!(cafe.boss.get(&cafe.path()).await.expect(200), cafe.event);

    centre.later(TimeDelta::days(60)).await;
    let name = json!({ "name": "Te laat" });
    let boss = centre.boss().await;
    boss.patch(&cafe.path(), name.clone()).await.refused(409, "event_over");
    let next = Cafe::planned(centre, json!({ "day": "2027-06-12" })).await;
    next.boss.post(&format!("{}/_cancel", next.path()), json!({})).await.expect(200);
    next.boss.patch(&next.path(), name).await.refused(409, "called_off");
});

on_both_engines!(nobody_books_a_time_while_it_goes, async |centre: &Centre| {
    for day in ["2027-02-13", "2027-03-13", "2027-04-10", "2027-05-08", "2027-06-12"] {
        let cafe = Cafe::planned(centre, json!({ "day": day })).await;
        let (email, path) = (format!("els-{day}@example.nl"), cafe.path());
        let (asked, shorter) = tokio::join!(
            cafe.ask(2, &email, json!({})),
            cafe.boss.patch(&path, hours("11:00", 1)),
        );
        let taken = cafe.taken().await;
        match (asked.status, shorter.status) {
            (202, 409) => assert_eq!(taken, [0, 0, 1]),
            (409, 200) => assert_eq!(taken, [0, 0]),
            both => panic!("one of the two goes on: {both:?}"),
        }
    }
});
