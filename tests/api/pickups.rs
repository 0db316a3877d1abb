//! The pickup service: setting it up, booking, changing, and looking at photos.

use futures_util::future::join_all;

use crate::on_both_engines;
use crate::support::*;

on_both_engines!(what_is_set_up_says_what_is_wrong_with_it, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let boss = &pickups.boss;
    let area = |more: Value| {
        with(json!({ "depotId": centre.shop, "name": "Oost", "postcodes": ["5151"] }), more)
    };
    let van = |more: Value| with(with(van(json!({})), json!({ "depotId": centre.shop })), more);
    let rest = |from: &str, until: &str| json!({ "rest": { "from": from, "until": until, "minutes": 30 } });
    let day = |more: Value| {
        let windows = json!([{ "from": "09:00", "until": "12:00", "minutes": 60 }]);
        let day = json!({ "areaId": pickups.area, "day": "2027-01-20", "windows": windows });
        with(with(day, json!({ "litres": 1, "kilos": 1 })), more)
    };
    for (path, wrong, field, code) in [
        ("pickup-areas", area(json!({ "postcodes": [] })), "/postcodes", "required"),
        ("pickup-areas", area(json!({ "postcodes": ["12"] })), "/postcodes/0", "invalid"),
        (
            "pickup-areas",
            area(json!({ "municipalities": ["Breda"] })),
            "/municipalities/0",
            "invalid",
        ),
        ("vans", van(json!({ "shiftUntil": "07:00" })), "/shiftUntil", "closes_first"),
        ("vans", van(rest("13:00", "12:00")), "/breakUntil", "closes_first"),
        ("vans", van(rest("16:45", "16:50")), "/breakFrom", "outside_shift"),
        ("vans", van(json!({ "litres": 0 })), "/litres", "invalid"),
        ("pickup-goods", good("Stoel", json!({ "verdict": "maybe" })), "/verdict", "unknown_word"),
        ("pickup-days", day(json!({ "windows": [] })), "/windows", "invalid"),
        (
            "pickup-days",
            day(json!({ "windows": [{ "from": "12:00", "until": "09:00", "minutes": 1 }] })),
            "/closes",
            "closes_first",
        ),
    ] {
        let problem = boss.post(&format!("/v1/{path}"), wrong).await.refused(400, "bad_input");
        let fault = &problem["faults"][0];
        assert_eq!((&fault["field"], &fault["code"]), (&json!(field), &json!(code)), "{path}");
    }
    let nowhere = json!({ "spot": { "latitude": 91, "longitude": 4 }, "unloadMinutes": 5 });
    let path = format!("/v1/depots/{}", centre.shop);
    boss.put(&path, nowhere).await.refused(400, "bad_input");
    boss.post("/v1/vans", with(van(json!({})), json!({ "depotId": centre.desk })))
        .await
        .refused(404, "not_found");
});

on_both_engines!(what_was_set_up_can_be_changed, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let boss = &pickups.boss;
    let area = format!("/v1/pickup-areas/{}", pickups.area);
    let changed = boss.patch(&area, json!({ "name": "Oost", "closesHours": 48 })).await.expect(200);
    assert_eq!((&changed["name"], &changed["postcodes"]), (&json!("Oost"), &json!(["5150-5159"])));
    let path = format!("/v1/vans/{}", pickups.van);
    let smaller = van(json!({ "litres": 900, "active": true }));
    assert_eq!(boss.put(&path, smaller).await.expect(200)["litres"], 900);
    let path = format!("/v1/pickup-goods/{}", pickups.chair);
    let gone = good("Stoel", json!({ "active": false }));
    boss.put(&path, gone).await.expect(200);
    let offered = format!("/v1/public/pickup-goods?centreId={}", centre.id);
    let offered = centre.nobody().get(&offered).await.expect(200);
    let names: Vec<_> =
        offered["items"].as_array().expect("goods").iter().map(|row| &row["names"]["nl"]).collect();
    assert_eq!(names, ["Bank", "Matras"]);
});

