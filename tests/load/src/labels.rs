//! A thousand labels as one document.

use uuid::Uuid;

use crate::Outcome;
use crate::client::{Connection, get, post};
use crate::rounds::Spread;
use crate::servers::Running;
use crate::settings::Settings;
use crate::table::Table;

/// Measures the processor time of 1,000 labels in one PDF.
///
/// # Errors
/// When the server does not make them.
pub async fn measure(server: &Running, settings: &Settings, table: &mut Table) -> Outcome<()> {
    let cookie = server.sign_in("anneke").await?;
    let mut connection = Connection::open(&server.address).await?;
    let (batch, body) = (Uuid::from_u128(1 << 76), r#"{"count":1000,"stock":"a4_l7160"}"#);
    connection.send(&post("/v1/label-batches", &cookie, batch, body)).await?.expect(201)?;
    let sheet = get(&format!("/v1/label-batches/{batch}/sheet?format=pdf"), &cookie);
    let mut times = Vec::new();
    for _ in 0..settings.rounds {
        let before = server.processor_seconds()?;
        connection.send(&sheet).await?.expect(200)?;
        times.push(server.processor_seconds()? - before);
    }
    table.ceiling("1000 labels in one PDF", "s of processor", Spread::of(times), 1.0);
    Ok(())
}
