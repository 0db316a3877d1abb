//! A repair café: one event, and residents who bring things.

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
        let boss = centre.boss().await;
        let made = boss.post("/v1/repair-events", plan(centre, more)).await.expect(201);
        let event = made["events"][0].clone();
        let path = format!("/v1/repair-events/{}", event["id"].as_str().expect("an identity"));
        Self { centre, event: boss.get(&path).await.expect(200), boss }
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

    /// Lets time pass until ten minutes before it opens.
    pub async fn morning_of_the_day(&self) {
        let starts: chrono::DateTime<chrono::Utc> =
            self.event["startsAt"].as_str().expect("a time").parse().expect("a time");
        let until = starts - TimeDelta::minutes(10) - self.centre.app().clock.now();
        self.centre.later(until).await;
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
