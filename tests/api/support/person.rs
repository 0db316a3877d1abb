//! Someone at a tablet or a phone, who asks the server things.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use poem::http::Method;
use poem::{Endpoint, Request};
use serde_json::{Value, json};
use uuid::Uuid;

use super::Answer;
use super::server::Serves;

/// Someone who asks; signed in when there is a cookie, and at a tablet of the centre when there is
/// one of a device.
#[derive(Clone)]
pub struct Person {
    server: Arc<dyn Serves>,
    cookie: Option<String>,
    device: Option<String>,
    network: Option<IpAddr>,
}

/// A handover and the secret on its receipt.
#[derive(Debug, Clone)]
pub struct Handover {
    /// Its identity.
    pub id: Uuid,
    /// What stands behind the `#` of its link.
    pub token: String,
}

/// A thing as somebody saw it last.
#[derive(Debug, Clone)]
pub struct Thing {
    /// Its identity.
    pub id: Uuid,
    /// The version that was seen.
    pub version: i64,
    /// The code on its label.
    pub code: String,
    /// All that was told of it.
    pub json: Value,
}

impl Person {
    /// Someone without an account.
    pub fn nobody(server: Arc<dyn Serves>) -> Self {
        Self { server, cookie: None, device: None, network: None }
    }

    /// The same, signed in.
    pub async fn sign_in(self, login: &str, password: &str) -> Self {
        let body = json!({ "login": login, "password": password });
        let answer = self.post("/v1/sessions", body).await;
        answer.expect(201);
        Self { cookie: Some(answer.cookie("__Host-omloop")), ..self }
    }

    /// The same, signed in with a PIN.
    pub async fn sign_in_with_pin(&self, person: Uuid, pin: &str) -> Self {
        let answer = self.try_pin(person, pin).await;
        answer.expect(201);
        Self { cookie: Some(answer.cookie("__Host-omloop")), ..self.clone() }
    }

    /// Tries a PIN.
    pub async fn try_pin(&self, person: Uuid, pin: &str) -> Answer {
        self.post("/v1/devices/current/sessions", json!({ "staffId": person, "pin": pin })).await
    }

    /// The same, with the session of this token.
    pub fn with_session(&self, token: String) -> Self {
        Self { cookie: Some(token), ..self.clone() }
    }

    /// The same, at the tablet that opens this link to enrol.
    pub async fn enrol(&self, token: &str) -> Self {
        let answer = self.post("/v1/devices/_enrol", json!({ "token": token })).await;
        answer.expect(200);
        Self { device: Some(answer.cookie("__Host-omloop-device")), ..self.clone() }
    }

    /// The same, from elsewhere than everybody else: without a socket the header is all there is.
    pub fn at_network(self, number: u32) -> Self {
        let address = IpAddr::V4(Ipv4Addr::from_bits(0x0a00_0000 + number));
        Self { network: Some(address), ..self }
    }

    /// The same, with the cookies of their session alone.
    pub fn without_device(&self) -> Self {
        Self { device: None, ..self.clone() }
    }

    /// The same session, taken to another tablet.
    pub fn taken_to(&self, other: &Self) -> Self {
        Self { device: other.device.clone(), ..self.clone() }
    }

    /// A fresh key for a creating request.
    pub fn key(&self) -> Uuid {
        let app = self.server.app();
        app.chance.uuid(app.clock.now())
    }

    /// A request that the caller completes.
    pub fn request(&self, method: Method, path: &str) -> poem::RequestBuilder {
        let mut request = Request::builder().method(method).uri(path.parse().expect("a path"));
        if let Some(network) = self.network {
            request = request.header("x-forwarded-for", network.to_string());
        }
        let session = self.cookie.iter().map(|token| format!("__Host-omloop={token}"));
        let device = self.device.iter().map(|token| format!("__Host-omloop-device={token}"));
        let cookies: Vec<_> = session.chain(device).collect();
        if cookies.is_empty() { request } else { request.header("cookie", cookies.join("; ")) }
    }

    /// Sends what [`Self::request`] began.
    pub async fn send(&self, request: Request) -> Answer {
        Answer::read(self.server.endpoint().get_response(request).await).await
    }

    /// Sends JSON.
    pub async fn ask(&self, method: Method, path: &str, key: Option<Uuid>, body: &Value) -> Answer {
        let mut request = self.request(method, path).content_type("application/json");
        if let Some(key) = key {
            request = request.header("idempotency-key", key.to_string());
        }
        self.send(request.body(body.to_string())).await
    }

