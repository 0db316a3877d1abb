//! Workshops and group visits: planning them, booking them, who waits, and who came.

use futures_util::future::join_all;
use icalendar::{Calendar, Component};

use crate::on_both_engines;
use crate::support::*;

on_both_engines!(a_coordinator_plans_a_row_of_workshops, async |centre: &Centre| {
    let boss = centre.boss().await;
    let repeat = json!({ "every": "month", "until": "2027-04-30", "except": ["2027-02-20"] });
    let plan = workshop_plan(centre, json!({ "repeat": repeat, "closesHours": 24 }));
    let key = boss.key();
    let made = boss.post_as(key, "/v1/workshops", plan.clone()).await.expect(201);
    let moments = |field: &str| {
        let workshops = made["workshops"].as_array().expect("workshops").iter();
        workshops.map(|row| row[field].as_str().expect("a time").to_owned()).collect::<Vec<_>>()
    };
    // One by the clock on the wall, before and after the clocks change.
    let starts = ["2027-01-16T12:00:00Z", "2027-03-20T12:00:00Z", "2027-04-17T11:00:00Z"];
    assert_eq!(moments("startsAt"), starts);
    assert_eq!(moments("closesAt")[0], "2027-01-15T12:00:00Z");
    let again = boss.post_as(key, "/v1/workshops", plan.clone()).await.expect(201);
    assert_eq!(again, made, "the same again plans nothing more");
    let other = with(plan, json!({ "places": 11 }));
    boss.post_as(key, "/v1/workshops", other).await.refused(409, "key_reused");
    let listed = boss.get("/v1/workshops?limit=2").await.expect(200);
    let more = listed["nextCursor"].as_str().expect("a next page");
    let rest = boss.get(&format!("/v1/workshops?limit=2&cursor={more}")).await.expect(200);
    let places: Vec<_> = [&listed["items"][0], &listed["items"][1], &rest["items"][0]]
        .map(|row| &row["left"])
        .into();
    assert_eq!(places, [10, 10, 10]);
});

on_both_engines!(a_plan_that_cannot_be_held_says_what_is_wrong, async |centre: &Centre| {
    let boss = centre.boss().await;
    let repeat = |until: &str| json!({ "repeat": { "every": "week", "until": until } });
    for (wrong, field, code) in [
        (json!({ "day": "2027-03-28", "opens": "02:30" }), "/opens", "time_does_not_exist"),
        (json!({ "closes": "12:00" }), "/closes", "closes_first"),
        (json!({ "repeat": { "every": "week" } }), "/repeat/until", "required"),
        (repeat("2030-01-01"), "/repeat/until", "out_of_range"),
        (json!({ "places": null }), "/places", "required"),
        (json!({ "places": 3 }), "/mostEach", "more_than_there_is"),
        (json!({ "kind": "group_visit" }), "/places", "whole_visit"),
        (json!({ "kind": "party" }), "/kind", "unknown_word"),
        (json!({ "priceCents": -1 }), "/priceCents", "invalid"),
        (json!({ "name": "Plakken\r\nBcc: b" }), "/name", "invalid"),
    ] {
        let plan = workshop_plan(centre, wrong);
        let problem = boss.post("/v1/workshops", plan).await.refused(400, "bad_input");
        let fault = &problem["faults"][0];
        assert_eq!((&fault["field"], &fault["code"]), (&json!(field), &json!(code)));
    }
    assert_eq!((centre.rows("workshops").await, centre.rows("agendas").await), (0, 0));
});

