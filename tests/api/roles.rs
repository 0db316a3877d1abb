//! Who may do what: one table for every operation of the API and every role.

use std::collections::BTreeMap;

use poem::http::Method;

use crate::on_both_engines;
use crate::support::*;

const ROLES: [&str; 6] =
    ["volunteer", "repairer", "driver", "cashier", "coordinator", "administrator"];

/// For anyone, without an account.
const ANYONE: [&str; 47] = [
    "findPickupByCard",
    "createSession",
    "getSingleSignOn",
    "getSignOnPage",
    "getSignOnReturn",
    "getPublicItem",
    "followHandover",
    "createFollower",
    "confirmFollower",
    "setFollowerLanguage",
    "stopFollower",
    "enrolDevice",
    "getRepairOffer",
    "listRepairSlots",
    "bookRepair",
    "openRepairBooking",
    "confirmRepairBooking",
    "cancelRepairBooking",
    "changeRepairBooking",
    "drawRepairTicket",
    "writeRepairCalendarFile",
    "answerStillWorks",
    "getRepairBoard",
    "createPublicPhoto",
    "listPublicRepairEvents",
    "getRepairCalendar",
    "openRoster",
    "answerRoster",
    "setRosterLanguage",
    "stopRosterLetters",
    "drawRosterCode",
    "listPublicWorkshops",
    "bookWorkshop",
    "openWorkshopBooking",
    "confirmWorkshopBooking",
    "cancelWorkshopBooking",
    "changeWorkshopBooking",
    "writeWorkshopCalendarFile",
    "listPublicPickupGoods",
    "offerPickup",
    "bookPickup",
    "openPickup",
    "cancelPickup",
    "changePickup",
    "offerPickupChange",
    "writePickupCalendarFile",
    "listPublicAddresses",
];

/// For a device of the centre, whoever is at it.
const DEVICE: [&str; 3] = ["getDevice", "createPinSession", "holdActs"];

/// For who drives a van, and who plans for them.
const DRIVING: [&str; 5] = ["listVanRoutes", "takeRoute", "getRoute", "replanRoute", "noteVanDeed"];

/// For everybody who works at the centre. Which moves each role may make is in `refusals.rs`.
const STAFF: [&str; 61] = [
    "getSession",
    "deleteSession",
    "chooseStation",
    "standAtDoor",
    "changePassword",
    "setPin",
    "listCategories",
    "listLocations",
    "listStations",
    "createHandover",
    "listHandovers",
    "getHandover",
    "getReceipt",
    "createItem",
    "listItems",
    "getItemByLabel",
    "getItem",
    "getRules",
    "updateItem",
    "listMoves",
    "moveItem",
    "createPhoto",
    "getItemLabel",
    "replaceLabel",
    "createLot",
    "listLots",
    "getLot",
    "listLotMoves",
    "moveLot",
    "getLotLabel",
    "replaceLotLabel",
    "getPracticeSheet",
    "listContainers",
    "listRepairEvents",
    "getRepairRules",
    "getRepairEvent",
    "listRepairBookings",
    "createRepairBooking",
    "getRepairBooking",
    "checkInRepair",
    "actOnRepair",
    "labelRepair",
    "listWorkshops",
    "getWorkshop",
    "listWorkshopBookings",
    "createWorkshopBooking",
    "noteWorkshopAttendance",
    "listDepots",
    "listPickupAreas",
    "listVans",
    "listPickupGoods",
    "listPickupDays",
    "getPickupDay",
    "listPickups",
    "listPickupsToJudge",
    "createPickup",
    "getPickup",
    "updatePickup",
    "declinePickup",
    "getDayRoutes",
    "getMap",
];

/// For coordinators and administrators.
pub const SETTING_UP: [&str; 61] = [
    "getPickupFigures",
    "listStaff",
    "createStaff",
    "updateStaff",
    "resetPassword",
    "createCategory",
    "updateCategory",
    "createLocation",
    "updateLocation",
    "createStation",
    "updateStation",
    "createLabelBatch",
    "listLabelBatches",
    "getLabelBatchSheet",
    "revokeLabel",
    "listLetters",
    "retryLetter",
    "createContainer",
    "updateContainer",
    "getBalance",
    "listDevices",
    "createDevice",
    "updateDevice",
    "renewEnrolment",
    "getEnrolmentCode",
    "revokeDevice",
    "removePin",
    "listHeldActs",
    "dropHeldAct",
    "settleHeldAct",
    "createRepairEvents",
    "updateRepairEvent",
    "cancelRepairEvent",
    "getRepairExport",
    "getRepairStatistics",
    "listRepairers",
    "createRepairer",
    "updateRepairer",
    "renewRepairerLink",
    "listRepairCrew",
    "createWorkshops",
    "updateWorkshop",
    "cancelWorkshop",
    "declineWorkshopBooking",
    "setDepot",
    "createPickupArea",
    "updatePickupArea",
    "createVan",
    "replaceVan",
    "createPickupGood",
    "replacePickupGood",
    "createPickupDays",
    "updatePickupDay",
    "cancelPickupDay",
    "answerPickup",
    "placePickup",
    "planRoutes",
    "stopPlanning",
    "arrangeRoutes",
    "publishRoutes",
    "assignDriver",
];

