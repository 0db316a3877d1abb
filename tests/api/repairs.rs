//! The repair café: planning it, booking it, the day itself, and what stays behind.

use crate::on_both_engines;
use crate::support::*;

on_both_engines!(a_coordinator_plans_a_row_of_events, async |centre: &Centre| {
    let boss = centre.boss().await;
    let repeat = json!({ "every": "month", "until": "2027-04-30", "except": ["2027-02-13"] });
    let plan = plan(centre, json!({ "repeat": repeat }));
    let key = boss.key();
    let made = boss.post_as(key, "/v1/repair-events", plan.clone()).await.expect(201);
    let starts = |made: &Value| {
        let events = made["events"].as_array().expect("events").iter();
        events.map(|event| event["startsAt"].as_str().expect("a time").to_owned()).collect()
    };
    let opens: Vec<String> = starts(&made);
    // Ten by the clock on the wall, before and after the clocks change.
    let expected = ["2027-01-09T09:00:00Z", "2027-03-13T09:00:00Z", "2027-04-10T08:00:00Z"];
    assert_eq!(opens, expected);
    let again = boss.post_as(key, "/v1/repair-events", plan).await.expect(201);
    assert_eq!(again, made, "the same again plans nothing more");
    let listed = boss.get("/v1/repair-events").await.expect(200);
    assert_eq!(listed["items"].as_array().expect("a list").len(), 3);
    assert_eq!(
        (&listed["items"][0]["places"], &listed["items"][0]["taken"]),
        (&json!(3), &json!(0))
    );
});

on_both_engines!(a_plan_that_cannot_be_held_says_what_is_wrong, async |centre: &Centre| {
    let boss = centre.boss().await;
    let tables = |more: Value| {
        let row = json!({ "skill": "toys", "tables": 1, "slotMinutes": 30, "walkIn": 0 });
        json!({ "tables": [with(row, more)] })
    };
    let repeat = |until: &str| json!({ "repeat": { "every": "week", "until": until } });
    for (wrong, field, code) in [
        (json!({ "day": "2027-03-28", "opens": "02:30" }), "/opens", "time_does_not_exist"),
        (json!({ "closes": "09:00" }), "/closes", "closes_first"),
        (json!({ "opens": "25:00" }), "/opens", "invalid"),
        (json!({ "repeat": { "every": "week" } }), "/repeat/until", "required"),
        (repeat("2030-01-01"), "/repeat/until", "out_of_range"),
        (tables(json!({ "slotMinutes": 200 })), "/tables", "slot_too_long"),
        (tables(json!({ "walkIn": 2 })), "/tables", "keeps_more_than_there_is"),
    ] {
        let problem =
            boss.post("/v1/repair-events", plan(centre, wrong)).await.refused(400, "bad_input");
        assert_eq!(
            (&problem["faults"][0]["field"], &problem["faults"][0]["code"]),
            (&json!(field), &json!(code))
        );
    }
    assert_eq!(centre.rows("repair_events").await, 0);
});

on_both_engines!(a_plan_is_no_larger_than_what_is_written_in_a_moment, async |centre: &Centre| {
    let boss = centre.boss().await;
    let skills = [
        "electrical",
        "computers",
        "textile",
        "furniture",
        "bicycles",
        "jewellery",
        "toys",
        "other",
    ];
    let tables = |slot_minutes| {
        let row = |skill| json!({ "skill": skill, "tables": 1, "slotMinutes": slot_minutes, "walkIn": 0 });
        skills.map(row)
    };
    // Each week for two years: 105 days of 8 skills with 14 slots, and with 21.
    let two_years = json!({ "every": "week", "until": "2029-01-06" });
    let of = |slot_minutes| json!({ "repeat": two_years, "closes": "13:30", "tables": tables(slot_minutes) });
    let problem =
        boss.post("/v1/repair-events", plan(centre, of(10))).await.refused(400, "bad_input");
    assert_eq!(
        (&problem["faults"][0]["field"], &problem["faults"][0]["code"]),
        (&json!("/tables"), &json!("too_many_slots"))
    );
    assert_eq!(centre.rows("repair_events").await, 0);

    boss.post("/v1/repair-events", plan(centre, of(15))).await.expect(201);
    assert_eq!(centre.rows("repair_slots").await, 105 * 8 * 14);
    let listed = boss.get("/v1/repair-events?limit=200").await.expect(200);
    assert_eq!(listed["items"].as_array().expect("a list").len(), 105);
    assert_eq!(listed["items"][104]["places"], 8 * 14);
});