on_both_engines!(a_resident_books_by_the_button_in_a_letter, async |centre: &Centre| {
    let workshop = Workshop::planned(centre, json!({})).await;
    let nobody = centre.nobody();
    let listed = nobody.get("/v1/public/workshops").await.expect(200)["items"][0].clone();
    let facts = ["name", "nameEn", "priceCents", "mostEach", "left"].map(|field| &listed[field]);
    let told = [json!("Band plakken"), json!("Mend a tyre"), json!(750), json!(4), json!(10)];
    assert_eq!(facts, told.each_ref());

    let token = workshop.asked(3, "els@example.nl", json!({})).await;
    assert!(centre.last_letter().subject.contains("Mend a tyre"), "{:?}", centre.last_letter());
    let mine = workshop.mine(&token).await;
    assert_eq!((&mine["state"], &mine["people"]), (&json!("held"), &json!(3)));
    let listed = nobody.get("/v1/public/workshops").await.expect(200);
    assert_eq!(listed["items"][0]["left"], 7, "the places are kept meanwhile");

    workshop.does("_confirm", &token, json!({})).await.expect(200);
    assert_eq!(
        workshop.does("_confirm", &token, json!({})).await.expect(200)["state"],
        "confirmed"
    );
    centre.later(TimeDelta::minutes(1)).await;
    assert_eq!(centre.letters().len(), 2, "pressing the button twice makes one letter");
    assert_eq!(centre.last_letter().token("deelname"), token);

    // On the day before, by whoever still comes.
    let before = centre.letters().len();
    let starts: chrono::DateTime<chrono::Utc> =
        workshop.json["startsAt"].as_str().expect("a time").parse().expect("a time");
    centre.later(starts - TimeDelta::hours(23) - centre.app().clock.now()).await;
    let reminded = centre.letters().split_off(before);
    assert!(reminded.len() == 1 && reminded[0].text.contains("13:00"), "{reminded:?}");
});

on_both_engines!(what_nobody_confirms_is_somebody_elses, async |centre: &Centre| {
    let workshop = Workshop::planned(centre, json!({ "places": 4 })).await;
    let token = workshop.asked(3, "els@example.nl", json!({})).await;
    workshop.ask(2, "kees@example.nl", json!({})).await.refused(409, "full");
    centre.later(TimeDelta::hours(3)).await;
    assert_eq!(
        (workshop.taken().await, workshop.states(&[&token]).await),
        (json!(0), vec!["late".into()])
    );
    workshop.does("_confirm", &token, json!({})).await.refused(409, "was_released");
    workshop.does("_change", &token, json!({ "people": 1 })).await.refused(409, "was_released");
    workshop.asked(4, "kees@example.nl", json!({})).await;
});

on_both_engines!(
    who_waits_moves_up_as_soon_as_there_is_room_for_all_of_them,
    async |centre: &Centre| {
        let workshop = Workshop::planned(centre, json!({ "places": 6 })).await;
        let two = workshop.booked(2, "a@example.nl").await;
        let four = workshop.booked(4, "b@example.nl").await;
        let three_wait = workshop.waits(3, "c@example.nl").await;
        let two_wait = workshop.waits(2, "d@example.nl").await;
        assert_eq!(workshop.mine(&two_wait).await["ahead"], 1);

        // Two places are too few for three people, and just enough for two.
        workshop.does("_cancel", &two, json!({})).await.expect(200);
        workshop.does("_cancel", &two, json!({})).await.expect(200);
        centre.later(TimeDelta::seconds(1)).await;
        assert_eq!(
            workshop.states(&[&two, &three_wait, &two_wait]).await,
            ["cancelled", "waiting", "held"]
        );
        assert_eq!(centre.last_letter().to, "d@example.nl");

        // Fewer come: still too few for three, until those say that they are two, which is one too many.
        workshop.does("_change", &four, json!({ "people": 3 })).await.expect(200);
        assert_eq!(workshop.states(&[&three_wait]).await, ["waiting"]);
        workshop.does("_change", &three_wait, json!({ "people": 1 })).await.expect(200);
        assert_eq!(
            (workshop.states(&[&three_wait]).await, workshop.taken().await),
            (vec!["held".into()], json!(6))
        );

        // Who does not accept in time makes room for the next.
        centre.later(TimeDelta::seconds(1)).await;
        let last = workshop.waits(2, "e@example.nl").await;
        centre.later(TimeDelta::hours(13)).await;
        assert_eq!(workshop.states(&[&two_wait, &last]).await, ["late", "held"]);
    }
);

