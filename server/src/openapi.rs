//! The document of the API: what poem-openapi knows, and the conventions that hold for every
//! operation (see `openapi/README.md`).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use poem_openapi::{ContactObject, LicenseObject, OpenApiService, Tags};
use serde_json::{Value, json};

use crate::addresses::PublicAddressesApi;
use crate::app::App;
use crate::auth::{SessionsApi, StaffApi};
use crate::balance::BalanceApi;
use crate::centre::{CategoriesApi, LocationsApi, StationsApi};
use crate::devices::{CurrentDeviceApi, DevicesApi};
use crate::handovers::HandoversApi;
use crate::held_acts::{DeviceHeldActsApi, HeldActsApi};
use crate::items::{ItemsApi, RulesApi};
use crate::labels::{ItemLabelsApi, LabelBatchesApi, LabelsApi, LotLabelsApi, PracticeLabelsApi};
use crate::lots::{ContainersApi, LotsApi};
use crate::map::MapApi;
use crate::notifications::{FollowersApi, LettersApi};
use crate::photos::{PhotosApi, PublicPhotosApi};
use crate::pickups::{
    DepotsApi, GoodsApi, PickupAreasApi, PickupDaysApi, PickupFiguresApi, PickupsApi,
    PublicPickupsApi, RoutesApi, VanApi, VansApi,
};
use crate::pins::PinsApi;
use crate::repairs::{
    PublicRepairsApi, RepairBoardApi, RepairBookingsApi, RepairCalendarApi, RepairCrewApi,
    RepairDayApi, RepairEventsApi, RepairReportsApi, RepairRulesApi, RepairersApi, RosterApi,
};
use crate::residents::{FollowedHandoversApi, PublicItemsApi};
use crate::single_sign_on::SingleSignOnApi;
use crate::workshops::{
    PublicWorkshopBookingsApi, PublicWorkshopsApi, WorkshopBookingsApi, WorkshopsApi,
};

/// The version of the API, which every response names.
pub const API_VERSION: &str = "1.0.0";

/// The parts of the API.
#[derive(Tags)]
pub enum Tag {
    /// Signing in and out.
    Sessions,
    /// The people of a centre.
    Staff,
    /// Categories, locations and stations.
    Centre,
    /// Shared tablets, and what they could not send.
    Devices,
    /// What one resident brings at one time.
    Handovers,
    /// Things and their moves.
    Items,
    /// Crates and pallets of like things, and the balance of all that came in and went out.
    Lots,
    /// Labels, printed blank or for a thing.
    Labels,
    /// The repair café: its days, its bookings, and what was repaired.
    Repairs,
    /// Workshops and group visits, and who comes to them.
    Workshops,
    /// The pickup service: areas, vans, days, and what is collected.
    Pickups,
    /// What residents see and do without an account.
    Residents,
    /// What became of the letters.
    Letters,
}

/// All operations, by feature: a tuple has room for sixteen.
type Apis = (
    (SessionsApi, SingleSignOnApi, StaffApi),
    (CategoriesApi, LocationsApi, StationsApi),
    (DevicesApi, CurrentDeviceApi, PinsApi),
    (HeldActsApi, DeviceHeldActsApi),
    (HandoversApi, ItemsApi, RulesApi, PhotosApi),
    (LotsApi, ContainersApi, BalanceApi),
    (ItemLabelsApi, LotLabelsApi, LabelsApi, LabelBatchesApi, PracticeLabelsApi),
    (
        RepairEventsApi,
        RepairBookingsApi,
        RepairDayApi,
        RepairRulesApi,
        RepairBoardApi,
        PublicRepairsApi,
        RepairReportsApi,
        RepairCalendarApi,
    ),
    (RepairersApi, RepairCrewApi, RosterApi),
    (WorkshopsApi, WorkshopBookingsApi, PublicWorkshopsApi, PublicWorkshopBookingsApi),
    (DepotsApi, PickupAreasApi, VansApi, GoodsApi, PickupDaysApi, PickupsApi, PublicPickupsApi),
    (RoutesApi, VanApi, PickupFiguresApi, MapApi),
    (PublicItemsApi, FollowedHandoversApi, PublicPhotosApi, PublicAddressesApi),
    (FollowersApi, LettersApi),
);

