//! Letters to those who booked a repair: from news to a letter, and what it says when it is sent.

use chrono::{DateTime, Utc};

use super::entity::{LetterKind, letter};
use super::letters::{
    ConfirmRepair, EffectLine, Goes, Letter, LetterFile, PartLine, RepairBooked, RepairCalledOff,
    RepairDone, RepairMoved, RepairOtherPlace, RepairPlaceFree, RepairTomorrow, RepairWaiting,
    StillWorks, Visit,
};
use super::outbox::{self, Reader};
use super::post::Addressed;
use crate::app::App;
use crate::booking::MyBookingState;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::RepairBookingId;
use crate::impact;
use crate::jobs::JobError;
use crate::repairs::{self, News, NextStep, RepairNews, RepairResult, RepairStep, Told, told};
use crate::secret::Purpose;

/// Writes a letter, if it is still true.
pub async fn note(app: App, job: RepairNews) -> Result<Tx, JobError> {
    let tx = app.db.write().await?;
    tx.touches_only([]);
    let told = told(&*tx, job.centre, job.booking, app.clock.now()).await?;
    if told.row.email.is_some() && is_true(&told, job.news) {
        let (centre, language) = (job.centre, told.row.language);
        let reader = Reader { centre, id: job.booking.0, language };
        outbox::write(&tx, &app, reader, kind(job.news)).await?;
    }
    Ok(tx)
}

fn kind(news: News) -> LetterKind {
    match news {
        News::Confirm => LetterKind::RepairConfirm,
        News::Waiting => LetterKind::RepairWaiting,
        News::Booked => LetterKind::RepairBooked,
        News::PlaceFree => LetterKind::RepairPlaceFree,
        News::Tomorrow { .. } => LetterKind::RepairTomorrow,
        News::Moved => LetterKind::RepairMoved,
        News::OtherPlace => LetterKind::RepairOtherPlace,
        News::CalledOff => LetterKind::RepairCalledOff,
        News::Done => LetterKind::RepairDone,
        News::StillWorks => LetterKind::RepairStillWorks,
    }
}

/// Whether there is still something to say: who cancelled today is not reminded tomorrow.
fn is_true(told: &Told, news: News) -> bool {
    let Told { row, state, .. } = told;
    match news {
        News::Confirm | News::PlaceFree => *state == MyBookingState::Held,
        News::Waiting => *state == MyBookingState::Waiting,
        News::Booked | News::Moved | News::OtherPlace => *state == MyBookingState::Confirmed,
        News::Tomorrow { slot_at } => {
            let expected = *state == MyBookingState::Confirmed && row.step == RepairStep::Booked;
            expected && row.slot_at == slot_at
        }
        News::CalledOff => *state == MyBookingState::Cancelled,
        News::Done => row.report.is_some(),
        News::StillWorks => row.result == Some(RepairResult::Fixed),
    }
}

/// What the letter says; nothing when nobody is left to read it.
///
/// # Errors
/// When the database cannot answer.
pub async fn compose(app: &App, letter: &letter::Model) -> Result<Option<Addressed>, JobError> {
    let booking = RepairBookingId(letter.reader_id);
    let told = told(app.db.read(), letter.centre_id, booking, app.clock.now()).await?;
    let Some(email) = told.row.email.clone() else { return Ok(None) };
    let language = told.row.language;
    let letter = Teller { app, told }.say(letter.kind, letter.created_at)?;
    Ok(letter.map(|letter| Addressed { email, language, letter }))
}

/// Who knows a booking, and tells of it.
struct Teller<'a> {
    app: &'a App,
    told: Told,
}

