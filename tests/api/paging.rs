//! Lists in pages: whoever turns the pages while colleagues work sees each row once.

use std::collections::HashSet;

use crate::on_both_engines;
use crate::support::*;

/// Turns the pages of a list, two rows at a time, while a row is added after each page.
async fn turn_pages(boss: &Person, list: &str, add: impl AsyncFn(usize)) {
    for number in 0..5 {
        add(number).await;
    }
    let all = boss.get(&format!("/v1/{list}?limit=200")).await.expect(200);
    let there_from_the_start: HashSet<_> = ids(&all).into_iter().collect();
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    for page in 5..50 {
        let answer = boss.get(&format!("/v1/{list}?limit=2{cursor}")).await.expect(200);
        assert!(ids(&answer).len() <= 2);
        seen.extend(ids(&answer));
        match answer["nextCursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
        if page < 15 {
            add(page).await;
        }
    }
    let once: HashSet<_> = seen.iter().copied().collect();
    assert_eq!(once.len(), seen.len(), "{list}: a row came twice");
    assert!(there_from_the_start.is_subset(&once), "{list}: a row was lost");
}

fn ids(page: &Value) -> Vec<Uuid> {
    page["items"].as_array().expect("rows").iter().map(|row| uuid(&row["id"])).collect()
}

/// Keys of which the later one may sort before the earlier one, as a device may make them up.
fn any_key(number: usize) -> Uuid {
    let scattered = (number as u128 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
    uuid::Builder::from_random_bytes(scattered.to_be_bytes()).into_uuid()
}

on_both_engines!(people_are_listed_once, async |centre: &Centre| {
    let boss = centre.boss().await;
    turn_pages(&boss, "staff", async |number| {
        let login = format!("mens{number}");
        let body = json!({ "name": "Mens", "login": login, "roles": ["driver"] });
        boss.post_as(any_key(number), "/v1/staff", body).await.expect(201);
        centre.wait(TimeDelta::milliseconds(number as i64 % 2));
    })
    .await;
});

on_both_engines!(categories_are_listed_once_wherever_a_new_one_stands, async |centre: &Centre| {
    let boss = centre.boss().await;
    turn_pages(&boss, "categories", async |number| {
        let body = json!({
            "stream": "toys", "names": { "nl": "Bal", "en": "Ball" }, "pictogram": "ball",
            "needsTest": false, "position": 50 - number,
        });
        boss.post_as(any_key(number), "/v1/categories", body).await.expect(201);
    })
    .await;
});

on_both_engines!(places_are_listed_once, async |centre: &Centre| {
    let boss = centre.boss().await;
    turn_pages(&boss, "locations", async |number| {
        let body = json!({ "name": "Depot", "kind": "depot" });
        boss.post_as(any_key(number), "/v1/locations", body).await.expect(201);
    })
    .await;
    turn_pages(&boss, "stations", async |number| {
        let body = json!({ "name": "Kassa", "kind": "till", "locationId": centre.shop });
        boss.post_as(any_key(number + 100), "/v1/stations", body).await.expect(201);
    })
    .await;
});

on_both_engines!(repairers_and_what_they_say_of_a_day_are_listed_once, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let crew = format!("{}/crew", cafe.path().trim_start_matches("/v1/"));
    for (list, first) in [("repairers", 0), (crew.as_str(), 100)] {
        turn_pages(&cafe.boss, list, async |number| {
            let body = json!({ "name": "Wim", "language": "nl", "skills": ["toys"] });
            cafe.boss.post_as(any_key(number + first), "/v1/repairers", body).await.expect(201);
            centre.wait(TimeDelta::milliseconds(number as i64 % 2));
        })
        .await;
    }
});

on_both_engines!(devices_and_what_they_left_are_listed_once, async |centre: &Centre| {
    let boss = centre.boss().await;
    turn_pages(&boss, "devices", async |number| {
        let body = json!({ "name": "Tablet", "stationId": centre.desk });
        boss.post_as(any_key(number), "/v1/devices", body).await.expect(201);
        centre.wait(TimeDelta::milliseconds(number as i64 % 2));
    })
    .await;
    let tablet = centre.tablet().await;
    turn_pages(&boss, "held-acts", async |number| {
        tablet.hold(&[any_key(number)]).await.expect(204);
        centre.wait(TimeDelta::milliseconds(number as i64 % 2));
    })
    .await;
});

on_both_engines!(handovers_and_their_things_are_listed_once, async |centre: &Centre| {
    let boss = centre.boss().await;
    turn_pages(&boss, "handovers", async |number| {
        let body = json!({ "channel": "counter" });
        boss.post_as(any_key(number), "/v1/handovers", body).await.expect(201);
        centre.wait(TimeDelta::milliseconds(number as i64 % 2));
    })
    .await;
    let handover = boss.hand_over().await;
    turn_pages(&boss, "items", async |number| {
        let body = json!({ "handoverId": handover.id, "categoryId": centre.chair });
        boss.post_as(any_key(number + 100), "/v1/items", body).await.expect(201);
        centre.wait(TimeDelta::milliseconds(number as i64 % 2));
    })
    .await;
});

on_both_engines!(the_history_of_a_thing_is_listed_once, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let list = format!("items/{}/moves", chair.id);
    turn_pages(&boss, &list, async |number| {
        let now = boss.look_at(&chair).await;
        let kind = if number % 2 == 0 { "clean" } else { "make_ready" };
        boss.tries_as(any_key(number), &now, kind, json!({})).await.expect(201);
    })
    .await;
});