on_both_engines!(more_people_need_room_and_fewer_leave_it, async |centre: &Centre| {
    let workshop = Workshop::planned(centre, json!({ "places": 5 })).await;
    let mine = workshop.booked(2, "a@example.nl").await;
    workshop.booked(2, "b@example.nl").await;
    let people = |people: i32| json!({ "people": people });
    workshop.does("_change", &mine, people(4)).await.refused(409, "full");
    let problem = workshop.does("_change", &mine, people(5)).await.refused(400, "bad_input");
    assert_eq!(problem["faults"][0]["code"], "too_many");
    assert_eq!(workshop.does("_change", &mine, people(3)).await.expect(200)["people"], 3);
    assert_eq!(workshop.taken().await, 5);
    workshop.does("_change", &mine, people(1)).await.expect(200);
    assert_eq!(workshop.taken().await, 3);
});

on_both_engines!(a_household_books_a_workshop_once, async |centre: &Centre| {
    let workshop = Workshop::planned(centre, json!({})).await;
    let token = workshop.booked(1, "els@example.nl").await;
    workshop.ask(1, "Els@Example.nl", json!({})).await.refused(409, "household_limit");
    workshop.does("_cancel", &token, json!({})).await.expect(200);
    workshop.ask(1, "els@example.nl", json!({})).await.expect(202);
});

on_both_engines!(a_booking_that_breaks_a_rule_is_refused_by_its_name, async |centre: &Centre| {
    let workshop = Workshop::planned(centre, json!({ "closesHours": 24 })).await;
    for (wrong, field, code) in [
        (json!({ "email": "els@example.nl\r\nBcc: all@example.org" }), "/email", "invalid"),
        (json!({ "name": "Els\nBcc" }), "/name", "invalid"),
        (json!({ "note": "rolstoel\nBcc" }), "/note", "invalid"),
        (json!({ "people": 0 }), "/people", "invalid"),
        (json!({ "people": 5 }), "/people", "too_many"),
    ] {
        let problem = workshop.ask(1, "els@example.nl", wrong).await.refused(400, "bad_input");
        let fault = &problem["faults"][0];
        assert_eq!((&fault["field"], &fault["code"]), (&json!(field), &json!(code)));
    }
    let unknown = json!({ "workshopId": centre.nobody().key() });
    workshop.ask(1, "piet@example.nl", unknown).await.refused(404, "not_found");
    workshop.does("_open", "nosuchsecret", json!({})).await.refused(404, "link_unknown");
    let closes: chrono::DateTime<chrono::Utc> =
        workshop.json["closesAt"].as_str().expect("a time").parse().expect("a time");
    centre.later(closes - centre.app().clock.now()).await;
    workshop.ask(1, "kees@example.nl", json!({})).await.refused(409, "booking_closed");
    workshop.put_in(&centre.volunteer().await, 1).await.expect(201);
});

on_both_engines!(a_group_has_its_visit_for_itself, async |centre: &Centre| {
    let visit = Workshop::planned(centre, group_visit()).await;
    let problem = visit.ask(28, "juf@example.nl", json!({})).await.refused(400, "bad_input");
    assert_eq!(problem["faults"][0]["field"], "/party");
    let school = json!({ "party": "De Regenboog, groep 7", "note": "Twee in een rolstoel" });
    let token = visit.asked(28, "juf@example.nl", school).await;
    visit.does("_confirm", &token, json!({})).await.expect(200);
    let other = json!({ "party": "De Zonnebloem" });
    visit.ask(3, "meester@example.nl", other).await.refused(409, "full");
    assert_eq!(
        visit.does("_change", &token, json!({ "people": 30 })).await.expect(200)["people"],
        30
    );
    assert_eq!(visit.taken().await, 1);
    let booking = &visit.bookings().await[0];
    let told = ["party", "people", "note"].map(|field| &booking[field]);
    assert_eq!(told, [&json!("De Regenboog, groep 7"), &json!(30), &json!("Twee in een rolstoel")]);

    // It does not suit, so the coordinator cancels it, and the school hears of it once.
    let decline = format!("/v1/workshop-bookings/{}/_decline", uuid(&booking["id"]));
    centre.later(TimeDelta::seconds(1)).await;
    let before = centre.letters().len();
    visit.boss.post(&decline, json!({})).await.expect(200);
    visit.boss.post(&decline, json!({})).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    let told = centre.letters().split_off(before);
    assert!(told.len() == 1 && told[0].to == "juf@example.nl", "{told:?}");
    assert_eq!(visit.states(&[&token]).await, ["cancelled"]);
});

