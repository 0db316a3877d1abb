//! Single sign-on of a municipality's staff, against a real provider in a process of its own.

use omloop::clock::Clock;
use omloop::config::Config;
use poem::http::Method;

use crate::on_both_engines;
use crate::support::*;

/// The settings of this provider.
fn set_up(config: &mut Config, issuer: &str) {
    config.oidc_issuer = Some(issuer.to_owned());
    config.oidc_client_id = Some("omloop".into());
    config.oidc_client_secret = Some("geheim".into());
    config.oidc_name = Some("Gemeente Voorbeeld".into());
    config.oidc_groups_claim = Some("realm.groups".into());
    config.oidc_roles = Some("balie=volunteer;balie=cashier;team omloop=coordinator".into());
}

/// The same centre, whose municipality has this provider. The clock is that of the provider.
async fn trusting(centre: &Centre, provider: &RealProvider) -> Centre {
    centre.wait(Clock::System.now() - centre.app().clock.now());
    let server = centre.server.signing_on_by(|config| set_up(config, &provider.issuer)).await;
    centre.served_by(server)
}

/// A provider where Mila is at the desk, and a centre that trusts it.
async fn mila_at_the_desk(centre: &Centre) -> (RealProvider, Centre) {
    let provider = RealProvider::start();
    provider.tells("mila", &at_the_desk("Mila Jansen"));
    let centre = trusting(centre, &provider).await;
    (provider, centre)
}

fn at_the_desk(name: &str) -> Value {
    json!({ "name": name, "realm": { "groups": ["balie", "kantine"] }, "email": "mila@voorbeeld.example" })
}

/// Asserts that nobody was let in, and that the page says why.
#[track_caller]
fn turned_away(answer: &Answer, why: &str) {
    let page = format!("/inloggen/mislukt#{why}");
    assert_eq!((answer.status, answer.header("location")), (303, page.as_str()), "{answer:?}");
    let session = |cookie: &&str| cookie.starts_with("__Host-omloop=");
    assert!(!answer.cookies().iter().any(session), "{:?}", answer.cookies());
}

on_both_engines!(staff_of_a_municipality_sign_in_where_they_always_do, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let told = centre.nobody().get("/v1/single-sign-on").await.expect(200);
    assert_eq!(told, json!({ "providerName": "Gemeente Voorbeeld" }));

    let mila = Browser::at(&centre).enters(&provider, "mila").await;
    let session = mila.get("/v1/sessions/current").await.expect(200);
    assert_eq!(session["staff"]["name"], "Mila Jansen");
    assert_eq!(session["staff"]["roles"], json!(["volunteer", "cashier"]));
    assert_eq!((&session["byPin"], &session["mustChangePassword"]), (&false.into(), &false.into()));
    let chair = mila.take_in(&mila.hand_over().await, centre.chair, json!({})).await;
    assert_eq!(chair.step(), "received");
});

on_both_engines!(who_comes_back_from_a_page_returns_to_it, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let mut browser = Browser::at(&centre);
    let page = browser.leaves("/stukken?stap=repair").await;
    let back = browser.comes_back(&provider.signs_in(&page, "mila")).await;
    assert_eq!(back.header("location"), "/stukken?stap=repair");
    let set = back.cookies();
    let session = set.iter().find(|cookie| cookie.starts_with("__Host-omloop="));
    let session = session.expect("a session");
    for rule in ["HttpOnly", "Path=/", "SameSite=Strict", "Secure"] {
        assert!(session.contains(rule), "{session}");
    }
    let gone = set.iter().find(|cookie| cookie.starts_with("__Host-omloop-sign-on=;"));
    assert!(gone.is_some_and(|cookie| cookie.contains("Max-Age=0")), "the way is over");
});

on_both_engines!(nobody_is_sent_on_to_another_site, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    for elsewhere in
        ["https://elders.example/", "//elders.example", "/\\elders.example", "/\t/elders.example"]
    {
        let mut browser = Browser::at(&centre);
        let page = browser.leaves(elsewhere).await;
        let back = browser.comes_back(&provider.signs_in(&page, "mila")).await;
        assert_eq!(back.header("location"), "/", "{elsewhere:?}");
    }
});

on_both_engines!(the_cookie_of_the_way_is_short_and_out_of_scripts, async |centre: &Centre| {
    let (_provider, centre) = mila_at_the_desk(centre).await;
    let answer = Browser::at(&centre).sets_out("/").await;
    let cookie = answer.header("set-cookie");
    let mut rules: Vec<_> = cookie.split(';').skip(1).map(str::trim).collect();
    rules.sort_unstable();
    assert_eq!(rules, ["HttpOnly", "Max-Age=600", "Path=/", "SameSite=Lax", "Secure"]);
});

