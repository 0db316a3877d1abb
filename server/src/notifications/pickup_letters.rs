//! Letters to those whose things are collected: from news to a letter, and what it says when it is sent.

use chrono::{DateTime, Utc};

use super::entity::{LetterKind, letter};
use super::letters::{Collection, Letter, LetterFile, PickupLetter, PickupSays, Reason, Refused};
use super::outbox::{self, Reader};
use super::post::Addressed;
use crate::app::App;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::PickupId;
use crate::jobs::JobError;
use crate::pickups::{
    MyPickupState, News, PickupKind, PickupNews, Told, Verdict, calendar_entry, still_due, told,
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
        News::OnTheWay => (state == MyPickupState::OnTheWay).then_some(LetterKind::PickupOnTheWay),
        News::Collected => was_there(state).then_some(LetterKind::PickupCollected),
        News::NotHome => (state == MyPickupState::NotHome).then_some(LetterKind::PickupNotHome),
    }
}

fn was_there(state: MyPickupState) -> bool {
    matches!(state, MyPickupState::Collected | MyPickupState::NothingTaken)
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
        // Once they are there, that they are coming is no news.
        LetterKind::PickupOnTheWay => (told.state == MyPickupState::OnTheWay)
            .then_some(PickupSays::OnTheWay(told.expected_at)),
        LetterKind::PickupNotHome => Some(PickupSays::NotHome),
        LetterKind::PickupCollected => Some(match (told.state, told.row.kind) {
            (MyPickupState::NothingTaken, _) => PickupSays::NothingTaken,
            (_, PickupKind::Delivery) => PickupSays::Delivered,
            _ => PickupSays::Collected,
        }),
        _ => None,
    }
}

fn render(app: &App, told: &Told, says: PickupSays, stamp: DateTime<Utc>) -> ApiResult<Letter> {
    let url = match says {
        PickupSays::Cancelled(_) => format!("{}/ophalen", app.config.base_url),
        // From the doorstep on, the things have a story.
        PickupSays::Collected => match told.handover {
            Some(handover) => app.link(Purpose::Follow, handover.0),
            None => app.link(Purpose::Pickup, told.row.id.0),
        },
        _ => app.link(Purpose::Pickup, told.row.id.0),
    };
    let has_file = says.has_file();
    let follows = told.handover.is_some();
    let collection = if says.was_there() { at_the_door(told)? } else { collection(told)? };
    let letter = PickupLetter { collection, says, follows, url };
    let letter = letter.render(&app.words, told.row.language);
    if !has_file {
        return Ok(letter);
    }
    // Of what is off, the file takes the appointment out of the calendar.
    Ok(letter.with(LetterFile::appointment(&calendar_entry(app, told, stamp)?)))
}

/// What was to be collected.
fn collection(told: &Told) -> ApiResult<Collection> {
    let refused = told.things.iter().filter(|thing| thing.row.verdict == Verdict::No);
    let refused = refused.map(|thing| Refused {
        name: thing.names.clone().said_in(told.row.language),
        reason: thing.row.reason.clone().map(Reason::Said),
    });
    gather(told, told.collected(), refused.collect())
}

/// What was, and what not.
fn at_the_door(told: &Told) -> ApiResult<Collection> {
    let refused = told.things.iter().filter_map(|thing| {
        let reason = match (thing.outcome.refused, thing.outcome.not_there) {
            (Some(because), _) => Reason::Because(because),
            (None, true) => Reason::NotThere,
            (None, false) => return None,
        };
        let name = thing.names.clone().said_in(told.row.language);
        Some(Refused { name, reason: Some(reason) })
    });
    gather(told, told.taken(), refused.collect())
}

fn gather(told: &Told, things: String, refused: Vec<Refused>) -> ApiResult<Collection> {
    Ok(Collection {
        centre: told.centre.name.clone(),
        brings: told.row.kind == PickupKind::Delivery,
        address: told.address(),
        things,
        refused,
        window: (told.window.starts_at, told.window.ends_at),
        zone: told.centre.zone()?,
    })
}
