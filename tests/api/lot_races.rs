//! Two people, one crate, the same moment: nobody takes out what somebody else just took. The twin
//! without guards has to oversell, or the race would not see a failure of ours either.

use std::time::Duration;

use omloop::db::Db;

use crate::on_both_engines;
use crate::support::*;

/// A crate with as much in it as one person wants to take.
async fn crate_of_three(desk: &Person, centre: &Centre) -> Lot {
    desk.take_lot_in(centre.chair, json!({ "pieces": 3, "weightGrams": 3000 })).await
}

fn won(answer: &Answer) -> bool {
    if answer.status != 201 {
        answer.refused(409, "moved_meanwhile");
    }
    answer.status == 201
}

on_both_engines!(two_people_empty_one_crate_and_one_wins, async |centre: &Centre| {
    let people = [centre.boss().await, centre.signed_in("cashier").await];
    let all = json!({ "pieces": 3, "priceCents": 100 });
    let outcome = race(
        2,
        async || crate_of_three(&people[0], centre).await,
        async |lot, racer| won(&people[racer].tries_act(lot, "sell", all.clone()).await),
    )
    .await;
    assert_eq!(outcome, Outcome::FAIR);
    assert_eq!(centre.rows("lot_moves WHERE kind = 'sell'").await, 20);
});

on_both_engines!(
    a_crate_is_poured_out_and_sold_from_and_nothing_is_lost,
    async |centre: &Centre| {
        let people = [centre.boss().await, centre.signed_in("cashier").await];
        let outcome = race(
            2,
            async || {
                let into = crate_of_three(&people[0], centre).await;
                (crate_of_three(&people[0], centre).await, into)
            },
            async |(lot, into), racer| {
                let (kind, more) = match racer {
                    0 => ("merge", json!({ "intoLotId": into.id })),
                    _ => ("sell", json!({ "pieces": 1, "priceCents": 100 })),
                };
                won(&people[racer].tries_act(lot, kind, more).await)
            },
        )
        .await;
        assert_eq!(outcome, Outcome::FAIR);
        let sold = centre.rows("lot_moves WHERE kind = 'sell'").await;
        let left = centre.number("SELECT CAST(SUM(pieces) AS bigint) FROM lots").await;
        assert_eq!(left + sold, 120);
    }
);

on_both_engines!(two_crates_poured_into_each_other_end_in_one, async |centre: &Centre| {
    let people = [centre.boss().await, centre.volunteer().await];
    for _ in 0..20 {
        let (one, other) =
            (crate_of_three(&people[0], centre).await, crate_of_three(&people[0], centre).await);
        let (first, second) = tokio::join!(
            people[0].tries_act(&one, "merge", json!({ "intoLotId": other.id })),
            people[1].tries_act(&other, "merge", json!({ "intoLotId": one.id })),
        );
        assert!(won(&first) != won(&second), "{first:?} {second:?}");
    }
    assert_eq!(centre.number("SELECT CAST(SUM(pieces) AS bigint) FROM lots").await, 120);
});

on_both_engines!(without_its_guards_a_crate_is_sold_twice, async |centre: &Centre| {
    let desk = centre.boss().await;
    let lines = [centre.server.connect().await, centre.server.connect().await];
    let outcome = race(
        2,
        async || crate_of_three(&desk, centre).await,
        async |lot, racer| sell_carelessly(&lines[racer], lot).await,
    )
    .await;
    assert!(outcome.more_winners > 0, "the race sees no fault: {outcome:?}");
});

/// Looks whether there is enough, then takes it without asking whether it is still there.
async fn sell_carelessly(line: &Db, lot: &Lot) -> bool {
    let id = literal(line, lot.id);
    let enough = format!("SELECT COUNT(*) FROM lots WHERE id = {id} AND pieces >= 3");
    let enough = number(line, &enough).await == 1;
    tokio::time::sleep(Duration::from_millis(2)).await;
    if enough {
        let sell = format!("UPDATE lots SET pieces = 0, grams = 0 WHERE id = {id}");
        execute(line, &sell).await;
    }
    enough
}