on_both_engines!(a_page_of_the_history_knows_what_a_later_page_undoes, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let cleaned = boss.moves(&chair, "clean", json!({})).await;
    boss.moves(&cleaned, "undo", json!({})).await;
    let page = boss.get(&format!("/v1/items/{}/moves?limit=2", chair.id)).await.expect(200);
    assert_eq!(
        (&page["items"][1]["move"], &page["items"][1]["undone"]),
        (&"clean".into(), &true.into())
    );
});

on_both_engines!(lots_their_acts_and_containers_are_listed_once, async |centre: &Centre| {
    let boss = centre.boss().await;
    turn_pages(&boss, "lots", async |number| {
        let body = json!({ "categoryId": centre.chair, "channel": "counter", "weightGrams": 1000 });
        boss.post_as(any_key(number), "/v1/lots", body).await.expect(201);
        centre.wait(TimeDelta::milliseconds(number as i64 % 2));
    })
    .await;
    turn_pages(&boss, "containers", async |number| {
        let body = json!({ "name": "Krat", "tareGrams": 900 });
        boss.post_as(any_key(number + 100), "/v1/containers", body).await.expect(201);
    })
    .await;
    let lot = boss.take_lot_in(centre.chair, json!({ "weightGrams": 1000 })).await;
    turn_pages(&boss, &format!("lots/{}/moves", lot.id), async |number| {
        let now = boss.look_at_lot(lot.id).await;
        let found = json!({ "weightGrams": 1000 + number, "reason": "nat" });
        boss.tries_act_as(any_key(number + 200), &now, "weigh", found).await.expect(201);
    })
    .await;
});

on_both_engines!(batches_and_letters_are_listed_once, async |centre: &Centre| {
    let boss = centre.boss().await;
    turn_pages(&boss, "label-batches", async |number| {
        let body = json!({ "count": 1, "stock": "roll62" });
        boss.post_as(any_key(number), "/v1/label-batches", body).await.expect(201);
        centre.wait(TimeDelta::milliseconds(number as i64 % 2));
    })
    .await;
    let handover = boss.hand_over().await;
    turn_pages(&boss, "letters", async |number| {
        centre.ask_for_news(&handover.token, &format!("lezer{number}@voorbeeld.example")).await;
        centre.wait(TimeDelta::milliseconds(number as i64 % 2));
    })
    .await;
});

on_both_engines!(
    a_list_can_be_narrowed_to_a_phase_a_step_or_a_category,
    async |centre: &Centre| {
        let boss = centre.boss().await;
        let handover = boss.hand_over().await;
        let lamp = boss.take_in(&handover, centre.lamp, json!({})).await;
        let chair = boss.take_in(&handover, centre.chair, json!({})).await;
        let chair = boss.moves(&chair, "offer", json!({ "priceCents": 100 })).await;
        for (query, expected) in [
            ("phase=inzamelen".to_owned(), vec![lamp.id]),
            ("phase=verkopen".to_owned(), vec![chair.id]),
            ("phase=klaarmaken".to_owned(), vec![]),
            ("step=for_sale".to_owned(), vec![chair.id]),
            (format!("categoryId={}", centre.lamp), vec![lamp.id]),
            (format!("categoryId={}&phase=verkopen", centre.lamp), vec![]),
        ] {
            let found = boss.get(&format!("/v1/items?{query}")).await.expect(200);
            assert_eq!(ids(&found), expected, "{query}");
        }
    }
);