on_both_engines!(only_what_is_needed_is_asked_for_and_kept, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    Browser::at(&centre).enters(&provider, "mila").await;
    let asked = &provider.heard("/oauth2/authorize")[0];
    assert_eq!(asked["scope"], "openid profile");
    assert_eq!((&asked["code_challenge_method"], &asked["prompt"]), (&"S256".into(), &Value::Null));
    let kept = centre
        .texts("SELECT issuer || ' ' || subject || ' ' || name FROM staff WHERE issuer IS NOT NULL")
        .await;
    assert_eq!(kept, [format!("{} mila Mila Jansen", provider.issuer)]);
});

on_both_engines!(name_and_roles_become_what_the_provider_says, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let before = Browser::at(&centre).enters(&provider, "mila").await;
    before.get("/v1/staff").await.refused(403, "not_your_role");
    let promoted = json!({ "name": "Mila de Boer", "realm": { "groups": ["team omloop"] } });
    provider.tells("mila", &promoted);
    let after = Browser::at(&centre).enters(&provider, "mila").await;
    let session = after.get("/v1/sessions/current").await.expect(200);
    assert_eq!(session["staff"]["name"], "Mila de Boer");
    assert_eq!(session["staff"]["roles"], json!(["coordinator"]));
    before.get("/v1/staff").await.expect(200);
    assert_eq!(centre.number("SELECT COUNT(*) FROM staff WHERE issuer IS NOT NULL").await, 1);
});

on_both_engines!(who_has_no_role_here_is_not_let_in_nor_kept, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    for groups in [json!(["kantine"]), json!([]), Value::Null] {
        provider.tells("mila", &json!({ "name": "Mila", "realm": { "groups": groups } }));
        turned_away(&Browser::at(&centre).signs_on(&provider, "mila").await, "no-role");
    }
    assert_eq!(centre.number("SELECT COUNT(*) FROM staff WHERE issuer IS NOT NULL").await, 0);
});

on_both_engines!(who_lost_the_last_role_is_out_everywhere, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let mila = Browser::at(&centre).enters(&provider, "mila").await;
    mila.put("/v1/sessions/current/pin", json!({ "pin": "2580" })).await.expect(204);
    let id = uuid(&mila.get("/v1/sessions/current").await.expect(200)["staff"]["id"]);
    provider.tells("mila", &json!({ "name": "Mila", "realm": { "groups": [] } }));
    turned_away(&Browser::at(&centre).signs_on(&provider, "mila").await, "no-role");
    mila.get("/v1/items").await.refused(401, "sign_in_first");
    let tablet = centre.tablet().await;
    let by_pin = tablet.nobody.sign_in_with_pin(id, "2580").await;
    by_pin.get("/v1/items").await.refused(403, "not_your_role");

    provider.tells("mila", &at_the_desk("Mila"));
    Browser::at(&centre).enters(&provider, "mila").await.get("/v1/items").await.expect(200);
});

on_both_engines!(who_was_shut_out_stays_out, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let (boss, mila) = (centre.boss().await, Browser::at(&centre).enters(&provider, "mila").await);
    let id = uuid(&mila.get("/v1/sessions/current").await.expect(200)["staff"]["id"]);
    let path = format!("/v1/staff/{id}");
    boss.patch(&path, json!({ "active": false })).await.expect(200);
    mila.get("/v1/items").await.refused(401, "sign_in_first");
    turned_away(&Browser::at(&centre).signs_on(&provider, "mila").await, "disabled");
    boss.patch(&path, json!({ "active": true })).await.expect(200);
    mila.get("/v1/items").await.refused(401, "sign_in_first");
    Browser::at(&centre).enters(&provider, "mila").await.get("/v1/items").await.expect(200);
});

on_both_engines!(
    what_the_municipality_says_of_a_person_is_not_changed_here,
    async |centre: &Centre| {
        let (provider, centre) = mila_at_the_desk(centre).await;
        let (boss, mila) =
            (centre.boss().await, Browser::at(&centre).enters(&provider, "mila").await);
        let id = mila.get("/v1/sessions/current").await.expect(200)["staff"]["id"].clone();
        let staff = boss.get("/v1/staff").await.expect(200);
        let people = staff["items"].as_array().expect("people");
        let [shown] =
            &people.iter().filter(|row| row["singleSignOn"] == true).collect::<Vec<_>>()[..]
        else {
            panic!("one of them: {staff}")
        };
        assert_eq!((&shown["id"], &shown["login"]), (&id, &Value::Null));
        let path = format!("/v1/staff/{}", uuid(&id));
        for change in [json!({ "name": "Mia" }), json!({ "roles": ["driver"] })] {
            boss.patch(&path, change).await.refused(409, "managed_elsewhere");
        }
        let reset = format!("{path}/_reset-password");
        boss.post(&reset, json!({})).await.refused(409, "managed_elsewhere");
        for password in ["", "!", PASSWORD] {
            let login = uuid(&id).to_string();
            let tried = json!({ "login": login, "password": password });
            assert!([400, 401].contains(&centre.nobody().post("/v1/sessions", tried).await.status));
        }
    }
);

