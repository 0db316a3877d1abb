//! A repair day of which tablets tell later: their times count, and the rules that they take along
//! foretell what the server answers.

use crate::on_both_engines;
use crate::support::*;

/// So many minutes ago, by the clock of a tablet.
fn ago(centre: &Centre, minutes: i64) -> String {
    let at = centre.app().clock.now() - TimeDelta::minutes(minutes);
    at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true)
}

/// A lamp whose owner came so many minutes ago.
async fn came(cafe: &Cafe<'_>, who: &Person, minutes: i64) -> Value {
    let visit = json!({
        "categoryId": cafe.centre.lamp, "name": "Kees", "language": "nl",
        "deviceAt": ago(cafe.centre, minutes),
    });
    who.post(&format!("{}/bookings", cafe.path()), visit).await.expect(201)
}

on_both_engines!(a_tablet_that_tells_later_knows_when_it_was, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    cafe.morning_of_the_day().await;
    centre.wait(TimeDelta::hours(2));
    let repairer = centre.signed_in("repairer").await;
    let mut lamp = came(&cafe, &repairer, 90).await;
    let acts = [
        ("take", 80, json!({ "table": "1" })),
        ("finish", 40, fixed()),
        ("pass_test", 35, json!({})),
        ("go_home", 30, json!({})),
    ];
    for (act, minutes, more) in acts {
        let more = with(more, json!({ "deviceAt": ago(centre, minutes) }));
        lamp = cafe.act(&repairer, &lamp, act, more).await.expect(200);
    }
    let times = ["arrivedAt", "startedAt", "finishedAt"].map(|name| lamp[name].clone());
    assert_eq!(times, [90, 80, 40].map(|minutes| json!(ago(centre, minutes))));
    let told = "SELECT COUNT(*) FROM repair_acts WHERE device_at IS NOT NULL";
    assert_eq!(centre.number(told).await, 5);
});

on_both_engines!(a_clock_that_is_wrong_is_not_believed, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    cafe.morning_of_the_day().await;
    let repairer = centre.signed_in("repairer").await;
    for minutes in [-5, 25 * 60] {
        let lamp = came(&cafe, &repairer, minutes).await;
        assert_eq!(lamp["arrivedAt"], json!(ago(centre, 0)), "{minutes}");
    }
});

on_both_engines!(a_label_and_a_ticket_are_told_later_too, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let token = cafe.booked(0, "els@example.nl").await;
    cafe.morning_of_the_day().await;
    let desk = centre.volunteer().await;
    let ticket = json!({ "token": token, "deviceAt": ago(centre, 5) });
    let lamp = desk.post(&format!("{}/_check-in", cafe.path()), ticket).await.expect(200);
    assert_eq!(lamp["arrivedAt"], json!(ago(centre, 5)));
    assert_eq!(lamp["ticket"], json!(omloop::secret::hash(&token)));
    let label = json!({ "deviceAt": ago(centre, 4) });
    let path = format!("/v1/repair-bookings/{}/label", uuid(&lamp["id"]));
    let lamp = desk.post(&path, label).await.expect(200);
    let item = desk.get(&format!("/v1/items/{}", uuid(&lamp["itemId"]))).await.expect(200);
    assert_eq!(item["history"][0]["deviceAt"], json!(ago(centre, 4)));
});

/// What the table says that somebody of this role can do with a booking.
fn foretold(rules: &Value, booking: &Value, role: &str) -> Vec<String> {
    let same = |rule: &&Value| {
        ["step", "needsTest", "safe"].iter().all(|name| rule[*name] == booking[*name])
            && rule["labelled"] == json!(!booking["itemId"].is_null())
            && rule["mayStay"] == json!(booking["report"]["next"] == "give_up")
    };
    let Some(rule) = rules["rules"].as_array().expect("rules").iter().find(same) else {
        return Vec::new();
    };
    let may =
        |act: &str| ruled(rules, act)["roles"].as_array().expect("roles").contains(&role.into());
    words(&rule["acts"]).into_iter().filter(|act| may(act)).collect()
}

/// What the table says of an act.
fn ruled<'a>(rules: &'a Value, act: &str) -> &'a Value {
    let acts = rules["acts"].as_array().expect("acts");
    acts.iter().find(|each| each["act"] == act).expect("each act has its rule")
}

fn words(list: &Value) -> Vec<String> {
    let words = list.as_array().expect("a list").iter();
    words.map(|word| word.as_str().expect("a word").to_owned()).collect()
}

/// How the test of a booking stands after an act, as the table says.
fn tested(rules: &Value, booking: &Value, act: &str) -> Value {
    match ruled(rules, act)["test"].as_str().expect("a word") {
        "kept" => booking["safe"].clone(),
        "passed" => json!(true),
        "failed" => json!(false),
        _ => Value::Null,
    }
}

/// A walk that takes the `turn`th of the acts each time; the table is held against every answer.
async fn walk(cafe: &Cafe<'_>, role: &str, turn: usize) {
    let person = cafe.centre.signed_in(role).await;
    let rules = person.get("/v1/repair-rules").await.expect(200);
    let mut lamp = cafe.walks_in(&person).await;
    for number in 0..9 {
        let acts = foretold(&rules, &lamp, role);
        assert_eq!(words(&lamp["acts"]), acts);
        if acts.contains(&"give_up".to_owned())
            && lamp["itemId"].is_null()
            && turn.is_multiple_of(2)
        {
            let path = format!("/v1/repair-bookings/{}/label", uuid(&lamp["id"]));
            lamp = person.post(&path, json!({})).await.expect(200);
            continue;
        }
        let possible: Vec<_> =
            acts.iter().filter(|act| *act != "give_up" || !lamp["itemId"].is_null()).collect();
        let Some(act) = possible.get((number * 3 + turn) % possible.len().max(1)) else { return };
        let report = if turn.is_multiple_of(3) { beyond_repair() } else { fixed() };
        let more = if *act == "finish" { report } else { json!({}) };
        let safe = tested(&rules, &lamp, act);
        lamp = cafe.act(&person, &lamp, act, more).await.expect(200);
        assert_eq!(
            (&lamp["step"], &lamp["safe"]),
            (&ruled(&rules, act)["leadsTo"], &safe),
            "{act}"
        );
    }
}

on_both_engines!(the_table_of_rules_foretells_every_repair, async |centre: &Centre| {
    let cafe = Cafe::planned(centre, json!({ "closes": "20:00" })).await;
    cafe.morning_of_the_day().await;
    for role in ["volunteer", "repairer"] {
        for turn in 0..6 {
            walk(&cafe, role, turn).await;
        }
    }
});
