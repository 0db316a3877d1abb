//! Letters and news in the database.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, IntoActiveModel, QuerySelect};

use super::entity::{LetterKind, LetterState, follower, letter, news};
use super::post::SendLetter;
use crate::app::App;
use crate::db::{Paged, Tx};
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::{CentreId, FollowerId, ItemId, LetterId, MoveId};
use crate::jobs::{When, enqueue};
use crate::wire::PageQuery;

/// Whom a letter goes to.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// Their centre.
    pub centre: CentreId,
    /// The identity of their row.
    pub id: Uuid,
    /// The language they read.
    pub language: Language,
}

impl From<&follower::Model> for Reader {
    fn from(row: &follower::Model) -> Self {
        Self { centre: row.centre_id, id: row.id.0, language: row.language }
    }
}

/// Writes a letter, to be sent as soon as may be.
pub async fn write(
    tx: &Tx,
    app: &App,
    reader: impl Into<Reader>,
    kind: LetterKind,
) -> Result<LetterId, DbErr> {
    let (now, reader) = (app.clock.now(), reader.into());
    let id = LetterId::new(now, &app.chance);
    let row = letter::ActiveModel {
        centre_id: Set(reader.centre),
        id: Set(id),
        reader_id: Set(reader.id),
        kind: Set(kind),
        language: Set(reader.language),
        state: Set(LetterState::Queued),
        attempts: Set(0),
        last_fault: Set(None),
        created_at: Set(now),
        sent_at: Set(None),
        next_try_at: Set(Some(now)),
    };
    letter::Entity::insert(row).exec_without_returning(&**tx).await?;
    let send = SendLetter { centre: reader.centre, letter: id };
    enqueue(tx, &send, When::soon(now), &app.chance).await?;
    Ok(id)
}

/// A letter of this centre.
pub async fn find(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: LetterId,
) -> Result<Option<letter::Model>, DbErr> {
    letter::Entity::find_by_id((centre, id)).one(db).await
}

/// Writes how a letter stands now.
pub async fn keep(tx: &Tx, letter: letter::Model) -> Result<(), DbErr> {
    letter.into_active_model().reset_all().update(&**tx).await.map(|_| ())
}

/// Letters of this centre, newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    centre: CentreId,
    state: Option<LetterState>,
    query: &PageQuery,
) -> ApiResult<Vec<letter::Model>> {
    let mut letters = letter::Entity::find().filter(letter::Column::CentreId.eq(centre));
    if let Some(state) = state {
        letters = letters.filter(letter::Column::State.eq(state));
    }
    let page = letters.page_down(query, letter::Column::CreatedAt, letter::Column::Id);
    Ok(page.all(db).await?)
}

/// Notes that a follower has yet to hear of a move; twice is once.
pub async fn note(
    tx: &Tx,
    follower: &follower::Model,
    item: ItemId,
    moved: MoveId,
) -> Result<(), DbErr> {
    let row = news::ActiveModel {
        centre_id: Set(follower.centre_id),
        follower_id: Set(follower.id),
        move_id: Set(moved),
        item_id: Set(item),
        letter_id: Set(None),
    };
    news::Entity::insert(row).on_conflict_do_nothing().exec_without_returning(&**tx).await?;
    Ok(())
}

/// Puts all that a follower has yet to hear into a letter; answers how much that is.
pub async fn put_into(tx: &Tx, follower: &follower::Model, letter: LetterId) -> Result<u64, DbErr> {
    let unheard = news::Entity::update_many()
        .col_expr(news::Column::LetterId, Expr::value(letter))
        .filter(news::Column::CentreId.eq(follower.centre_id))
        .filter(news::Column::FollowerId.eq(follower.id))
        .filter(news::Column::LetterId.is_null());
    Ok(unheard.exec(&**tx).await?.rows_affected)
}

/// Whether a follower has anything yet to hear.
pub async fn has_news(tx: &Tx, centre: CentreId, follower: FollowerId) -> Result<bool, DbErr> {
    let unheard = news::Entity::find()
        .filter(news::Column::CentreId.eq(centre))
        .filter(news::Column::FollowerId.eq(follower))
        .filter(news::Column::LetterId.is_null());
    Ok(unheard.one(&**tx).await?.is_some())
}

/// The things that a letter tells of.
pub async fn things_in(
    db: &impl ConnectionTrait,
    letter: &letter::Model,
) -> Result<Vec<ItemId>, DbErr> {
    news::Entity::find()
        .select_only()
        .column(news::Column::ItemId)
        .distinct()
        .filter(news::Column::CentreId.eq(letter.centre_id))
        .filter(news::Column::LetterId.eq(letter.id))
        .into_tuple()
        .all(db)
        .await
}

/// When a letter was last tried, and what came of it.
pub fn tried(letter: &letter::Model, fault: String, next: Option<DateTime<Utc>>) -> letter::Model {
    letter::Model {
        state: if next.is_some() { LetterState::Queued } else { LetterState::Failed },
        attempts: letter.attempts + 1,
        last_fault: Some(fault),
        next_try_at: next,
        ..letter.clone()
    }
}
