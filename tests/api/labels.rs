//! Labels: claimed blank, replaced when torn, revoked, and printed on every paper.

use crate::on_both_engines;
use crate::support::*;

on_both_engines!(a_blank_label_is_claimed_by_the_first_thing, async |centre: &Centre| {
    let boss = centre.boss().await;
    let (_, code) = boss.blank_label().await;
    let scanned = boss.get(&format!("/v1/items/by-label/{code}")).await.expect(200);
    assert_eq!(scanned, json!({ "kind": "blank", "code": code }));

    let handover = boss.hand_over().await;
    let spoken = format!(" {}-{} ", &code[..5].to_lowercase(), &code[5..]);
    let chair = boss.take_in(&handover, centre.chair, json!({ "labelCode": spoken })).await;
    assert_eq!(chair.code, code);
    let scanned = boss.get(&format!("/v1/items/by-label/{code}")).await.expect(200);
    assert_eq!((&scanned["kind"], &scanned["labelState"]), (&"found".into(), &"in_use".into()));
    assert_eq!(scanned["item"], chair.json);

    let second = labelled(centre, &handover, &code);
    boss.post("/v1/items", second).await.refused(409, "label_taken");
    assert_eq!(centre.rows("items").await, 1, "a thing without its label is not kept");
});

fn labelled(centre: &Centre, handover: &Handover, code: &str) -> Value {
    json!({ "handoverId": handover.id, "categoryId": centre.chair, "labelCode": code })
}

on_both_engines!(a_code_that_is_none_is_unknown_or_mistyped, async |centre: &Centre| {
    let boss = centre.boss().await;
    let handover = boss.hand_over().await;
    let unknown = omloop::labels::LabelCode::new([9; 6]).to_string();
    let (_, code) = boss.blank_label().await;
    let swapped = format!("{}{}{}", &code[1..2], &code[..1], &code[2..]);
    let mistyped = if swapped == code { "0000000001".to_owned() } else { swapped };
    for (code, status, name) in
        [(unknown.as_str(), 404, "label_unknown"), (&mistyped, 400, "label_mistyped")]
    {
        boss.get(&format!("/v1/items/by-label/{code}")).await.refused(status, name);
        let body = labelled(centre, &handover, code);
        boss.post("/v1/items", body).await.refused(status, name);
        boss.post(&format!("/v1/labels/{code}/_revoke"), json!({})).await.refused(status, name);
        let public = format!("/v1/public/items/{code}");
        centre.nobody().get(&public).await.refused(status, name);
    }
});

on_both_engines!(a_label_of_another_centre_is_unknown_to_staff, async |centre: &Centre| {
    let there = centre.neighbour().await;
    let (boss, stranger) = (centre.boss().await, there.boss().await);
    let (_, blank) = boss.blank_label().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let handover = stranger.hand_over().await;
    for code in [&blank, &chair.code] {
        let path = format!("/v1/items/by-label/{code}");
        stranger.get(&path).await.refused(404, "label_unknown");
        let body = labelled(&there, &handover, code);
        stranger.post("/v1/items", body).await.refused(404, "label_unknown");
        let revoke = format!("/v1/labels/{code}/_revoke");
        stranger.post(&revoke, json!({})).await.refused(404, "label_unknown");
    }
});

on_both_engines!(a_torn_label_leads_to_its_thing_until_it_is_revoked, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let path = format!("/v1/items/{}/label", chair.id);
    let new = boss.post(&path, json!({})).await.expect(200);
    assert_ne!(new["code"], chair.code);
    assert_eq!(boss.look_at(&chair).await.json["label"], new);

    let old = format!("/v1/items/by-label/{}", chair.code);
    let scanned = boss.get(&old).await.expect(200);
    assert_eq!(scanned["labelState"], "replaced");
    assert_eq!(scanned["item"]["id"], chair.id.to_string());
    let public = format!("/v1/public/items/{}", chair.code);
    centre.nobody().get(&public).await.expect(200);

    boss.post(&format!("/v1/labels/{}/_revoke", chair.code), json!({})).await.expect(204);
    let revoked = boss.get(&old).await.expect(200);
    assert_eq!(revoked, json!({ "kind": "revoked", "code": chair.code }));
    centre.nobody().get(&public).await.refused(404, "label_unknown");
});

on_both_engines!(a_torn_label_is_replaced_by_a_blank_one, async |centre: &Centre| {
    let boss = centre.boss().await;
    let (_, blank) = boss.blank_label().await;
    let handover = boss.hand_over().await;
    let chair = boss.take_in(&handover, centre.chair, json!({})).await;
    let other = boss.take_in(&handover, centre.chair, json!({})).await;
    let path = format!("/v1/items/{}/label", chair.id);
    boss.post(&path, json!({ "code": other.code })).await.refused(409, "label_taken");
    assert_eq!(boss.look_at(&chair).await.code, chair.code, "it keeps the one that it had");
    let new = boss.post(&path, json!({ "code": blank })).await.expect(200);
    assert_eq!((&new["code"], &new["state"]), (&blank.as_str().into(), &"in_use".into()));
});

on_both_engines!(the_only_label_of_a_thing_is_not_revoked, async |centre: &Centre| {
    let boss = centre.boss().await;
    let chair = boss.take_in(&boss.hand_over().await, centre.chair, json!({})).await;
    let revoke = format!("/v1/labels/{}/_revoke", chair.code);
    boss.post(&revoke, json!({})).await.refused(409, "label_in_use");
    assert_eq!(boss.look_at(&chair).await.code, chair.code);
});

