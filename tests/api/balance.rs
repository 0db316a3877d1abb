//! The balance: what came in is what left and what is there, whatever was done in whatever order.

use crate::on_both_engines;
use crate::support::*;

/// The tests' clock begins on 21 November 2026.
const ALL: &str = "from=2026-11-01&to=2027-01-31";

async fn balance(boss: &Person, days: &str) -> Value {
    boss.get(&format!("/v1/balance?{days}")).await.expect(200)
}

/// A number in an amount, such as `pieces`.
fn number(amount: &Value, name: &str) -> i64 {
    amount[name].as_i64().unwrap_or_else(|| panic!("no {name} in {amount}"))
}

fn stream<'a>(balance: &'a Value, name: &str) -> &'a Value {
    let streams = balance["streams"].as_array().expect("streams");
    streams.iter().find(|row| row["stream"] == name).unwrap_or_else(|| panic!("no {name}"))
}

fn left<'a>(sheet: &'a Value, outcome: &str) -> &'a Value {
    let left = sheet["left"].as_array().expect("outcomes");
    &left.iter().find(|row| row["outcome"] == outcome).expect("the outcome")["amount"]
}

const PARTS: [&str; 5] =
    ["pieces", "weightGrams", "estimatedPieces", "estimatedGrams", "uncountedGrams"];

/// Begin and in and found is out and end, in every part of every amount.
#[track_caller]
fn closes(sheet: &Value) {
    for part in PARTS {
        let of = |name: &str| number(&sheet[name], part);
        let left = sheet["left"].as_array().expect("outcomes").iter();
        let left: i64 = left.map(|row| number(&row["amount"], part)).sum();
        let came = of("stockAtBegin") + of("received") + of("corrected");
        assert_eq!(came, left + of("stockAtEnd"), "{part}: {sheet}");
    }
}

on_both_engines!(items_and_lots_are_in_one_balance, async |centre: &Centre| {
    let boss = centre.boss().await;
    let handover = boss.hand_over().await;
    let chair = boss.take_in(&handover, centre.chair, json!({ "weightGrams": 5000 })).await;
    boss.take_in(&handover, centre.chair, json!({})).await;
    boss.moves(&chair, "give_away", json!({})).await;
    let lot = boss.take_lot_in(centre.chair, json!({ "pieces": 10, "weightGrams": 20_000 })).await;
    let lot = boss.acts(&lot, "sell", json!({ "pieces": 3, "priceCents": 900 })).await;
    let lot = boss.acts(&lot, "discard", json!({ "pieces": 2, "weightGrams": 5000 })).await;
    boss.acts(&lot, "weigh", json!({ "weightGrams": 8500, "reason": "nat" })).await;

    let all = balance(&boss, ALL).await;
    let chairs = stream(&all, "furniture");
    closes(chairs);
    let received = &chairs["received"];
    assert_eq!((number(received, "pieces"), number(received, "weightGrams")), (12, 29_000));
    assert_eq!(
        (number(received, "estimatedPieces"), number(received, "estimatedGrams")),
        (1, 4000),
        "a chair that nobody weighed weighs what a chair usually weighs"
    );
    assert_eq!(number(left(chairs, "given_away"), "weightGrams"), 5000);
    assert_eq!(number(left(chairs, "sold"), "weightGrams"), 6000);
    assert_eq!(number(left(chairs, "residual"), "pieces"), 2);
    assert_eq!(number(&chairs["corrected"], "weightGrams"), -500);
    let end = &chairs["stockAtEnd"];
    assert_eq!((number(end, "pieces"), number(end, "weightGrams")), (6, 12_500));
    assert_eq!(chairs["stockAtBegin"], all["total"]["stockAtBegin"]);
});

on_both_engines!(a_piece_that_becomes_an_item_came_in_once, async |centre: &Centre| {
    let boss = centre.boss().await;
    let lot = boss.take_lot_in(centre.chair, json!({ "pieces": 4, "weightGrams": 4000 })).await;
    let lot = boss.acts(&lot, "split_item", json!({ "weightGrams": 1500 })).await;
    boss.acts(&lot, "split", json!({ "pieces": 1 })).await;
    let all = balance(&boss, ALL).await;
    let chairs = stream(&all, "furniture");
    closes(chairs);
    let (received, end) = (&chairs["received"], &chairs["stockAtEnd"]);
    assert_eq!((number(received, "pieces"), number(received, "weightGrams")), (4, 4000));
    assert_eq!(received, end);
});

