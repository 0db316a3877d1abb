//! What every answer says besides its body.

use omloop::config::Config;
use omloop::map::Backdrop;

use crate::on_both_engines;
use crate::photos::photo;
use crate::support::*;

const ALWAYS: [(&str, &str); 5] = [
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
];

on_both_engines!(every_answer_protects_its_reader, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let photo = desk.photo(desk.key(), "image/png", photo(4, 4)).await.expect(201);
    for path in [
        "/",
        "/innemen",
        "/no-such-file.js",
        "/healthz",
        "/readyz",
        "/metrics",
        "/thema.css",
        "/.well-known/security.txt",
        "/v1/openapi.json",
        "/v1/items",
        "/v1/items/no-identity",
        "/v1/nothing",
        photo["url"].as_str().expect("an address"),
    ] {
        let answer = desk.get(path).await;
        for (name, value) in ALWAYS {
            assert_eq!(answer.header(name), value, "{name} of {path}");
        }
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe-inline"), "{path}: {policy}");
        assert!(!policy.contains("http"), "{path}: nothing comes from elsewhere: {policy}");
    }
});

on_both_engines!(
    every_answer_of_the_api_names_its_version_and_is_not_kept,
    async |centre: &Centre| {
        let desk = centre.volunteer().await;
        let chair = desk.take_in(&desk.hand_over().await, centre.chair, json!({})).await;
        for answer in [
            desk.get("/v1/items").await,
            desk.get(&format!("/v1/items/{}/label?format=png&stock=roll62", chair.id)).await,
            desk.get("/v1/items/no-identity").await,
            desk.get("/v1/nothing").await,
            desk.delete("/v1/items").await,
            centre.nobody().get("/v1/items").await,
            centre.nobody().post("/v1/sessions", json!({})).await,
            desk.delete("/v1/sessions/current").await,
        ] {
            assert_eq!(answer.header("api-version"), omloop::openapi::API_VERSION, "{answer:?}");
            assert_eq!(answer.header("cache-control"), "no-store", "{answer:?}");
            let policy = answer.header("content-security-policy");
            assert!(policy.starts_with("default-src 'none'"), "{answer:?}: {policy}");
            assert_eq!(answer.header("access-control-allow-origin"), "", "{answer:?}");
        }
    }
);

on_both_engines!(pages_get_pictures_from_the_map_that_is_set, async |centre: &Centre| {
    let nothing = centre.volunteer().await.get("/v1/map").await.expect(200);
    assert_eq!(nothing, json!({}));
    let tiles = "https://tegels.example/{z}/{x}/{y}.png";
    let config = Config {
        map_tiles: Some(tiles.into()),
        map_attribution: Some("Kaart: Tegels".into()),
        ..Config::default()
    };
    let map = Backdrop::new(&config).expect("a map");
    let centre = centre.served_by(centre.server.with_map(map).await);
    let desk = centre.volunteer().await;
    let told = desk.get("/v1/map").await.expect(200);
    assert_eq!(told, json!({ "tiles": tiles, "attribution": "Kaart: Tegels" }));
    let policy = |answer: Answer| answer.header("content-security-policy").to_owned();
    let page = policy(desk.get("/").await);
    assert!(page.contains("img-src 'self' data: blob: https://tegels.example; "), "{page}");
    assert_eq!(page.matches("https:").count(), 1, "for pictures only: {page}");
    for other in ["/v1/map", "/ingebed/repaircafe"] {
        let policy = policy(desk.get(other).await);
        assert!(!policy.contains("http"), "{other}: {policy}");
    }
});

on_both_engines!(any_site_may_read_the_document_of_the_api, async |centre: &Centre| {
    let answer = centre.nobody().get("/v1/openapi.json").await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.expect(200)["info"]["version"], omloop::openapi::API_VERSION);
});

on_both_engines!(whom_to_tell_of_a_fault_is_said_for_less_than_a_year, async |centre: &Centre| {
    let answer = centre.nobody().get("/.well-known/security.txt").await;
    assert!(answer.header("content-type").starts_with("text/plain"));
    let text = String::from_utf8(answer.bytes).expect("a text");
    assert!(text.contains("Contact: mailto:nieuws@omloop.example\n"), "{text}");
    let expires = text.lines().find_map(|line| line.strip_prefix("Expires: ")).expect("a date");
    let expires = chrono::DateTime::parse_from_rfc3339(expires).expect("a moment").to_utc();
    let now = centre.app().clock.now();
    assert!(expires > now && expires < now + TimeDelta::days(365), "{expires}");
});

on_both_engines!(a_server_with_its_database_says_that_it_is_ready, async |centre: &Centre| {
    for path in ["/healthz", "/readyz"] {
        assert_eq!(centre.nobody().get(path).await.bytes, b"ok");
    }
    let metrics = centre.nobody().get("/metrics").await;
    assert_eq!(metrics.status, 200);
});

on_both_engines!(only_the_embedded_page_may_stand_inside_another, async |centre: &Centre| {
    let nobody = centre.nobody();
    let inside = nobody.get("/ingebed/repaircafe").await;
    assert_eq!((inside.status, inside.header("x-frame-options")), (200, ""));
    assert!(inside.header("content-security-policy").contains("frame-ancestors *"));
    for path in ["/", "/repaircafe", "/inloggen", "/v1/ingebed/repaircafe", "/ingebed"] {
        let outside = nobody.get(path).await;
        assert_eq!(outside.header("x-frame-options"), "DENY", "{path}");
    }
});
