//! Repair days: how soon somebody sees when there is room in a year of them, and how long the largest plan takes.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Days, Utc};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use uuid::Uuid;

use crate::Outcome;
use crate::client::{Connection, get, post};
use crate::fill::one;
use crate::rounds::Spread;
use crate::servers::Place;
use crate::settings::Settings;
use crate::table::Table;

/// How often the times are asked for in one round.
const LOOKS: u32 = 20;

/// Every skill that tables can have.
const SKILLS: [&str; 8] =
    ["electrical", "computers", "textile", "furniture", "bicycles", "jewellery", "toys", "other"];

/// Measures both, on a demo centre of their own.
///
/// # Errors
/// When the server refuses something.
pub async fn measure(place: &Place, settings: &Settings, table: &mut Table) -> Outcome<()> {
    place.omloop("seed")?;
    let (server, db) = (place.start().await?, place.open().await?);
    let cookie = server.sign_in("anneke").await?;
    let location = one(db.writer(), "SELECT id FROM locations LIMIT 1").await?;
    let connection = Connection::open(&server.address).await?;
    let mut desk = Desk { connection, cookie, location };
    // Twelve slots of a quarter of an hour fit before one.
    desk.plan(365, "13:00").await?;
    half_book(db.writer()).await?;
    db.writer().execute_unprepared("ANALYZE").await?;
    let lamp = one(db.writer(), "SELECT id FROM categories WHERE product = 'lamp' LIMIT 1").await?;
    for limit in [50, 200] {
        let (mut bare, mut ours) = (Vec::new(), Vec::new());
        for _ in 0..settings.rounds {
            bare.push(select(db.writer(), limit).await?);
            ours.push(desk.look(lamp, limit).await?);
        }
        let what = format!("{limit} free times out of a year");
        table.times(&what, Spread::of(bare), Spread::of(ours), 20.0);
    }
    let mut largest = Vec::new();
    for _ in 0..settings.rounds.min(3) {
        largest.push(desk.plan(728, "13:30").await?);
    }
    table.ceiling("the largest plan: 11,760 slots", "ms", Spread::of(largest), 1000.0);
    db.close().await;
    Ok(())
}

/// A coordinator at work.
struct Desk {
    connection: Connection,
    cookie: String,
    location: Uuid,
}

impl Desk {
    /// Plans a day of each week, with two tables of every skill; answers how long it took, in milliseconds.
    async fn plan(&mut self, days: u64, closes: &str) -> Outcome<f64> {
        let tables = SKILLS.map(|skill| {
            format!(r#"{{"skill":"{skill}","tables":2,"slotMinutes":15,"walkIn":0}}"#)
        });
        let (first, location) = (now() + Days::new(7), self.location);
        let (day, until) = (first.date_naive(), (first + Days::new(days)).date_naive());
        let body = format!(
            r#"{{"locationId":"{location}","name":"Load","day":"{day}","opens":"10:00","closes":"{closes}",
            "repeat":{{"every":"week","until":"{until}"}},"tables":[{}]}}"#,
            tables.join(",")
        );
        let key = Uuid::from_u128(now().timestamp_micros().unsigned_abs().into());
        let request = post("/v1/repair-events", &self.cookie, key, &body);
        let begun = Instant::now();
        self.connection.send(&request).await?.expect(201)?;
        Ok(milliseconds(begun))
    }

    /// Asks when there is room for a lamp, over and over; answers how long that takes once, in milliseconds.
    async fn look(&mut self, lamp: Uuid, limit: u32) -> Outcome<f64> {
        let path = format!("/v1/public/repair-slots?categoryId={lamp}&limit={limit}");
        let begun = Instant::now();
        for _ in 0..LOOKS {
            self.connection.send(&get(&path, "")).await?.expect(200)?;
        }
        Ok(milliseconds(begun) / f64::from(LOOKS))
    }
}

/// Takes one of the two places of each slot.
async fn half_book(db: &DatabaseConnection) -> Outcome<()> {
    let slots = "id IN (SELECT repair_slots.id FROM repair_slots JOIN repair_events
        ON repair_events.id = repair_slots.event_id WHERE repair_events.name = 'Load')";
    let at = now().to_rfc3339();
    for sql in [
        format!("UPDATE slots SET taken = 1 WHERE {slots}"),
        format!(
            "INSERT INTO claims SELECT centre_id, id, agenda_id, 'confirmed', NULL, '{at}', FALSE
             FROM slots WHERE {slots}"
        ),
        format!("INSERT INTO claim_parts SELECT centre_id, id, id, 1 FROM slots WHERE {slots}"),
    ] {
        db.execute_unprepared(&sql).await?;
    }
    Ok(())
}

/// Reads the same rows by one statement, over and over; answers how long that takes once, in milliseconds.
async fn select(db: &DatabaseConnection, limit: u32) -> Outcome<f64> {
    let sql = format!(
        "SELECT repair_slots.*, repair_events.name, repair_events.location_id,
           slots.places, slots.walk_in, slots.taken
         FROM repair_slots
         JOIN repair_events ON repair_events.centre_id = repair_slots.centre_id
           AND repair_events.id = repair_slots.event_id
         JOIN slots ON slots.centre_id = repair_slots.centre_id AND slots.id = repair_slots.id
         WHERE repair_slots.centre_id = (SELECT id FROM centres LIMIT 1)
           AND repair_slots.skill = 'electrical' AND repair_slots.starts_at > '{}'
           AND repair_events.cancelled_at IS NULL
         ORDER BY repair_slots.starts_at, repair_slots.id LIMIT {limit}",
        now().to_rfc3339()
    );
    let begun = Instant::now();
    for _ in 0..LOOKS {
        let statement = Statement::from_string(db.get_database_backend(), &sql);
        db.query_all_raw(statement).await?;
    }
    Ok(milliseconds(begun) / f64::from(LOOKS))
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

#[expect(clippy::disallowed_methods, reason = "a measurement lives in the time of the machine")]
fn now() -> DateTime<Utc> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    DateTime::UNIX_EPOCH + since
}
