//! Who repairs when: repairers answer by a link, and a day shows which skill nobody brings.

use futures_util::future::join;

use crate::on_both_engines;
use crate::support::*;

/// So often two do something at the same moment.
const ROUNDS: usize = 10;

/// A repairer with an address; answers the secret of their link.
async fn wimke(cafe: &Cafe<'_>) -> String {
    let (_, token) = cafe.repairer(json!({ "email": "wimke@example.nl" })).await;
    cafe.centre.later(TimeDelta::seconds(1)).await;
    token
}

/// What a repairer sees.
async fn roster(cafe: &Cafe<'_>, token: &str) -> Value {
    cafe.on_roster("_open", token, json!({})).await.expect(200)
}

/// Lets time pass, and has done what is done each hour.
async fn in_days(centre: &Centre, days: i64) {
    centre.later(TimeDelta::days(days)).await;
    omloop::jobs::tidy(centre.app()).await.expect("tidied");
    centre.later(TimeDelta::seconds(1)).await;
}

on_both_engines!(a_repairer_answers_by_the_link_in_a_letter, async |centre: &Centre| {
    let repeat = json!({ "repeat": { "every": "month", "until": "2027-02-28" } });
    let cafe = Cafe::planned(centre, repeat).await;
    let told = wimke(&cafe).await;
    let letter = centre.last_letter();
    assert_eq!((letter.to.as_str(), letter.token("rooster")), ("wimke@example.nl", told.clone()));

    let before = roster(&cafe, &told).await;
    let days = before["items"].as_array().expect("days");
    assert_eq!((days.len(), &days[0]["id"]), (2, &cafe.event["id"]));
    assert_eq!(days[0]["skills"], json!(["electrical"]));
    assert_eq!((&days[0]["answer"], &before["letters"]), (&Value::Null, &json!(true)));

    assert_eq!(cafe.says(&told, "maybe").await.expect(200)["answer"], "maybe");
    let first = cafe.says(&told, "yes").await.expect(200);
    assert_eq!(cafe.says(&told, "yes").await.expect(200), first, "twice is once");
    assert_eq!(roster(&cafe, &told).await["items"][0]["answer"], "yes");
    assert_eq!(centre.rows("repair_answers").await, 1);
    let code = cafe.on_roster("_code", &told, json!({})).await;
    assert_eq!((code.status, code.header("content-type")), (200, "image/svg+xml"));
});

on_both_engines!(
    a_roster_comes_in_pages_and_without_what_was_called_off,
    async |centre: &Centre| {
        let repeat = json!({ "repeat": { "every": "week", "until": "2027-01-30" } });
        let cafe = Cafe::planned(centre, repeat).await;
        let (_, token) = cafe.repairer(json!({ "skills": ["toys"] })).await;
        cafe.boss.post(&format!("{}/_cancel", cafe.path()), json!({})).await.expect(200);
        let page = cafe.on_roster("_open?limit=2", &token, json!({})).await.expect(200);
        let starts = |page: &Value, place: usize| page["items"][place]["startsAt"].clone();
        assert_eq!(starts(&page, 0), "2027-01-16T09:00:00Z");
        assert_eq!(page["items"][0]["skills"], json!([]), "there is no table for toys");
        let cursor = page["nextCursor"].as_str().expect("a next page");
        let next = format!("_open?limit=2&cursor={cursor}");
        let page = cafe.on_roster(&next, &token, json!({})).await.expect(200);
        assert_eq!(
            (starts(&page, 0), &page["nextCursor"]),
            (json!("2027-01-30T09:00:00Z"), &Value::Null)
        );
    }
);