on_both_engines!(places_are_given_once_however_many_ask_at_once, async |centre: &Centre| {
    let workshop = Workshop::planned(centre, json!({ "places": 10 })).await;
    let first = workshop.booked(1, "first@example.nl").await;
    let desk = centre.volunteer().await;
    let residents = join_all((0..12).map(async |number| {
        workshop.ask(2, &format!("nr{number}@example.nl"), json!({})).await.status == 202
    }));
    let staff = join_all((0..6).map(async |_| workshop.put_in(&desk, 2).await.status == 201));
    let grows =
        async { workshop.does("_change", &first, json!({ "people": 4 })).await.status == 200 };
    let (residents, staff, grown) = futures_util::join!(residents, staff, grows);
    let pairs = residents.into_iter().chain(staff).filter(|won| *won).count();
    let people = 2 * pairs + if grown { 4 } else { 1 };
    // One place may be left, for which no pair fits.
    assert!((9..=10).contains(&people), "{people} people at ten places");
    assert_eq!(workshop.taken().await, people);
    let claimed = "SELECT CAST(SUM(amount) AS BIGINT) FROM claim_parts JOIN claims \
                   ON claims.id = claim_parts.claim_id WHERE state IN ('held', 'confirmed')";
    assert_eq!(centre.number(claimed).await, i64::try_from(people).expect("a few"));
});

on_both_engines!(
    a_coordinator_changes_what_is_told_and_how_many_may_come,
    async |centre: &Centre| {
        let workshop = Workshop::planned(centre, json!({ "places": 4 })).await;
        workshop.booked(3, "els@example.nl").await;
        let waits = workshop.waits(2, "kees@example.nl").await;
        let change = async |patch: Value| workshop.boss.patch(&workshop.path(), patch).await;
        change(json!({ "places": 2, "mostEach": 2 })).await.refused(409, "places_taken");
        change(json!({ "mostEach": 5 })).await.refused(400, "bad_input");
        let changed =
            change(json!({ "places": 5, "aboutEn": "You mend your own tyre." })).await.expect(200);
        let told = ["places", "taken", "aboutEn", "name"].map(|field| &changed[field]);
        let expected =
            [json!(5), json!(5), json!("You mend your own tyre."), json!("Band plakken")];
        assert_eq!(told, expected.each_ref());
        assert_eq!(workshop.states(&[&waits]).await, ["held"], "new room is for who waits");
        workshop.call_off().await;
        change(json!({ "places": 9 })).await.refused(409, "called_off");
    }
);

on_both_engines!(a_workshop_that_is_called_off_is_told_to_who_booked, async |centre: &Centre| {
    let workshop = Workshop::planned(centre, json!({ "places": 4 })).await;
    let late = workshop.asked(1, "late@example.nl", json!({})).await;
    centre.later(TimeDelta::hours(3)).await;
    let els = workshop.booked(4, "els@example.nl").await;
    let waits = workshop.waits(2, "kees@example.nl").await;
    let before = centre.letters().len();
    assert_eq!(workshop.call_off().await, workshop.call_off().await);
    centre.later(TimeDelta::seconds(1)).await;
    let mut told: Vec<_> =
        centre.letters().split_off(before).into_iter().map(|letter| letter.to).collect();
    told.sort();
    assert_eq!(told, ["els@example.nl", "kees@example.nl"], "and nobody who had no place any more");
    assert_eq!(workshop.states(&[&els, &waits, &late]).await, ["cancelled", "cancelled", "late"]);
    workshop.ask(1, "piet@example.nl", json!({})).await.refused(409, "called_off");
    workshop.does("_change", &els, json!({ "people": 1 })).await.refused(409, "called_off");
    let listed = centre.nobody().get("/v1/public/workshops").await.expect(200);
    assert_eq!(listed["items"][0]["cancelled"], true);
});