on_both_engines!(a_resident_books_by_the_button_in_a_letter, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let nobody = centre.nobody();
    let offer = nobody.get("/v1/public/repair-offer").await.expect(200);
    let lamp = &offer["categories"][0];
    assert_eq!((&lamp["skill"], &lamp["needsTest"]), (&json!("electrical"), &json!(true)));
    let slots = format!("/v1/public/repair-slots?categoryId={}", centre.lamp);
    let free = nobody.get(&slots).await.expect(200);
    assert_eq!(
        (free["items"].as_array().expect("slots").len(), &free["items"][0]["left"]),
        (3, &json!(1))
    );

    let token = cafe.asked(0, "els@example.nl", json!({})).await;
    assert_eq!(cafe.mine(&token).await["state"], "held");
    let free = nobody.get(&slots).await.expect(200);
    assert_eq!(free["items"][0]["left"], 0, "the place is kept meanwhile");

    let mine = cafe.does("_confirm", &token, json!({})).await.expect(200);
    assert_eq!((&mine["state"], &mine["step"]), (&json!("confirmed"), &json!("booked")));
    assert_eq!(cafe.does("_confirm", &token, json!({})).await.expect(200)["state"], "confirmed");
    centre.later(TimeDelta::minutes(1)).await;
    let letters = centre.letters();
    assert_eq!(letters.len(), 2, "pressing the button twice makes one letter: {letters:?}");
    let ticket = cafe.does("_ticket", &token, json!({})).await;
    assert_eq!((ticket.status, ticket.header("content-type")), (200, "image/svg+xml"));
});

on_both_engines!(what_nobody_confirms_is_somebody_elses, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let token = cafe.asked(0, "els@example.nl", json!({})).await;
    cafe.ask(0, "kees@example.nl", json!({})).await.refused(409, "full");
    centre.wait(TimeDelta::hours(2));
    cafe.does("_confirm", &token, json!({})).await.refused(409, "confirmed_too_late");
    centre.later(TimeDelta::hours(1)).await;
    assert_eq!(cafe.taken().await, [0, 0, 0]);
    assert_eq!(cafe.mine(&token).await["state"], "late");
    cafe.does("_confirm", &token, json!({})).await.refused(409, "was_released");
    cafe.asked(0, "kees@example.nl", json!({})).await;
});

on_both_engines!(who_waits_moves_up_when_somebody_cancels, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let mut booked = Vec::new();
    for (slot, email) in ["a@example.nl", "b@example.nl", "c@example.nl"].iter().enumerate() {
        booked.push(cafe.booked(slot, email).await);
    }
    let wait = json!({ "mayWait": true });
    let first = cafe.asked(0, "first@example.nl", wait.clone()).await;
    let second = cafe.asked(0, "second@example.nl", wait).await;
    let (one, two) = (cafe.mine(&first).await, cafe.mine(&second).await);
    assert_eq!(
        (&one["state"], &one["ahead"], &two["ahead"]),
        (&json!("waiting"), &json!(0), &json!(1))
    );

    cafe.does("_cancel", &booked[2], json!({})).await.expect(200);
    cafe.does("_cancel", &booked[2], json!({})).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    let one = cafe.mine(&first).await;
    assert_eq!((&one["state"], &one["startsAt"]), (&json!("held"), &json!("2027-01-09T10:00:00Z")));
    assert_eq!(centre.last_letter().to, "first@example.nl");
    assert_eq!(cafe.mine(&second).await["ahead"], 0);

    // Who does not accept in time makes room for the next.
    centre.later(TimeDelta::hours(13)).await;
    assert_eq!(cafe.mine(&second).await["state"], "held");
    cafe.does("_confirm", &second, json!({})).await.expect(200);
    assert_eq!(cafe.taken().await, [1, 1, 1]);
});

on_both_engines!(who_cancels_twice_gives_one_place_back, async |centre: &Centre| {
    let tables = json!([{ "skill": "electrical", "tables": 2, "slotMinutes": 30, "walkIn": 0 }]);
    let cafe = Cafe::planned(centre, json!({ "tables": tables })).await;
    let token = cafe.booked(0, "els@example.nl").await;
    cafe.booked(0, "kees@example.nl").await;
    let cancel = async || cafe.does("_cancel", &token, json!({})).await.expect(200);
    let (one, other) = tokio::join!(cancel(), cancel());
    for ended in [one, other, cancel().await] {
        assert_eq!(ended["state"], "cancelled");
    }
    assert_eq!(cafe.taken().await, [1, 0, 0]);
    cafe.does("_confirm", &token, json!({})).await.refused(409, "was_released");
});

on_both_engines!(another_time_is_one_letter_and_the_old_place_is_free, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let token = cafe.booked(0, "els@example.nl").await;
    let before = centre.letters().len();
    let other = json!({ "slotId": cafe.slot(2) });
    let mine = cafe.does("_change", &token, other.clone()).await.expect(200);
    assert_eq!(mine["startsAt"], "2027-01-09T10:00:00Z");
    cafe.does("_change", &token, other).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!((centre.letters().len() - before, cafe.taken().await), (1, vec![0, 0, 1]));
});