on_both_engines!(somebody_hears_what_is_collected_and_when, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let outside = json!({ "postcode": "9999ZZ" });
    let offer = pickups.offer(pickups.things(pickups.chair, 1), outside).await.expect(200);
    assert_eq!((&offer["covered"], &offer["windows"]), (&json!(false), &json!([])));

    let things = json!([
        { "goodId": pickups.chair, "pieces": 1 },
        { "goodId": pickups.sofa, "pieces": 1 },
        { "goodId": pickups.mattress, "pieces": 1 },
    ]);
    let offer = pickups.offer(things, json!({})).await.expect(200);
    let verdicts: Vec<_> = offer["verdicts"].as_array().expect("verdicts").iter().collect();
    assert_eq!(
        verdicts.iter().map(|row| &row["verdict"]).collect::<Vec<_>>(),
        ["yes", "look", "no"]
    );
    assert_eq!(verdicts[2]["why"], "kind");
    assert_eq!(offer["windows"].as_array().expect("windows").len(), 2);

    let many = pickups.offer(pickups.things(pickups.chair, 50), json!({})).await.expect(200);
    assert_eq!(
        (&many["fits"], &many["windows"]),
        (&json!(true), &json!([])),
        "200 minutes are too many"
    );
    let none = pickups.offer(json!([]), json!({})).await.expect(200);
    assert_eq!((&none["covered"], &none["windows"]), (&json!(true), &json!([])));
    let unknown = json!([{ "goodId": pickups.area, "pieces": 1 }]);
    let problem = pickups.offer(unknown, json!({})).await.refused(400, "bad_input");
    assert_eq!(problem["faults"][0]["field"], "/things/0/goodId");
});

on_both_engines!(windows_in_which_a_van_is_near_are_greener, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let green = async |more: Value| {
        let offer = pickups.offer(pickups.things(pickups.chair, 1), more).await.expect(200);
        let windows = offer["windows"].as_array().expect("windows").iter();
        windows.map(|window| window["greener"] == true).collect::<Vec<_>>()
    };
    let here = json!({ "spot": { "latitude": 51.591, "longitude": 4.921 } });
    assert_eq!(green(here.clone()).await, [false, false], "nobody is booked yet");
    pickups.booked(1, "12@example.nl").await;
    assert_eq!(green(here).await, [true, false]);
    let far = json!({ "spot": { "latitude": 51.46, "longitude": 4.7 } });
    assert_eq!(green(far).await, [false, false]);
    assert_eq!(green(json!({})).await, [true, false], "the same four figures");
    assert_eq!(green(json!({ "postcode": "5152AB" })).await, [false, false]);
});

on_both_engines!(
    a_resident_books_and_gets_a_letter_with_an_appointment,
    async |centre: &Centre| {
        let pickups = Pickups::planned(centre, json!({})).await;
        let key = centre.nobody().key();
        let made =
            pickups.book_as(key, 3, "12@example.nl", json!({ "floor": 2 })).await.expect(201);
        let again =
            pickups.book_as(key, 3, "12@example.nl", json!({ "floor": 2 })).await.expect(201);
        assert_eq!(made, again, "the same request makes one pickup");
        // Five minutes of a stop, and for each of three chairs four minutes and two flights of two.
        assert_eq!(pickups.taken().await, [5 + 3 * (4 + 4), 0, 750, 18]);
        centre.later(TimeDelta::seconds(1)).await;
        let letter = centre.last_letter();
        assert_eq!(letter.token("ophaalafspraak"), made["token"].as_str().expect("a token"));
        assert!(
            letter.text.contains("3 × Stoel") && letter.text.contains("9:00 and 12:00"),
            "{letter:?}"
        );
        let token = made["token"].as_str().expect("a token");
        let file = pickups.does("_calendar", token, json!({})).await;
        let file = String::from_utf8(file.bytes.to_vec()).expect("text");
        assert!(file.contains("Dorpsstraat 12\\, Dalstede"), "{file}");

        // Three days before and the day before.
        for hours in [71, 23] {
            let before = centre.letters().len();
            centre
                .later(pickups.starts_at() - TimeDelta::hours(hours) - centre.app().clock.now())
                .await;
            assert_eq!(centre.letters().len(), before + 1, "{hours} hours before");
        }
        centre.later(TimeDelta::days(2)).await;
        assert_eq!(pickups.mine(token).await["state"], "over");
    }
);