on_both_engines!(
    a_skill_that_nobody_brings_is_missed_once_it_is_booked,
    async |centre: &Centre| {
        let tables =
            json!([{ "skill": "electrical", "tables": 2, "slotMinutes": 30, "walkIn": 0 }]);
        let cafe = Cafe::planned(centre, json!({ "tables": tables })).await;
        let lamp = cafe.booked(0, "els@example.nl").await;
        assert_eq!(cafe.lacks().await, Value::Null, "nobody is asked where nobody is known");
        let (_, wimke) = cafe.repairer(json!({})).await;
        let (_, toon) = cafe.repairer(json!({ "skills": ["textile", "electrical"] })).await;
        assert_eq!(cafe.lacks().await, "nobody");
        cafe.says(&wimke, "no").await.expect(200);
        assert_eq!(cafe.lacks().await, "nobody");
        cafe.says(&wimke, "maybe").await.expect(200);
        assert_eq!(cafe.lacks().await, "unsure");
        cafe.says(&wimke, "yes").await.expect(200);
        assert_eq!(cafe.lacks().await, Value::Null);

        cafe.booked(0, "kees@example.nl").await;
        assert_eq!(cafe.lacks().await, "few", "two lamps at ten and one repairer");
        cafe.says(&toon, "yes").await.expect(200);
        let whole = cafe.boss.get(&cafe.path()).await.expect(200);
        let cover = json!([{ "skill": "electrical", "tables": 2, "booked": 2, "needed": 2, "yes": 2, "maybe": 0 }]);
        assert_eq!(whole["cover"], cover);

        for token in [&wimke, &toon] {
            cafe.says(token, "no").await.expect(200);
        }
        assert_eq!(cafe.lacks().await, "nobody");
        let rest = cafe.boss.get(&format!("{}/bookings", cafe.path())).await.expect(200);
        assert_eq!(rest["items"].as_array().expect("bookings").len(), 2);
        cafe.does("_cancel", &lamp, json!({})).await.expect(200);
        assert_eq!(cafe.lacks().await, "nobody", "one lamp is left");
    }
);

on_both_engines!(without_a_booking_nothing_is_missed, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    cafe.repairer(json!({})).await;
    assert_eq!(cafe.lacks().await, Value::Null);
    let lamp = cafe.booked(0, "els@example.nl").await;
    assert_eq!(cafe.lacks().await, "nobody");
    cafe.does("_cancel", &lamp, json!({})).await.expect(200);
    assert_eq!(cafe.lacks().await, Value::Null);
});

on_both_engines!(who_stops_is_no_longer_counted_on, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    cafe.booked(0, "els@example.nl").await;
    let (id, token) = cafe.repairer(json!({})).await;
    let (_, other) = cafe.repairer(json!({ "name": "Toon", "skills": ["toys"] })).await;
    cafe.says(&token, "yes").await.expect(200);
    cafe.says(&other, "yes").await.expect(200);
    let path = format!("/v1/repairers/{id}");
    cafe.boss.patch(&path, json!({ "active": false })).await.expect(200);
    assert_eq!((cafe.lacks().await, centre.rows("repair_answers").await), (json!("nobody"), 1));
    cafe.on_roster("_open", &token, json!({})).await.refused(410, "link_stopped");
    cafe.says(&token, "yes").await.refused(410, "link_stopped");
    let renew = format!("{path}/_renew-link");
    cafe.boss.post(&renew, json!({})).await.refused(409, "repairer_stopped");
    let crew = cafe.boss.get(&format!("{}/crew", cafe.path())).await.expect(200);
    assert_eq!((&crew["items"][0]["name"], &crew["items"][1]), (&json!("Toon"), &Value::Null));

    // It was a mistake.
    cafe.boss.patch(&path, json!({ "active": true })).await.expect(200);
    assert_eq!(roster(&cafe, &token).await["items"][0]["answer"], Value::Null);
    cafe.says(&token, "yes").await.expect(200);
    assert_eq!(cafe.lacks().await, Value::Null);
});

on_both_engines!(another_link_takes_the_place_of_the_first, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let (id, old) = cafe.repairer(json!({ "email": "wimke@example.nl" })).await;
    centre.later(TimeDelta::seconds(1)).await;
    let path = format!("/v1/repairers/{id}/_renew-link");
    let renewed = cafe.boss.post(&path, json!({})).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    let new = centre.last_letter().token("rooster");
    assert!(renewed["rosterUrl"].as_str().expect("a link").ends_with(&new));
    cafe.on_roster("_open", &old, json!({})).await.refused(404, "link_unknown");
    cafe.says(&new, "yes").await.expect(200);
});

