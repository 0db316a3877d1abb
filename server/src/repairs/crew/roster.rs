//! The days of the repair café, for one repairer.

use poem_openapi::Object;

use super::entity::repairer::Model;
use super::rule::{Answer, Refusal, may_answer};
use super::store;
use crate::app::App;
use crate::centre;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::RepairEventId;
use crate::repairs::Skill;
use crate::repairs::calendar::{self, EventRow};
use crate::wire::{Cursor, PageQuery, Timestamp, cut};

/// A day, as one repairer sees it.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RosterDay {
    /// The event.
    id: RepairEventId,
    name: String,
    /// The name of its location.
    location: String,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// What this repairer can do of what is repaired then.
    skills: Vec<Skill>,
    /// What this repairer said. Absent: nothing yet.
    answer: Option<Answer>,
}

/// The days that come, for one repairer. It names nobody, not even who it is for.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Roster {
    /// The name of the centre.
    centre: String,
    time_zone: String,
    /// The language of the letters.
    language: Language,
    /// Whether letters go out.
    letters: bool,
    /// The days that are not over and not called off, the next first.
    items: Vec<RosterDay>,
    /// Ask for the next page with this; absent on the last page.
    next_cursor: Option<String>,
}

/// A page of the days that come.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(app: &App, person: Model, query: &PageQuery) -> ApiResult<Roster> {
    let (db, id) = (app.db.read(), person.centre_id);
    let home = centre::find(db, id).await?;
    let locations = centre::location_names(db, id).await?;
    let answers = store::answers_by(db, &person).await?;
    let rows = calendar::coming(db, id, app.clock.now(), query).await?;
    let place = |row: &EventRow| Cursor { at: row.ends_at, id: row.id.0 };
    let (rows, next_cursor) = cut(query, rows, place);
    let day = |row: EventRow| {
        let location = locations.get(&row.location_id).cloned().unwrap_or_default();
        let answer = answers.get(&row.id).copied();
        RosterDay::of(row, location, &person, answer)
    };
    Ok(Roster {
        centre: home.name,
        time_zone: home.time_zone,
        language: person.language,
        letters: person.email.is_some(),
        items: rows.into_iter().map(day).collect(),
        next_cursor,
    })
}

/// Keeps what a repairer says of a day.
///
/// # Errors
/// `409 event_over` and `called_off`.
pub async fn give_answer(
    tx: &Tx,
    app: &App,
    person: &Model,
    event: &EventRow,
    answer: Answer,
) -> ApiResult<()> {
    may_answer(event.ends_at, event.cancelled_at.is_some(), app.clock.now())?;
    Ok(store::keep_answer(tx, person, event.id, answer).await?)
}

impl RosterDay {
    /// A day at this location, of which the repairer said this.
    pub fn of(row: EventRow, location: String, person: &Model, answer: Option<Answer>) -> Self {
        let mine = |skill: &Skill| person.skills.0.contains(skill);
        let skills = row.tables.0.iter().map(|tables| tables.skill);
        Self {
            id: row.id,
            location,
            starts_at: row.starts_at.into(),
            ends_at: row.ends_at.into(),
            skills: skills.filter(mine).collect(),
            answer,
            name: row.name,
        }
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        Self::conflict(refusal.code(), refusal.to_string())
    }
}