on_both_engines!(the_same_name_is_not_the_same_person, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let login = centre.login("coordinator");
    let namesake = json!({
        "name": "Coordinator Achternaam", "preferred_username": login, "email": login,
        "realm": { "groups": ["balie"] },
    });
    provider.tells(&login, &namesake);
    let guest = Browser::at(&centre).enters(&provider, &login).await;
    let session = guest.get("/v1/sessions/current").await.expect(200);
    assert_eq!(session["staff"]["roles"], json!(["volunteer", "cashier"]));
    let boss = centre.boss().await.get("/v1/sessions/current").await.expect(200);
    assert_ne!(session["staff"]["id"], boss["staff"]["id"]);
});

on_both_engines!(who_says_no_at_the_provider_is_not_let_in, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let mut browser = Browser::at(&centre);
    let page = browser.leaves("/").await;
    turned_away(&browser.comes_back(&provider.denies(&page)).await, "refused");
    assert_eq!(provider.heard("/oauth2/token").len(), 0);
});

on_both_engines!(an_answer_to_another_question_is_not_taken, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let (mut mine, mut other) = (Browser::at(&centre), Browser::at(&centre));
    let page = mine.leaves("/").await;
    let back = provider.signs_in(&page, "mila");
    turned_away(&Browser::at(&centre).comes_back(&back).await, "expired");
    other.leaves("/").await;
    turned_away(&other.comes_back(&back).await, "expired");
    let (before, state) = back.rsplit_once("state=").expect("a state");
    assert_eq!(state.len(), 52, "256 bits");
    for state in ["", "state=", &format!("state={}", "0".repeat(52))] {
        turned_away(&mine.comes_back(&format!("{before}{state}")).await, "expired");
    }
    assert_eq!(provider.heard("/oauth2/token").len(), 0, "the provider is not asked");
    assert_eq!(mine.comes_back(&back).await.header("location"), "/");
});

on_both_engines!(the_way_back_is_gone_once, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let mut browser = Browser::at(&centre);
    let page = browser.leaves("/").await;
    let back = provider.signs_in(&page, "mila");
    assert_eq!(browser.comes_back(&back).await.header("location"), "/");
    turned_away(&browser.comes_back(&back).await, "expired");
    let fresh_code = provider.signs_in(&page, "mila");
    turned_away(&browser.comes_back(&fresh_code).await, "expired");
    assert_eq!(provider.heard("/oauth2/token").len(), 1);
});

on_both_engines!(of_two_who_come_back_at_once_one_enters, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let twin = centre.server.signing_on_by(|config| set_up(config, &provider.issuer)).await;
    let twin = centre.served_by(twin);
    for _ in 0..5 {
        let mut here = Browser::at(&centre);
        let page = here.leaves("/").await;
        let there = here.clone().taken_to(&twin);
        let (one, other) = (provider.signs_in(&page, "mila"), provider.signs_in(&page, "mila"));
        let (one, other) = tokio::join!(here.comes_back(&one), there.comes_back(&other));
        let entered = [one, other].iter().filter(|back| back.header("location") == "/").count();
        assert_eq!(entered, 1);
    }
});

on_both_engines!(after_ten_minutes_the_way_back_is_closed, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    for (wait, page) in
        [(TimeDelta::milliseconds(1), "/"), (TimeDelta::zero(), "/inloggen/mislukt#expired")]
    {
        let mut browser = Browser::at(&centre);
        let back = provider.signs_in(&browser.leaves("/").await, "mila");
        centre.wait(TimeDelta::minutes(10) - wait);
        assert_eq!(browser.comes_back(&back).await.header("location"), page);
    }
    assert_eq!(centre.rows("used_sign_ons").await, 1);
    omloop::jobs::tidy(centre.app()).await.expect("it is tidied");
    assert_eq!(centre.rows("used_sign_ons").await, 0);
});

on_both_engines!(a_code_that_was_caught_is_worth_nothing_elsewhere, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let (mut mila, mut thief) = (Browser::at(&centre), Browser::at(&centre));
    let caught = provider.signs_in(&mila.leaves("/").await, "mila");
    let code =
        caught.split("code=").nth(1).and_then(|rest| rest.split('&').next()).expect("a code");
    let own = provider.signs_in(&thief.leaves("/").await, "thief");
    let state = own.split("state=").nth(1).expect("a state");
    let forged = format!("https://omloop.example/?code={code}&state={state}");
    turned_away(&thief.comes_back(&forged).await, "refused");
    assert_eq!(mila.comes_back(&caught).await.header("location"), "/");
});

