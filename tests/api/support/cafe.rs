//! A repair café: one event, and residents who bring things.

use omloop::secret::Purpose;

use super::{Answer, Centre, Person, TimeDelta, Uuid, Value, json, uuid, with};

/// A repair event on the second Saturday of January, at a centre.
pub struct Cafe<'a> {
    /// The centre.
    pub centre: &'a Centre,
    /// Its coordinator.
    pub boss: Person,
    /// The event, as it was planned.
    pub event: Value,
}

/// A booking that somebody asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its identity, which is that of its first claim.
    pub key: Uuid,
    /// How it stood at once.
    pub state: String,
    /// The secret of its link.
    pub token: String,
}

/// What a coordinator plans: electrical things at ten, half past ten and eleven, one at a time.
pub fn plan(centre: &Centre, more: Value) -> Value {
    let plan = json!({
        "locationId": centre.shop, "name": "Repair Café", "day": "2027-01-09",
        "opens": "10:00", "closes": "11:30", "thingsEach": 2,
        "tables": [{ "skill": "electrical", "tables": 1, "slotMinutes": 30, "walkIn": 0 }],
    });
    with(plan, more)
}

impl<'a> Cafe<'a> {
    /// With one table for electrical things.
    pub async fn open(centre: &'a Centre) -> Self {
        Self::planned(centre, json!({})).await
    }

    /// With something planned otherwise.
    pub async fn planned(centre: &'a Centre, more: Value) -> Self {
        Self::row(centre, more).await.remove(0)
    }

    /// All that were planned together.
    pub async fn row(centre: &'a Centre, more: Value) -> Vec<Self> {
        let boss = centre.boss().await;
        let made = boss.post("/v1/repair-events", plan(centre, more)).await.expect(201);
        let mut row = Vec::new();
        for event in made["events"].as_array().expect("events") {
            let path = format!("/v1/repair-events/{}", uuid(&event["id"]));
            let event = boss.get(&path).await.expect(200);
            row.push(Self { centre, event, boss: boss.clone() });
        }
        row
    }

    /// Calls it off.
    pub async fn call_off(&self) {
        self.boss.post(&format!("{}/_cancel", self.path()), json!({})).await.expect(200);
    }

    /// The path of its event.
    pub fn path(&self) -> String {
        format!("/v1/repair-events/{}", uuid(&self.event["id"]))
    }

    /// One of its slots.
    pub fn slot(&self, place: usize) -> Uuid {
        uuid(&self.event["slots"][place]["id"])
    }

    /// How many places of each slot are taken.
    pub async fn taken(&self) -> Vec<i64> {
        let event = self.centre.boss().await.get(&self.path()).await.expect(200);
        let slots = event["slots"].as_array().expect("slots").iter();
        slots.map(|slot| slot["taken"].as_i64().expect("a number")).collect()
    }

    /// How many places of each slot are left, as everyone sees it.
    pub async fn left(&self) -> Vec<i64> {
        let path = format!("/v1/public/repair-slots?limit=100&categoryId={}", self.centre.lamp);
        let slots = self.centre.nobody().get(&path).await.expect(200);
        let slots = slots["items"].as_array().expect("slots").iter();
        slots.map(|slot| slot["left"].as_i64().expect("a number")).collect()
    }

    /// What somebody sends who wants to bring a lamp.
    pub fn wish(&self, slot: usize, email: &str) -> Value {
        json!({
            "slotId": self.slot(slot), "categoryId": self.centre.lamp, "name": "Els",
            "email": email, "language": "en", "problem": "It flickers",
        })
    }

    /// Asks for a place.
    pub async fn ask(&self, slot: usize, email: &str, more: Value) -> Answer {
        let wish = with(self.wish(slot, email), more);
        let path = format!("/v1/public/repair-bookings?centreId={}", self.centre.id);
        self.centre.nobody().post(&path, wish).await
    }

    /// Asks for a place; answers the secret of the link in the letter.
    pub async fn asked(&self, slot: usize, email: &str, more: Value) -> String {
        self.ask(slot, email, more).await.expect(202);
        self.centre.later(TimeDelta::seconds(1)).await;
        self.centre.last_letter().token("afspraak")
    }