    /// Gets.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path).finish()).await
    }

    /// Posts with a fresh key.
    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.post_as(self.key(), path, body).await
    }

    /// Posts with this key.
    pub async fn post_as(&self, key: Uuid, path: &str, body: Value) -> Answer {
        self.ask(Method::POST, path, Some(key), &body).await
    }

    /// Patches.
    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.ask(Method::PATCH, path, None, &body).await
    }

    /// Puts.
    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.ask(Method::PUT, path, None, &body).await
    }

    /// Deletes.
    pub async fn delete(&self, path: &str) -> Answer {
        self.send(self.request(Method::DELETE, path).finish()).await
    }

    /// Sends a photo with this key.
    pub async fn photo(&self, key: Uuid, kind: &str, file: Vec<u8>) -> Answer {
        self.photo_at("/v1/photos", key, kind, file).await
    }

    /// Sends a photo with this key to this address.
    pub async fn photo_at(&self, path: &str, key: Uuid, kind: &str, file: Vec<u8>) -> Answer {
        let request = self.request(Method::POST, path).content_type(kind);
        self.send(request.header("idempotency-key", key.to_string()).body(file)).await
    }

    /// Begins a handover at the counter.
    pub async fn hand_over(&self) -> Handover {
        let made = self.post("/v1/handovers", json!({ "channel": "counter" })).await.expect(201);
        let url = made["followUrl"].as_str().expect("a link");
        let (_, token) = url.split_once('#').expect("a secret behind the #");
        Handover { id: uuid(&made["id"]), token: token.to_owned() }
    }

    /// Takes a thing in, of which more may be told than its category.
    pub async fn take_in(&self, handover: &Handover, category: Uuid, more: Value) -> Thing {
        let body = with(json!({ "handoverId": handover.id, "categoryId": category }), more);
        Thing::from(self.post("/v1/items", body).await.expect(201))
    }

    /// Makes a move, which must work out, and answers how the thing stands then.
    pub async fn moves(&self, thing: &Thing, kind: &str, more: Value) -> Thing {
        let answer = self.tries(thing, kind, more).await;
        assert_eq!(answer.status, 201, "{kind}: {answer:?}");
        Thing::from(answer.json())
    }

    /// Tries a move.
    pub async fn tries(&self, thing: &Thing, kind: &str, more: Value) -> Answer {
        self.tries_as(self.key(), thing, kind, more).await
    }

    /// Tries a move with this key.
    pub async fn tries_as(&self, key: Uuid, thing: &Thing, kind: &str, more: Value) -> Answer {
        let body = with(json!({ "move": kind, "version": thing.version }), more);
        self.post_as(key, &format!("/v1/items/{}/moves", thing.id), body).await
    }

    /// The thing as it stands now.
    pub async fn look_at(&self, thing: &Thing) -> Thing {
        Thing::from(self.get(&format!("/v1/items/{}", thing.id)).await.expect(200))
    }

    /// Makes blank labels, and answers the batch and one code of it.
    pub async fn blank_label(&self) -> (Uuid, String) {
        let body = json!({ "count": 1, "stock": "label62x29" });
        let batch = uuid(&self.post("/v1/label-batches", body).await.expect(201)["id"]);
        let sheet = self.get(&format!("/v1/label-batches/{batch}/sheet?format=zpl203")).await;
        let sheet = String::from_utf8(sheet.bytes).expect("ZPL is text");
        let (_, rest) = sheet.split_once("/i/").expect("the address on the label");
        (batch, rest[..10].to_owned())
    }
}

impl From<Value> for Thing {
    fn from(json: Value) -> Self {
        let code = json["label"]["code"].as_str().unwrap_or_default().to_owned();
        Self { id: uuid(&json["id"]), version: json["version"].as_i64().unwrap_or(0), code, json }
    }
}

impl Thing {
    /// The step that it stands at.
    pub fn step(&self) -> &str {
        self.json["step"].as_str().expect("a step")
    }
}

/// The UUID in a JSON string.
#[track_caller]
pub fn uuid(value: &Value) -> Uuid {
    value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("no UUID: {value}"))
}

/// One JSON object with the fields of another.
pub fn with(mut object: Value, more: Value) -> Value {
    if let (Value::Object(object), Value::Object(more)) = (&mut object, more) {
        object.extend(more);
    }
    object
}
