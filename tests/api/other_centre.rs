//! What belongs to another centre is not there: not to see, not to change, not to build on.

use poem::http::Method;

use crate::on_both_engines;
use crate::photos::photo;
use crate::support::*;

/// Something of everything that has an identity.
struct Belongings {
    handover: Uuid,
    item: Uuid,
    version: i64,
    batch: Uuid,
    person: Uuid,
    letter: Uuid,
    photo: Uuid,
    torn: String,
    lot: Uuid,
    container: Uuid,
    device: Uuid,
    held: [Uuid; 2],
    /// The plan of a row of repair events, and the paths of one of them and of two bookings.
    event: String,
    bookings: [Value; 2],
    ticket: String,
    repairer: Uuid,
    /// The paths of a workshop and of a booking of it.
    workshop: String,
    participant: String,
    pickups: PickupPaths,
}

/// The paths of what a pickup service has, and what would be said of a pickup.
struct PickupPaths {
    depot: String,
    area: String,
    van: String,
    good: String,
    day: String,
    pickup: String,
    answer: Value,
    route: String,
    version: Value,
}

async fn belongings(centre: &Centre, boss: &Person) -> Belongings {
    let handover = boss.hand_over().await;
    let item = boss.take_in(&handover, centre.chair, json!({})).await;
    boss.post(&format!("/v1/items/{}/label", item.id), json!({})).await.expect(200);
    centre.follow_by_mail(&handover.token, "jan@voorbeeld.example").await;
    centre.sql("UPDATE letters SET state = 'failed'").await.expect("so that it can be retried");
    let staff = boss.get("/v1/staff").await.expect(200);
    let driver = staff["items"].as_array().expect("people").iter();
    let driver = driver.clone().find(|row| row["roles"] == json!(["driver"])).expect("a driver");
    let letters = boss.get("/v1/letters").await.expect(200);
    let photo = boss.photo(boss.key(), "image/png", photo(4, 4)).await.expect(201);
    let crate_ = json!({ "name": "Krat", "tareGrams": 900 });
    let container = boss.post("/v1/containers", crate_).await.expect(201);
    let lot = boss.take_lot_in(centre.chair, json!({ "weightGrams": 1000 })).await;
    let tablet = centre.tablet().await;
    let held = [boss.key(), boss.key()];
    tablet.hold(&held).await.expect(204);
    let renewed = format!("/v1/devices/{}/_renew-enrolment", tablet.id);
    boss.post(&renewed, json!({})).await.expect(200);
    let cafe = Cafe::planned(centre, json!({ "closes": "16:00" })).await;
    let ticket = cafe.booked(0, "els@voorbeeld.example").await;
    let bookings = [cafe.walks_in(boss).await, cafe.walks_in(boss).await];
    let (repairer, _) = cafe.repairer(json!({})).await;
    let workshop = Workshop::planned(centre, json!({})).await;
    let participant = workshop.put_in(boss, 2).await.expect(201);
    Belongings {
        pickups: pickup_paths(centre).await,
        workshop: workshop.path().trim_start_matches("/v1/").to_owned(),
        participant: format!("workshop-bookings/{}", uuid(&participant["id"])),
        event: cafe.path().trim_start_matches("/v1/").to_owned(),
        bookings,
        ticket,
        repairer,
        lot: lot.id,
        container: uuid(&container["id"]),
        handover: handover.id,
        item: item.id,
        version: item.version,
        batch: boss.blank_label().await.0,
        person: uuid(&driver["id"]),
        letter: uuid(&letters["items"][0]["id"]),
        photo: uuid(&photo["id"]),
        torn: item.code,
        device: tablet.id,
        held,
    }
}