on_both_engines!(a_change_is_one_letter_and_keeps_the_room_right, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let token = pickups.booked(3, "12@example.nl").await;
    let before = centre.letters().len();
    let other = json!({ "windowId": pickups.window(1) });
    let mine = pickups.does("_change", &token, other.clone()).await.expect(200);
    assert_eq!(mine["windowId"], json!(pickups.window(1)));
    assert_eq!(pickups.taken().await, [0, 17, 750, 18]);
    let things = json!({ "things": pickups.things(pickups.chair, 1) });
    pickups.does("_change", &token, things).await.expect(200);
    assert_eq!(pickups.taken().await, [0, 9, 250, 6]);
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(centre.letters().len(), before + 2, "one letter for each change");
    assert!(centre.last_letter().subject.contains("changed"));

    let full = json!({ "things": pickups.things(pickups.chair, 30) });
    pickups.does("_change", &token, full).await.refused(409, "full");
    assert_eq!(pickups.taken().await, [0, 9, 250, 6], "what did not fit changes nothing");

    // A day for two who exchange places is not a deadlock; after the cut-off nothing changes.
    centre.later(pickups.starts_at() - TimeDelta::hours(19) - centre.app().clock.now()).await;
    pickups.does("_change", &token, other).await.refused(409, "booking_closed");
    pickups.does("_cancel", &token, json!({})).await.expect(200);
    assert_eq!(pickups.does("_cancel", &token, json!({})).await.expect(200)["state"], "cancelled");
    assert_eq!(pickups.taken().await, [0, 0, 0, 0]);
});

on_both_engines!(who_wants_another_time_is_offered_the_room_they_have, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({ "litres": 1000 })).await;
    let token = pickups.booked(3, "12@example.nl").await;
    let offered = async || {
        let offer = pickups.does("_offer-change", &token, json!({})).await.expect(200);
        let windows = offer["windows"].as_array().expect("windows").iter();
        windows.map(|window| uuid(&window["id"])).collect::<Vec<_>>()
    };
    // A quarter of the van is left, and they need three: what they have of that day is theirs.
    assert_eq!(offered().await, [pickups.window(1)]);
    let other = json!({ "windowId": pickups.window(1) });
    pickups.does("_change", &token, other).await.expect(200);
    assert_eq!(offered().await, [pickups.window(0)]);
    pickups.does("_offer-change", "nowhere", json!({})).await.refused(404, "link_unknown");
});

on_both_engines!(what_cannot_be_collected_is_refused_and_takes_no_room, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let things = |good: Uuid, pieces: i32| json!({ "things": pickups.things(good, pieces) });
    let at = |more: Value| json!({ "address": address(more) });
    let wrong = [
        (things(pickups.mattress, 1), 400, "bad_input"),
        (things(pickups.sofa, 1), 400, "bad_input"),
        (things(pickups.chair, 25), 409, "full"),
        (at(json!({ "postcode": "9999ZZ" })), 409, "outside_area"),
        (at(json!({ "postcode": "0000" })), 400, "bad_input"),
        (json!({ "email": null }), 400, "bad_input"),
        (json!({ "windowId": pickups.area }), 404, "not_found"),
        (json!({ "floor": 100 }), 400, "bad_input"),
    ];
    for (number, (more, status, code)) in wrong.into_iter().enumerate() {
        let email = format!("{number}@example.nl");
        pickups.book(1, &email, more).await.refused(status, code);
    }
    let small = van(json!({ "litres": 900, "active": true }));
    pickups.boss.put(&format!("/v1/vans/{}", pickups.van), small).await.expect(200);
    pickups.book(4, "13@example.nl", json!({})).await.refused(409, "too_large_at_once");
    let alone = van(json!({ "crew": 1, "active": true }));
    pickups.boss.put(&format!("/v1/vans/{}", pickups.van), alone).await.expect(200);
    let problem = pickups.book(1, "14@example.nl", things(pickups.sofa, 1)).await;
    assert_eq!(problem.refused(400, "bad_input")["faults"][0]["code"], "not_collected");
    assert_eq!((pickups.taken().await, centre.rows("pickups").await), ([0; 4], 0));

    pickups.booked(1, "15@example.nl").await;
    pickups.booked(1, "15@example.nl").await;
    pickups.book(1, "15@example.nl", json!({})).await.refused(409, "household_limit");
});