on_both_engines!(no_answer_counts_for_a_day_that_cannot_be_had, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let (_, token) = cafe.repairer(json!({})).await;
    let there = centre.neighbour().await;
    let theirs = Cafe::open(&there).await;
    theirs.says(&token, "yes").await.refused(404, "not_found");
    theirs.says("nosuchsecret", "yes").await.refused(404, "link_unknown");
    theirs.boss.post(&format!("{}/_cancel", theirs.path()), json!({})).await.expect(200);
    let (_, their_token) = theirs.repairer(json!({})).await;
    theirs.says(&their_token, "yes").await.refused(409, "called_off");
    cafe.says(&token, "sure").await.refused(400, "bad_input");
    cafe.morning_of_the_day().await;
    cafe.says(&token, "yes").await.expect(200);
    centre.later(TimeDelta::hours(2)).await;
    cafe.says(&token, "no").await.refused(409, "event_over");
    assert_eq!(centre.rows("repair_answers").await, 1);
});

on_both_engines!(of_two_phones_the_last_answer_counts, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    for round in 0..ROUNDS {
        let (_, token) = cafe.repairer(json!({ "name": format!("Nr {round}") })).await;
        let (one, two) = join(cafe.says(&token, "yes"), cafe.says(&token, "no")).await;
        assert_eq!((one.status, two.status), (200, 200), "{one:?} {two:?}");
        let kept = roster(&cafe, &token).await["items"][0]["answer"].clone();
        assert!(kept == "yes" || kept == "no", "{kept}");
        cafe.says(&token, "maybe").await.expect(200);
        assert_eq!(roster(&cafe, &token).await["items"][0]["answer"], "maybe");
    }
    assert_eq!(centre.rows("repair_answers").await, ROUNDS as i64);
});

on_both_engines!(who_is_stopped_while_answering_leaves_no_answer, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    for _ in 0..ROUNDS {
        let (id, token) = cafe.repairer(json!({})).await;
        let path = format!("/v1/repairers/{id}");
        let stop = cafe.boss.patch(&path, json!({ "active": false }));
        let (answered, stopped) = join(cafe.says(&token, "yes"), stop).await;
        assert!([200, 410].contains(&answered.status), "{answered:?}");
        stopped.expect(200);
    }
    assert_eq!(centre.rows("repair_answers").await, 0);
});

on_both_engines!(who_said_nothing_is_asked_once_a_week, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    wimke(&cafe).await;
    cafe.repairer(json!({ "name": "Toon", "email": "toon@example.nl", "skills": ["toys"] })).await;
    in_days(centre, cafe.opens_in().num_days() - 15).await;
    assert_eq!(centre.letters().len(), 2, "it is too early to ask");

    in_days(centre, 2).await;
    let asked = centre.letters().split_off(2);
    assert_eq!(asked.len(), 1, "who cannot do what is asked for is left alone: {asked:?}");
    assert_eq!(asked[0].to, "wimke@example.nl");
    assert!(asked[0].text.contains("Saturday 9 January 2027"), "{}", asked[0].text);
    in_days(centre, 6).await;
    assert_eq!(centre.letters().len(), 3, "a week is not over");
    in_days(centre, 2).await;
    assert_eq!(centre.letters().len(), 4);
    let token = asked[0].token("rooster");
    cafe.says(&token, "no").await.expect(200);
    in_days(centre, 2).await;
    assert_eq!(centre.letters().len(), 4, "no is an answer");
});

on_both_engines!(two_who_tidy_at_once_write_one_letter, async |centre: &Centre| {
    let cafe = Cafe::planned(centre, json!({ "day": "2027-01-09" })).await;
    wimke(&cafe).await;
    centre.later(cafe.opens_in() - TimeDelta::days(3)).await;
    let tidy = || omloop::jobs::tidy(centre.app());
    let (one, two) = join(tidy(), tidy()).await;
    one.and(two).expect("tidied");
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(centre.letters().len(), 2);
});

