//! What became of the letters, for a coordinator. Whom they went to is not shown.

use poem_openapi::{Object, OpenApi, param::Path, param::Query, payload::Json};

use super::entity::{LetterKind, LetterState, letter};
use super::outbox;
use super::post::SendLetter;
use crate::app::App;
use crate::auth::{Coordinator, Done};
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::LetterId;
use crate::jobs::{When, enqueue};
use crate::openapi::Tag;
use crate::wire::{Cursor, Page, PageQuery, Timestamp, page};

/// A letter, and how it stands.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct LetterRow {
    id: LetterId,
    kind: LetterKind,
    language: Language,
    state: LetterState,
    /// How often it was tried.
    attempts: i32,
    /// Why the last try failed.
    last_fault: Option<String>,
    created_at: Timestamp,
    sent_at: Option<Timestamp>,
    next_try_at: Option<Timestamp>,
}

/// Letters.
pub struct LettersApi(pub App);

#[OpenApi(prefix_path = "/letters", tag = "Tag::Letters")]
impl LettersApi {
    /// Letters, newest first
    #[oai(path = "/", method = "get", operation_id = "listLetters")]
    async fn list(
        &self,
        auth: Coordinator,
        state: Query<Option<LetterState>>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<LetterRow>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let rows = outbox::list(self.0.db.read(), auth.centre, state.0, &query).await?;
        let cursor = |row: &letter::Model| Cursor { at: row.created_at, id: row.id.0 };
        Ok(Json(page(&query, rows, cursor, LetterRow::from)))
    }

    /// Try a letter once more
    #[oai(path = "/:id/_retry", method = "post", operation_id = "retryLetter")]
    async fn retry(&self, auth: Coordinator, id: Path<LetterId>) -> ApiResult<Done> {
        let (app, now) = (&self.0, self.0.clock.now());
        let tx = app.db.write().await?;
        let found = outbox::find(&*tx, auth.centre, id.0).await?;
        let letter = found.ok_or_else(ApiError::not_found)?;
        if letter.state != LetterState::Failed {
            let detail = "Only a letter that failed can be tried once more.";
            return Err(ApiError::conflict("letter_not_failed", detail));
        }
        let send = SendLetter { centre: letter.centre_id, letter: letter.id };
        let queued = letter::Model {
            state: LetterState::Queued,
            attempts: 0,
            next_try_at: Some(now),
            ..letter
        };
        outbox::keep(&tx, queued).await?;
        enqueue(&tx, &send, When::soon(now), &app.chance).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }
}

impl From<letter::Model> for LetterRow {
    fn from(row: letter::Model) -> Self {
        let letter::Model { id, kind, language, state, attempts, last_fault, .. } = row;
        Self {
            id,
            kind,
            language,
            state,
            attempts,
            last_fault,
            created_at: row.created_at.into(),
            sent_at: row.sent_at.map(Into::into),
            next_try_at: row.next_try_at.map(Into::into),
        }
    }
}
