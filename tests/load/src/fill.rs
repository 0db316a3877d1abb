//! Fills a database with things that were handed in, tested and sold.

use std::time::Instant;

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use uuid::Uuid;

use crate::Outcome;
use crate::rows::{Centre, scramble, thing};
use crate::servers::Place;
use crate::walk::Thing;

/// Things to one transaction.
const AT_ONCE: usize = 600;

/// Things that the load is about; they lie scattered among all.
const CHOSEN: usize = 960;

/// Makes a demo centre with `count` things more, and answers those to scan and to look at.
///
/// # Errors
/// When the database refuses.
pub async fn fill(place: &Place, count: usize) -> Outcome<Vec<Thing>> {
    place.omloop("seed")?;
    // The demo centre's own jobs: one that is claimed by a server that ends comes back much later.
    place.start().await?.settle().await?;
    let (db, begun) = (place.open().await?, Instant::now());
    let writer = db.writer();
    if writer.get_database_backend() == DbBackend::Sqlite {
        let hasty =
            "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -500000";
        writer.execute_unprepared(hasty).await?;
    }
    let centre = centre(writer).await?;
    for first in (0..count).step_by(AT_ONCE) {
        let sql = centre.insert(first..count.min(first + AT_ONCE));
        writer.execute_unprepared(&sql).await?;
        if first % 60_000 == 0 {
            eprintln!("    {}: {first} of {count} things, {:.0?}", place.name, begun.elapsed());
        }
    }
    writer.execute_unprepared("ANALYZE").await?;
    if writer.get_database_backend() == DbBackend::Postgres {
        writer.execute_unprepared("CHECKPOINT").await?;
    }
    db.close().await;
    Ok((0..CHOSEN).map(|n| thing(scattered(n, count))).collect())
}

/// The `n`th of the chosen: all of them different, in no order.
fn scattered(n: usize, count: usize) -> usize {
    let stretch = count / CHOSEN;
    n * stretch + scramble(n as u64) as usize % stretch
}

async fn centre(db: &DatabaseConnection) -> Outcome<Centre> {
    Ok(Centre {
        backend: db.get_database_backend(),
        id: one(db, "SELECT id FROM centres").await?,
        category: one(db, "SELECT id FROM categories WHERE needs_test LIMIT 1").await?,
        staff: one(db, "SELECT id FROM staff WHERE login = 'youssef'").await?,
    })
}

/// The identity that a query answers.
///
/// # Errors
/// When there is none.
pub async fn one(db: &DatabaseConnection, sql: &str) -> Outcome<Uuid> {
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    Ok(row.ok_or("no row")?.try_get_by_index(0)?)
}