impl Teller<'_> {
    /// The letter; none when it came too late to be true, or is not of a repair.
    fn say(&self, kind: LetterKind, stamp: DateTime<Utc>) -> ApiResult<Option<Letter>> {
        let (words, language) = (&self.app.words, self.told.row.language);
        let (visit, page_url) = (self.visit()?, self.page());
        let asks = |until| (visit.clone(), page_url.clone(), until);
        Ok(Some(match (kind, self.told.until) {
            (LetterKind::RepairConfirm, Some(until)) => {
                let (visit, confirm_url, until) = asks(until);
                ConfirmRepair { visit, confirm_url, until }.render(words, language)
            }
            (LetterKind::RepairPlaceFree, Some(until)) => {
                let (visit, confirm_url, until) = asks(until);
                RepairPlaceFree { visit, confirm_url, until }.render(words, language)
            }
            (LetterKind::RepairWaiting, _) => {
                RepairWaiting { visit, page_url }.render(words, language)
            }
            (LetterKind::RepairBooked, _) => {
                let letter = RepairBooked { visit, page_url }.render(words, language);
                letter.with(self.calendar_file(stamp)?)
            }
            (LetterKind::RepairTomorrow, _) => {
                RepairTomorrow { visit, page_url }.render(words, language)
            }
            (LetterKind::RepairMoved, _) => {
                let was = self.told.row.was_at.unwrap_or(visit.starts_at);
                let letter = RepairMoved { visit, was, page_url }.render(words, language);
                letter.with(self.calendar_file(stamp)?)
            }
            (LetterKind::RepairOtherPlace, _) => {
                let letter = RepairOtherPlace { visit, page_url }.render(words, language);
                letter.with(self.calendar_file(stamp)?)
            }
            (LetterKind::RepairCalledOff, _) => {
                let book_url = format!("{}/repareren", self.app.config.base_url);
                RepairCalledOff { visit, book_url }.render(words, language)
            }
            (LetterKind::RepairDone, _) => match self.done() {
                Some(done) => done.render(words, language),
                None => return Ok(None),
            },
            (LetterKind::RepairStillWorks, _) => self.still_works().render(words, language),
            _ => return Ok(None),
        }))
    }

    fn thing(&self) -> String {
        self.told.names.clone().said_in(self.told.row.language)
    }

    fn page(&self) -> String {
        self.app.link(Purpose::Booking, self.told.row.id.0)
    }

    fn visit(&self) -> ApiResult<Visit> {
        Ok(Visit {
            centre: self.told.centre.name.clone(),
            thing: self.thing(),
            location: self.told.location.clone(),
            starts_at: self.told.row.slot_at,
            zone: self.told.centre.zone()?,
        })
    }

    fn calendar_file(&self, stamp: DateTime<Utc>) -> ApiResult<LetterFile> {
        Ok(LetterFile::appointment(&repairs::calendar_entry(self.app, &self.told, stamp)?))
    }

    fn done(&self) -> Option<RepairDone> {
        let Told { row, centre, grams, handover, .. } = &self.told;
        let report = row.report.clone()?;
        let parts = report
            .parts
            .into_iter()
            .map(|part| PartLine { name: part.name, cents: part.cents.unsigned_abs() });
        let stays = report.result == RepairResult::Fixed && row.safe != Some(false);
        let effect = grams.filter(|_| stays).and_then(impact::effect);
        Some(RepairDone {
            centre: centre.name.clone(),
            thing: self.thing(),
            result: report.result.word(),
            cause: report.cause,
            work: report.work,
            advice: report.advice,
            parts: parts.collect(),
            safe: row.safe,
            goes: goes(row.step, report.next),
            effect: effect.map(|effect| EffectLine {
                kept_in_use_grams: effect.kept_in_use_grams,
                co2_grams: effect.co2_grams,
                source: effect.source,
            }),
            follow_url: handover.map(|handover| self.app.link(Purpose::Follow, handover.0)),
        })
    }

    fn still_works(&self) -> StillWorks {
        let token = self.app.secret.token(Purpose::Booking, self.told.row.id.0);
        let page = |answer| format!("{}/werkt-het-nog#{token}.{answer}", self.app.config.base_url);
        StillWorks {
            centre: self.told.centre.name.clone(),
            thing: self.thing(),
            yes_url: page("ja"),
            no_url: page("nee"),
        }
    }
}

/// Where the thing is now, as far as anyone said.
fn goes(step: RepairStep, next: NextStep) -> Goes {
    match (step, next) {
        (RepairStep::GivenUp, _) => Goes::ToUs,
        (_, NextStep::ComeBack) => Goes::HomeForAPart,
        (_, NextStep::Professional) => Goes::HomeToAProfessional,
        (_, NextStep::GiveUp) => Goes::HomeOrToUs,
        (_, NextStep::Nothing) => Goes::Home,
    }
}
