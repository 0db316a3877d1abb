//! A driver on the road.

use super::{Answer, Person, Pickups, Uuid, Value, json, uuid, with};

/// A driver at work on the day, with the route that was shown to them.
pub struct Road<'a> {
    /// The service.
    pub pickups: &'a Pickups<'a>,
    /// Who drives.
    pub driver: Person,
    /// The route as it was taken.
    pub route: Value,
}

impl<'a> Road<'a> {
    /// Plans the day, shows it, and lets it come.
    pub async fn taken(pickups: &'a Pickups<'a>) -> Self {
        let routes = pickups.planned_routes(json!({})).await;
        let show = json!({ "version": routes["version"] });
        let path = format!("{}/_publish-routes", pickups.path());
        pickups.centre.boss().await.post(&path, show).await.expect(200);
        let now = pickups.centre.app().clock.now();
        pickups.centre.later(pickups.starts_at() - now).await;
        let driver = pickups.centre.signed_in("driver").await;
        let id = uuid(&routes["routes"][0]["id"]);
        let route = driver.post(&format!("/v1/routes/{id}/_take"), json!({})).await.expect(200);
        Self { pickups, driver, route }
    }

    /// What the crew did, now.
    pub async fn does(&self, kind: &str, more: Value) -> Answer {
        self.does_as(self.driver.key(), kind, more).await
    }

    /// The same, by this key.
    pub async fn does_as(&self, key: Uuid, kind: &str, more: Value) -> Answer {
        let deed = json!({ "vanId": self.pickups.van, "kind": kind });
        let path = format!("{}/deeds", self.pickups.path());
        self.driver.post_as(key, &path, with(deed, more)).await
    }

    /// The same, by another phone.
    pub async fn says(&self, who: &Person, kind: &str, more: Value) -> Answer {
        let deed = json!({ "vanId": self.pickups.van, "kind": kind });
        who.post(&format!("{}/deeds", self.pickups.path()), with(deed, more)).await
    }

    /// Asks for other routes.
    pub async fn replan(&self) -> Answer {
        let path = format!("/v1/routes/{}/_replan", uuid(&self.route["id"]));
        self.driver.post(&path, json!({})).await
    }

    /// Where they are expected first.
    pub async fn first_door(&self) -> Uuid {
        let route = self.now().await;
        let mut stops = route["stops"].as_array().expect("stops").iter();
        uuid(&stops.find(|stop| stop["kind"] == "pickup").expect("a door")["pickup"]["id"])
    }

    /// The route as it stands now.
    pub async fn now(&self) -> Value {
        self.driver.get(&format!("/v1/routes/{}", uuid(&self.route["id"]))).await.expect(200)
    }

    /// The stop at this door.
    pub async fn stop(&self, pickup: Uuid) -> Value {
        let route = self.now().await;
        let stops = route["stops"].as_array().expect("stops").iter();
        stops.clone().find(|stop| stop["pickup"]["id"] == json!(pickup)).expect("a stop").clone()
    }

    /// The first line of a pickup.
    pub async fn thing(&self, pickup: Uuid) -> Value {
        self.stop(pickup).await["pickup"]["things"][0]["id"].clone()
    }
}
