//! Lots, as somebody at a scale has them.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answer, Person, uuid, with};

/// A lot as somebody saw it last.
#[derive(Debug, Clone)]
pub struct Lot {
    /// Its identity.
    pub id: Uuid,
    /// The version that was seen.
    pub version: i64,
    /// The code on its label.
    pub code: String,
    /// All that was told of it.
    pub json: Value,
}

impl From<Value> for Lot {
    fn from(json: Value) -> Self {
        let code = json["label"]["code"].as_str().unwrap_or_default().to_owned();
        Self { id: uuid(&json["id"]), version: json["version"].as_i64().unwrap_or(0), code, json }
    }
}

impl Lot {
    /// How many pieces are in it, if they are counted, and how many grams.
    pub fn holds(&self) -> (Option<i64>, i64) {
        (self.json["pieces"].as_i64(), self.json["weightGrams"].as_i64().expect("a weight"))
    }
}

impl Person {
    /// Takes a lot in at the counter, of which more may be told than its category.
    pub async fn take_lot_in(&self, category: Uuid, more: Value) -> Lot {
        let body = with(json!({ "categoryId": category, "channel": "counter" }), more);
        Lot::from(self.post("/v1/lots", body).await.expect(201))
    }

    /// Does something with a lot, which must work out, and answers how it stands then.
    pub async fn acts(&self, lot: &Lot, kind: &str, more: Value) -> Lot {
        let answer = self.tries_act(lot, kind, more).await;
        assert_eq!(answer.status, 201, "{kind}: {answer:?}");
        Lot::from(answer.json())
    }

    /// Tries something with a lot.
    pub async fn tries_act(&self, lot: &Lot, kind: &str, more: Value) -> Answer {
        self.tries_act_as(self.key(), lot, kind, more).await
    }

    /// Tries something with a lot by this key.
    pub async fn tries_act_as(&self, key: Uuid, lot: &Lot, kind: &str, more: Value) -> Answer {
        let body = with(json!({ "move": kind, "version": lot.version }), more);
        self.post_as(key, &format!("/v1/lots/{}/moves", lot.id), body).await
    }

    /// The lot as it stands now.
    pub async fn look_at_lot(&self, id: Uuid) -> Lot {
        Lot::from(self.get(&format!("/v1/lots/{id}")).await.expect(200))
    }
}
