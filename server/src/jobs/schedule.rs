//! All that happens by the clock alone, in one list.

use chrono::TimeDelta;

use crate::app::App;
use crate::error::ApiResult;
use crate::{
    auth, db, held_acts, notifications, photos, pickups, repairs, single_sign_on, workshops,
};

/// How long a creating request is remembered: longer than any phone keeps trying.
const REQUESTS_KEPT: TimeDelta = TimeDelta::days(30);

/// How long a photo is kept that belongs to nothing: a device may be without a network for days
/// between the photo and the thing.
const UNUSED_PHOTOS_KEPT: TimeDelta = TimeDelta::days(30);

/// How long something is held for a coordinator, dealt with or not.
const HELD_ACTS_KEPT: TimeDelta = TimeDelta::days(90);

/// How long it is known who brought a broken thing, until after the question whether it still works; and who
/// came to a workshop.
const VISITORS_KEPT: TimeDelta = TimeDelta::days(30);

/// How long it is known who repaired here: time enough to undo a stop by mistake.
const STOPPED_REPAIRERS_KEPT: TimeDelta = TimeDelta::days(30);

/// Removes what has had its time, and asks repairers who comes. Runs every hour, in any process that works.
///
/// # Errors
/// When the database cannot.
pub async fn tidy(app: &App) -> ApiResult<()> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let sessions = auth::forget_old_sessions(&tx, now).await?;
    let sign_ons = single_sign_on::forget_used(&tx, now).await?;
    let requests = db::forget_requests(&tx, now - REQUESTS_KEPT).await?;
    let followers = notifications::forget_unconfirmed(&tx, now).await?;
    let held_acts = held_acts::forget(&tx, now - HELD_ACTS_KEPT).await?;
    let visitors = repairs::forget(&tx, now - VISITORS_KEPT, now).await?;
    let repairers = repairs::forget_stopped(&tx, now - STOPPED_REPAIRERS_KEPT).await?;
    let asked = repairs::ask_repairers(&tx, app).await?;
    let participants = workshops::forget(&tx, now - VISITORS_KEPT, now).await?;
    let collected = pickups::forget(&tx, now - VISITORS_KEPT, now).await?;
    tx.touches_only([]);
    tx.commit().await?;
    let photos = photos::forget_unused(app, now - UNUSED_PHOTOS_KEPT).await?;
    tracing::info!(
        sessions,
        sign_ons,
        requests,
        followers,
        held_acts,
        visitors,
        repairers,
        asked,
        participants,
        collected,
        photos,
        "tidied up"
    );
    Ok(())
}
