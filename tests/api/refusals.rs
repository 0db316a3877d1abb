//! What the rules of the trade refuse, each refusal by its name.

use crate::on_both_engines;
use crate::support::*;

/// A thing that was walked somewhere, and a move that is refused there.
struct Refused {
    thing: Nature,
    walk: &'static [&'static str],
    tries: &'static str,
    code: &'static str,
}

#[derive(Clone, Copy)]
enum Nature {
    Lamp,
    Chair,
    OwnersLamp,
}

use Nature::{Chair, Lamp, OwnersLamp};

const fn refused(
    thing: Nature,
    walk: &'static [&'static str],
    tries: &'static str,
    code: &'static str,
) -> Refused {
    Refused { thing, walk, tries, code }
}

const REFUSED: [Refused; 23] = [
    refused(Lamp, &[], "make_ready", "test_first"),
    refused(Lamp, &[], "offer", "test_first"),
    refused(Lamp, &[], "give_away", "test_first"),
    refused(Lamp, &["send_to_test", "fail_test"], "offer", "test_first"),
    refused(Lamp, &["send_to_test", "pass_test", "repair"], "make_ready", "test_first"),
    refused(Chair, &[], "offer", "price_missing"),
    refused(Chair, &["offer"], "reprice", "price_missing"),
    refused(Chair, &[], "recycle", "stream_missing"),
    refused(Chair, &[], "transfer", "partner_missing"),
    refused(Chair, &[], "refuse", "reason_missing"),
    refused(OwnersLamp, &[], "offer", "owners_thing"),
    refused(OwnersLamp, &["send_to_test", "pass_test"], "offer", "owners_thing"),
    refused(OwnersLamp, &[], "recycle", "owners_thing"),
    refused(Chair, &["clean"], "return_to_owner", "not_owners_thing"),
    refused(Chair, &["offer", "sell"], "clean", "already_gone"),
    refused(Chair, &["discard"], "hand_in_again", "wrong_step"),
    refused(Chair, &[], "sell", "wrong_step"),
    refused(Chair, &[], "take_in", "wrong_step"),
    refused(Chair, &[], "hand_in_again", "wrong_step"),
    refused(Chair, &["offer", "reserve"], "recycle", "wrong_step"),
    refused(Chair, &[], "undo", "nothing_to_undo"),
    refused(Chair, &["clean", "undo"], "undo", "nothing_to_undo"),
    refused(Chair, &["give_away", "hand_in_again"], "undo", "nothing_to_undo"),
];

on_both_engines!(every_refusal_has_its_name_and_changes_nothing, async |centre: &Centre| {
    let boss = centre.boss().await;
    let handover = boss.hand_over().await;
    for case in REFUSED {
        let mut thing = bring(&boss, centre, &handover, case.thing).await;
        for kind in case.walk {
            thing = boss.moves(&thing, kind, told(kind, &handover)).await;
        }
        let need_handover = json!({ "handoverId": handover.id });
        let answer = boss.tries(&thing, case.tries, need_handover).await;
        assert_eq!(answer.code(), case.code, "{:?} then {}: {answer:?}", case.walk, case.tries);
        answer.refused(409, case.code);
        let now = boss.look_at(&thing).await;
        assert_eq!((now.version, now.step()), (thing.version, thing.step()));
    }
});

async fn bring(boss: &Person, centre: &Centre, handover: &Handover, nature: Nature) -> Thing {
    match nature {
        Lamp => boss.take_in(handover, centre.lamp, json!({})).await,
        Chair => boss.take_in(handover, centre.chair, json!({})).await,
        OwnersLamp => boss.take_in(handover, centre.lamp, json!({ "ownerKeeps": true })).await,
    }
}

/// All that this move has to be told.
fn told(kind: &str, handover: &Handover) -> Value {
    match kind {
        "offer" | "reprice" => json!({ "priceCents": 500 }),
        "hand_in_again" => json!({ "handoverId": handover.id }),
        _ => json!({}),
    }
}

on_both_engines!(who_comes_second_is_told_that_it_moved_meanwhile, async |centre: &Centre| {
    let (boss, colleague) = (centre.boss().await, centre.volunteer().await);
    let seen = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    boss.moves(&seen, "clean", json!({})).await;
    colleague.tries(&seen, "discard", json!({})).await.refused(409, "moved_meanwhile");
    let path = format!("/v1/items/{}", seen.id);
    let patch = json!({ "version": seen.version, "weightGrams": 12 });
    colleague.patch(&path, patch).await.refused(409, "moved_meanwhile");
    assert_eq!(boss.look_at(&seen).await.step(), "cleaning");
});

on_both_engines!(
    no_correction_makes_an_untested_thing_of_what_is_for_sale,
    async |centre: &Centre| {
        let boss = centre.boss().await;
        let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
        let chair = boss.moves(&chair, "offer", json!({ "priceCents": 500 })).await;
        let path = format!("/v1/items/{}", chair.id);
        let lamp = |thing: &Thing| json!({ "version": thing.version, "categoryId": centre.lamp });
        boss.patch(&path, lamp(&chair)).await.refused(409, "test_first");
        assert_eq!(boss.look_at(&chair).await.version, chair.version);

        let away = boss.moves(&chair, "clean", json!({})).await;
        boss.patch(&path, lamp(&away)).await.expect(200);
        let now = boss.look_at(&away).await;
        boss.tries(&now, "undo", json!({})).await.refused(409, "test_first");
    }
);

