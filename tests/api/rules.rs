//! The table of rules that devices take along when there is no network: it foretells what the
//! server answers.

use crate::on_both_engines;
use crate::support::*;

/// What the table says of a thing that stands so.
fn rule_of<'a>(rules: &'a Value, thing: &Value) -> &'a Value {
    let stands = |rule: &&Value| {
        (&rule["step"], &rule["tested"]) == (&thing["step"], &thing["tested"])
            && rule["needsTest"] == thing["category"]["needsTest"]
            && rule["ownerKeeps"] == thing["ownerKeeps"]
    };
    rules["rules"].as_array().expect("rules").iter().find(stands).expect("each has its rule")
}

/// The moves that these roles are shown, with what comes of each.
fn moves<'a>(rule: &'a Value, role: &str) -> Vec<&'a Value> {
    let may = |wanted: &&Value| wanted["roles"].as_array().expect("roles").contains(&role.into());
    rule["moves"].as_array().expect("moves").iter().filter(may).collect()
}

/// What a move of the table and one of a thing both tell.
fn told(wanted: &Value) -> (Value, Value, Value, Value) {
    let of = |name| wanted[name].clone();
    (of("move"), of("needs"), of("refusal"), of("usual"))
}

/// A walk that takes the `turn`th of the moves at each step; the table is held against every answer.
async fn walk(person: &Person, role: &str, category: Uuid, owner_keeps: bool, turn: usize) {
    let rules = person.get("/v1/rules").await.expect(200);
    let handover = person.hand_over().await;
    let mut thing = person.take_in(&handover, category, json!({ "ownerKeeps": owner_keeps })).await;
    for number in 0..8 {
        let expected = moves(rule_of(&rules, &thing.json), role);
        let shown = thing.json["moves"].as_array().expect("moves").iter();
        let shown: Vec<_> = shown.filter(|shown| shown["move"] != "undo").map(told).collect();
        assert_eq!(shown, expected.iter().map(|wanted| told(wanted)).collect::<Vec<_>>());
        let possible: Vec<_> =
            expected.iter().filter(|wanted| !wanted["after"].is_null()).collect();
        let Some(next) = possible.get((number * 5 + turn) % possible.len().max(1)) else { return };
        if next["move"] == "hand_in_again" {
            return;
        }
        let price = thing.json["priceCents"].clone();
        let kind = next["move"].as_str().expect("a word");
        let prices = [("offer", 500), ("reprice", 400)];
        let new_price = prices.iter().find(|(each, _)| *each == kind).map(|(_, price)| *price);
        let mut details = json!({ "reason": "stuk" });
        if kind == "recycle" {
            details["stream"] = "metal".into();
        }
        if kind == "transfer" {
            details["partner"] = "Buurt".into();
        }
        if let Some(price) = new_price {
            details["priceCents"] = price.into();
        }
        thing = person.moves(&thing, kind, details).await;
        let after = &next["after"];
        assert_eq!(
            (&after["step"], &after["tested"], &after["outcome"]),
            (&thing.json["step"], &thing.json["tested"], &thing.json["outcome"]),
            "{kind}"
        );
        let kept = if after["keepsPrice"] == true { price } else { Value::Null };
        let kept = new_price.map_or(kept, Value::from);
        assert_eq!(thing.json["priceCents"], kept, "{kind}");
    }
}

on_both_engines!(the_table_of_rules_foretells_every_walk, async |centre: &Centre| {
    for role in ["volunteer", "repairer", "coordinator"] {
        let person = centre.signed_in(role).await;
        for (category, owner_keeps) in
            [(centre.lamp, false), (centre.lamp, true), (centre.chair, false)]
        {
            for turn in 0..7 {
                walk(&person, role, category, owner_keeps, turn).await;
            }
        }
    }
});
