//! Photos that belong to nothing are not kept: of a thing that was never taken in after all, or
//! that has another photo since.

use chrono::{DateTime, Utc};
use sea_orm::DbErr;

use super::store;
use crate::app::App;
use crate::id::{CentreId, PhotoId};

/// So many photos are removed at a time.
const AT_ONCE: u64 = 500;

/// Removes photos that have belonged to nothing since before `before`; answers how many.
///
/// # Errors
/// When the database cannot.
pub async fn forget_unused(app: &App, before: DateTime<Utc>) -> Result<u64, DbErr> {
    let mut gone = 0;
    for (centre, id) in store::unused(app.db.read(), before, AT_ONCE).await? {
        if !forget(app, centre, id, before).await? {
            continue;
        }
        gone += 1;
        if let Err(fault) = app.photos.remove(centre.0, id.0).await {
            tracing::error!(%fault, %centre, %id, "the files of a photo could not be removed");
        }
    }
    Ok(gone)
}

async fn forget(
    app: &App,
    centre: CentreId,
    id: PhotoId,
    before: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let tx = app.db.write().await?;
    tx.touches_only([]);
    if let Ok(gone) = store::remove_unused(&tx, centre, id, before).await {
        tx.commit().await?;
        return Ok(gone);
    }
    // Two things showed it, and only one of them got another: the database keeps it for the other.
    drop(tx);
    let tx = app.db.write().await?;
    tx.touches_only([]);
    store::put_to_use(&tx, centre, id).await?;
    tx.commit().await?;
    Ok(false)
}