on_both_engines!(a_revoked_label_is_never_used_again, async |centre: &Centre| {
    let boss = centre.boss().await;
    let (_, blank) = boss.blank_label().await;
    boss.post(&format!("/v1/labels/{blank}/_revoke"), json!({})).await.expect(204);
    let body = labelled(centre, &boss.hand_over().await, &blank);
    boss.post("/v1/items", body).await.refused(409, "label_taken");
});

on_both_engines!(a_batch_counts_what_became_of_its_labels, async |centre: &Centre| {
    let boss = centre.boss().await;
    let body = json!({ "count": 1500, "stock": "a4_l7160" });
    let made = boss.post("/v1/label-batches", body).await.expect(201);
    assert_eq!((&made["count"], &made["used"]), (&1500.into(), &0.into()));
    assert_eq!(centre.rows("labels").await, 1500);

    centre.wait(TimeDelta::seconds(1));
    let (_, code) = boss.blank_label().await;
    boss.post("/v1/items", labelled(centre, &boss.hand_over().await, &code)).await.expect(201);
    let batches = boss.get("/v1/label-batches").await.expect(200);
    let used: Vec<_> =
        batches["items"].as_array().into_iter().flatten().map(|row| &row["used"]).collect();
    assert_eq!(used, [1, 0], "the newest first");
});

const FORMATS: [(&str, &str, &[u8]); 5] = [
    ("png", "image/png", b"\x89PNG"),
    ("svg", "image/svg+xml", b"<svg"),
    ("pdf", "application/pdf", b"%PDF-"),
    ("zpl203", "application/zpl", b"^XA"),
    ("zpl300", "application/zpl", b"^XA"),
];

#[track_caller]
fn is_file(answer: &Answer, kind: &str, magic: &[u8]) {
    assert_eq!((answer.status, answer.header("content-type")), (200, kind), "{answer:?}");
    assert!(answer.bytes.starts_with(magic), "{answer:?}");
    assert!(answer.header("content-disposition").starts_with("inline; filename="));
}

on_both_engines!(a_label_is_printed_on_every_paper_in_every_format, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    for stock in omloop::labels::Stock::ALL {
        for (format, kind, magic) in FORMATS {
            let path = format!("/v1/items/{}/label?format={format}&stock={stock}", chair.id);
            is_file(&desk.get(&path).await, kind, magic);
        }
    }
    let path = format!("/v1/items/{}/label?format=gif&stock=roll62", chair.id);
    desk.get(&path).await.refused(400, "bad_input");
});

on_both_engines!(a_batch_is_printed_with_every_label_on_it, async |centre: &Centre| {
    let boss = centre.boss().await;
    for stock in omloop::labels::Stock::ALL {
        let body = json!({ "count": 22, "stock": stock.as_str() });
        let batch = boss.post("/v1/label-batches", body).await.expect(201);
        let sheet = format!("/v1/label-batches/{}/sheet", batch["id"].as_str().expect("an id"));
        for (format, kind, magic) in &FORMATS[2..] {
            let answer = boss.get(&format!("{sheet}?format={format}")).await;
            is_file(&answer, kind, magic);
            if kind.ends_with("zpl") {
                let printed = String::from_utf8_lossy(&answer.bytes).matches("^XA").count();
                assert_eq!(printed, 22, "{stock}");
            }
        }
    }
});

on_both_engines!(
    labels_to_learn_the_work_with_are_printed_and_never_used,
    async |centre: &Centre| {
        let desk = centre.volunteer().await;
        let sheet =
            desk.get("/v1/practice-labels/sheet?format=zpl203&stock=roll62&language=en").await;
        is_file(&sheet, "application/zpl", b"^XA");
        let zpl = String::from_utf8_lossy(&sheet.bytes).into_owned();
        let codes: Vec<String> =
            serde_json::from_str(include_str!("../vectors/practice-labels.json")).expect("codes");
        assert_eq!(zpl.matches("^XA").count(), codes.len());
        for code in codes {
            assert!(zpl.contains(&code), "{code} is not on the sheet");
            desk.get(&format!("/v1/items/by-label/{code}")).await.refused(404, "label_unknown");
        }
    }
);

on_both_engines!(a_receipt_opens_the_follow_page, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let handover = desk.hand_over().await;
    let path = format!("/v1/handovers/{}/receipt", handover.id);
    is_file(&desk.get(&format!("{path}?format=svg")).await, "image/svg+xml", b"<svg");
    is_file(&desk.get(&format!("{path}?format=pdf")).await, "application/pdf", b"%PDF-");
    let seen = centre.follow(&handover.token).await;
    assert_eq!(seen["centre"], "De Omloop");
});

on_both_engines!(a_batch_asked_for_again_tells_how_many_are_used, async |centre: &Centre| {
    let boss = centre.boss().await;
    let (key, body) = (boss.key(), json!({ "count": 1, "stock": "label62x29" }));
    let made = boss.post_as(key, "/v1/label-batches", body.clone()).await.expect(201);
    assert_eq!(made["used"], 0);
    let code = centre.texts("SELECT code FROM labels").await.remove(0);
    boss.take_in(&boss.hand_over().await, centre.chair, json!({ "labelCode": code })).await;
    let again = boss.post_as(key, "/v1/label-batches", body).await.expect(201);
    assert_eq!(again["used"], 1);
});
