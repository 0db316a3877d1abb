//! Adding a repairer, changing, stopping, and the link of each.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::ask::ASK_EACH;
use super::entity::{Skills, repairer::Model};
use super::events::{CrewNews, RepairerNews};
use super::store::{self, Changes};
use crate::app::App;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::{CentreId, RepairerId};
use crate::jobs::{When, enqueue};
use crate::repairs::Skill;
use crate::repairs::calendar;
use crate::secret::{Purpose, hash};

/// Somebody who will repair here.
#[derive(Debug, Clone)]
pub struct NewRepairer {
    /// Identity.
    pub id: RepairerId,
    /// What the coordinator calls them.
    pub name: String,
    /// The language of their letters.
    pub language: Language,
    /// Where to write to.
    pub email: Option<String>,
    /// What they can repair.
    pub skills: Vec<Skill>,
}

/// Adds a repairer; who has an address gets the link by letter.
///
/// # Errors
/// `409 key_reused` when the identity is taken.
pub async fn add(tx: &Tx, app: &App, centre: CentreId, new: NewRepairer) -> ApiResult<Model> {
    let now = app.clock.now();
    let NewRepairer { id, name, language, email, skills } = new;
    let (link_id, token_hash) = link(app, id.0);
    let row = Model {
        centre_id: centre,
        id,
        name,
        language,
        ask_at: email.as_ref().map(|_| now + ASK_EACH),
        email,
        skills: skills.into(),
        link_id,
        token_hash,
        stopped_at: None,
        created_at: now,
    };
    let person = store::insert(tx, row).await?;
    tell(tx, app, &person, CrewNews::Link).await?;
    Ok(person)
}

/// What a coordinator changes of a repairer; what is absent stays.
#[derive(Debug)]
pub struct Change {
    /// Another name.
    pub name: Option<String>,
    /// Another language.
    pub language: Option<Language>,
    /// Another address, or none.
    pub email: Option<Option<String>>,
    /// Other skills.
    pub skills: Option<Vec<Skill>>,
    /// Whether they repair here.
    pub active: Option<bool>,
}

/// Changes a repairer. A new address gets the link; who stops is no longer counted on, and takes up
/// again with what is known of them, for as long as that is.
///
/// # Errors
/// When the database cannot.
pub async fn change(tx: &Tx, app: &App, before: Model, change: Change) -> ApiResult<Model> {
    let now = app.clock.now();
    let Change { name, language, email, skills, active } = change;
    let email = email.filter(|email| *email != before.email);
    let gets_link = email.as_ref().is_some_and(Option::is_some);
    let stopped_at = stopped(&before, active, now);
    let begins_anew = email.is_some() || stopped_at.is_some();
    let skills = skills.map(Skills::from);
    let changes = Changes { name, language, email, skills, stopped_at, ..Changes::default() };
    let mut person = store::update(tx, before, changes).await?;
    if begins_anew {
        let changes = Changes { ask_at: Some(asks_at(&person, now)), ..Changes::default() };
        person = store::update(tx, person, changes).await?;
    }
    if !person.is_active() {
        take_back_coming(tx, &person, now).await?;
    } else if gets_link {
        tell(tx, app, &person, CrewNews::Link).await?;
    }
    Ok(person)
}

/// When to ask somebody who was told of the days just now; never who cannot be reached or stopped.
fn asks_at(person: &Model, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    (person.is_active() && person.email.is_some()).then(|| now + ASK_EACH)
}

/// Since when somebody is stopped, if that changes.
fn stopped(
    before: &Model,
    active: Option<bool>,
    now: DateTime<Utc>,
) -> Option<Option<DateTime<Utc>>> {
    let active = active.filter(|active| *active != before.is_active())?;
    Some((!active).then_some(now))
}

/// Nobody is counted on who stopped.
async fn take_back_coming(tx: &Tx, person: &Model, now: DateTime<Utc>) -> ApiResult<()> {
    let answered = store::answers_by(&**tx, person).await?;
    let events = calendar::events(&**tx, person.centre_id, answered.into_keys()).await?;
    let coming = events.into_values().filter(|event| event.ends_at > now).map(|event| event.id);
    Ok(store::take_back(tx, person, coming).await?)
}

/// Makes another link in the place of the one there was; who has an address gets it by letter.
///
/// # Errors
/// `409 repairer_stopped` for who does not repair here any more.
pub async fn renew_link(tx: &Tx, app: &App, person: Model) -> ApiResult<Model> {
    if !person.is_active() {
        let detail = "Somebody who stopped has no link; let them take up again first.";
        return Err(ApiError::conflict("repairer_stopped", detail));
    }
    let link = Some(link(app, app.chance.uuid(app.clock.now())));
    let person = store::update(tx, person, Changes { link, ..Changes::default() }).await?;
    tell(tx, app, &person, CrewNews::Link).await?;
    Ok(person)
}

/// The address of a repairer's own page.
pub fn roster_url(app: &App, person: &Model) -> String {
    app.link(Purpose::Roster, person.link_id)
}

/// Has a letter written, if there is an address.
///
/// # Errors
/// When the database cannot.
pub async fn tell(tx: &Tx, app: &App, person: &Model, news: CrewNews) -> ApiResult<()> {
    if person.email.is_some() {
        let when = When::soon(app.clock.now());
        enqueue(tx, &RepairerNews::of(person, news), when, &app.chance).await?;
    }
    Ok(())
}

/// A link that is made from this identity, and the hash of its token.
fn link(app: &App, id: Uuid) -> (Uuid, String) {
    (id, hash(&app.secret.token(Purpose::Roster, id)))
}
