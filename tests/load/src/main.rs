//! Measures the server under load, beside a bare server that does the least that could do.
//!
//! `run` builds and starts it; `README.md` says what the figures mean and what they were.

mod bare;
mod client;
mod days;
mod fill;
mod labels;
mod pages;
mod rest;
mod rounds;
mod rows;
mod scans;
mod servers;
mod settings;
mod table;
mod walk;

use servers::{Bench, Engine};
use settings::Settings;
use table::Table;

/// The server's, so that the bare server has no other.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a step of the measuring answers.
type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [word, listen, database, page] = words.as_slice()
        && word == "bare"
    {
        return bare::serve(listen, database, page).await;
    }
    let settings = Settings::read(&words)?;
    let mut table = Table::default();
    for engine in &settings.engines {
        measure(*engine, &settings, &mut table).await?;
    }
    print!("{table}");
    Ok(())
}

/// All figures on one engine.
async fn measure(engine: Engine, settings: &Settings, table: &mut Table) -> Outcome<()> {
    let bench = Bench::new(engine)?;
    table.section(&format!("{engine}, a year of repair days"));
    days::measure(&bench.place("days").await?, settings, table).await?;
    if settings.only_days {
        return Ok(());
    }
    let (few, many) = settings.sizes;
    let small = bench.place("small").await?;
    let large = bench.place("large").await?;
    let small_items = fill::fill(&small, few).await?;
    let large_items = fill::fill(&large, many).await?;
    table.section(&format!("{engine}, databases of {few} and of {many} things, 6 moves each"));
    rest::measure(&large, settings, table).await?;
    let (small, large) = (small.start().await?, large.start().await?);
    let page = pages::example(&small, &small_items).await?;
    let bare = bench.bare(&page).await?;
    let subjects = [(&small, &small_items), (&large, &large_items)];
    scans::measure(&bare, subjects, settings, table).await?;
    pages::measure(&bare, subjects, settings, table).await?;
    labels::measure(&small, settings, table).await
}