on_both_engines!(how_many_came_is_noted_and_the_last_answer_counts, async |centre: &Centre| {
    let workshop = Workshop::planned(centre, json!({})).await;
    workshop.booked(3, "els@example.nl").await;
    let held = workshop.asked(1, "kees@example.nl", json!({})).await;
    let desk = centre.volunteer().await;
    let bookings = workshop.bookings().await;
    let came = |booking: &Value| format!("/v1/workshop-bookings/{}/came", uuid(&booking["id"]));
    let note = async |booking: String, came: Value| desk.put(&booking, came).await;
    assert_eq!(note(came(&bookings[0]), json!({ "came": 3 })).await.expect(200)["came"], 3);
    assert_eq!(note(came(&bookings[0]), json!({ "came": 2 })).await.expect(200)["came"], 2);
    let unknown = note(came(&bookings[0]), json!({})).await.expect(200);
    assert_eq!(unknown.get("came"), None);
    note(came(&bookings[1]), json!({ "came": 1 })).await.refused(409, "not_confirmed");
    workshop.does("_confirm", &held, json!({})).await.expect(200);
    note(came(&bookings[1]), json!({ "came": 1 })).await.expect(200);
});

on_both_engines!(who_came_is_forgotten_and_how_many_is_not, async |centre: &Centre| {
    let workshop = Workshop::planned(centre, json!({})).await;
    let token =
        workshop.asked(2, "els@example.nl", json!({ "note": "Els komt met haar zus" })).await;
    workshop.does("_confirm", &token, json!({})).await.expect(200);
    let booking = &workshop.bookings().await[0];
    let came = format!("/v1/workshop-bookings/{}/came", uuid(&booking["id"]));
    workshop.boss.put(&came, json!({ "came": 2 })).await.expect(200);
    for _ in 0..2 {
        centre.later(TimeDelta::days(60)).await;
        omloop::jobs::tidy(centre.app()).await.expect("tidied");
    }
    let booking = workshop.bookings().await.remove(0);
    assert_eq!((&booking["came"], &booking["people"]), (&json!(2), &json!(2)));
    assert_eq!((&booking["name"], &booking["hasEmail"]), (&json!(""), &json!(false)));
    let left = "SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_bookings \
                WHERE note IS NOT NULL OR email IS NOT NULL OR household LIKE '%@%'";
    assert_eq!(centre.number(left).await, 0);
});

on_both_engines!(
    workshops_are_in_the_calendar_and_each_booking_is_an_appointment,
    async |centre: &Centre| {
        let cafe = Cafe::open(centre).await;
        let workshop = Workshop::planned(centre, json!({})).await;
        let token = workshop.booked(2, "els@example.nl").await;
        let file = workshop.does("_calendar", &token, json!({})).await;
        let read = |bytes| {
            String::from_utf8(bytes).expect("text").parse::<Calendar>().expect("a calendar")
        };
        let calendar = read(file.bytes);
        let event = calendar.events().next().expect("an appointment");
        assert_eq!(event.get_summary(), Some("Mend a tyre"));
        assert!(event.get_url().is_some_and(|url| url.ends_with(&format!("/deelname#{token}"))));

        workshop.call_off().await;
        let feed = read(centre.nobody().get("/v1/public/repair-calendar").await.bytes);
        let summaries: Vec<_> = feed.events().filter_map(|event| event.get_summary()).collect();
        assert_eq!(summaries, [cafe.event["name"].as_str().expect("a name"), "Band plakken"]);
        let off = feed.events().nth(1).expect("the workshop").get_status();
        assert_eq!(off, Some(icalendar::EventStatus::Cancelled));
    }
);
