//! What was repaired, for those who count.

use crate::on_both_engines;
use crate::support::*;

/// A row of the Open Repair Data Standard 0.3.
fn standard() -> jsonschema::Validator {
    let schema = include_str!("ords-0.3.schema.json");
    let schema = serde_json::from_str(schema).expect("a schema");
    jsonschema::draft202012::options().build(&schema).expect("a schema")
}

/// The rows of a CSV file, each by the names of its columns.
fn rows(file: &[u8]) -> Vec<Value> {
    let mut file = csv::Reader::from_reader(file);
    let rows = file.deserialize::<std::collections::BTreeMap<String, String>>();
    rows.map(|row| json!(row.expect("a row"))).collect()
}

const YEAR: &str = "from=2027-01-01&to=2027-12-31";

/// A lamp that was beyond repair, and one that works again.
async fn a_day_of_repairs(cafe: &Cafe<'_>, more: Value) {
    let repairer = cafe.centre.signed_in("repairer").await;
    for report in [beyond_repair(), fixed()] {
        let visit = with(
            json!({ "categoryId": cafe.centre.lamp, "name": "Els de Vries", "language": "nl" }),
            more.clone(),
        );
        let path = format!("{}/bookings", cafe.path());
        let lamp = repairer.post(&path, visit).await.expect(201);
        cafe.centre.later(TimeDelta::minutes(5)).await;
        let lamp = cafe.act(&repairer, &lamp, "take", json!({ "table": "1" })).await.expect(200);
        cafe.centre.later(TimeDelta::minutes(20)).await;
        cafe.act(&repairer, &lamp, "finish", report).await.expect(200);
    }
}

on_both_engines!(repairs_are_exported_in_the_open_repair_data_standard, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    cafe.morning_of_the_day().await;
    let told = json!({
        "problem": "=HYPERLINK(1) van Els, bel 06-12345678", "brand": "@Philips", "ageYears": 7,
    });
    a_day_of_repairs(&cafe, told).await;
    let boss = centre.boss().await;
    let file = boss.get(&format!("/v1/repair-export?{YEAR}")).await;
    assert_eq!((file.status, file.header("content-type")), (200, "text/csv; charset=utf-8"));
    let (rows, standard) = (rows(&file.bytes), standard());
    assert_eq!(rows.len(), 2);
    for row in &rows {
        let faults: Vec<_> = standard.iter_errors(row).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{faults:?}: {row}");
        assert_eq!(row["problem"], "'=HYPERLINK(1) van […] bel […]");
        assert_eq!(
            (&row["brand"], &row["year_of_manufacture"]),
            (&json!("'@Philips"), &json!("2020"))
        );
    }
    let mut results: Vec<_> = rows.iter().map(|row| row["repair_status"].clone()).collect();
    results.sort_by_key(ToString::to_string);
    assert_eq!(results, [json!("End of life"), json!("Fixed")]);
    let none = boss.get("/v1/repair-export?from=2026-01-01&to=2026-12-31").await;
    assert_eq!(self::rows(&none.bytes).len(), 0);
    boss.get("/v1/repair-export?from=2020-01-01&to=2027-12-31").await.refused(400, "bad_input");
});

on_both_engines!(no_name_of_ours_is_a_formula_in_the_export, async |centre: &Centre| {
    let cafe = Cafe::planned(centre, json!({ "name": "+Repair Café" })).await;
    let names = json!({ "names": { "nl": "-Lamp", "en": "Lamp" } });
    let boss = centre.boss().await;
    boss.patch(&format!("/v1/categories/{}", centre.lamp), names).await.expect(200);
    cafe.morning_of_the_day().await;
    a_day_of_repairs(&cafe, json!({ "brand": "=1+1", "problem": "-1" })).await;
    let boss = centre.boss().await;
    let file = boss.get(&format!("/v1/repair-export?{YEAR}")).await;
    for row in rows(&file.bytes) {
        let fields = ["group_identifier", "partner_product_category", "brand", "problem"];
        let fields = fields.map(|name| row[name].as_str().expect(name).to_owned());
        assert_eq!(fields, ["'+Repair Café", "'-Lamp", "'=1+1", "'-1"]);
    }
});

on_both_engines!(statistics_count_what_came_of_repairs, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    let token = cafe.booked(2, "kees@example.nl").await;
    cafe.morning_of_the_day().await;
    a_day_of_repairs(&cafe, json!({})).await;
    cafe.does("_cancel", &token, json!({})).await.expect(200);
    let boss = centre.boss().await;
    let counted = boss.get(&format!("/v1/repair-statistics?{YEAR}")).await.expect(200);
    let figures = ["events", "bookings", "walkIns", "cancelled", "noShows", "waitMinutes"];
    let figures = figures.map(|name| counted[name].as_i64().expect(name));
    assert_eq!(figures, [1, 2, 2, 1, 0, 5]);
    assert_eq!(
        counted["total"],
        json!({ "repairs": 2, "fixed": 1, "repairable": 0, "endOfLife": 1, "unknown": 0 })
    );
    assert_eq!(counted["products"][0]["product"], "lamp");
    // A lamp of four kilos that stays in use.
    assert_eq!(counted["effect"]["keptInUseGrams"], 4000);
});

on_both_engines!(who_brought_what_is_forgotten_and_the_repair_is_not, async |centre: &Centre| {
    let cafe = Cafe::open(centre).await;
    cafe.booked(2, "els@example.nl").await;
    cafe.morning_of_the_day().await;
    a_day_of_repairs(&cafe, json!({ "problem": "Els liet hem vallen", "phone": "0612345678" }))
        .await;
    centre.later(TimeDelta::days(20)).await;
    omloop::jobs::tidy(centre.app()).await.expect("tidied");
    assert_eq!(centre.rows("repair_bookings WHERE name = ''").await, 0, "not yet");
    centre.later(TimeDelta::days(11)).await;
    omloop::jobs::tidy(centre.app()).await.expect("tidied");
    assert_eq!(
        centre.rows("repair_bookings WHERE name = '' AND email IS NULL AND phone IS NULL").await,
        3
    );
    let personal = "repair_bookings WHERE household LIKE '%example%' OR household LIKE '06%' OR problem LIKE '%Els%'";
    assert_eq!(centre.rows(personal).await, 0);
    let boss = centre.boss().await;
    let file = boss.get(&format!("/v1/repair-export?{YEAR}")).await;
    assert_eq!(rows(&file.bytes)[0]["problem"], "[…] liet hem vallen");
});