async fn pickup_paths(centre: &Centre) -> PickupPaths {
    let pickups = Pickups::planned(centre, json!({})).await;
    pickups.doubtful("12@voorbeeld.example").await;
    let pickup = pickups.listed().await.remove(0);
    let routes = pickups.routes_of(&[]).await;
    PickupPaths {
        route: format!("routes/{}", uuid(&routes["routes"][0]["id"])),
        version: routes["version"].clone(),
        depot: format!("depots/{}", centre.shop),
        area: format!("pickup-areas/{}", pickups.area),
        van: format!("vans/{}", pickups.van),
        good: format!("pickup-goods/{}", pickups.chair),
        day: pickups.path().trim_start_matches("/v1/").to_owned(),
        pickup: format!("pickups/{}", uuid(&pickup["id"])),
        answer: json!({ "things": [{ "thingId": pickup["things"][0]["id"], "take": true }] }),
    }
}

/// What would work at home.
type Tried = (&'static str, Method, String, Value);

/// Those of the repair café.
fn repairs(centre: &Centre, own: &Belongings) -> Vec<Tried> {
    let Belongings { event, bookings: [first, second], ticket, repairer, .. } = own;
    let booking = |row: &Value| format!("repair-bookings/{}", uuid(&row["id"]));
    let visit = json!({ "categoryId": centre.lamp, "name": "K", "language": "nl" });
    let take = json!({ "act": "take", "version": first["version"], "table": "1" });
    let (get, post, patch, none) = (Method::GET, Method::POST, Method::PATCH, json!({}));
    let renew = format!("repairers/{repairer}/_renew-link");
    vec![
        ("updateRepairer", Method::PATCH, format!("repairers/{repairer}"), json!({ "name": "W" })),
        ("renewRepairerLink", post.clone(), renew, none.clone()),
        ("listRepairCrew", get.clone(), format!("{event}/crew"), none.clone()),
        ("getRepairEvent", get.clone(), event.clone(), none.clone()),
        ("listRepairBookings", get.clone(), format!("{event}/bookings"), none.clone()),
        ("createRepairBooking", post.clone(), format!("{event}/bookings"), visit),
        ("checkInRepair", post.clone(), format!("{event}/_check-in"), json!({ "token": ticket })),
        ("getRepairBooking", get, booking(first), none.clone()),
        ("actOnRepair", post.clone(), format!("{}/acts", booking(first)), take),
        ("labelRepair", post.clone(), format!("{}/label", booking(second)), none.clone()),
        ("updateRepairEvent", patch, event.clone(), json!({ "name": "Elders" })),
        ("cancelRepairEvent", post, format!("{event}/_cancel"), none),
    ]
}

/// Those of workshops.
fn workshops(own: &Belongings) -> Vec<Tried> {
    let Belongings { workshop, participant, .. } = own;
    let visit = json!({ "name": "K", "people": 1, "language": "nl" });
    let (get, post, none) = (Method::GET, Method::POST, json!({}));
    vec![
        ("getWorkshop", get.clone(), workshop.clone(), none.clone()),
        ("updateWorkshop", Method::PATCH, workshop.clone(), json!({ "places": 12 })),
        ("listWorkshopBookings", get, format!("{workshop}/bookings"), none.clone()),
        ("createWorkshopBooking", post.clone(), format!("{workshop}/bookings"), visit),
        (
            "noteWorkshopAttendance",
            Method::PUT,
            format!("{participant}/came"),
            json!({ "came": 1 }),
        ),
        ("declineWorkshopBooking", post.clone(), format!("{participant}/_decline"), none.clone()),
        ("cancelWorkshop", post, format!("{workshop}/_cancel"), none),
    ]
}

/// Those of the pickup service.
fn pickups(own: &Belongings) -> Vec<Tried> {
    let PickupPaths { depot, area, van: bus, good: thing, day, pickup, answer, .. } = &own.pickups;
    let PickupPaths { route, version, .. } = &own.pickups;
    // Showing them and looking for others change the routes.
    let version_then = version.as_i64().expect("a number") + 2;
    let arranged = json!({ "version": version_then, "routes": [] });
    let (get, post, put, patch, none) =
        (Method::GET, Method::POST, Method::PUT, Method::PATCH, json!({}));
    let spot = json!({ "spot": { "latitude": 51, "longitude": 5 }, "unloadMinutes": 5 });
    let pinned = json!({ "spot": spot["spot"] });
    let used = json!({ "active": true });
    let left = json!({ "kind": "leave", "vanId": bus.rsplit('/').next() });
    vec![
        ("setDepot", put.clone(), depot.clone(), spot),
        ("updatePickupArea", patch.clone(), area.clone(), json!({ "name": "Oost" })),
        ("replaceVan", put.clone(), bus.clone(), van(used.clone())),
        ("replacePickupGood", put.clone(), thing.clone(), good("Kruk", used)),
        ("getPickupDay", get.clone(), day.clone(), none.clone()),
        ("assignDriver", put.clone(), format!("{route}/driver"), none.clone()),
        ("getDayRoutes", get.clone(), format!("{day}/routes"), none.clone()),
        (
            "publishRoutes",
            post.clone(),
            format!("{day}/_publish-routes"),
            json!({ "version": version }),
        ),
        ("takeRoute", post.clone(), format!("{route}/_take"), none.clone()),
        ("replanRoute", post.clone(), format!("{route}/_replan"), none.clone()),
        ("getRoute", get.clone(), route.clone(), none.clone()),
        ("noteVanDeed", post.clone(), format!("{day}/deeds"), left),
        ("arrangeRoutes", put.clone(), format!("{day}/routes"), arranged),
        ("planRoutes", post.clone(), format!("{day}/_plan-routes"), none.clone()),
        ("stopPlanning", post.clone(), format!("{day}/_stop-planning"), none.clone()),
        ("listPickups", get.clone(), format!("{day}/pickups"), none.clone()),
        ("updatePickupDay", patch.clone(), day.clone(), json!({ "litres": 9999 })),
        ("getPickup", get, pickup.clone(), none.clone()),
        ("answerPickup", post.clone(), format!("{pickup}/_answer"), answer.clone()),
        ("placePickup", put, format!("{pickup}/spot"), pinned),
        ("updatePickup", patch, pickup.clone(), none.clone()),
        ("declinePickup", post.clone(), format!("{pickup}/_decline"), json!({ "reason": "Ziek" })),
        ("cancelPickupDay", post, format!("{day}/_cancel"), none),
    ]
}

/// Every operation with an identity in its path, with a request that would work at home.
fn requests(centre: &Centre, own: &Belongings) -> Vec<Tried> {
    let Belongings { handover, item, version, batch, person, letter, torn, lot, .. } = own;
    let container = own.container;
    let Belongings { device, held: [first, second], .. } = own;
    let (lamp, shop, desk) = (centre.lamp, centre.shop, centre.desk);
    let (get, post, patch) = (Method::GET, Method::POST, Method::PATCH);
    let clean = json!({ "move": "clean", "version": version });
    let heavier = json!({ "version": version + 1, "weightGrams": 5 });
    let weigh = json!({ "move": "weigh", "version": 1, "weightGrams": 9, "reason": "nat" });
    let none = json!({});
    let label = format!("items/{item}/label");
    vec![
        ("getHandover", get.clone(), format!("handovers/{handover}"), none.clone()),
        (
            "getReceipt",
            get.clone(),
            format!("handovers/{handover}/receipt?format=svg"),
            none.clone(),
        ),
        ("getItem", get.clone(), format!("items/{item}"), none.clone()),
        ("listMoves", get.clone(), format!("items/{item}/moves"), none.clone()),
        ("moveItem", post.clone(), format!("items/{item}/moves"), clean),
        ("updateItem", patch.clone(), format!("items/{item}"), heavier),
        ("getItemLabel", get.clone(), format!("{label}?format=png&stock=roll62"), none.clone()),
        ("replaceLabel", post.clone(), label, none.clone()),
        ("getItemByLabel", get.clone(), format!("items/by-label/{torn}"), none.clone()),
        ("revokeLabel", post.clone(), format!("labels/{torn}/_revoke"), none.clone()),
        (
            "getLabelBatchSheet",
            get.clone(),
            format!("label-batches/{batch}/sheet?format=pdf"),
            none.clone(),
        ),
        ("getLot", get.clone(), format!("lots/{lot}"), none.clone()),
        ("listLotMoves", get.clone(), format!("lots/{lot}/moves"), none.clone()),
        ("moveLot", post.clone(), format!("lots/{lot}/moves"), weigh),
        (
            "getLotLabel",
            get.clone(),
            format!("lots/{lot}/label?format=png&stock=roll62"),
            none.clone(),
        ),
        ("replaceLotLabel", post.clone(), format!("lots/{lot}/label"), none.clone()),
        ("updateContainer", patch.clone(), format!("containers/{container}"), json!({})),
        ("updateCategory", patch.clone(), format!("categories/{lamp}"), json!({ "position": 1 })),
        ("updateLocation", patch.clone(), format!("locations/{shop}"), json!({ "name": "W" })),
        ("updateStation", patch.clone(), format!("stations/{desk}"), json!({ "name": "B" })),
        ("updateDevice", patch.clone(), format!("devices/{device}"), json!({ "name": "D" })),
        ("getEnrolmentCode", get.clone(), format!("devices/{device}/enrolment-code"), none.clone()),
        (
            "renewEnrolment",
            post.clone(),
            format!("devices/{device}/_renew-enrolment"),
            none.clone(),
        ),
        ("revokeDevice", post.clone(), format!("devices/{device}/_revoke"), none.clone()),
        ("dropHeldAct", Method::DELETE, format!("held-acts/{first}"), none.clone()),
        ("settleHeldAct", post.clone(), format!("held-acts/{second}/_settle"), none.clone()),
        ("removePin", Method::DELETE, format!("staff/{person}/pin"), none.clone()),
        ("updateStaff", patch, format!("staff/{person}"), json!({ "name": "C" })),
        ("resetPassword", post.clone(), format!("staff/{person}/_reset-password"), none.clone()),
        ("retryLetter", post, format!("letters/{letter}/_retry"), none),
    ]
}

on_both_engines!(nothing_of_another_centre_is_found_by_its_identity, async |centre: &Centre| {
    let there = centre.neighbour().await;
    let home = centre.signed_in("administrator").await;
    let stranger = there.signed_in("administrator").await;
    let own = belongings(centre, &home).await;
    let requests =
        [requests(centre, &own), repairs(centre, &own), workshops(&own), pickups(&own)].concat();
    let mut tried: Vec<_> = requests.iter().map(|(name, ..)| *name).collect();
    tried.sort_unstable();
    assert_eq!(tried, operations_with_an_identity(), "each operation is tried, and once");
    for (name, method, path, body) in &requests {
        let path = format!("/v1/{path}");
        let answer = stranger.ask(method.clone(), &path, Some(home.key()), body).await;
        assert_eq!(answer.status, 404, "{name}: {answer:?}");
        answer.problem();
    }
    for (name, method, path, body) in &requests {
        let path = format!("/v1/{path}");
        let answer = home.ask(method.clone(), &path, Some(home.key()), body).await;
        assert!(answer.status < 300, "{name} works at home: {answer:?}");
    }
});

on_both_engines!(nothing_is_built_on_what_another_centre_has, async |centre: &Centre| {
    let there = centre.neighbour().await;
    let (home, stranger) = (centre.boss().await, there.boss().await);
    let own = belongings(centre, &home).await;
    let mine = stranger.hand_over().await;
    let chair = stranger.take_in(&mine, there.chair, json!({})).await;
    let gone = stranger.moves(&chair, "give_away", json!({})).await;
    let category = json!({
        "parentId": centre.lamp, "stream": "toys", "names": { "nl": "Bal", "en": "Ball" },
        "pictogram": "ball", "needsTest": false, "position": 1,
    });
    let item = |handover: Uuid, category: Uuid, more: Value| {
        with(json!({ "handoverId": handover, "categoryId": category }), more)
    };
    let lot = |more: Value| with(json!({ "categoryId": there.chair, "channel": "counter" }), more);
    for (path, body, status) in [
        ("items", item(own.handover, there.chair, json!({})), 404),
        ("items", item(mine.id, centre.chair, json!({})), 404),
        ("items", item(mine.id, there.chair, json!({ "photoId": own.photo })), 400),
        (
            "lots",
            json!({ "categoryId": centre.chair, "channel": "counter", "weightGrams": 1 }),
            404,
        ),
        ("lots", lot(json!({ "handoverId": own.handover, "weightGrams": 1 })), 404),
        ("lots", lot(json!({ "locationId": centre.shop, "weightGrams": 1 })), 404),
        ("lots", lot(json!({ "containerId": own.container, "grossGrams": 9999 })), 404),
        ("categories", category, 400),
        ("stations", json!({ "name": "K", "kind": "till", "locationId": centre.shop }), 404),
        ("devices", json!({ "name": "T", "stationId": centre.desk, "lockMinutes": 5 }), 404),
    ] {
        let answer = stranger.post(&format!("/v1/{path}"), body).await;
        assert_eq!(answer.status, status, "{path}: {answer:?}");
        answer.problem();
    }
    let station = json!({ "stationId": centre.desk });
    stranger.put("/v1/sessions/current/station", station).await.refused(404, "not_found");
    let again = json!({ "handoverId": own.handover });
    stranger.tries(&gone, "hand_in_again", again).await.refused(404, "not_found");
    let crate_ =
        stranger.take_lot_in(there.chair, json!({ "weightGrams": 1000, "pieces": 2 })).await;
    for (kind, more) in [
        ("merge", json!({ "intoLotId": own.lot })),
        ("relocate", json!({ "locationId": centre.shop })),
        ("split_item", json!({ "categoryId": centre.chair })),
        ("discard", json!({ "pieces": 1, "grossGrams": 9999, "containerId": own.container })),
    ] {
        stranger.tries_act(&crate_, kind, more).await.refused(404, "not_found");
    }
    let patch = json!({ "version": gone.version, "categoryId": centre.lamp });
    let answer = stranger.patch(&format!("/v1/items/{}", gone.id), patch).await;
    answer.refused(404, "not_found");
});

on_both_engines!(a_list_shows_one_centre, async |centre: &Centre| {
    let there = centre.neighbour().await;
    let (home, stranger) = (centre.boss().await, there.boss().await);
    let own = belongings(centre, &home).await;
    for list in [
        "items",
        "lots",
        "containers",
        "handovers",
        "label-batches",
        "letters",
        "devices",
        "held-acts",
        "repairers",
    ] {
        let theirs = stranger.get(&format!("/v1/{list}")).await.expect(200);
        assert_eq!(theirs["items"], json!([]), "{list}");
    }
    for list in ["staff", "categories", "locations", "stations"] {
        let (ours, theirs) =
            (home.get(&format!("/v1/{list}")).await, stranger.get(&format!("/v1/{list}")).await);
        let ids = |page: Value| {
            page["items"]
                .as_array()
                .expect("rows")
                .iter()
                .map(|row| uuid(&row["id"]))
                .collect::<Vec<_>>()
        };
        let (ours, theirs) = (ids(ours.expect(200)), ids(theirs.expect(200)));
        assert!(!theirs.is_empty() && !theirs.iter().any(|id| ours.contains(id)), "{list}");
    }
    assert!(!own.torn.is_empty());
});

/// The operations with an identity in their path. A public story is left out: it is for anyone.
fn operations_with_an_identity() -> Vec<&'static str> {
    let paths = omloop::openapi::spec()["paths"].as_object().expect("paths");
    let paths = paths.iter().filter(|(path, _)| path.contains('{'));
    let operations = paths.flat_map(|(_, path)| path.as_object().expect("operations").values());
    let names = operations.filter_map(|operation| operation["operationId"].as_str());
    // Those are for everyone who passes by.
    let open = ["getPublicItem", "getRepairBoard"];
    let mut names: Vec<_> = names.filter(|name| !open.contains(name)).collect();
    names.sort_unstable();
    names
}