on_both_engines!(what_was_taken_back_and_came_again_is_counted_right, async |centre: &Centre| {
    let boss = centre.boss().await;
    let (first, second) = (boss.hand_over().await, boss.hand_over().await);
    let chair = boss.take_in(&first, centre.chair, json!({ "weightGrams": 5000 })).await;
    let chair = boss.moves(&chair, "discard", json!({})).await;
    let chair = boss.moves(&chair, "undo", json!({})).await;
    let chair = boss.moves(&chair, "give_away", json!({})).await;
    boss.moves(&chair, "hand_in_again", json!({ "handoverId": second.id })).await;
    let all = balance(&boss, ALL).await;
    closes(&all["total"]);
    assert_eq!(number(&all["total"]["received"], "pieces"), 2, "it came in twice");
    assert_eq!(number(&all["total"]["stockAtEnd"], "pieces"), 1);
    assert_eq!(all["total"]["left"].as_array().map(Vec::len), Some(1), "{all}");
});

on_both_engines!(a_lot_that_nobody_counted_has_weight_and_no_pieces, async |centre: &Centre| {
    let boss = centre.boss().await;
    let lot = boss.take_lot_in(centre.chair, json!({ "weightGrams": 3000 })).await;
    let lot = boss.acts(&lot, "recycle", json!({ "weightGrams": 1000, "stream": "wood" })).await;
    let end = balance(&boss, ALL).await["total"]["stockAtEnd"].clone();
    assert_eq!((number(&end, "pieces"), number(&end, "uncountedGrams")), (0, 2000));
    boss.acts(&lot, "weigh", json!({ "pieces": 5, "reason": "geteld" })).await;
    let all = balance(&boss, ALL).await;
    closes(&all["total"]);
    let end = &all["total"]["stockAtEnd"];
    assert_eq!((number(end, "pieces"), number(end, "uncountedGrams")), (5, 0));
    assert_eq!(number(&all["total"]["corrected"], "pieces"), 5);
});

on_both_engines!(
    the_stock_at_the_end_of_a_day_is_that_of_the_next_morning,
    async |centre: &Centre| {
        let boss = centre.boss().await;
        let day = |ahead: i64| (centre.app().clock.now() + TimeDelta::days(ahead)).date_naive();
        let (yesterday, today, tomorrow) = (day(-1), day(0), day(1));
        let lot = boss.take_lot_in(centre.chair, json!({ "pieces": 9, "weightGrams": 9000 })).await;
        centre.wait(TimeDelta::days(1));
        // Yesterday's session is over.
        let boss = centre.boss().await;
        boss.acts(&lot, "sell", json!({ "pieces": 2, "priceCents": 100 })).await;
        let on = async |day| balance(&boss, &format!("from={day}&to={day}")).await["total"].clone();
        let (before, first, second) = (on(yesterday).await, on(today).await, on(tomorrow).await);
        for sheet in [&before, &first, &second] {
            closes(sheet);
        }
        assert_eq!(number(&before["stockAtEnd"], "pieces"), 0);
        assert_eq!(number(&first["stockAtEnd"], "pieces"), 9);
        assert_eq!(first["stockAtEnd"], second["stockAtBegin"]);
        assert_eq!(number(&second["stockAtEnd"], "pieces"), 7);
        assert_eq!(number(left(&second, "sold"), "weightGrams"), 2000);
    }
);

on_both_engines!(a_day_begins_at_midnight_in_amsterdam, async |centre: &Centre| {
    let boss = centre.boss().await;
    let now = centre.app().clock.now();
    let late = now.date_naive().and_hms_opt(23, 30, 0).expect("a time").and_utc();
    centre.wait(late - now);
    boss.take_lot_in(centre.chair, json!({ "weightGrams": 1000 })).await;
    let (day, next) = (late.date_naive(), late.date_naive() + TimeDelta::days(1));
    let received = async |day| {
        let all = balance(&boss, &format!("from={day}&to={day}")).await;
        number(&all["total"]["received"], "weightGrams")
    };
    assert_eq!((received(day).await, received(next).await), (0, 1000));
});