on_both_engines!(who_has_no_mail_books_with_a_telephone, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let before = centre.letters().len();
    let phone = json!({ "email": null, "phone": "06 12345678" });
    let made = pickups.book(1, "12@example.nl", phone).await.expect(201);
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(centre.letters().len(), before);
    assert_eq!(pickups.mine(made["token"].as_str().expect("a token")).await["state"], "booked");
});

on_both_engines!(a_coordinator_looks_at_a_photo_and_says_yes, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let token = pickups.doubtful("12@example.nl").await;
    assert_eq!(pickups.mine(&token).await["state"], "looking");
    assert!(centre.last_letter().subject.contains("photo"));
    let to_judge = pickups.boss.get("/v1/pickups-to-judge").await.expect(200);
    let pickup = &to_judge["items"][0];
    assert_eq!(pickup["things"][0]["photos"].as_array().expect("photos").len(), 1);
    let path = format!("/v1/pickups/{}/_answer", uuid(&pickup["id"]));
    let yes = json!({ "things": [{ "thingId": pickup["things"][0]["id"], "take": true }] });
    pickups.boss.post(&path, yes.clone()).await.expect(200);
    pickups.boss.post(&path, yes).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(pickups.mine(&token).await["state"], "booked");
    assert_eq!(centre.letters().len(), 2, "one letter, however often it is said");
    let left = pickups.boss.get("/v1/pickups-to-judge").await.expect(200);
    assert_eq!(left["items"], json!([]));
});

on_both_engines!(a_no_takes_the_thing_out_and_tells_why, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let token = pickups.doubtful("12@example.nl").await;
    let both = pickups.taken().await;
    let listed = pickups.listed().await;
    let path = format!("/v1/pickups/{}/_answer", uuid(&listed[0]["id"]));
    let no = |thing: &Value, reason: &str| json!({ "things": [{ "thingId": thing["id"], "take": false, "reason": reason }] });
    let things = listed[0]["things"].as_array().expect("things");
    pickups.boss.post(&path, no(&things[0], "Hij is nat.")).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    assert!(centre.last_letter().text.contains("Hij is nat."), "{:?}", centre.last_letter());
    let left = pickups.taken().await;
    assert_eq!((both[2] - left[2], both[3] - left[3]), (1800, 60), "its room is free again");
    assert_eq!(pickups.mine(&token).await["state"], "booked");

    // When nothing is left, the van does not come.
    pickups.boss.post(&path, no(&things[1], "Kapot.")).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    let mine = pickups.mine(&token).await;
    assert_eq!((&mine["state"], pickups.taken().await), (&json!("cancelled"), [0; 4]));
    assert!(centre.last_letter().text.contains("Kapot."));
    let stranger = json!({ "things": [{ "thingId": pickups.area, "take": true }] });
    pickups.boss.post(&path, stranger).await.refused(409, "was_cancelled");
});

on_both_engines!(staff_book_for_somebody_and_plan_deliveries, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let desk = centre.volunteer().await;
    let far = json!({ "address": address(json!({ "postcode": "9999ZZ" })) });
    pickups.put_in(&desk, far).await.expect(201);
    let buyer = json!({ "email": "kees@voorbeeld.example" });
    let sofa = json!({ "kind": "delivery", "things": pickups.things(pickups.sofa, 1) });
    let sofa = with(sofa, buyer);
    let made = pickups.put_in(&desk, sofa).await.expect(201);
    assert_eq!((&made["kind"], &made["looking"]), (&json!("delivery"), &json!(false)));
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(centre.last_letter().subject, "Wij komen uw spullen brengen");
    let path = format!("/v1/pickups/{}", uuid(&made["id"]));
    let moved = desk.patch(&path, json!({ "windowId": pickups.window(0) })).await.expect(200);
    assert_eq!(
        (&moved["windowId"], &moved["kind"]),
        (&json!(pickups.window(0)), &json!("delivery"))
    );
    let reason = json!({ "reason": "De bus is stuk." });
    desk.post(&format!("{path}/_decline"), reason.clone()).await.expect(200);
    let declined = desk.post(&format!("{path}/_decline"), reason).await.expect(200);
    assert_eq!(
        (&declined["cancelled"], &declined["cancelReason"]),
        (&json!(true), &json!("De bus is stuk."))
    );
    desk.patch(&path, json!({ "windowId": pickups.window(1) })).await.refused(409, "was_cancelled");
});