on_both_engines!(a_token_that_proves_nothing_lets_nobody_in, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    for lie in [
        "other-nonce",
        "other-audience",
        "other-issuer",
        "other-key",
        "other-name",
        "expired",
        "unsigned",
        "missing",
    ] {
        provider.gives_tokens(lie);
        let answer = Browser::at(&centre).signs_on(&provider, "mila").await;
        assert_eq!(answer.header("location"), "/inloggen/mislukt#unproven", "{lie}");
    }
    assert_eq!(centre.rows("sessions").await, 0);
    provider.gives_tokens("honest");
    Browser::at(&centre).enters(&provider, "mila").await;
});

on_both_engines!(a_person_without_a_name_is_not_let_in, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    for name in [json!(null), json!(""), json!("Mi\nla"), json!("M".repeat(101))] {
        provider.tells("mila", &json!({ "name": name, "realm": { "groups": ["balie"] } }));
        turned_away(&Browser::at(&centre).signs_on(&provider, "mila").await, "unproven");
    }
});

on_both_engines!(while_the_provider_is_away_passwords_work, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let (port, mut browser) = (provider.port(), Browser::at(&centre));
    let back = provider.signs_in(&browser.leaves("/").await, "mila");
    let started = centre.server.signing_on_by(|config| set_up(config, &provider.issuer));
    let started = centre.served_by(started.await);
    drop(provider);
    turned_away(&browser.comes_back(&back).await, "unreachable");
    let mut browser = Browser::at(&started);
    turned_away(&browser.sets_out("/").await, "unreachable");
    started.boss().await.get("/v1/staff").await.expect(200);

    let provider = RealProvider::start_at(port);
    provider.tells("mila", &at_the_desk("Mila"));
    turned_away(&browser.sets_out("/").await, "unreachable");
    started.wait(TimeDelta::seconds(10));
    browser.enters(&provider, "mila").await;
});

on_both_engines!(a_provider_with_another_key_is_asked_for_it, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    Browser::at(&centre).enters(&provider, "mila").await;
    let port = provider.port();
    drop(provider);
    let provider = RealProvider::start_at(port);
    provider.tells("mila", &at_the_desk("Mila"));
    Browser::at(&centre).enters(&provider, "mila").await;
});

on_both_engines!(at_a_tablet_the_session_is_the_tablets, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    let tablet = centre.tablet().await;
    let mila = Browser::of(&tablet.nobody).enters(&provider, "mila").await;
    assert_eq!(provider.heard("/oauth2/authorize")[0]["prompt"], "login");
    let session = mila.get("/v1/sessions/current").await.expect(200);
    assert_eq!(session["station"]["name"], "Balie");
    mila.without_device().get("/v1/items").await.refused(401, "sign_in_first");
    let boss = centre.boss().await;
    boss.post(&format!("/v1/devices/{}/_revoke", tablet.id), json!({})).await.expect(204);
    mila.get("/v1/items").await.refused(401, "sign_in_first");
});

on_both_engines!(of_several_centres_the_settings_name_one, async |centre: &Centre| {
    let (provider, here) = mila_at_the_desk(centre).await;
    let neighbour = centre.neighbour().await;
    turned_away(&Browser::at(&here).signs_on(&provider, "mila").await, "internal");
    let server = centre.server.signing_on_by(|config| {
        set_up(config, &provider.issuer);
        config.oidc_centre = Some(neighbour.id.0);
    });
    let named = centre.served_by(server.await);
    let mila = Browser::at(&named).enters(&provider, "mila").await;
    let session = mila.get("/v1/sessions/current").await.expect(200);
    assert_eq!(session["centre"]["name"], "Buurstad");
});

on_both_engines!(who_tries_too_often_has_to_wait, async |centre: &Centre| {
    let (provider, centre) = mila_at_the_desk(centre).await;
    for _ in 0..30 {
        let mut browser = Browser::at(&centre);
        let page = browser.leaves("/").await;
        turned_away(&browser.comes_back(&provider.denies(&page)).await, "refused");
    }
    turned_away(&Browser::at(&centre).signs_on(&provider, "mila").await, "too-many");
});

on_both_engines!(without_a_provider_there_is_nothing_there, async |centre: &Centre| {
    assert_eq!(centre.nobody().get("/v1/single-sign-on").await.expect(200), json!({}));
    for path in ["page", "page?to=/beheer", "return", "return?code=a&state=b"] {
        let path = format!("/v1/single-sign-on/{path}");
        centre.nobody().get(&path).await.refused(404, "not_found");
        let posted = centre.nobody().ask(Method::POST, &path, None, &json!({})).await;
        posted.refused(405, "wrong_method");
    }
});
