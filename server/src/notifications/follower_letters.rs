//! What letters to followers say.

use super::entity::{LetterKind, follower, letter};
use super::letters::{
    ConfirmFollowing, EffectLine, FollowingStarted, Letter, NewsOfThings, ThingNews,
};
use super::post::Addressed;
use super::{followers, outbox};
use crate::app::App;
use crate::centre;
use crate::id::FollowerId;
use crate::impact;
use crate::items::{self, Story};
use crate::jobs::JobError;
use crate::photos;
use crate::secret::Purpose;

/// What the letter says; nothing when there is nothing left to say.
///
/// # Errors
/// When the database cannot answer.
pub async fn compose(app: &App, letter: &letter::Model) -> Result<Option<Addressed>, JobError> {
    let reader = FollowerId(letter.reader_id);
    let follower = followers::find(app.db.read(), letter.centre_id, reader).await?;
    let Some(follower) = follower else { return Ok(None) };
    let (email, language) = (follower.email.clone(), follower.language);
    let letter = said(app, &follower, letter).await?;
    Ok(letter.map(|letter| Addressed { email, language, letter }))
}

async fn said(
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
        _ => None,
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
