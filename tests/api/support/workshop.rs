//! A workshop, and residents who come to it.

use super::{Answer, Centre, Person, TimeDelta, Uuid, Value, json, uuid, with};

/// A workshop on the third Saturday of January, at a centre.
pub struct Workshop<'a> {
    /// The centre.
    pub centre: &'a Centre,
    /// Its coordinator.
    pub boss: Person,
    /// The workshop, as it was planned.
    pub json: Value,
}

/// What a coordinator plans: tyres from one to three, for ten people, at most four by one booking.
pub fn workshop_plan(centre: &Centre, more: Value) -> Value {
    let plan = json!({
        "locationId": centre.shop, "kind": "workshop", "name": "Band plakken", "nameEn": "Mend a tyre",
        "about": "U plakt uw eigen band.", "day": "2027-01-16", "opens": "13:00", "closes": "15:00",
        "places": 10, "mostEach": 4, "priceCents": 750,
    });
    with(plan, more)
}

/// What makes a plan one of a group visit.
pub fn group_visit() -> Value {
    json!({ "kind": "group_visit", "name": "Klas op bezoek", "places": null, "mostEach": 30 })
}

impl<'a> Workshop<'a> {
    /// One with this planned otherwise.
    pub async fn planned(centre: &'a Centre, more: Value) -> Self {
        let boss = centre.boss().await;
        let made = boss.post("/v1/workshops", workshop_plan(centre, more)).await.expect(201);
        Self { centre, boss, json: made["workshops"][0].clone() }
    }

    /// Its identity.
    pub fn id(&self) -> Uuid {
        uuid(&self.json["id"])
    }

    /// Its path.
    pub fn path(&self) -> String {
        format!("/v1/workshops/{}", self.id())
    }

    /// How many places are taken.
    pub async fn taken(&self) -> Value {
        self.boss.get(&self.path()).await.expect(200)["taken"].clone()
    }

    /// Asks for places.
    pub async fn ask(&self, people: i32, email: &str, more: Value) -> Answer {
        let wish = json!({
            "workshopId": self.id(), "name": "Els", "email": email, "people": people, "language": "en",
        });
        let path = format!("/v1/public/workshop-bookings?centreId={}", self.centre.id);
        self.centre.nobody().post(&path, with(wish, more)).await
    }

    /// Asks for places; answers the secret of the link in the letter.
    pub async fn asked(&self, people: i32, email: &str, more: Value) -> String {
        self.ask(people, email, more).await.expect(202);
        self.centre.later(TimeDelta::seconds(1)).await;
        self.centre.last_letter().token("deelname")
    }

    /// Books, and presses the button in the letter; answers the secret of the link.
    pub async fn booked(&self, people: i32, email: &str) -> String {
        let token = self.asked(people, email, json!({})).await;
        self.does("_confirm", &token, json!({})).await.expect(200);
        self.centre.later(TimeDelta::seconds(1)).await;
        token
    }

    /// Waits for places; answers the secret of the link.
    pub async fn waits(&self, people: i32, email: &str) -> String {
        self.asked(people, email, json!({ "mayWait": true })).await
    }

    /// What a resident does with a booking.
    pub async fn does(&self, what: &str, token: &str, more: Value) -> Answer {
        let path = format!("/v1/public/workshop-bookings/{what}");
        self.centre.nobody().post(&path, with(json!({ "token": token }), more)).await
    }

    /// A booking as its owner sees it.
    pub async fn mine(&self, token: &str) -> Value {
        self.does("_open", token, json!({})).await.expect(200)
    }

    /// How these bookings stand, as their owners see them.
    pub async fn states(&self, tokens: &[&str]) -> Vec<String> {
        let mut states = Vec::new();
        for token in tokens {
            states.push(self.mine(token).await["state"].as_str().expect("a word").to_owned());
        }
        states
    }

    /// Somebody whom staff put in, of whom nothing is known but a name.
    pub async fn put_in(&self, who: &Person, people: i32) -> Answer {
        let visit = json!({ "name": "Kees", "people": people, "language": "nl" });
        who.post(&format!("{}/bookings", self.path()), visit).await
    }

    /// Its bookings, as staff see them.
    pub async fn bookings(&self) -> Vec<Value> {
        let boss = self.centre.boss().await;
        let page = boss.get(&format!("{}/bookings", self.path())).await.expect(200);
        page["items"].as_array().expect("bookings").clone()
    }

    /// Calls it off.
    pub async fn call_off(&self) -> Value {
        self.boss.post(&format!("{}/_cancel", self.path()), json!({})).await.expect(200)
    }
}
