//! Whatever is sent, the answer names what is wrong with it, and is never a failure of ours.

use poem::http::Method;

use crate::on_both_engines;
use crate::support::*;

/// The places and words of the faults, in their order.
fn faults(problem: &Value) -> Vec<(String, String)> {
    let word = |fault: &Value, name: &str| fault[name].as_str().unwrap_or_default().to_owned();
    let faults = problem["faults"].as_array().expect("faults");
    faults.iter().map(|fault| (word(fault, "field"), word(fault, "code"))).collect()
}

on_both_engines!(all_faults_of_a_body_are_named_at_once, async |centre: &Centre| {
    let boss = centre.boss().await;
    let body = json!({
        "stream": "feathers", "names": { "nl": "Bal" }, "pictogram": "Not A Pictogram",
        "needsTest": "yes", "typicalWeightGrams": 0,
    });
    let problem = boss.post("/v1/categories", body).await.refused(400, "bad_input");
    let expected = [
        ("/names/en", "required"),
        ("/needsTest", "wrong_type"),
        ("/pictogram", "invalid"),
        ("/position", "required"),
        ("/stream", "unknown_word"),
        ("/typicalWeightGrams", "invalid"),
    ];
    let expected = expected.map(|(field, code)| (field.to_owned(), code.to_owned()));
    assert_eq!(faults(&problem), expected);
});

on_both_engines!(each_kind_of_fault_has_its_word, async |centre: &Centre| {
    let boss = centre.boss().await;
    let long = "a".repeat(101);
    for (body, field, code) in [
        (json!({ "name": long, "kind": "shop" }), "/name", "too_long"),
        (json!({ "name": "a\u{0}b", "kind": "shop" }), "/name", "invalid"),
        (json!({ "name": "a\r\nBcc: b", "kind": "shop" }), "/name", "invalid"),
        (json!({ "name": "   ", "kind": "shop" }), "/name", "invalid"),
        (json!({ "name": "", "kind": "shop" }), "/name", "required"),
        (json!({ "name": 7, "kind": "shop" }), "/name", "wrong_type"),
        (json!({ "name": ["a"], "kind": "shop" }), "/name", "wrong_type"),
        (json!({ "name": "Loods", "kind": "castle" }), "/kind", "unknown_word"),
        (json!({ "name": "Loods" }), "/kind", "required"),
        (json!({ "name": null, "kind": "shop" }), "/name", "required"),
        (json!([]), "", "wrong_type"),
        (json!(null), "", "wrong_type"),
    ] {
        let problem = boss.post("/v1/locations", body.clone()).await.refused(400, "bad_input");
        assert_eq!(faults(&problem), [(field.to_owned(), code.to_owned())], "{body}");
        assert!(!problem.to_string().contains("Bcc"), "what was sent is not repeated");
    }
    assert_eq!(centre.rows("locations").await, 1);
});

on_both_engines!(a_number_is_not_taken_for_a_text, async |centre: &Centre| {
    let boss = centre.boss().await;
    let path = "/v1/sessions/current/pin";
    for pin in [json!(48_270), json!(true)] {
        let problem = boss.put(path, json!({ "pin": pin })).await.refused(400, "bad_input");
        assert_eq!(faults(&problem), [("/pin".to_owned(), "wrong_type".to_owned())], "{pin}");
    }
    boss.put(path, json!({ "pin": "48270" })).await.expect(204);
});

on_both_engines!(what_may_be_left_out_may_also_be_null, async |centre: &Centre| {
    let boss = centre.boss().await;
    let path = format!("/v1/categories/{}", centre.chair);
    let before = boss.patch(&path, json!({})).await.expect(200);
    let nothing = json!({ "names": null, "pictogram": null, "active": null });
    assert_eq!(boss.patch(&path, nothing).await.expect(200), before);
});

