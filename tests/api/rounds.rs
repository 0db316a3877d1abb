//! Scans that come at the same moment are written together, and each has its own answer.

use futures_util::future::join_all;

use crate::on_both_engines;
use crate::support::*;

on_both_engines!(a_hall_full_of_scanners_gets_forty_answers, async |centre: &Centre| {
    let desk = centre.boss().await;
    let handover = desk.hand_over().await;
    let chairs = (0..40).map(|_| desk.take_in(&handover, centre.chair, json!({})));
    let chairs = join_all(chairs).await;
    let scans = chairs.iter().enumerate().map(|(number, chair)| {
        // Every fourth scan breaks a rule, and the others do not suffer for it.
        let kind = if number % 4 == 0 { "sell" } else { "clean" };
        desk.tries(chair, kind, json!({}))
    });
    for (number, answer) in join_all(scans).await.into_iter().enumerate() {
        if number % 4 == 0 {
            answer.refused(409, "wrong_step");
        } else {
            let moved = answer.expect(201);
            assert_eq!(moved["id"], chairs[number].id.to_string());
            assert_eq!(moved["step"], "cleaning");
            assert_eq!(moved["history"].as_array().map(Vec::len), Some(2));
        }
    }
    assert_eq!(centre.rows("moves WHERE kind = 'clean'").await, 30);
});

on_both_engines!(one_scan_that_cannot_be_kept_leaves_the_others_alone, async |centre: &Centre| {
    let desk = centre.boss().await;
    let handover = desk.hand_over().await;
    let chairs = join_all((0..12).map(|_| desk.take_in(&handover, centre.chair, json!({})))).await;
    // As if the log had a row that the item does not know of.
    let code = &chairs[5].code;
    let spoil = format!(
        "UPDATE items SET version = 0 WHERE id = (SELECT item_id FROM labels WHERE code = '{code}')"
    );
    centre.sql(&spoil).await.expect("it is spoilt");
    let spoilt = Thing { version: 0, ..chairs[5].clone() };
    let scans = chairs.iter().enumerate().map(|(number, chair)| {
        let chair = if number == 5 { &spoilt } else { chair };
        desk.tries(chair, "clean", json!({}))
    });
    for (number, answer) in join_all(scans).await.into_iter().enumerate() {
        assert_eq!(answer.status == 201, number != 5, "{}", answer.status);
    }
    assert_eq!(centre.rows("moves WHERE kind = 'clean'").await, 11);
});

on_both_engines!(the_same_scan_many_times_at_once_is_made_once, async |centre: &Centre| {
    let desk = centre.boss().await;
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    let key = desk.key();
    let sent = (0..20).map(|_| desk.tries_as(key, &chair, "clean", json!({})));
    for answer in join_all(sent).await {
        assert_eq!(answer.expect(201)["version"], 2);
    }
    assert_eq!(centre.rows("moves WHERE kind = 'clean'").await, 1);
});

on_both_engines!(scanners_of_two_centres_do_not_meet, async |centre: &Centre| {
    let neighbour = centre.neighbour().await;
    let (desk, other) = (centre.boss().await, neighbour.boss().await);
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    let table = other.take_in(&other.hand_over().await, neighbour.chair, json!({})).await;
    let (one, two, strange) = tokio::join!(
        desk.tries(&chair, "clean", json!({})),
        other.tries(&table, "clean", json!({})),
        other.tries(&chair, "clean", json!({})),
    );
    assert_eq!((one.status, two.status), (201, 201));
    strange.refused(404, "not_found");
});
