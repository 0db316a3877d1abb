//! From a move to a letter: news is noted for each follower, gathered for a while, and then put
//! into one letter, so that ten things moved in an hour make one letter and not ten.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::entity::LetterKind;
use super::{followers, outbox};
use crate::app::App;
use crate::db::Tx;
use crate::id::{CentreId, FollowerId};
use crate::items::ItemMoved;
use crate::jobs::{Job, JobError, When, enqueue};

/// Puts what a follower has yet to hear into a letter.
#[derive(Debug, Serialize, Deserialize)]
pub struct GatherNews {
    centre: CentreId,
    follower: FollowerId,
}

impl Job for GatherNews {
    const KIND: &'static str = "gather_news";
}

/// Notes the news of moves for whoever follows their handovers.
pub async fn note_news(app: App, tx: Tx, events: Vec<ItemMoved>) -> Result<Tx, JobError> {
    let now = app.clock.now();
    let handovers = events.iter().map(|event| (event.centre, event.handover));
    let followers = followers::confirmed(&*tx, handovers).await?;
    for event in events {
        for follower in followers.iter().filter(|follower| follower.follows(&event)) {
            outbox::note(&tx, follower, event.item, event.moved).await?;
            let gather = GatherNews { centre: event.centre, follower: follower.id };
            let when = When {
                now,
                run_at: now + TimeDelta::minutes(app.config.gather_minutes),
                once: Some(format!("gather {}", follower.id)),
            };
            enqueue(&tx, &gather, when, &app.chance).await?;
        }
    }
    Ok(tx)
}

/// Writes the letter.
pub async fn gather(app: App, job: GatherNews) -> Result<Tx, JobError> {
    let tx = app.db.write().await?;
    tx.touches_only([]);
    let follower = followers::find(&*tx, job.centre, job.follower).await?;
    if let Some(follower) = follower
        && outbox::has_news(&tx, job.centre, job.follower).await?
    {
        let letter = outbox::write(&tx, &app, &follower, LetterKind::News).await?;
        outbox::put_into(&tx, &follower, letter).await?;
    }
    Ok(tx)
}