on_both_engines!(what_is_not_json_is_said_to_be_not_json, async |centre: &Centre| {
    let deep = "[".repeat(10_000);
    for text in ["", "{", "{\"login\":}", "\u{feff}{}", "{'login':'a'}", "NaN", &deep] {
        let request = centre.nobody().request(Method::POST, "/v1/sessions");
        let request = request.content_type("application/json").body(text.to_owned());
        let problem = centre.nobody().send(request).await.refused(400, "bad_input");
        assert_eq!(faults(&problem), [(String::new(), "not_json".to_owned())], "{text:.20}");
    }
});

on_both_engines!(a_huge_body_is_turned_away, async |centre: &Centre| {
    let body = json!({ "login": "a".repeat(2 * 1024 * 1024), "password": "b" });
    let answer = centre.nobody().post("/v1/sessions", body).await;
    answer.refused(413, "too_large");
});

on_both_engines!(another_kind_of_body_is_turned_away, async |centre: &Centre| {
    for kind in ["text/plain", "application/x-www-form-urlencoded", "application/xml"] {
        let request = centre.nobody().request(Method::POST, "/v1/sessions").content_type(kind);
        centre.nobody().send(request.body("{}")).await.refused(415, "wrong_type");
    }
    let request = centre.nobody().request(Method::POST, "/v1/sessions");
    centre.nobody().send(request.body("{}")).await.refused(415, "wrong_type");
});

on_both_engines!(an_address_that_is_not_there_is_a_problem_too, async |centre: &Centre| {
    let boss = centre.boss().await;
    for path in [
        "/v1",
        "/v1/",
        "/v1/nothing",
        "/v1/items/",
        "/v1/sessions/",
        "/v1/items/../items",
        "/v1//items",
        "/v1/public/items",
    ] {
        let answer = boss.get(path).await;
        assert_eq!(answer.code(), "not_found", "{path}");
        answer.refused(404, "not_found");
    }
    let id = Uuid::nil();
    boss.get(&format!("/v1/items/{id}/")).await.refused(404, "not_found");
});

on_both_engines!(another_method_is_a_problem_too, async |centre: &Centre| {
    let boss = centre.boss().await;
    for (method, path) in [
        (Method::DELETE, "/v1/items"),
        (Method::PUT, "/v1/items"),
        (Method::PATCH, "/v1/sessions"),
        (Method::TRACE, "/v1/items"),
        (Method::GET, "/v1/followers"),
    ] {
        let request = boss.request(method, path).finish();
        boss.send(request).await.refused(405, "wrong_method");
    }
});

on_both_engines!(bad_pages_and_filters_are_refused, async |centre: &Centre| {
    let boss = centre.boss().await;
    let lists = [
        "categories",
        "locations",
        "stations",
        "staff",
        "devices",
        "held-acts",
        "handovers",
        "items",
        "letters",
        "lots",
        "containers",
    ];
    for list in lists {
        for query in [
            "limit=0",
            "limit=201",
            "limit=1000",
            "limit=-1",
            "limit=many",
            "limit=18446744073709551616",
            "cursor=x",
            "cursor=1_2",
            "cursor=-1",
            "cursor=",
            "cursor=9223372036854775807_00000000000000000000000000000000",
            "cursor=-8000000000000000_00000000000000000000000000000000",
        ] {
            let answer = boss.get(&format!("/v1/{list}?{query}")).await;
            assert_eq!(answer.status, 400, "{list}?{query}: {answer:?}");
            answer.refused(400, "bad_input");
        }
    }
    for query in ["phase=kopen", "step=flying", "categoryId=1"] {
        boss.get(&format!("/v1/items?{query}")).await.refused(400, "bad_input");
    }
    boss.get("/v1/letters?state=lost").await.refused(400, "bad_input");
});

on_both_engines!(
    an_identity_that_is_none_is_refused_and_an_unknown_one_not_found,
    async |centre: &Centre| {
        let boss = centre.boss().await;
        for id in ["1", "not-a-uuid", "00000000-0000-0000-0000-00000000000g", "%00", "'; --"] {
            let path = format!("/v1/items/{}", id.replace(' ', "%20"));
            boss.get(&path).await.refused(400, "bad_input");
        }
        boss.get(&format!("/v1/items/{}", Uuid::nil())).await.refused(404, "not_found");
    }
);