on_both_engines!(a_role_limits_the_moves_of_its_people, async |centre: &Centre| {
    let boss = centre.boss().await;
    let handover = boss.hand_over().await;
    let lamp = boss.take_in(&handover, centre.lamp, json!({})).await;
    let lamp = boss.moves(&lamp, "send_to_test", json!({})).await;
    let chair = boss.take_in(&handover, centre.chair, json!({})).await;
    let chair = boss.moves(&chair, "offer", json!({ "priceCents": 100 })).await;
    for (role, thing, kind) in [
        ("volunteer", &lamp, "pass_test"),
        ("cashier", &lamp, "fail_test"),
        ("volunteer", &chair, "sell"),
        ("repairer", &chair, "sell"),
        ("driver", &chair, "reserve"),
        ("driver", &lamp, "repair"),
        ("driver", &chair, "undo"),
    ] {
        let answer = centre.signed_in(role).await.tries(thing, kind, json!({})).await;
        answer.refused(403, "not_your_role");
    }
});

on_both_engines!(a_sale_can_only_be_undone_by_who_may_sell, async |centre: &Centre| {
    let till = centre.signed_in("cashier").await;
    let chair = till.take_in(&till.hand_over().await, centre.chair, json!({})).await;
    let chair = till.moves(&chair, "offer", json!({ "priceCents": 100 })).await;
    let chair = till.moves(&chair, "sell", json!({})).await;
    let volunteer = centre.volunteer().await;
    volunteer.tries(&chair, "undo", json!({})).await.refused(403, "not_your_role");
    assert_eq!(till.moves(&chair, "undo", json!({})).await.step(), "for_sale");
});

on_both_engines!(
    undoing_brings_everything_back_and_stays_in_the_history,
    async |centre: &Centre| {
        let boss = centre.boss().await;
        let lamp = boss.take_in(&boss.hand_over().await, centre.lamp, json!({})).await;
        let lamp = boss.moves(&lamp, "send_to_test", json!({})).await;
        let lamp = boss.moves(&lamp, "pass_test", json!({})).await;
        let lamp = boss.moves(&lamp, "offer", json!({ "priceCents": 950 })).await;
        let gone = boss.moves(&lamp, "recycle", json!({ "stream": "metal" })).await;
        let back = boss.moves(&gone, "undo", json!({})).await;
        for field in ["step", "phase", "priceCents", "tested", "outcome"] {
            assert_eq!(back.json[field], lamp.json[field], "{field}");
        }
        let history = back.json["history"].as_array().expect("a history");
        let last: Vec<_> = history.iter().rev().take(3).map(|row| &row["move"]).collect();
        assert_eq!(last, ["undo", "recycle", "offer"]);
        let undone: Vec<_> = history.iter().filter(|row| row["undone"] == true).collect();
        assert_eq!(undone.len(), 1);
        assert_eq!(undone[0]["move"], "recycle");
    }
);

on_both_engines!(undoing_goes_back_one_move_at_a_time, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let chair = boss.moves(&chair, "clean", json!({})).await;
    let chair = boss.moves(&chair, "make_ready", json!({})).await;
    let chair = boss.moves(&chair, "undo", json!({})).await;
    assert_eq!(chair.step(), "cleaning");
    let chair = boss.moves(&chair, "undo", json!({})).await;
    assert_eq!(chair.step(), "received");
    boss.tries(&chair, "undo", json!({})).await.refused(409, "nothing_to_undo");
});

on_both_engines!(
    a_thing_comes_in_again_with_its_old_label_and_no_old_test,
    async |centre: &Centre| {
        let boss = centre.boss().await;
        let lamp = boss.take_in(&boss.hand_over().await, centre.lamp, json!({})).await;
        let lamp = boss.moves(&lamp, "send_to_test", json!({})).await;
        let lamp = boss.moves(&lamp, "pass_test", json!({})).await;
        let lamp = boss.moves(&lamp, "give_away", json!({})).await;
        boss.tries(&lamp, "hand_in_again", json!({})).await.refused(400, "bad_input");
        let nowhere = json!({ "handoverId": Uuid::nil() });
        boss.tries(&lamp, "hand_in_again", nowhere).await.refused(404, "not_found");
        let again = json!({ "handoverId": boss.hand_over().await.id });
        let back = boss.moves(&lamp, "hand_in_again", again).await;
        assert_eq!((back.step(), &back.code), ("received", &lamp.code));
        assert_eq!(back.json["tested"], Value::Null);
        boss.tries(&back, "make_ready", json!({})).await.refused(409, "test_first");
    }
);

on_both_engines!(an_owners_thing_is_repaired_and_goes_home, async |centre: &Centre| {
    let bench = centre.signed_in("repairer").await;
    let owners = json!({ "ownerKeeps": true });
    let lamp = bench.take_in(&bench.hand_over().await, centre.lamp, owners).await;
    let lamp = bench.moves(&lamp, "repair", json!({})).await;
    let lamp = bench.moves(&lamp, "return_to_owner", json!({})).await;
    assert_eq!(lamp.step(), "returned_to_owner");
});

on_both_engines!(the_moves_that_are_shown_can_be_made, async |centre: &Centre| {
    let boss = centre.boss().await;
    let handover = boss.hand_over().await;
    let lamp = boss.take_in(&handover, centre.lamp, json!({})).await;
    for offered in lamp.json["moves"].as_array().expect("moves") {
        let thing = boss.take_in(&handover, centre.lamp, json!({})).await;
        let kind = offered["move"].as_str().expect("a move");
        let all = json!({
            "priceCents": 1, "stream": "metal", "partner": "Kringloop", "reason": "kapot",
        });
        let answer = boss.tries(&thing, kind, all).await;
        match offered["refusal"].as_str() {
            Some(code) => drop(answer.refused(409, code)),
            None => drop(answer.expect(201)),
        }
    }
});