on_both_engines!(a_day_that_is_called_off_tells_everybody, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let tokens =
        [pickups.booked(1, "12@example.nl").await, pickups.booked(1, "14@example.nl").await];
    let before = centre.letters().len();
    let off = format!("{}/_cancel", pickups.path());
    pickups.boss.post(&off, json!({})).await.expect(200);
    assert_eq!(pickups.boss.post(&off, json!({})).await.expect(200)["cancelled"], true);
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(centre.letters().len(), before + 2);
    for token in &tokens {
        assert_eq!(pickups.mine(token).await["state"], "cancelled");
        pickups.does("_change", token, json!({})).await.refused(409, "was_cancelled");
    }
    pickups.book(1, "16@example.nl", json!({})).await.refused(409, "called_off");
    let room = json!({ "litres": 99 });
    pickups.boss.patch(&pickups.path(), room).await.refused(409, "called_off");
});

on_both_engines!(a_day_gets_more_room_and_not_less_than_is_taken, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    pickups.booked(10, "12@example.nl").await;
    let change = async |more: Value| pickups.boss.patch(&pickups.path(), more).await;
    let window =
        |minutes: i32| json!({ "windows": [{ "id": pickups.window(0), "minutes": minutes }] });
    assert_eq!(change(window(45)).await.expect(200)["windows"][0]["minutes"]["places"], 45);
    change(window(44)).await.refused(409, "room_taken");
    change(json!({ "litres": 2499 })).await.refused(409, "room_taken");
    change(json!({ "windows": [{ "id": pickups.area, "minutes": 9 }] }))
        .await
        .refused(400, "bad_input");
    pickups.book(1, "14@example.nl", json!({})).await.refused(409, "full");
    change(window(54)).await.expect(200);
    pickups.booked(1, "14@example.nl").await;
});

on_both_engines!(the_last_room_in_the_van_is_given_once, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({ "kilos": 60, "litres": 100_000 })).await;
    let asked = (0..8).map(|number| {
        let email = format!("{number}@example.nl");
        let pickups = &pickups;
        async move { pickups.book(2, &email, json!({})).await.status }
    });
    let statuses = join_all(asked).await;
    let given = statuses.iter().filter(|status| **status == 201).count();
    assert_eq!((given, pickups.taken().await[3]), (5, 60), "{statuses:?}");
});

on_both_engines!(two_who_exchange_days_do_not_wait_for_one_another, async |centre: &Centre| {
    let repeat = json!({ "every": "week", "until": "2027-01-23" });
    let pickups = Pickups::planned(centre, json!({ "repeat": repeat })).await;
    let days = pickups.boss.get("/v1/pickup-days").await.expect(200);
    let windows = [0, 1].map(|day| days["items"][day]["windows"][0]["id"].clone());
    let tokens =
        [pickups.booked(1, "12@example.nl").await, pickups.booked(1, "14@example.nl").await];
    for _ in 0..10 {
        for way in [[0, 1], [1, 0]] {
            let swaps = tokens.iter().zip(way).map(|(token, to)| {
                pickups.does("_change", token, json!({ "windowId": windows[to] }))
            });
            for answer in join_all(swaps).await {
                answer.expect(200);
            }
        }
    }
});

on_both_engines!(thirty_days_later_nobody_knows_whose_things_they_were, async |centre: &Centre| {
    let pickups = Pickups::planned(centre, json!({})).await;
    let token = pickups.doubtful("12@example.nl").await;
    centre.later(pickups.starts_at() + TimeDelta::days(31) - centre.app().clock.now()).await;
    omloop::jobs::tidy(centre.app()).await.expect("tidied");
    let kept =
        centre.texts("SELECT name || street || house_number || household FROM pickups").await;
    assert_eq!(kept, [""]);
    let known = "SELECT count(*) FROM pickups WHERE email IS NOT NULL OR latitude_e6 IS NOT NULL";
    assert_eq!(centre.number(known).await, 0);
    let photos = "SELECT count(*) FROM photos WHERE unused_since IS NULL";
    assert_eq!(centre.number(photos).await, 0, "its photos go as well");
    let mine = pickups.mine(&token).await;
    assert_eq!((&mine["name"], &mine["state"]), (&json!(""), &json!("over")));
});