on_both_engines!(a_moment_has_to_be_one_that_can_be_kept, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    for at in [
        "yesterday",
        "2026-11-21",
        "2026-11-21T10:00:00",
        "2026-02-30T10:00:00Z",
        "0000-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59-23:59",
    ] {
        let answer = desk.tries(&chair, "clean", json!({ "deviceAt": at })).await;
        assert_eq!(answer.status, 400, "{at}: {answer:?}");
        answer.refused(400, "bad_input");
    }
    let summer = json!({ "deviceAt": "2026-07-01T12:00:00.123456+02:00" });
    let chair = desk.moves(&chair, "clean", summer).await;
    let history = chair.json["history"].as_array().expect("a history");
    assert_eq!(history[1]["deviceAt"], "2026-07-01T10:00:00.123Z");
});

on_both_engines!(numbers_have_their_limits, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
    for price in [json!(-1), json!(100_000_001), json!(1.5), json!("5"), json!(1e300)] {
        let answer = desk.tries(&chair, "offer", json!({ "priceCents": price })).await;
        answer.refused(400, "bad_input");
    }
    for version in [i64::from(i32::MAX), i64::from(i32::MIN), 0] {
        let path = format!("/v1/items/{}", chair.id);
        let answer = desk.patch(&path, json!({ "version": version })).await;
        answer.refused(409, "moved_meanwhile");
    }
    let beyond = json!({ "version": 1_i64 << 40 });
    desk.patch(&format!("/v1/items/{}", chair.id), beyond).await.refused(400, "bad_input");
    for count in [0, -1, 5001] {
        let boss = centre.boss().await;
        let body = json!({ "count": count, "stock": "roll62" });
        boss.post("/v1/label-batches", body).await.refused(400, "bad_input");
    }
});

on_both_engines!(an_address_for_letters_has_to_be_one, async |centre: &Centre| {
    let token = centre.volunteer().await.hand_over().await.token;
    let long = format!("{}@voorbeeld.example", "a".repeat(200));
    for email in [
        "",
        "jan",
        "jan@voorbeeld",
        "jan@voorbeeld.example, piet@voorbeeld.example",
        "Jan <jan@voorbeeld.example>",
        "jan@voorbeeld.example\r\nBcc: piet@voorbeeld.example",
        "jan\u{0}@voorbeeld.example",
        "jan\u{7f}@voorbeeld.example",
        &long,
    ] {
        let body = json!({ "token": token, "email": email, "language": "nl" });
        let answer = centre.nobody().post("/v1/followers", body).await;
        assert_eq!(answer.status, 400, "{email:?}: {answer:?}");
        answer.refused(400, "bad_input");
    }
    // A letter that grows when it is made small: the longest address still fits its column.
    let wide = format!("{}@voorbeeld.example", "İ".repeat(180));
    let body = json!({ "token": token, "email": wide, "language": "nl" });
    centre.nobody().post("/v1/followers", body).await.expect(202);
});

on_both_engines!(a_name_in_two_languages_is_two_lines_of_text, async |centre: &Centre| {
    let boss = centre.boss().await;
    for name in ["", " ", "a\u{0}b", "lamp\r\nBcc: all@voorbeeld.example", &"a".repeat(61)] {
        let path = format!("/v1/categories/{}", centre.lamp);
        let names = json!({ "names": { "nl": name, "en": "Lamp" } });
        let problem = boss.patch(&path, names).await.refused(400, "bad_input");
        assert_eq!(faults(&problem)[0].0, "/names/nl", "{name:?}");
    }
});

on_both_engines!(a_number_or_a_boolean_is_no_name_of_a_pictogram, async |centre: &Centre| {
    let boss = centre.boss().await;
    let category = format!("/v1/categories/{}", centre.chair);
    for wrong in [json!(false), json!(7), json!("Chair!")] {
        boss.patch(&category, json!({ "pictogram": wrong })).await.expect(400);
    }
});