on_both_engines!(a_household_brings_no_more_than_it_may, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    cafe.booked(0, "els@example.nl").await;
    cafe.booked(1, "Els@Example.nl").await;
    cafe.ask(2, "els@example.nl", json!({})).await.refused(409, "household_limit");
    cafe.ask(2, "kees@example.nl", json!({})).await.expect(202);
});

on_both_engines!(an_event_that_is_called_off_is_told_to_who_booked, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let token = cafe.booked(0, "els@example.nl").await;
    let waits = cafe.booked(1, "kees@example.nl").await;
    cafe.call_off().await;
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(cafe.mine(&token).await["state"], "cancelled");
    let told: Vec<_> = centre.letters().into_iter().rev().take(2).map(|letter| letter.to).collect();
    assert!(told.contains(&"els@example.nl".into()) && told.contains(&"kees@example.nl".into()));
    cafe.does("_change", &waits, json!({ "slotId": cafe.slot(2) }))
        .await
        .refused(409, "wrong_step");
    let slots = format!("/v1/public/repair-slots?categoryId={}", centre.lamp);
    assert_eq!(centre.nobody().get(&slots).await.expect(200)["items"], json!([]));
});

on_both_engines!(a_day_at_the_repair_cafe, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let token = cafe.booked(0, "els@example.nl").await;
    cafe.morning_of_the_day().await;
    let (desk, repairer) = (centre.volunteer().await, centre.signed_in("repairer").await);

    let lamp = cafe.check_in(&desk, &token).await.expect(200);
    assert_eq!((&lamp["step"], &lamp["number"]), (&json!("arrived"), &json!(1)));
    assert_eq!(cafe.check_in(&desk, &token).await.expect(200), lamp, "twice is once");
    let other = cafe.walks_in(&desk).await;
    assert_eq!((&other["step"], &other["number"]), (&json!("arrived"), &json!(2)));
    let mine = cafe.mine(&token).await;
    assert_eq!(
        (&mine["number"], &mine["before"], &mine["waitMinutes"]),
        (&json!(1), &json!(0), &json!(0))
    );

    let labelled = format!("/v1/repair-bookings/{}/label", uuid(&lamp["id"]));
    let lamp = desk.post(&labelled, json!({})).await.expect(200);
    let lamp = cafe.act(&repairer, &lamp, "take", json!({ "table": "3" })).await.expect(200);
    assert_eq!(lamp["table"], "3");
    let board = centre
        .nobody()
        .get(&format!("/v1/public{}/board", cafe.path().trim_start_matches("/v1")))
        .await
        .expect(200);
    assert_eq!(
        (&board["atTable"][0]["number"], &board["atTable"][0]["table"]),
        (&json!(1), &json!("3"))
    );
    assert_eq!(
        (&board["waiting"][0]["number"], &board["waiting"][0]["waitMinutes"]),
        (&json!(2), &json!(30))
    );
    assert!(!board.to_string().contains("Els"));

    cafe.act(&repairer, &lamp, "finish", json!({})).await.refused(409, "report_missing");
    let lamp = cafe.act(&repairer, &lamp, "finish", fixed()).await.expect(200);
    cafe.act(&desk, &lamp, "go_home", json!({})).await.refused(409, "test_first");
    cafe.act(&desk, &lamp, "pass_test", json!({})).await.refused(403, "not_your_role");
    let lamp = cafe.act(&repairer, &lamp, "pass_test", json!({})).await.expect(200);
    let lamp = cafe.act(&desk, &lamp, "go_home", json!({})).await.expect(200);
    assert_eq!((&lamp["step"], &lamp["acts"]), (&json!("home"), &json!([])));

    let scanned = desk
        .get(&format!("/v1/items/by-label/{}", lamp["labelCode"].as_str().expect("a code")))
        .await
        .expect(200);
    assert_eq!(scanned["item"]["step"], "returned_to_owner", "its thing went along");
    centre.later(TimeDelta::hours(2)).await;
    let letter = centre.last_letter();
    assert_eq!(letter.to, "els@example.nl");
    for told in ["New switch", "Switch", "3.50"] {
        assert!(letter.text.contains(told), "{told}: {}", letter.text);
    }

    // Some weeks later.
    centre.later(TimeDelta::days(22)).await;
    let asked = centre.last_letter();
    assert_eq!(asked.token("werkt-het-nog"), token);
    assert!(asked.text.contains(&format!("{token}.ja")), "{}", asked.text);
    cafe.does("_answer", &token, json!({ "works": true })).await.expect(200);
});