/// What a role gets to hear at the door of an operation.
#[derive(Debug, PartialEq, Eq)]
enum Door {
    Open,
    SignInFirst,
    EnrolFirst,
    NotYourRole,
}

fn expected(operation: &str, role: Option<&str>) -> Door {
    let sets_up = matches!(role, Some("coordinator" | "administrator"));
    let drives = role == Some("driver") && DRIVING.contains(&operation);
    match role {
        _ if ANYONE.contains(&operation) => Door::Open,
        _ if DEVICE.contains(&operation) => Door::EnrolFirst,
        None => Door::SignInFirst,
        Some(_) if STAFF.contains(&operation) || drives || sets_up => Door::Open,
        Some(_) => Door::NotYourRole,
    }
}

on_both_engines!(every_operation_is_open_to_exactly_the_right_roles, async |centre: &Centre| {
    let mut people = vec![(None, centre.nobody())];
    for role in ROLES {
        people.push((Some(role), centre.signed_in(role).await));
    }
    // These come last: after the one a session does little else, after the other nobody is there.
    let ends = ["standAtDoor", "deleteSession"];
    let (last, first): (Vec<_>, Vec<_>) =
        operations().into_iter().partition(|(id, _)| ends.contains(&id.as_str()));
    for (id, (method, path)) in first.into_iter().chain(last.into_iter().rev()) {
        for (role, person) in &people {
            // Without a body and with an identity of nothing, nobody gets further than the door.
            let answer = person.ask(method.clone(), &path, None, &Value::Null).await;
            assert_eq!(door(&answer), expected(&id, *role), "{id} by {role:?}: {answer:?}");
            assert!(answer.status < 500, "{id}: {answer:?}");
        }
    }
});

fn door(answer: &Answer) -> Door {
    match (answer.status, answer.code().as_str()) {
        (401, "sign_in_first") => Door::SignInFirst,
        (401, "enrol_first") => Door::EnrolFirst,
        (403, "not_your_role") => Door::NotYourRole,
        _ => Door::Open,
    }
}

/// The operations of the document: by name, with a path that leads to nothing.
pub fn operations() -> BTreeMap<String, (Method, String)> {
    let mut found = BTreeMap::new();
    let paths = omloop::openapi::spec()["paths"].as_object().expect("paths");
    for (path, operations) in paths {
        for (method, operation) in operations.as_object().expect("operations") {
            let Ok(method) = method.to_uppercase().parse::<Method>() else { continue };
            let Some(id) = operation["operationId"].as_str() else { continue };
            let nil = Uuid::nil().to_string();
            let path = path.replace("{id}", &nil).replace("{code}", "0000000000");
            found.insert(id.to_owned(), (method, format!("/v1{path}")));
        }
    }
    found
}

#[test]
fn the_table_names_each_operation_once() {
    let mut named = [&ANYONE[..], &DEVICE, &DRIVING, &STAFF, &SETTING_UP].concat();
    named.sort_unstable();
    let known: Vec<_> = operations().into_keys().collect();
    assert_eq!(named, known, "an operation is missing from the table, or gone from the API");
}

#[test]
fn the_document_says_what_the_table_says() {
    let paths = omloop::openapi::spec()["paths"].as_object().expect("paths");
    for operation in paths.values().flat_map(|path| path.as_object().expect("operations").values())
    {
        let id = operation["operationId"].as_str().expect("a name");
        let signed_in = operation["security"].as_array().is_some_and(|needs| !needs.is_empty());
        assert_eq!(signed_in, !ANYONE.contains(&id), "{id}");
    }
}

/// What a session at the door may do besides what anyone may.
const AT_THE_DOOR: [&str; 4] = ["checkInRepair", "chooseStation", "deleteSession", "getSession"];

on_both_engines!(a_tablet_at_the_door_lets_people_in_and_nothing_else, async |centre: &Centre| {
    for role in ROLES {
        let person = centre.signed_in(role).await;
        let left = person.put("/v1/sessions/current/door", json!({})).await.expect(200);
        assert_eq!(left["atDoor"], true);
        let ours = operations().into_iter();
        let ours = ours.filter(|(id, _)| id != "deleteSession" && !ANYONE.contains(&id.as_str()));
        for (id, (method, path)) in ours.filter(|(id, _)| !DEVICE.contains(&id.as_str())) {
            let answer = person.ask(method, &path, None, &Value::Null).await;
            let shut = (answer.status, answer.code()) == (403, "at_the_door".into());
            assert_eq!(shut, !AT_THE_DOOR.contains(&id.as_str()), "{id} by {role}: {answer:?}");
        }
    }
});
