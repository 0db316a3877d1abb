//! Two people, one thing, the same moment. Each race is also run against an unguarded twin, which
//! reads and then writes as careless code would: there it must show more than one winner, or it
//! would not see a failure of ours either.

use std::time::Duration;

use omloop::db::Db;

use crate::on_both_engines;
use crate::support::*;

on_both_engines!(two_people_move_one_thing_and_one_wins, async |centre: &Centre| {
    let people = [centre.boss().await, centre.volunteer().await];
    let handover = people[0].hand_over().await;
    let outcome = race(
        2,
        async || people[0].take_in(&handover, centre.chair, json!({})).await,
        async |thing, racer| won(&people[racer].tries(thing, "clean", json!({})).await),
    )
    .await;
    assert_eq!(outcome, Outcome::FAIR);
    assert_eq!(centre.rows("moves WHERE kind = 'clean'").await, 20);
});

/// Whether a move was made; otherwise it must have been refused by its proper name.
fn won(answer: &Answer) -> bool {
    if answer.status != 201 {
        answer.refused(409, "moved_meanwhile");
    }
    answer.status == 201
}

on_both_engines!(without_its_guards_a_thing_is_moved_twice, async |centre: &Centre| {
    centre.sql("DROP INDEX ux_moves_centre_id_item_id_version").await.expect("it is dropped");
    let desk = centre.boss().await;
    let handover = desk.hand_over().await;
    let lines = [centre.server.connect().await, centre.server.connect().await];
    let outcome = race(
        2,
        async || desk.take_in(&handover, centre.chair, json!({})).await,
        async |thing, racer| move_carelessly(&lines[racer], thing).await,
    )
    .await;
    assert!(outcome.more_winners > 0, "the race sees no fault: {outcome:?}");
});

/// Reads the version, then writes without asking whether it is still the same.
async fn move_carelessly(line: &Db, thing: &Thing) -> bool {
    let which = format!("id = {}", literal(line, thing.id));
    let version = number(line, &format!("SELECT version FROM items WHERE {which}")).await;
    tokio::time::sleep(Duration::from_millis(2)).await;
    if version != thing.version {
        return false;
    }
    let seen = version + 1;
    let item = format!("UPDATE items SET step = 'cleaning', version = {seen} WHERE {which}");
    execute(line, &item).await;
    true
}

on_both_engines!(two_things_claim_one_blank_label_and_one_wins, async |centre: &Centre| {
    let desks = [centre.boss().await, centre.volunteer().await];
    let handover = desks[0].hand_over().await;
    let outcome = race(
        2,
        async || desks[0].blank_label().await.1,
        async |code, racer| {
            let body = json!({
                "handoverId": handover.id, "categoryId": centre.chair, "labelCode": code,
            });
            let answer = desks[racer].post("/v1/items", body).await;
            if answer.status != 201 {
                answer.refused(409, "label_taken");
            }
            answer.status == 201
        },
    )
    .await;
    assert_eq!(outcome, Outcome::FAIR);
    assert_eq!(centre.rows("items").await, 20, "the losers left nothing behind");
});

on_both_engines!(without_its_guard_a_label_is_claimed_twice, async |centre: &Centre| {
    let boss = centre.boss().await;
    let thing = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let lines = [centre.server.connect().await, centre.server.connect().await];
    let outcome = race(
        2,
        async || boss.blank_label().await.1,
        async |code, racer| claim_carelessly(&lines[racer], code, &thing).await,
    )
    .await;
    assert!(outcome.more_winners > 0, "the race sees no fault: {outcome:?}");
});

/// Looks whether the label is blank, then takes it without asking whether it still is.
async fn claim_carelessly(line: &Db, code: &str, thing: &Thing) -> bool {
    let blank = format!("SELECT COUNT(*) FROM labels WHERE code = '{code}' AND state = 'blank'");
    let blank = number(line, &blank).await;
    tokio::time::sleep(Duration::from_millis(2)).await;
    let item = literal(line, thing.id);
    let claim =
        format!("UPDATE labels SET state = 'in_use', item_id = {item} WHERE code = '{code}'");
    if blank == 1 {
        execute(line, &claim).await;
    }
    blank == 1
}

on_both_engines!(a_torn_label_replaced_twice_at_once_leaves_one_in_use, async |centre: &Centre| {
    let people = [centre.boss().await, centre.volunteer().await];
    let handover = people[0].hand_over().await;
    for _ in 0..20 {
        let chair = people[0].take_in(&handover, centre.chair, json!({})).await;
        let path = format!("/v1/items/{}/label", chair.id);
        let (one, other) =
            tokio::join!(people[0].post(&path, json!({})), people[1].post(&path, json!({})));
        assert_eq!((one.status, other.status), (200, 200));
    }
    assert_eq!(centre.rows("labels WHERE state = 'in_use'").await, 20);
});

on_both_engines!(a_move_and_a_new_category_do_not_overwrite_each_other, async |centre: &Centre| {
    let people = [centre.boss().await, centre.volunteer().await];
    let handover = people[0].hand_over().await;
    let outcome = race(
        2,
        async || people[0].take_in(&handover, centre.chair, json!({})).await,
        async |thing, racer| match racer {
            0 => won(&people[0].tries(thing, "clean", json!({})).await),
            _ => {
                let body = json!({ "version": thing.version, "categoryId": centre.lamp });
                let path = format!("/v1/items/{}", thing.id);
                let answer = people[1].patch(&path, body).await;
                if answer.status != 200 {
                    answer.refused(409, "moved_meanwhile");
                }
                answer.status == 200
            }
        },
    )
    .await;
    assert_eq!(outcome, Outcome::FAIR);
});