on_both_engines!(
    a_booking_comes_with_a_file_for_the_calendar_and_a_reminder,
    async |centre: &Centre| {
        let cafe = Cafe::open(centre).await;
        let token = cafe.booked(0, "els@example.nl").await;
        let file = cafe.does("_calendar", &token, json!({})).await;
        assert_eq!(
            (file.status, file.header("content-type")),
            (200, "text/calendar; charset=utf-8")
        );
        let text = String::from_utf8(file.bytes).expect("text");
        assert!(text.contains("DTSTART;TZID=Europe/Amsterdam:20270109T100000"), "{text}");
        let before = centre.letters().len();
        cafe.morning_of_the_day().await;
        let letters = centre.letters().split_off(before);
        assert_eq!(letters.len(), 1, "{letters:?}");
        assert!(letters[0].text.contains("10:00"), "{}", letters[0].text);
    }
);

on_both_engines!(what_is_given_up_goes_on_under_its_label, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    cafe.morning_of_the_day().await;
    let repairer = centre.signed_in("repairer").await;
    let lamp = cafe.walks_in(&repairer).await;
    let lamp = cafe.act(&repairer, &lamp, "take", json!({ "table": "1" })).await.expect(200);
    let lamp = cafe.act(&repairer, &lamp, "finish", beyond_repair()).await.expect(200);
    cafe.act(&repairer, &lamp, "give_up", json!({})).await.refused(409, "label_first");
    let labelled = format!("/v1/repair-bookings/{}/label", uuid(&lamp["id"]));
    let lamp = repairer.post(&labelled, json!({})).await.expect(200);
    let lamp = cafe.act(&repairer, &lamp, "give_up", json!({})).await.expect(200);

    let by_label = format!("/v1/items/by-label/{}", lamp["labelCode"].as_str().expect("a code"));
    let item = repairer.get(&by_label).await.expect(200)["item"].clone();
    assert_eq!((&item["step"], &item["ownerKeeps"]), (&json!("received"), &json!(false)));
    let to_test = json!({ "move": "send_to_test", "version": item["version"] });
    let moves = format!("/v1/items/{}/moves", uuid(&item["id"]));
    repairer.post(&moves, to_test).await.expect(201);
});

on_both_engines!(a_ticket_counts_on_its_own_day_at_its_own_centre, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let token = cafe.booked(0, "els@example.nl").await;
    let other = Cafe::planned(centre, json!({ "day": "2027-01-16" })).await;
    let desk = centre.volunteer().await;
    other.check_in(&desk, &token).await.refused(409, "other_day");
    let neighbour = centre.neighbour().await.volunteer().await;
    cafe.check_in(&neighbour, &token).await.refused(404, "link_unknown");
    let held = cafe.asked(1, "kees@example.nl", json!({})).await;
    cafe.check_in(&desk, &held).await.refused(409, "not_confirmed");
    cafe.does("_cancel", &token, json!({})).await.expect(200);
    cafe.check_in(&desk, &token).await.refused(409, "was_released");
    cafe.does("_open", "nosuchsecret", json!({})).await.refused(404, "link_unknown");
});

on_both_engines!(two_who_act_at_once_have_one_winner, async |centre: &Centre| {
    let cafe = Cafe::planned(centre, json!({ "closes": "20:00" })).await;
    cafe.morning_of_the_day().await;
    let people = [centre.volunteer().await, centre.signed_in("repairer").await];
    let outcome = race(
        2,
        async || cafe.walks_in(&people[0]).await,
        async |lamp: &Value, racer| {
            let table = json!({ "table": racer.to_string() });
            cafe.act(&people[racer], lamp, "take", table).await.status == 200
        },
    )
    .await;
    assert_eq!(outcome, Outcome::FAIR);
});

on_both_engines!(
    staff_book_for_somebody_and_only_a_coordinator_puts_in_more,
    async |centre: &Centre| {
        let cafe = Cafe::open(centre).await;
        let desk = centre.volunteer().await;
        let path = format!("{}/bookings", cafe.path());
        let visit = |more: Value| {
            let visit = json!({
                "categoryId": centre.lamp, "slotId": cafe.slot(0), "name": "Kees", "phone": "06-12345678",
                "language": "nl",
            });
            with(visit, more)
        };
        let booked = desk.post(&path, visit(json!({}))).await.expect(201);
        assert_eq!((&booked["step"], &booked["confirmed"]), (&json!("booked"), &json!(true)));
        desk.post(&path, visit(json!({}))).await.refused(409, "full");
        desk.post(&path, visit(json!({ "over": true }))).await.refused(403, "not_your_role");
        cafe.boss.post(&path, visit(json!({ "over": true }))).await.expect(201);
        assert_eq!(cafe.taken().await, [2, 0, 0]);
        desk.post(&path, visit(json!({ "categoryId": centre.chair })))
            .await
            .refused(400, "bad_input");
    }
);
