//! Repairers and their answers in the database.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, IntoActiveModel, JoinType, QueryOrder, QuerySelect, RelationTrait,
};

use super::entity::{Skills, answer, repairer};
use super::rule::Answer;
use crate::db::{Paged, Tx};
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::{CentreId, RepairEventId, RepairerId};
use crate::secret::hash;
use crate::wire::PageQuery;

/// So many stopped repairers are forgotten each time.
const MOST_FORGOTTEN: u64 = 100;

/// Adds a repairer.
///
/// # Errors
/// `409 key_reused` when the identity is taken.
pub async fn insert(tx: &Tx, row: repairer::Model) -> ApiResult<repairer::Model> {
    let added = row.into_active_model().reset_all().insert(&**tx).await;
    added.map_err(ApiError::of_identity)
}

/// A repairer of this centre, unless forgotten.
///
/// # Errors
/// When the database cannot answer.
pub async fn find(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: RepairerId,
) -> Result<Option<repairer::Model>, DbErr> {
    repairer::Entity::find_by_id((centre, id)).one(db).await
}

/// A repairer of this centre, whom nobody changes before this transaction ends (SQLite has one
/// writer anyway).
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn hold(tx: &Tx, centre: CentreId, id: RepairerId) -> ApiResult<repairer::Model> {
    let found = repairer::Entity::find_by_id((centre, id)).lock_exclusive().one(&**tx).await?;
    found.ok_or_else(ApiError::not_found)
}

/// The repairer whose link this is, at whichever centre; also when they stopped.
pub async fn by_token(
    db: &impl ConnectionTrait,
    token: &str,
) -> Result<Option<repairer::Model>, DbErr> {
    repairer::Entity::find().filter(repairer::Column::TokenHash.eq(hash(token))).one(db).await
}

/// The same, and nobody changes them before this transaction ends.
pub async fn hold_by_token(tx: &Tx, token: &str) -> Result<Option<repairer::Model>, DbErr> {
    let found = repairer::Entity::find().filter(repairer::Column::TokenHash.eq(hash(token)));
    found.lock_exclusive().one(&**tx).await
}

/// Repairers of this centre, by when they were added.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    query: &PageQuery,
) -> Result<Vec<repairer::Model>, DbErr> {
    repairer::Entity::find()
        .filter(repairer::Column::CentreId.eq(centre))
        .page_up(query, repairer::Column::CreatedAt, repairer::Column::Id)
        .all(db)
        .await
}

/// Those of them who did not stop.
pub async fn list_active(
    db: &impl ConnectionTrait,
    centre: CentreId,
    query: &PageQuery,
) -> Result<Vec<repairer::Model>, DbErr> {
    repairer::Entity::find()
        .filter(repairer::Column::CentreId.eq(centre))
        .filter(repairer::Column::StoppedAt.is_null())
        .page_up(query, repairer::Column::CreatedAt, repairer::Column::Id)
        .all(db)
        .await
}

/// Whether anybody repairs here.
pub async fn has_any(db: &impl ConnectionTrait, centre: CentreId) -> Result<bool, DbErr> {
    let anybody = repairer::Entity::find()
        .select_only()
        .column(repairer::Column::Id)
        .filter(repairer::Column::CentreId.eq(centre))
        .filter(repairer::Column::StoppedAt.is_null())
        .limit(1);
    Ok(anybody.into_tuple::<RepairerId>().one(db).await?.is_some())
}

/// What changes of a repairer; what is absent stays.
#[derive(Debug, Default)]
pub struct Changes {
    /// Another name.
    pub name: Option<String>,
    /// Another language.
    pub language: Option<Language>,
    /// Another address, or none.
    pub email: Option<Option<String>>,
    /// Other skills.
    pub skills: Option<Skills>,
    /// Another link: what its token is made from, and the hash of that token.
    pub link: Option<(Uuid, String)>,
    /// Another moment to look whether to ask them, or none.
    pub ask_at: Option<Option<DateTime<Utc>>>,
    /// Stopped at that moment, or no longer.
    pub stopped_at: Option<Option<DateTime<Utc>>>,
}

/// Changes what is told, and leaves the rest.
pub async fn update(
    tx: &Tx,
    person: repairer::Model,
    changes: Changes,
) -> Result<repairer::Model, DbErr> {
    let Changes { name, language, email, skills, link, ask_at, stopped_at } = changes;
    let mut row = person.into_active_model();
    row.name = name.map_or(row.name, Set);
    row.language = language.map_or(row.language, Set);
    row.email = email.map_or(row.email, Set);
    row.skills = skills.map_or(row.skills, Set);
    row.ask_at = ask_at.map_or(row.ask_at, Set);
    row.stopped_at = stopped_at.map_or(row.stopped_at, Set);
    if let Some((link_id, token_hash)) = link {
        (row.link_id, row.token_hash) = (Set(link_id), Set(token_hash));
    }
    row.update(&**tx).await
}

