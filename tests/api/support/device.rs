//! A shared tablet, as the coordinator of a centre hands it out.

use poem::http::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answer, Centre, Person, uuid};

/// A tablet that was enrolled.
pub struct Tablet {
    /// Its identity.
    pub id: Uuid,
    /// Nobody, with the tablet in hand.
    pub nobody: Person,
    at: String,
}

impl Centre {
    /// Adds a device at the desk; answers its identity and the secret of its link.
    pub async fn add_device(&self) -> (Uuid, String) {
        self.device_by(&self.boss().await).await
    }

    /// The same, by somebody who is signed in.
    pub async fn device_by(&self, boss: &Person) -> (Uuid, String) {
        let body = json!({ "name": "Tablet balie", "stationId": self.desk });
        let made = boss.post("/v1/devices", body).await.expect(201);
        (uuid(&made["device"]["id"]), secret_of(&made))
    }

    /// An enrolled tablet.
    pub async fn tablet(&self) -> Tablet {
        let (id, token) = self.add_device().await;
        let nobody = self.nobody().enrol(&token).await;
        Tablet { id, nobody, at: self.app().clock.now().to_rfc3339() }
    }

    /// Somebody of this role sets a PIN; answers who it is.
    pub async fn with_pin(&self, role: &str, pin: &str) -> Uuid {
        let person = self.signed_in(role).await;
        person.put("/v1/sessions/current/pin", json!({ "pin": pin })).await.expect(204);
        uuid(&person.get("/v1/sessions/current").await.expect(200)["staff"]["id"])
    }
}

/// What stands behind the `#` of the link to enrol.
pub fn secret_of(made: &Value) -> String {
    let url = made["enrolUrl"].as_str().expect("a link");
    let (page, token) = url.split_once('#').expect("a secret behind the #");
    assert_eq!(page, "https://omloop.example/toestel");
    token.to_owned()
}

impl Tablet {
    /// What it asks about itself.
    pub async fn asks(&self) -> Answer {
        self.nobody.get("/v1/devices/current").await
    }

    /// Leaves an act by each of these identities.
    pub async fn hold(&self, ids: &[Uuid]) -> Answer {
        let acts: Vec<_> = ids.iter().map(|id| self.act(*id)).collect();
        self.leave(&json!({ "acts": acts })).await
    }

    /// An act to leave.
    pub fn act(&self, id: Uuid) -> Value {
        json!({
            "id": id, "kind": "begin", "path": "/v1/handovers", "body": { "channel": "counter" },
            "staffId": Uuid::nil(), "deviceAt": self.at,
        })
    }

    /// Leaves this.
    pub async fn leave(&self, body: &Value) -> Answer {
        self.nobody.ask(Method::POST, "/v1/devices/current/held-acts", None, body).await
    }
}
