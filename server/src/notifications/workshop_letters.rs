//! Letters to those who booked a workshop: from news to a letter, and what it says when it is sent.

use chrono::{DateTime, Utc};

use super::entity::{LetterKind, letter};
use super::letters::{Gathering, Letter, LetterFile, WorkshopLetter, WorkshopSays};
use super::outbox::{self, Reader};
use super::post::Addressed;
use crate::app::App;
use crate::booking::MyBookingState;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::WorkshopBookingId;
use crate::jobs::JobError;
use crate::secret::Purpose;
use crate::workshops::{News, Told, WorkshopNews, calendar_entry, told};

/// Writes a letter, if it is still true.
pub async fn note(app: App, job: WorkshopNews) -> Result<Tx, JobError> {
    let tx = app.db.write().await?;
    tx.touches_only([]);
    let told = told(&*tx, job.centre, job.booking, app.clock.now()).await?;
    let (kind, needed) = meant(job.news);
    if told.row.email.is_some() && told.state == needed {
        let language = told.row.language;
        let reader = Reader { centre: job.centre, id: job.booking.0, language };
        outbox::write(&tx, &app, reader, kind).await?;
    }
    Ok(tx)
}

/// Which letter tells these news, and how a booking stands of which they are true: who cancelled today is not
/// reminded tomorrow.
fn meant(news: News) -> (LetterKind, MyBookingState) {
    match news {
        News::Confirm => (LetterKind::WorkshopConfirm, MyBookingState::Held),
        News::Waiting => (LetterKind::WorkshopWaiting, MyBookingState::Waiting),
        News::Booked => (LetterKind::WorkshopBooked, MyBookingState::Confirmed),
        News::PlaceFree => (LetterKind::WorkshopPlaceFree, MyBookingState::Held),
        News::Tomorrow => (LetterKind::WorkshopTomorrow, MyBookingState::Confirmed),
        News::CalledOff => (LetterKind::WorkshopCalledOff, MyBookingState::Cancelled),
        News::Cancelled => (LetterKind::WorkshopCancelled, MyBookingState::Cancelled),
    }
}

/// What the letter says; nothing when nobody is left to read it, or it came too late to be true.
///
/// # Errors
/// When the database cannot answer.
pub async fn compose(app: &App, letter: &letter::Model) -> Result<Option<Addressed>, JobError> {
    let booking = WorkshopBookingId(letter.reader_id);
    let told = told(app.db.read(), letter.centre_id, booking, app.clock.now()).await?;
    let (Some(email), Some(says)) = (told.row.email.clone(), says(letter.kind, told.until)) else {
        return Ok(None);
    };
    let language = told.row.language;
    let letter = render(app, &told, says, letter.created_at)?;
    Ok(Some(Addressed { email, language, letter }))
}

fn says(kind: LetterKind, until: Option<DateTime<Utc>>) -> Option<WorkshopSays> {
    match (kind, until) {
        (LetterKind::WorkshopConfirm, Some(until)) => Some(WorkshopSays::Confirm(until)),
        (LetterKind::WorkshopPlaceFree, Some(until)) => Some(WorkshopSays::PlaceFree(until)),
        (LetterKind::WorkshopWaiting, _) => Some(WorkshopSays::Waiting),
        (LetterKind::WorkshopBooked, _) => Some(WorkshopSays::Booked),
        (LetterKind::WorkshopTomorrow, _) => Some(WorkshopSays::Tomorrow),
        (LetterKind::WorkshopCalledOff, _) => Some(WorkshopSays::CalledOff),
        (LetterKind::WorkshopCancelled, _) => Some(WorkshopSays::Cancelled),
        _ => None,
    }
}

fn render(app: &App, told: &Told, says: WorkshopSays, stamp: DateTime<Utc>) -> ApiResult<Letter> {
    let url = match says {
        WorkshopSays::CalledOff | WorkshopSays::Cancelled => {
            format!("{}/workshops", app.config.base_url)
        }
        _ => app.link(Purpose::Workshop, told.row.id.0),
    };
    let letter = WorkshopLetter { gathering: gathering(told)?, says, url };
    let letter = letter.render(&app.words, told.row.language);
    match says {
        // Of what is off, the file takes the appointment out of the calendar.
        WorkshopSays::Booked | WorkshopSays::CalledOff | WorkshopSays::Cancelled => {
            Ok(letter.with(LetterFile::appointment(&calendar_entry(app, told, stamp)?)))
        }
        _ => Ok(letter),
    }
}

fn gathering(told: &Told) -> ApiResult<Gathering> {
    Ok(Gathering {
        centre: told.centre.name.clone(),
        name: told.workshop.name_in(told.row.language).to_owned(),
        location: told.location.clone(),
        starts_at: told.workshop.starts_at,
        zone: told.centre.zone()?,
        people: told.row.people.unsigned_abs(),
        price_cents: u64::from(told.workshop.price_cents.unsigned_abs()),
    })
}
