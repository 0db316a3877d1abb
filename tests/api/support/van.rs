//! A pickup service, and residents who have things collected.

use super::{Answer, Centre, Person, TimeDelta, Uuid, Value, json, uuid, with};
use crate::photos::photo;

/// A depot with a van, an area, what is collected, and a day in January, at a centre.
pub struct Pickups<'a> {
    /// The centre.
    pub centre: &'a Centre,
    /// Its coordinator.
    pub boss: Person,
    /// Its area.
    pub area: Uuid,
    /// The van.
    pub van: Uuid,
    /// A chair: 6 kilos, 250 litres, 4 minutes.
    pub chair: Uuid,
    /// A sofa, which is looked at first.
    pub sofa: Uuid,
    /// A mattress, which is not collected.
    pub mattress: Uuid,
    /// The day, as it was planned.
    pub day: Value,
}

/// What a van is.
pub fn van(more: Value) -> Value {
    let van = json!({
        "name": "Bus 1", "litres": 15_000, "kilos": 1000, "crew": 2, "lift": false,
        "shiftFrom": "08:00", "shiftUntil": "17:00", "mostTrips": 2,
        "rest": { "from": "11:30", "until": "13:00", "minutes": 30 },
    });
    with(van, more)
}

/// A kind of thing that is collected.
pub fn good(nl: &str, more: Value) -> Value {
    let good = json!({
        "kind": "goods", "names": { "nl": nl, "en": nl }, "pictogram": "chair", "litres": 250, "kilos": 6,
        "minutes": 4, "people": 1, "verdict": "yes",
    });
    with(good, more)
}

/// Where it is collected, 13 minutes by bicycle from the depot.
pub fn address(more: Value) -> Value {
    let spot = json!({ "latitude": 51.59, "longitude": 4.92 });
    let address = json!({
        "street": "Dorpsstraat", "houseNumber": "12a", "postcode": "5151 AB", "town": "Dalstede", "spot": spot,
    });
    with(address, more)
}

impl<'a> Pickups<'a> {
    /// A service with this of its day planned otherwise.
    pub async fn planned(centre: &'a Centre, more: Value) -> Self {
        let boss = centre.boss().await;
        let depot =
            json!({ "spot": { "latitude": 51.565, "longitude": 4.92 }, "unloadMinutes": 20 });
        boss.put(&format!("/v1/depots/{}", centre.shop), depot).await.expect(200);
        let made =
            async |path: &str, body: Value| uuid(&boss.post(path, body).await.expect(201)["id"]);
        let area =
            json!({ "depotId": centre.shop, "name": "Dalstede", "postcodes": ["5150-5159"] });
        let area = made("/v1/pickup-areas", area).await;
        let van = made("/v1/vans", with(van(json!({})), json!({ "depotId": centre.shop }))).await;
        let of_chairs = json!({ "categoryId": centre.chair });
        let chair = made("/v1/pickup-goods", good("Stoel", of_chairs)).await;
        let look = json!({ "verdict": "look", "litres": 1800, "kilos": 60, "people": 2 });
        let sofa = made("/v1/pickup-goods", good("Bank", look)).await;
        let mattress = made("/v1/pickup-goods", good("Matras", json!({ "verdict": "no" }))).await;
        let windows = json!([
            { "from": "09:00", "until": "12:00", "minutes": 100 },
            { "from": "12:00", "until": "16:00", "minutes": 100 },
        ]);
        let day = json!({
            "areaId": area, "day": "2027-01-16", "windows": windows, "litres": 10_000, "kilos": 500,
        });
        let made = boss.post("/v1/pickup-days", with(day, more)).await.expect(201);
        let day = made["days"][0].clone();
        Self { centre, boss, area, van, chair, sofa, mattress, day }
    }

    /// A window of the day.
    pub fn window(&self, number: usize) -> Uuid {
        uuid(&self.day["windows"][number]["id"])
    }

    /// The path of the day.
    pub fn path(&self) -> String {
        format!("/v1/pickup-days/{}", uuid(&self.day["id"]))
    }

    /// When the van comes at the earliest on that day.
    pub fn starts_at(&self) -> chrono::DateTime<chrono::Utc> {
        self.day["startsAt"].as_str().expect("a time").parse().expect("a time")
    }

    /// What is taken of the day: minutes of both windows, litres and kilos.
    pub async fn taken(&self) -> [i64; 4] {
        // Later than their session lasts, a coordinator signs in again.
        let day = self.centre.boss().await.get(&self.path()).await.expect(200);
        let [first, second] = [0, 1].map(|at| day["windows"][at]["minutes"]["taken"].as_i64());
        [first, second, day["litres"]["taken"].as_i64(), day["kilos"]["taken"].as_i64()]
            .map(|taken| taken.expect("a number"))
    }

    /// So many of one kind of thing.
    pub fn things(&self, good: Uuid, pieces: i32) -> Value {
        json!([{ "goodId": good, "pieces": pieces }])
    }

    /// What is asked before booking.
    pub async fn offer(&self, things: Value, more: Value) -> Answer {
        let question = json!({ "postcode": "5151AB", "things": things });
        let path = format!("/v1/public/pickups/_offer?centreId={}", self.centre.id);
        self.centre.nobody().post(&path, with(question, more)).await
    }