/// All operations, over this app.
pub fn service(app: &App) -> OpenApiService<Apis, ()> {
    let app = || app.clone();
    let apis = (
        (SessionsApi(app()), SingleSignOnApi(app()), StaffApi(app())),
        (CategoriesApi(app()), LocationsApi(app()), StationsApi(app())),
        (DevicesApi(app()), CurrentDeviceApi(app()), PinsApi(app())),
        (HeldActsApi(app()), DeviceHeldActsApi(app())),
        (HandoversApi(app()), ItemsApi(app()), RulesApi, PhotosApi(app())),
        (LotsApi(app()), ContainersApi(app()), BalanceApi(app())),
        (
            ItemLabelsApi(app()),
            LotLabelsApi(app()),
            LabelsApi(app()),
            LabelBatchesApi(app()),
            PracticeLabelsApi(app()),
        ),
        (
            RepairEventsApi(app()),
            RepairBookingsApi(app()),
            RepairDayApi(app()),
            RepairRulesApi,
            RepairBoardApi(app()),
            PublicRepairsApi(app()),
            RepairReportsApi(app()),
            RepairCalendarApi(app()),
        ),
        (RepairersApi(app()), RepairCrewApi(app()), RosterApi(app())),
        (
            WorkshopsApi(app()),
            WorkshopBookingsApi(app()),
            PublicWorkshopsApi(app()),
            PublicWorkshopBookingsApi(app()),
        ),
        (
            DepotsApi(app()),
            PickupAreasApi(app()),
            VansApi(app()),
            GoodsApi(app()),
            PickupDaysApi(app()),
            PickupsApi(app()),
            PublicPickupsApi(app()),
        ),
        (RoutesApi(app()), VanApi(app()), PickupFiguresApi(app()), MapApi(app())),
        (
            PublicItemsApi(app()),
            FollowedHandoversApi(app()),
            PublicPhotosApi(app()),
            PublicAddressesApi(app()),
        ),
        (FollowersApi(app()), LettersApi(app())),
    );
    let contact = ContactObject::new()
        .name("Omloop")
        .url("https://github.com/omloop/omloop")
        .email("omloop@example.org");
    OpenApiService::new(apis, "Omloop", API_VERSION)
        .description("One label follows a thing from a resident's doorstep to its next owner.")
        .contact(contact)
        .license(LicenseObject::new("EUPL-1.2").url("https://eupl.eu/1.2/en/"))
}

/// The document. It needs no database.
pub fn spec() -> &'static Value {
    static SPEC: LazyLock<Value> = LazyLock::new(|| {
        let bare = service(&App::unconnected()).spec();
        let mut document = serde_json::from_str(&bare).expect("poem-openapi writes JSON");
        apply_conventions(&mut document);
        document
    });
    &SPEC
}

/// The document as it is committed.
pub fn text() -> String {
    format!("{:#}\n", spec())
}

fn apply_conventions(document: &mut Value) {
    document["servers"] = json!([{ "url": "/v1" }]);
    let headers = json!({
        "API-Version": {
            "description": "The version of the API.",
            "schema": { "type": "string", "example": API_VERSION },
        }
    });
    document["components"]["headers"] = headers;
    for name in sent(document) {
        allow_nulls(&mut document["components"]["schemas"][name]);
    }
    for (_, path) in document["paths"].as_object_mut().into_iter().flatten() {
        for (method, operation) in path.as_object_mut().into_iter().flatten() {
            complete(method, operation);
        }
    }
}

/// The names of the schemas that requests are made of, and of what is within them and never answered.
fn sent(document: &Value) -> BTreeSet<String> {
    let (mut bodies, mut answers) = (BTreeSet::new(), BTreeSet::new());
    let paths = document["paths"].as_object().into_iter().flatten();
    for (_, operation) in paths.flat_map(|(_, path)| path.as_object().into_iter().flatten()) {
        named_in(&operation["requestBody"], &mut bodies);
        named_in(&operation["responses"], &mut answers);
    }
    let (within, answered) = (all_within(document, bodies.clone()), all_within(document, answers));
    &bodies | &(&within - &answered)
}