on_both_engines!(who_wants_no_letters_is_forgotten_as_an_address, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let token = wimke(&cafe).await;
    cafe.on_roster("_language", &token, json!({ "language": "nl" })).await.expect(204);
    assert_eq!(roster(&cafe, &token).await["language"], "nl");
    cafe.on_roster("_stop-letters", &token, json!({})).await.expect(204);
    cafe.on_roster("_stop-letters", &token, json!({})).await.expect(204);
    assert_eq!(roster(&cafe, &token).await["letters"], json!(false));
    assert_eq!(centre.rows("repairers WHERE email IS NOT NULL").await, 0);
    in_days(centre, cafe.opens_in().num_days() - 3).await;
    assert_eq!(centre.letters().len(), 1);
    cafe.says(&token, "yes").await.expect(200);
});

on_both_engines!(another_address_gets_the_link, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let (id, token) = cafe.repairer(json!({})).await;
    let path = format!("/v1/repairers/{id}");
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!(centre.letters().len(), 0, "without an address there is no letter");
    let email = json!({ "email": "wimke@example.nl" });
    cafe.boss.patch(&path, email.clone()).await.expect(200);
    cafe.boss.patch(&path, email).await.expect(200);
    centre.later(TimeDelta::seconds(1)).await;
    assert_eq!((centre.letters().len(), centre.last_letter().token("rooster")), (1, token));
    let more = json!({ "name": "Wim", "skills": ["toys", "textile", "toys"], "language": "nl" });
    let changed = cafe.boss.patch(&path, more).await.expect(200);
    assert_eq!(changed["skills"], json!(["textile", "toys"]), "each skill once");
    let forgotten = cafe.boss.patch(&path, json!({ "forgetEmail": true })).await.expect(200);
    assert_eq!((&forgotten["email"], &forgotten["name"]), (&Value::Null, &json!("Wim")));
});

on_both_engines!(what_was_said_is_forgotten_after_thirty_days, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let (id, token) = cafe.repairer(json!({ "email": "wimke@example.nl" })).await;
    cafe.says(&token, "yes").await.expect(200);
    cafe.morning_of_the_day().await;
    in_days(centre, 29).await;
    assert_eq!(centre.rows("repair_answers").await, 1);
    in_days(centre, 2).await;
    assert_eq!((centre.rows("repair_answers").await, centre.rows("repairers").await), (0, 1));

    let boss = centre.boss().await;
    boss.patch(&format!("/v1/repairers/{id}"), json!({ "active": false })).await.expect(200);
    in_days(centre, 29).await;
    assert_eq!(centre.rows("repairers").await, 1);
    in_days(centre, 2).await;
    assert_eq!(centre.rows("repairers").await, 0);
    cafe.on_roster("_open", &token, json!({})).await.refused(404, "link_unknown");
});

on_both_engines!(who_repairs_is_nobody_elses_business, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let (_, wimke) = cafe.repairer(json!({ "email": "wimke@example.nl" })).await;
    let (_, toon) = cafe.repairer(json!({ "name": "Toon" })).await;
    cafe.says(&wimke, "yes").await.expect(200);
    let volunteer = centre.volunteer().await;
    let board = format!("/v1/public{}/board", cafe.path().trim_start_matches("/v1"));
    let mut seen = vec![roster(&cafe, &toon).await, cafe.says(&toon, "no").await.json()];
    for path in [board.as_str(), "/v1/public/repair-events", "/v1/public/repair-offer"] {
        seen.push(centre.nobody().get(path).await.expect(200));
    }
    for path in [cafe.path(), "/v1/repair-events".into()] {
        seen.push(volunteer.get(&path).await.expect(200));
    }
    for body in seen {
        let body = body.to_string().to_lowercase();
        assert!(!body.contains("wimke") && !body.contains("toon"), "{body}");
    }
    volunteer.get(&format!("{}/crew", cafe.path())).await.refused(403, "not_your_role");
});
