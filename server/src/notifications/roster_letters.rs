//! Letters to those who repair: from news to a letter, and what it says when it is sent.

use super::entity::{LetterKind, letter};
use super::letters::{Letter, RosterAsk, RosterDay, RosterLink};
use super::outbox::{self, Reader};
use super::post::Addressed;
use crate::app::App;
use crate::centre;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::RepairerId;
use crate::jobs::JobError;
use crate::repairs::{CrewNews, RepairerNews, RepairerRow, open_days, repairer};
use crate::secret::Purpose;

/// Writes a letter.
pub async fn note(app: App, job: RepairerNews) -> Result<Tx, JobError> {
    let tx = app.db.write().await?;
    tx.touches_only([]);
    let Some(person) = repairer(&*tx, job.centre, job.repairer).await? else { return Ok(tx) };
    let kind = match job.news {
        CrewNews::Link => LetterKind::RosterLink,
        CrewNews::Ask => LetterKind::RosterAsk,
    };
    let reader = Reader { centre: job.centre, id: person.id.0, language: person.language };
    outbox::write(&tx, &app, reader, kind).await?;
    Ok(tx)
}

/// What the letter says; nothing for who stopped, wants no letters, or answered meanwhile.
///
/// # Errors
/// When the database cannot answer.
pub async fn compose(app: &App, letter: &letter::Model) -> Result<Option<Addressed>, JobError> {
    let id = RepairerId(letter.reader_id);
    let person = repairer(app.db.read(), letter.centre_id, id).await?;
    let Some(person) = person.filter(RepairerRow::is_active) else { return Ok(None) };
    let Some(email) = person.email.clone() else { return Ok(None) };
    let language = person.language;
    let letter = said(app, &person, letter.kind).await?;
    Ok(letter.map(|letter| Addressed { email, language, letter }))
}

async fn said(app: &App, person: &RepairerRow, kind: LetterKind) -> ApiResult<Option<Letter>> {
    let db = app.db.read();
    let (words, language) = (&app.words, person.language);
    let home = centre::find(db, person.centre_id).await?;
    let roster_url = app.link(Purpose::Roster, person.link_id);
    if kind == LetterKind::RosterLink {
        let letter = RosterLink { centre: home.name, roster_url };
        return Ok(Some(letter.render(words, language)));
    }
    let (zone, locations) = (home.zone()?, centre::location_names(db, home.id).await?);
    let days = open_days(db, person, app.clock.now()).await?.into_iter().map(|day| RosterDay {
        starts_at: day.starts_at,
        location: locations.get(&day.location_id).cloned().unwrap_or_default(),
    });
    let letter = RosterAsk { centre: home.name, zone, days: days.collect(), roster_url };
    Ok((!letter.days.is_empty()).then(|| letter.render(words, language)))
}
