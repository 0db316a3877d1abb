//! What a repairer sees and says by the link, without an account.

use poem::http::StatusCode;
use poem_openapi::{Object, OpenApi, param::Query, payload::Json};

use super::entity::repairer::Model;
use super::roster::{self, Roster, RosterDay, give_answer};
use super::rule::Answer;
use super::store::{self, Changes};
use crate::app::App;
use crate::auth::Done;
use crate::centre;
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::RepairEventId;
use crate::labels::{self, FileAnswer};
use crate::openapi::Tag;
use crate::repairs::calendar;
use crate::residents::{LinkToken, nowhere};
use crate::secret::Purpose;
use crate::web::Caller;
use crate::wire::{Body, Line, PageQuery};

/// What a repairer says of a day.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct RosterAnswerIn {
    /// The secret of the link.
    token: Line<100>,
    event_id: RepairEventId,
    answer: Answer,
}

/// Another language for the letters.
#[derive(Debug, Object)]
struct RosterLanguageIn {
    /// The secret of the link.
    token: Line<100>,
    language: Language,
}

/// The page of a repairer.
pub struct RosterApi(pub App);

#[OpenApi(prefix_path = "/public/roster", tag = "Tag::Repairs")]
impl RosterApi {
    /// The days on which I may repair, the next first
    #[oai(path = "/_open", method = "post", operation_id = "openRoster")]
    async fn open(
        &self,
        caller: Caller,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
        body: Body<LinkToken>,
    ) -> ApiResult<Json<Roster>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let found = store::by_token(self.0.db.read(), &body.0.token.0).await?;
        let person = self.known(found, caller)?;
        Ok(Json(roster::show(&self.0, person, &query).await?))
    }

    /// Say whether I come; the last answer counts
    #[oai(path = "/_answer", method = "post", operation_id = "answerRoster")]
    async fn answer(
        &self,
        caller: Caller,
        body: Body<RosterAnswerIn>,
    ) -> ApiResult<Json<RosterDay>> {
        let RosterAnswerIn { token, event_id, answer } = body.0;
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let person = self.known(store::hold_by_token(&tx, &token.0).await?, caller)?;
        let event = calendar::find(&*tx, person.centre_id, event_id).await?;
        give_answer(&tx, &self.0, &person, &event, answer).await?;
        let locations = centre::location_names(&*tx, person.centre_id).await?;
        tx.commit().await?;
        let location = locations.get(&event.location_id).cloned().unwrap_or_default();
        Ok(Json(RosterDay::of(event, location, &person, Some(answer))))
    }

    /// Get the letters in another language
    #[oai(path = "/_language", method = "post", operation_id = "setRosterLanguage")]
    async fn language(&self, caller: Caller, body: Body<RosterLanguageIn>) -> ApiResult<Done> {
        let RosterLanguageIn { token, language } = body.0;
        let changes = Changes { language: Some(language), ..Changes::default() };
        self.update(caller, &token, changes).await
    }

    /// Get no more letters
    ///
    /// The address is forgotten; the link goes on working.
    #[oai(path = "/_stop-letters", method = "post", operation_id = "stopRosterLetters")]
    async fn stop_letters(&self, caller: Caller, body: Body<LinkToken>) -> ApiResult<Done> {
        let changes = Changes { email: Some(None), ask_at: Some(None), ..Changes::default() };
        self.update(caller, &body.0.token, changes).await
    }

    /// My link as a QR, to be scanned by a phone
    #[oai(path = "/_code", method = "post", operation_id = "drawRosterCode")]
    async fn code(&self, caller: Caller, body: Body<LinkToken>) -> ApiResult<FileAnswer> {
        let found = store::by_token(self.0.db.read(), &body.0.token.0).await?;
        let person = self.known(found, caller)?;
        labels::link_svg(&self.0.link(Purpose::Roster, person.link_id), "roster")
    }
}

impl RosterApi {
    fn known(&self, found: Option<Model>, caller: Caller) -> ApiResult<Model> {
        match found {
            Some(person) if person.is_active() => Ok(person),
            Some(_) => Err(link_stopped()),
            None => Err(nowhere(&self.0, caller)),
        }
    }

    async fn update(&self, caller: Caller, token: &Line<100>, changes: Changes) -> ApiResult<Done> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let person = self.known(store::hold_by_token(&tx, &token.0).await?, caller)?;
        store::update(&tx, person, changes).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }
}

fn link_stopped() -> ApiError {
    let detail = "This link belonged to a repairer who stopped.";
    ApiError::new(StatusCode::GONE, "link_stopped", detail)
}
