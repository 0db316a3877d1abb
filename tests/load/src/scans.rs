//! Scans: a move of a thing, from the session through the rules and the log to the outbox.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use futures_util::future::try_join_all;
use uuid::Uuid;

use crate::Outcome;
use crate::client::{Connection, post};
use crate::rounds::{Round, repeat};
use crate::rows::scramble;
use crate::servers::Running;
use crate::settings::Settings;
use crate::table::Table;
use crate::walk::Thing;

/// Somebody with a scanner and a pile of things.
struct Hand {
    connection: Connection,
    cookie: String,
    things: Vec<Thing>,
    scans: u64,
}

/// Measures scans, in turn on the bare server and on both databases.
///
/// # Errors
/// When one is not answered with 201.
pub async fn measure(
    bare: &Running,
    [(small, small_things), (large, large_things)]: [(&Running, &Vec<Thing>); 2],
    settings: &Settings,
    table: &mut Table,
) -> Outcome<()> {
    let cookies = (small.sign_in("youssef").await?, large.sign_in("youssef").await?);
    let mut nobody = hands(bare, &cookies.0, small_things, settings.hands).await?;
    let mut few = hands(small, &cookies.0, small_things, settings.hands).await?;
    let mut many = hands(large, &cookies.1, large_things, settings.hands).await?;
    let round = async || {
        Ok(Round {
            bare: rate(&mut nobody, settings.scans, None).await?,
            small: rate(&mut few, settings.scans, Some(small)).await?,
            large: rate(&mut many, settings.scans, Some(large)).await?,
        })
    };
    let rounds = repeat(settings.rounds, round).await?;
    table.rates("scans", 0.5, &rounds);
    Ok(())
}

async fn hands(
    server: &Running,
    cookie: &str,
    things: &[Thing],
    count: usize,
) -> Outcome<Vec<Hand>> {
    let hand = async |pile: &[Thing]| -> Outcome<Hand> {
        let connection = Connection::open(&server.address).await?;
        Ok(Hand { connection, cookie: cookie.into(), things: pile.to_vec(), scans: 0 })
    };
    try_join_all(things.chunks(things.len().div_ceil(count)).map(hand)).await
}

/// Scans a second, all hands together, until the last is answered and the outbox is empty.
async fn rate(hands: &mut [Hand], scans: usize, outbox: Option<&Running>) -> Outcome<f64> {
    let begun = Instant::now();
    let each = scans / hands.len();
    try_join_all(hands.iter_mut().map(|hand| hand.scan(each))).await?;
    if let Some(server) = outbox {
        server.settle().await?;
    }
    Ok((each * hands.len()) as f64 / begun.elapsed().as_secs_f64())
}

impl Hand {
    async fn scan(&mut self, times: usize) -> Outcome<()> {
        for _ in 0..times {
            let pile = self.things.len();
            let thing = &mut self.things[self.scans as usize % pile];
            let key = fresh_key(scramble(thing.id.as_u64_pair().1 ^ self.scans));
            let path = format!("/v1/items/{}/moves", thing.id);
            let request = post(&path, &self.cookie, key, &thing.go_on());
            self.connection.send(&request).await?.expect(201)?;
            self.scans += 1;
        }
        Ok(())
    }
}

/// A key that sorts by time, as the screens make them.
#[expect(clippy::disallowed_methods, reason = "a measurement lives in the time of the machine")]
fn fresh_key(chance: u64) -> Uuid {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let millis = u64::try_from(since.as_millis()).unwrap_or_default();
    let mut bytes = [0; 10];
    bytes[..8].copy_from_slice(&chance.to_be_bytes());
    uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
}