/// The schemas that are named somewhere in this.
fn named_in(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            let name = fields.get("$ref").and_then(Value::as_str);
            names.extend(name.and_then(|name| name.rsplit('/').next()).map(str::to_owned));
            fields.values().for_each(|field| named_in(field, names));
        }
        Value::Array(items) => items.iter().for_each(|item| named_in(item, names)),
        _ => {}
    }
}

/// These schemas, and those that they are made of.
fn all_within(document: &Value, mut names: BTreeSet<String>) -> BTreeSet<String> {
    let mut fresh = names.clone();
    while !fresh.is_empty() {
        let mut found = BTreeSet::new();
        for name in &fresh {
            named_in(&document["components"]["schemas"][name], &mut found);
        }
        fresh = &found - &names;
        names.extend(found);
    }
    names
}

/// A field that may be left out may also be sent as `null`; the server takes both for the same.
/// A bare `$ref` cannot say so in this version of OpenAPI, so it is wrapped.
fn allow_nulls(schema: &mut Value) {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let fields = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, field) in fields.into_iter().flatten() {
        if required.iter().any(|required| required == name.as_str()) {
            continue;
        }
        if field.get("$ref").is_some() {
            *field = json!({ "allOf": [field.take()] });
        }
        field["nullable"] = true.into();
    }
}

/// The methods that the document has for an address under `/v1`.
pub fn methods_at(path: &str) -> Vec<String> {
    let Some(path) = path.strip_prefix("/v1") else { return Vec::new() };
    let paths = spec()["paths"].as_object().into_iter().flatten();
    let here = paths.filter(|(template, _)| fits(template, path));
    here.flat_map(|(_, methods)| methods.as_object().into_iter().flatten())
        .map(|(method, _)| method.to_uppercase())
        .collect()
}

fn fits(template: &str, path: &str) -> bool {
    let (template, path) = (template.split('/'), path.split('/'));
    template.clone().count() == path.clone().count()
        && template.zip(path).all(|(part, given)| part == given || part.starts_with('{'))
}

/// Leaves out the statuses that an operation cannot answer with, names the version header, and
/// marks what anyone may use.
fn complete(method: &str, operation: &mut Value) {
    let possible = Possible::of(method, operation);
    if !possible.signed_in {
        operation["security"] = json!([]);
        operation["tags"].as_array_mut().into_iter().for_each(|tags| tags.push("Public".into()));
    }
    let Some(responses) = operation["responses"].as_object_mut() else { return };
    responses.retain(|status, _| possible.status(status));
    for (status, response) in responses {
        if status.starts_with(['2', '3']) {
            response["headers"]["API-Version"] =
                json!({ "$ref": "#/components/headers/API-Version" });
        }
    }
}

/// What there is in an operation that can go wrong.
struct Possible {
    id: String,
    signed_in: bool,
    input: bool,
    body: bool,
    names_a_thing: bool,
    changes: bool,
}

impl Possible {
    fn of(method: &str, operation: &Value) -> Self {
        let body = operation.get("requestBody").is_some();
        let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
        Self {
            id: operation["operationId"].as_str().unwrap_or_default().to_owned(),
            signed_in: operation.get("security").is_some(),
            input: body || !parameters.is_empty() || ["post", "put", "patch"].contains(&method),
            body,
            names_a_thing: body || parameters.iter().any(|parameter| parameter["in"] == "path"),
            changes: method != "get",
        }
    }

    fn status(&self, status: &str) -> bool {
        match status {
            "400" => self.input,
            "401" => self.signed_in || self.id == "createSession",
            "403" => self.signed_in,
            "404" => self.names_a_thing || self.id.starts_with("getSignOn"),
            "409" => self.changes,
            "410" => ["confirmFollower", "enrolDevice"].contains(&self.id.as_str()),
            "413" | "415" => self.body,
            "429" => {
                !self.signed_in
                    || ["changePassword", "createPinSession"].contains(&self.id.as_str())
            }
            _ => true,
        }
    }
}
