//! A moment too late: the button in the letter is pressed while the place is given to somebody else.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use omloop::db::Db;

use crate::on_both_engines;
use crate::support::*;

const ROUNDS: u32 = 120;

/// So long is a place kept for whoever asked for it.
const KEPT: TimeDelta = TimeDelta::hours(2);

/// Asks for the first place, and waits until just before it is given to others.
async fn asked_nearly_too_long_ago(cafe: &Cafe<'_>, home: u32) -> String {
    let asked = cafe.ask_from(home, 0, json!({})).await;
    assert_eq!(asked.state, "held");
    cafe.centre.later(KEPT - TimeDelta::milliseconds(1)).await;
    asked.token
}

on_both_engines!(a_place_is_confirmed_or_given_back_and_never_both, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let other = centre.served_by(centre.server.twin().await);
    let first = asked_nearly_too_long_ago(&cafe, 0).await;
    let begun = Instant::now();
    cafe.does("_confirm", &first, json!({})).await.expect(200);
    let usual = begun.elapsed();
    cafe.does("_cancel", &first, json!({})).await.expect(200);

    let mut confirmed = 0;
    for round in 1..=ROUNDS {
        let token = asked_nearly_too_long_ago(&cafe, round).await;
        // The time is over before, while and after the button is pressed.
        let over = time_is_over(&other, usual * (round % 8) / 16);
        let (pressed, ()) = tokio::join!(cafe.does("_confirm", &token, json!({})), over);
        let ended = (cafe.mine(&token).await["state"].clone(), cafe.left().await[0]);
        if pressed.status == 200 {
            assert_eq!(ended, (json!("confirmed"), 0), "round {round}");
            cafe.does("_cancel", &token, json!({})).await.expect(200);
            confirmed += 1;
        } else {
            let code = pressed.problem()["code"].clone();
            assert!(["confirmed_too_late", "was_released"].map(Value::from).contains(&code));
            assert_eq!(ended, (json!("late"), 1), "round {round}");
        }
    }
    assert_eq!(cafe.left().await, [1, 1, 1]);
    assert_eq!(centre.rows("claims WHERE state <> 'released'").await, 0);

    assert!((1..ROUNDS).contains(&confirmed), "one was always first: {confirmed} confirmed");
});

/// The hold ends after a moment, and a worker gives the place back.
async fn time_is_over(elsewhere: &Centre, moment: Duration) {
    let begun = Instant::now();
    while begun.elapsed() < moment {
        tokio::task::yield_now().await;
    }
    elsewhere.wait(TimeDelta::milliseconds(1));
    elsewhere.work_off_outbox().await;
}

on_both_engines!(
    nobody_has_a_place_on_a_day_that_is_called_off_meanwhile,
    async |centre: &Centre| {
        let repeat = json!({ "every": "week", "until": "2027-07-31" });
        let cafes = Cafe::row(centre, json!({ "repeat": repeat })).await;
        for (home, cafe) in (0..).zip(&cafes) {
            let asks = async |home| {
                let resident = centre.nobody().at_network(home);
                let path = format!("/v1/public/repair-bookings?centreId={}", centre.id);
                resident.post(&path, cafe.wish(0, &format!("resident{home}@example.nl"))).await
            };
            let (asked, ()) = tokio::join!(asks(home), cafe.call_off());
            if asked.status != 202 {
                asked.refused(409, "called_off");
            }
            assert_eq!(centre.rows("claims WHERE state <> 'released'").await, 0, "round {home}");
        }
    }
);

on_both_engines!(
    without_its_guards_a_place_is_confirmed_and_given_back,
    async |centre: &Centre| {
        let cafe = Cafe::planned(centre, json!({ "closes": "20:00" })).await;
        let lines = [centre.server.connect().await, centre.server.connect().await];
        let homes = AtomicU32::default();
        let outcome = race(
            2,
            async || {
                let home = homes.fetch_add(1, Ordering::Relaxed);
                cafe.ask_from(home, home as usize, json!({})).await.key
            },
            async |claim, racer| {
                let end = ["confirmed", "released"][racer];
                end_carelessly(&lines[racer], *claim, end).await
            },
        )
        .await;
        assert!(outcome.more_winners > 0, "the race sees no fault: {outcome:?}");
    }
);

/// Looks whether it is still held, then ends that without asking again.
async fn end_carelessly(line: &Db, claim: Uuid, end: &str) -> bool {
    let id = literal(line, claim);
    let held = format!("SELECT COUNT(*) FROM claims WHERE id = {id} AND state = 'held'");
    let held = number(line, &held).await == 1;
    tokio::time::sleep(Duration::from_millis(2)).await;
    if held {
        execute(line, &format!("UPDATE claims SET state = '{end}' WHERE id = {id}")).await;
    }
    held
}
