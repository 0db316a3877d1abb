//! A server that starts on a database full of things, and then has nothing to do.

use std::time::Duration;

use crate::Outcome;
use crate::rounds::Spread;
use crate::servers::Place;
use crate::settings::Settings;
use crate::table::Table;

/// Measures the start and the memory at rest.
///
/// # Errors
/// When the server does not start.
pub async fn measure(place: &Place, settings: &Settings, table: &mut Table) -> Outcome<()> {
    let mut starts = Vec::new();
    for _ in 0..settings.rounds {
        starts.push(place.start().await?.took.as_secs_f64() * 1000.0);
    }
    table.ceiling("from start to ready", "ms", Spread::of(starts), 300.0);
    let server = place.start().await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    table.ceiling("memory at rest", "MiB", Spread::of([server.memory()?]), 60.0);
    Ok(())
}
