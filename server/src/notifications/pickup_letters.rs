//! Letters to those whose things are collected: from news to a letter, and what it says when it is sent.

use chrono::{DateTime, Utc};

use super::entity::{LetterKind, letter};
use super::letters::{Collection, Letter, LetterFile, PickupLetter, PickupSays, Refused};
use super::outbox::{self, Reader};
use super::post::Addressed;
use crate::app::App;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::PickupId;
use crate::jobs::JobError;
use crate::pickups::{
    MyPickupState, News, PickupNews, Told, Verdict, calendar_entry, still_due, told,
};
use crate::secret::Purpose;

/// Writes a letter, if it is still true.
pub async fn note(app: App, job: PickupNews) -> Result<Tx, JobError> {
    let tx = app.db.write().await?;
    tx.touches_only([]);
    let now = app.clock.now();
    let told = told(&*tx, job.centre, job.pickup, now).await?;
    let due = still_due(job.news, told.window.starts_at, now);
    if let (Some(kind), true, true) = (meant(job.news, told.state), due, told.row.email.is_some()) {
        let language = told.row.language;
        let reader = Reader { centre: job.centre, id: job.pickup.0, language };
        outbox::write(&tx, &app, reader, kind).await?;
    }
    Ok(tx)
}

/// Which letter tells these news, if they are still true: what was cancelled today is not told of tomorrow.
fn meant(news: News, state: MyPickupState) -> Option<LetterKind> {
    let comes = matches!(state, MyPickupState::Booked | MyPickupState::Looking);
    match news {
        News::Looking => comes.then_some(LetterKind::PickupLooking),
        News::Booked => comes.then_some(LetterKind::PickupBooked),
        News::Changed => comes.then_some(LetterKind::PickupChanged),
        News::InThreeDays => comes.then_some(LetterKind::PickupSoon),
        News::Tomorrow => comes.then_some(LetterKind::PickupTomorrow),
        News::Cancelled => {
            (state == MyPickupState::Cancelled).then_some(LetterKind::PickupCancelled)
        }
    }
}

/// What the letter says; nothing when nobody is left to read it.
///
/// # Errors
/// When the database cannot answer.
pub async fn compose(app: &App, letter: &letter::Model) -> Result<Option<Addressed>, JobError> {
    let pickup = PickupId(letter.reader_id);
    let told = told(app.db.read(), letter.centre_id, pickup, app.clock.now()).await?;
    let (Some(email), Some(says)) = (told.row.email.clone(), says(letter.kind, &told)) else {
        return Ok(None);
    };
    let language = told.row.language;
    let letter = render(app, &told, says, letter.created_at)?;
    Ok(Some(Addressed { email, language, letter }))
}

fn says(kind: LetterKind, told: &Told) -> Option<PickupSays> {
    match kind {
        LetterKind::PickupLooking => Some(PickupSays::Looking),
        LetterKind::PickupBooked => Some(PickupSays::Booked),
        LetterKind::PickupChanged => Some(PickupSays::Changed),
        LetterKind::PickupSoon => Some(PickupSays::Soon),
        LetterKind::PickupTomorrow => Some(PickupSays::Tomorrow),
        LetterKind::PickupCancelled => Some(PickupSays::Cancelled(told.row.cancel_reason.clone())),
        _ => None,
    }
}

fn render(app: &App, told: &Told, says: PickupSays, stamp: DateTime<Utc>) -> ApiResult<Letter> {
    let url = match says {
        PickupSays::Cancelled(_) => format!("{}/ophalen", app.config.base_url),
        _ => app.link(Purpose::Pickup, told.row.id.0),
    };
    let reminds = matches!(says, PickupSays::Soon | PickupSays::Tomorrow);
    let letter = PickupLetter { collection: collection(told)?, says, url };
    let letter = letter.render(&app.words, told.row.language);
    if reminds {
        return Ok(letter);
    }
    // Of what is off, the file takes the appointment out of the calendar.
    Ok(letter.with(LetterFile::appointment(&calendar_entry(app, told, stamp)?)))
}

fn collection(told: &Told) -> ApiResult<Collection> {
    let refused = told.things.iter().filter(|thing| thing.row.verdict == Verdict::No);
    let refused = refused.map(|thing| Refused {
        name: thing.names.clone().said_in(told.row.language),
        reason: thing.row.reason.clone(),
    });
    Ok(Collection {
        centre: told.centre.name.clone(),
        address: told.address(),
        things: told.collected(),
        refused: refused.collect(),
        window: (told.window.starts_at, told.window.ends_at),
        zone: told.centre.zone()?,
    })
}