/// Repairers whom it is time to ask, at any centre, who waits longest first.
pub async fn to_ask(
    tx: &Tx,
    now: DateTime<Utc>,
    most: u64,
) -> Result<BTreeMap<CentreId, Vec<repairer::Model>>, DbErr> {
    let due = repairer::Entity::find()
        .filter(repairer::Column::AskAt.lte(now))
        .order_by_asc(repairer::Column::AskAt)
        .limit(most);
    let mut due_at: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in due.all(&**tx).await? {
        due_at.entry(row.centre_id).or_default().push(row);
    }
    Ok(due_at)
}

/// Asks again at another moment; answers whether nobody else has seen to that meanwhile.
pub async fn ask_again(
    tx: &Tx,
    person: &repairer::Model,
    at: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let done = repairer::Entity::update_many()
        .col_expr(repairer::Column::AskAt, Expr::value(at))
        .filter(repairer::Column::CentreId.eq(person.centre_id))
        .filter(repairer::Column::Id.eq(person.id))
        .filter(repairer::Column::AskAt.eq(person.ask_at))
        .exec(&**tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Keeps what a repairer says of a day, in the place of what was said before.
pub async fn keep_answer(
    tx: &Tx,
    person: &repairer::Model,
    event: RepairEventId,
    answer: Answer,
) -> Result<(), DbErr> {
    let row = answer::ActiveModel {
        centre_id: Set(person.centre_id),
        repairer_id: Set(person.id),
        event_id: Set(event),
        answer: Set(answer),
    };
    let key = [answer::Column::CentreId, answer::Column::RepairerId, answer::Column::EventId];
    let last_counts = OnConflict::columns(key).update_column(answer::Column::Answer).to_owned();
    let insert = answer::Entity::insert(row).on_conflict(last_counts);
    insert.exec_without_returning(&**tx).await.map(|_| ())
}

/// What a repairer said of each day.
pub async fn answers_by(
    db: &impl ConnectionTrait,
    person: &repairer::Model,
) -> Result<HashMap<RepairEventId, Answer>, DbErr> {
    let rows = answer::Entity::find()
        .filter(answer::Column::CentreId.eq(person.centre_id))
        .filter(answer::Column::RepairerId.eq(person.id))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.event_id, row.answer)).collect())
}

/// What was said of these days, and by whom.
pub async fn answers_to(
    db: &impl ConnectionTrait,
    centre: CentreId,
    events: impl IntoIterator<Item = RepairEventId>,
) -> Result<HashMap<(RepairerId, RepairEventId), Answer>, DbErr> {
    let rows = answer::Entity::find()
        .filter(answer::Column::CentreId.eq(centre))
        .filter(answer::Column::EventId.is_in(events))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| ((row.repairer_id, row.event_id), row.answer)).collect())
}

/// What was said of these days by those who still repair here, each with their skills.
pub async fn promised(
    db: &impl ConnectionTrait,
    centre: CentreId,
    events: impl IntoIterator<Item = RepairEventId>,
) -> Result<Vec<(RepairEventId, Answer, Skills)>, DbErr> {
    answer::Entity::find()
        .select_only()
        .columns([answer::Column::EventId, answer::Column::Answer])
        .column(repairer::Column::Skills)
        .join(JoinType::InnerJoin, answer::Relation::Repairer.def())
        .filter(answer::Column::CentreId.eq(centre))
        .filter(answer::Column::EventId.is_in(events))
        .filter(repairer::Column::StoppedAt.is_null())
        .into_tuple()
        .all(db)
        .await
}

/// Takes back what a repairer said of these days.
pub async fn take_back(
    tx: &Tx,
    person: &repairer::Model,
    events: impl IntoIterator<Item = RepairEventId>,
) -> Result<(), DbErr> {
    answer::Entity::delete_many()
        .filter(answer::Column::CentreId.eq(person.centre_id))
        .filter(answer::Column::RepairerId.eq(person.id))
        .filter(answer::Column::EventId.is_in(events))
        .exec(&**tx)
        .await
        .map(|_| ())
}

/// Forgets what was said of a day.
///
/// # Errors
/// When the database cannot.
pub async fn forget_answers(tx: &Tx, centre: CentreId, event: RepairEventId) -> Result<(), DbErr> {
    answer::Entity::delete_many()
        .filter(answer::Column::CentreId.eq(centre))
        .filter(answer::Column::EventId.eq(event))
        .exec(&**tx)
        .await
        .map(|_| ())
}

/// Forgets repairers who stopped before a moment; answers how many.
///
/// # Errors
/// When the database cannot.
pub async fn forget_stopped(tx: &Tx, before: DateTime<Utc>) -> Result<usize, DbErr> {
    let stopped = repairer::Entity::find()
        .filter(repairer::Column::StoppedAt.lt(before))
        .limit(MOST_FORGOTTEN)
        .all(&**tx)
        .await?;
    for row in &stopped {
        answer::Entity::delete_many()
            .filter(answer::Column::CentreId.eq(row.centre_id))
            .filter(answer::Column::RepairerId.eq(row.id))
            .exec(&**tx)
            .await?;
        repairer::Entity::delete_by_id((row.centre_id, row.id)).exec(&**tx).await?;
    }
    Ok(stopped.len())
}
