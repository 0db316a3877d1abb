//! The public page of a thing, as anyone gets it who scans a label.

use std::time::{Duration, Instant};

use futures_util::future::try_join_all;

use crate::Outcome;
use crate::client::{Connection, get};
use crate::rounds::{Round, repeat};
use crate::rows::scramble;
use crate::servers::Running;
use crate::settings::Settings;
use crate::table::Table;
use crate::walk::Thing;

/// The whole answer for one page, for the bare server to repeat.
///
/// # Errors
/// When there is none.
pub async fn example(server: &Running, things: &[Thing]) -> Outcome<Vec<u8>> {
    let mut connection = Connection::open(&server.address).await?;
    let answer = connection.send(&request(&things[0])).await?.expect(200)?;
    Ok([answer.head.as_bytes(), answer.body].concat())
}

fn request(thing: &Thing) -> Vec<u8> {
    get(&format!("/v1/public/items/{}", thing.code), "")
}

/// Measures pages, in turn on the bare server and on both databases.
///
/// # Errors
/// When one is not answered with 200.
pub async fn measure(
    bare: &Running,
    [(small, small_things), (large, large_things)]: [(&Running, &Vec<Thing>); 2],
    settings: &Settings,
    table: &mut Table,
) -> Outcome<()> {
    let few: Vec<_> = small_things.iter().map(request).collect();
    let many: Vec<_> = large_things.iter().map(request).collect();
    let round = async || {
        Ok(Round {
            bare: rate(bare, &few, settings).await?,
            small: rate(small, &few, settings).await?,
            large: rate(large, &many, settings).await?,
        })
    };
    let rounds = repeat(settings.rounds, round).await?;
    table.rates("public pages", 0.5, &rounds);
    Ok(())
}

async fn rate(server: &Running, requests: &[Vec<u8>], settings: &Settings) -> Outcome<f64> {
    let hands = (0..settings.hands as u64).map(|hand| async move {
        let mut connection = Connection::open(&server.address).await?;
        look(&mut connection, requests, hand << 32, settings.pages).await
    });
    let begun = Instant::now();
    let looks: Vec<u64> = try_join_all(hands).await?;
    Ok(looks.iter().sum::<u64>() as f64 / begun.elapsed().as_secs_f64())
}

/// Looks at one page after the other, in no order; answers how many.
async fn look(
    connection: &mut Connection,
    requests: &[Vec<u8>],
    seed: u64,
    time: Duration,
) -> Outcome<u64> {
    let (begun, mut looks) = (Instant::now(), 0);
    while begun.elapsed() < time {
        let request = &requests[scramble(seed + looks) as usize % requests.len()];
        connection.send(request).await?.expect(200)?;
        looks += 1;
    }
    Ok(looks)
}