on_both_engines!(after_anything_at_all_the_books_close_at_zero, async |centre: &Centre| {
    let boss = centre.boss().await;
    let handover = boss.hand_over().await;
    let mut dice = Dice { centre };
    for _ in 0..100 {
        match dice.roll(3) {
            0 => dice.take_something_in(&boss, &handover).await,
            1 => dice.move_an_item(&boss).await,
            _ => dice.act_on_a_lot(&boss).await,
        }
        centre.wait(TimeDelta::minutes(i64::from(dice.roll(6))));
    }
    assert!(centre.rows("lot_moves").await > 15 && centre.rows("moves").await > 10);
    let all = balance(&boss, ALL).await;
    for sheet in all["streams"].as_array().expect("streams").iter().chain([&all["total"]]) {
        closes(sheet);
        for part in PARTS {
            assert_eq!(number(&sheet["stockAtBegin"], part), 0, "{part} from nowhere: {sheet}");
        }
    }
    let pieces = "SELECT CAST(COALESCE(SUM(pieces), 0) AS bigint) FROM lots";
    let items = centre.rows("items WHERE step NOT IN ('sold', 'given_away', 'residual')").await;
    let there = centre.number(pieces).await + items;
    assert_eq!(number(&all["total"]["stockAtEnd"], "pieces"), there);
});

/// Does something at random, by the seeded chance of the story.
struct Dice<'a> {
    centre: &'a Centre,
}

impl Dice<'_> {
    fn roll(&mut self, sides: u32) -> u32 {
        u32::from_le_bytes(self.centre.app().chance.bytes()) % sides
    }

    fn category(&mut self) -> Uuid {
        if self.roll(3) == 0 { self.centre.lamp } else { self.centre.chair }
    }

    async fn take_something_in(&mut self, boss: &Person, handover: &Handover) {
        let (category, grams) = (self.category(), 1 + self.roll(9000));
        let weight = if self.roll(3) == 0 { json!({}) } else { json!({ "weightGrams": grams }) };
        if self.roll(2) == 0 {
            boss.take_in(handover, category, weight).await;
        } else {
            let count = if self.roll(3) == 0 { json!({}) } else { json!({ "pieces": 12 }) };
            boss.take_lot_in(category, with(count, json!({ "weightGrams": grams * 10 }))).await;
        }
    }

    /// Whether it works out is no matter here.
    async fn move_an_item(&mut self, boss: &Person) {
        let kinds = ["give_away", "discard", "undo", "offer", "sell", "hand_in_again", "weigh"];
        let kind = kinds[self.roll(7) as usize];
        let Some(id) = self.pick(boss, "items").await else { return };
        let item = Thing::from(boss.get(&format!("/v1/items/{id}")).await.expect(200));
        if kind == "weigh" {
            let heavier = json!({ "version": item.version, "weightGrams": 7000 });
            boss.patch(&format!("/v1/items/{id}"), heavier).await;
        } else {
            let handover = item.json["handoverId"].clone();
            let more = json!({ "priceCents": 500, "handoverId": handover });
            boss.tries(&item, kind, more).await;
        }
    }

    async fn act_on_a_lot(&mut self, boss: &Person) {
        let kinds = ["sell", "split_item", "split", "merge", "weigh", "give_away", "discard"];
        let kind = kinds[self.roll(7) as usize];
        let Some(id) = self.pick(boss, "lots").await else { return };
        let (lot, into) = (boss.look_at_lot(id).await, self.pick(boss, "lots").await);
        let how_much = match (kind, lot.holds().0) {
            ("weigh", _) => json!({ "weightGrams": 1 + self.roll(90_000) }),
            (_, Some(_)) => json!({ "pieces": 1 + self.roll(6) }),
            (_, None) => json!({ "weightGrams": 1 + self.roll(9000) }),
        };
        let more = json!({ "priceCents": 100, "reason": "geteld", "intoLotId": into });
        boss.tries_act(&lot, kind, with(how_much, more)).await;
    }

    async fn pick(&mut self, boss: &Person, list: &str) -> Option<Uuid> {
        let rows = boss.get(&format!("/v1/{list}")).await.expect(200);
        let rows = rows["items"].as_array()?;
        let place = self.roll(u32::try_from(rows.len().max(1)).ok()?) as usize;
        rows.get(place).map(|row| uuid(&row["id"]))
    }
}

on_both_engines!(a_balance_is_of_some_days_and_not_of_too_many, async |centre: &Centre| {
    let boss = centre.boss().await;
    for days in [
        "from=2026-11-02&to=2026-11-01",
        "from=2026-01-01&to=2027-02-05",
        "from=2026-11-01",
        "from=1-11-2026&to=2026-11-02",
        "from=2026-02-30&to=2026-03-01",
        "from=0001-01-01&to=9998-12-31",
    ] {
        boss.get(&format!("/v1/balance?{days}")).await.refused(400, "bad_input");
    }
    balance(&boss, "from=2026-01-01&to=2027-02-04").await;
    assert_eq!(balance(&boss, "from=1999-01-01&to=1999-01-01").await["streams"], json!([]));
});
