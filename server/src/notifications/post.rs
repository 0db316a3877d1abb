//! Sending a letter. What it says is made when it is sent, so that it is still true.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::entity::{LetterKind, LetterState, follower, letter};
use super::letters::{
    ConfirmFollowing, EffectLine, FollowingStarted, Letter, NewsOfThings, ThingNews,
};
use super::mail::{MailFault, Outgoing};
use super::{followers, outbox};
use crate::app::App;
use crate::centre;
use crate::db::Tx;
use crate::id::{CentreId, LetterId};
use crate::impact;
use crate::items::{self, Story};
use crate::jobs::{Job, JobError, When, enqueue};
use crate::photos;
use crate::secret::Purpose;

/// A letter is tried this often, [`PAUSE`] apart: four hours, as GOV.UK Notify does.
const TRIES: i32 = 48;

/// The pause between two tries.
const PAUSE: TimeDelta = TimeDelta::minutes(5);

/// Hands one letter over to the mail server.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendLetter {
    /// Its centre.
    pub centre: CentreId,
    /// The letter.
    pub letter: LetterId,
}

impl Job for SendLetter {
    const KIND: &'static str = "send_letter";
}

/// Sends a letter, or notes when to try again, or gives it up where a coordinator sees it.
pub async fn send_letter(app: App, job: SendLetter) -> Result<Tx, JobError> {
    let db = app.db.read();
    let letter = outbox::find(db, job.centre, job.letter).await?;
    let letter = letter.filter(|letter| letter.state == LetterState::Queued);
    let Some(letter) = letter else { return Ok(app.db.write().await?) };
    let follower = followers::find(db, job.centre, letter.follower_id).await?;
    let written = match &follower {
        Some(follower) => compose(&app, follower, &letter).await?,
        None => None,
    };
    let (Some(follower), Some(text)) = (follower, written) else {
        return drop_letter(&app, letter).await;
    };
    let outgoing = Outgoing {
        message_id: letter.id.0,
        from: &app.sender,
        to: &follower.email,
        language: follower.language,
        letter: &text,
        date: letter.created_at,
    };
    let outcome = app.mailer.send(&outgoing).await;
    note_outcome(&app, letter, outcome.err()).await
}

async fn note_outcome(
    app: &App,
    letter: letter::Model,
    fault: Option<MailFault>,
) -> Result<Tx, JobError> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    tx.touches_only([]);
    let letter = match fault {
        None => letter::Model {
            state: LetterState::Sent,
            attempts: letter.attempts + 1,
            sent_at: Some(now),
            next_try_at: None,
            ..letter
        },
        Some(MailFault::Again(why)) if letter.attempts + 1 < TRIES => {
            let run_at = now + PAUSE;
            let again = SendLetter { centre: letter.centre_id, letter: letter.id };
            enqueue(&tx, &again, When { run_at, ..When::soon(now) }, &app.chance).await?;
            outbox::tried(&letter, why, Some(run_at))
        }
        Some(MailFault::Again(why) | MailFault::Never(why)) => outbox::tried(&letter, why, None),
    };
    outbox::keep(&tx, letter).await?;
    Ok(tx)
}

async fn drop_letter(app: &App, letter: letter::Model) -> Result<Tx, JobError> {
    let tx = app.db.write().await?;
    outbox::keep(&tx, letter::Model { state: LetterState::Dropped, next_try_at: None, ..letter })
        .await?;
    Ok(tx)
}

/// What the letter says; nothing when there is nothing left to say.
async fn compose(
    app: &App,
    follower: &follower::Model,
    letter: &letter::Model,
) -> Result<Option<Letter>, JobError> {
    let centre = centre::find(app.db.read(), follower.centre_id).await?.name;
    let language = follower.language;
    let follow_url = app.link(Purpose::Follow, follower.handover_id.0);
    let stop_url = app.link(Purpose::Stop, follower.id.0);
    Ok(match letter.kind {
        LetterKind::Confirm => {
            let stories = stories(app, follower).await?;
            let confirm_url = app.link(Purpose::Confirm, follower.id.0);
            let things = u32::try_from(stories.len()).unwrap_or(u32::MAX);
            Some(ConfirmFollowing { centre, confirm_url, things }.render(&app.words, language))
        }
        LetterKind::Started => {
            Some(FollowingStarted { centre, follow_url, stop_url }.render(&app.words, language))
        }
        LetterKind::News => {
            let told = outbox::things_in(app.db.read(), letter).await?;
            let mut stories = stories(app, follower).await?;
            // A move that was taken back meanwhile leaves no news.
            stories.retain(|story| told.contains(&story.item) && story.step.is_news());
            let things = stories.iter().map(|story| news(app, follower, story)).collect::<Vec<_>>();
            let effect = effect(&stories);
            let letter = NewsOfThings { centre, follow_url, stop_url, things, effect };
            (!stories.is_empty()).then(|| letter.render(&app.words, language))
        }
    })
}

async fn stories(app: &App, follower: &follower::Model) -> Result<Vec<Story>, JobError> {
    Ok(items::stories(app.db.read(), follower.centre_id, follower.handover_id).await?)
}

fn news(app: &App, follower: &follower::Model, story: &Story) -> ThingNews {
    let names = story.names.clone();
    let photo = story.photo.map(|photo| photos::urls(follower.centre_id, photo).thumb_url);
    ThingNews {
        name: names.said_in(follower.language),
        step: format!("step-{}", story.step.word().replace('_', "-")),
        photo_url: photo.map(|path| format!("{}{path}", app.config.base_url)),
        kept_in_use_grams: story
            .effect
            .as_ref()
            .and_then(|effect| u32::try_from(effect.kept_in_use_grams).ok()),
    }
}

fn effect(stories: &[Story]) -> Option<EffectLine> {
    let total = impact::total(stories.iter().filter_map(|story| story.effect.as_ref()))?;
    Some(EffectLine {
        kept_in_use_grams: total.kept_in_use_grams,
        co2_grams: total.co2_grams,
        source: total.source,
    })
}