    /// Has chairs collected, in the first window.
    pub async fn book(&self, chairs: i32, email: &str, more: Value) -> Answer {
        self.book_as(self.centre.nobody().key(), chairs, email, more).await
    }

    /// The same, by this key.
    pub async fn book_as(&self, key: Uuid, chairs: i32, email: &str, more: Value) -> Answer {
        let number = email.split('@').next().unwrap_or_default();
        let wish = json!({
            "windowId": self.window(0), "address": address(json!({ "houseNumber": number })), "name": "Els",
            "email": email, "language": "en", "things": self.things(self.chair, chairs),
        });
        let path = format!("/v1/public/pickups?centreId={}", self.centre.id);
        self.centre.nobody().post_as(key, &path, with(wish, more)).await
    }

    /// Has chairs collected; answers the secret of the link, which the letter has as well.
    pub async fn booked(&self, chairs: i32, email: &str) -> String {
        let made = self.book(chairs, email, json!({})).await.expect(201);
        self.centre.later(TimeDelta::seconds(1)).await;
        made["token"].as_str().expect("a token").to_owned()
    }

    /// A photo of something, kept for whoever shows it.
    pub async fn photo(&self) -> Uuid {
        let nobody = self.centre.nobody();
        let path = format!("/v1/public/photos?centreId={}", self.centre.id);
        let made = nobody.photo_at(&path, nobody.key(), "image/png", photo(4, 4)).await.expect(201);
        uuid(&made["id"])
    }

    /// A sofa and two chairs, with a photo of the sofa.
    pub async fn doubtful(&self, email: &str) -> String {
        let sofa = json!({ "goodId": self.sofa, "pieces": 1, "photoIds": [self.photo().await] });
        let things = json!([sofa, { "goodId": self.chair, "pieces": 2 }]);
        let made = self.book(1, email, json!({ "things": things })).await.expect(201);
        self.centre.later(TimeDelta::seconds(1)).await;
        made["token"].as_str().expect("a token").to_owned()
    }

    /// What a resident does with a pickup.
    pub async fn does(&self, what: &str, token: &str, more: Value) -> Answer {
        let path = format!("/v1/public/pickups/{what}");
        self.centre.nobody().post(&path, with(json!({ "token": token }), more)).await
    }

    /// A pickup as its owner sees it.
    pub async fn mine(&self, token: &str) -> Value {
        self.does("_open", token, json!({})).await.expect(200)
    }

    /// The pickups of the day, as staff see them.
    pub async fn listed(&self) -> Vec<Value> {
        let boss = self.centre.boss().await;
        let page = boss.get(&format!("{}/pickups", self.path())).await.expect(200);
        page["items"].as_array().expect("pickups").clone()
    }

    /// Something that staff put in.
    pub async fn put_in(&self, who: &Person, more: Value) -> Answer {
        let pickup = json!({
            "windowId": self.window(1), "kind": "goods", "address": address(json!({})), "name": "Kees",
            "language": "nl", "things": self.things(self.chair, 1),
        });
        who.post("/v1/pickups", with(pickup, more)).await
    }

    /// Something to collect at a place on the map, so many thousandths of a degree north of the depot.
    pub async fn at(&self, north: f64, more: Value) -> Uuid {
        let spot = json!({ "latitude": 51.565 + north / 1000.0, "longitude": 4.92 });
        let house = format!("{}", (north * 10.0).round());
        let address = address(json!({ "spot": spot, "houseNumber": house }));
        let made = self.put_in(&self.boss, with(json!({ "address": address }), more)).await;
        uuid(&made.expect(201)["id"])
    }

    /// The routes of the day.
    pub async fn routes(&self) -> Value {
        let boss = self.centre.boss().await;
        boss.get(&format!("{}/routes", self.path())).await.expect(200)
    }

    /// Has routes looked for, and waits for them.
    pub async fn planned_routes(&self, more: Value) -> Value {
        let path = format!("{}/_plan-routes", self.path());
        self.boss.post(&path, more).await.expect(202);
        self.centre.later(TimeDelta::seconds(1)).await;
        self.routes().await
    }

    /// Puts the stops of the van in this order.
    pub async fn arrange(&self, version: &Value, stops: &[Uuid]) -> Answer {
        let stops: Vec<_> = stops.iter().map(|id| json!({ "pickupId": id })).collect();
        let routes = json!([{ "vanId": self.van, "stops": stops }]);
        let body = json!({ "version": version, "routes": routes });
        let boss = self.centre.boss().await;
        boss.put(&format!("{}/routes", self.path()), body).await
    }

    /// The routes with these stops, or with all.
    pub async fn routes_of(&self, stops: &[Uuid]) -> Value {
        let all = self.listed().await;
        let all: Vec<_> = all.iter().map(|pickup| uuid(&pickup["id"])).collect();
        let version = self.routes().await["version"].clone();
        self.arrange(&version, if stops.is_empty() { &all } else { stops }).await.expect(200)
    }
}

/// The pickups of a route, in its order.
pub fn order(routes: &Value) -> Vec<Uuid> {
    let stops = routes["routes"][0]["stops"].as_array().expect("stops");
    stops
        .iter()
        .filter(|stop| stop["kind"] == "pickup")
        .map(|stop| uuid(&stop["pickupId"]))
        .collect()
}