    /// Asks for a place as one of many residents, each with a home of their own.
    pub async fn ask_from(&self, home: u32, slot: usize, more: Value) -> Asked {
        let resident = self.centre.nobody().at_network(home);
        let (key, email) = (resident.key(), format!("resident{home}@example.nl"));
        let path = format!("/v1/public/repair-bookings?centreId={}", self.centre.id);
        let wish = with(self.wish(slot, &email), more);
        let answer = resident.post_as(key, &path, wish).await.expect(202);
        let state = answer["state"].as_str().expect("a state").to_owned();
        Asked { key, state, token: self.centre.app().secret.token(Purpose::Booking, key) }
    }

    /// Books, and presses the button in the letter; answers the secret of the link.
    pub async fn booked(&self, slot: usize, email: &str) -> String {
        let token = self.asked(slot, email, json!({})).await;
        self.does("_confirm", &token, json!({})).await.expect(200);
        self.centre.later(TimeDelta::seconds(1)).await;
        token
    }

    /// What a resident does with a booking.
    pub async fn does(&self, what: &str, token: &str, more: Value) -> Answer {
        let path = format!("/v1/public/repair-bookings/{what}");
        self.centre.nobody().post(&path, with(json!({ "token": token }), more)).await
    }

    /// A booking as its owner sees it.
    pub async fn mine(&self, token: &str) -> Value {
        self.does("_open", token, json!({})).await.expect(200)
    }

    /// A lamp of somebody who is here without a booking.
    pub async fn walks_in(&self, who: &Person) -> Value {
        let visit = json!({ "categoryId": self.centre.lamp, "name": "Kees", "language": "nl" });
        who.post(&format!("{}/bookings", self.path()), visit).await.expect(201)
    }

    /// Checks somebody in by their ticket.
    pub async fn check_in(&self, who: &Person, token: &str) -> Answer {
        who.post(&format!("{}/_check-in", self.path()), json!({ "token": token })).await
    }

    /// Somebody who repairs here, electrical things unless told otherwise: their identity, and the
    /// secret of their link.
    pub async fn repairer(&self, more: Value) -> (Uuid, String) {
        let new = json!({ "name": "Wimke", "language": "en", "skills": ["electrical"] });
        let made = self.boss.post("/v1/repairers", with(new, more)).await.expect(201);
        let url = made["rosterUrl"].as_str().expect("a link");
        let (_, token) = url.split_once("/rooster#").expect("a secret behind the #");
        (uuid(&made["repairer"]["id"]), token.to_owned())
    }

    /// What somebody does with the link of a repairer.
    pub async fn on_roster(&self, what: &str, token: &str, more: Value) -> Answer {
        let path = format!("/v1/public/roster/{what}");
        self.centre.nobody().post(&path, with(json!({ "token": token }), more)).await
    }

    /// A repairer says whether they come to this event.
    pub async fn says(&self, token: &str, answer: &str) -> Answer {
        let said = json!({ "eventId": self.event["id"], "answer": answer });
        self.on_roster("_answer", token, said).await
    }

    /// What a coordinator sees that the event lacks.
    pub async fn lacks(&self) -> Value {
        let list = self.boss.get("/v1/repair-events").await.expect(200);
        let listed = list["items"].as_array().expect("a list").iter();
        let event = listed.clone().find(|row| row["id"] == self.event["id"]).expect("this event");
        event["cover"][0]["lacks"].clone()
    }

    /// Lets time pass until ten minutes before it opens.
    pub async fn morning_of_the_day(&self) {
        self.centre.later(self.opens_in() - TimeDelta::minutes(10)).await;
    }

    /// How long it is until it opens.
    pub fn opens_in(&self) -> TimeDelta {
        let starts: chrono::DateTime<chrono::Utc> =
            self.event["startsAt"].as_str().expect("a time").parse().expect("a time");
        starts - self.centre.app().clock.now()
    }

    /// What became of a booking by something that somebody did.
    pub async fn act(&self, who: &Person, booking: &Value, act: &str, more: Value) -> Answer {
        let path = format!("/v1/repair-bookings/{}/acts", uuid(&booking["id"]));
        let asked = json!({ "act": act, "version": booking["version"] });
        who.post(&path, with(asked, more)).await
    }
}

/// What a repairer says of a thing that is beyond repair.
pub fn beyond_repair() -> Value {
    json!({ "report": {
        "result": "end_of_life", "barrier": "parts_not_available", "next": "give_up",
        "cause": "The switch is broken", "advice": "Do not use it", "parts": [],
    } })
}

/// What a repairer says of a thing that works again.
pub fn fixed() -> Value {
    let parts = json!([{ "name": "Switch", "cents": 350 }]);
    json!({ "report": {
        "result": "fixed", "next": "nothing", "work": "New switch", "parts": parts,
    } })
}
