//! The repairers of a centre, kept by a coordinator.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::entity::repairer::Model;
use super::people::{self, Change, NewRepairer, roster_url};
use super::store;
use crate::app::App;
use crate::auth::Coordinator;
use crate::db::{Seen, once};
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::RepairerId;
use crate::openapi::Tag;
use crate::repairs::Skill;
use crate::wire::{Body, Cursor, Email, Line, Page, PageQuery, page};

/// Somebody who repairs at the repair café, without an account.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct Repairer {
    id: RepairerId,
    name: String,
    /// The language of their letters.
    language: Language,
    /// Where letters go. Absent: they get none.
    email: Option<String>,
    /// What they can repair.
    skills: Vec<Skill>,
    /// Whether they repair here. Who stopped is forgotten after thirty days.
    active: bool,
}

/// A new repairer.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RepairerIn {
    name: Line<100>,
    language: Language,
    /// Where to write to. Absent: the link is handed over.
    email: Option<Email>,
    #[oai(validator(min_items = 1, max_items = 8))]
    skills: Vec<Skill>,
}

/// What changes of a repairer; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RepairerPatch {
    name: Option<Line<100>>,
    language: Option<Language>,
    email: Option<Email>,
    /// Whether to forget the address, so that no more letters go out.
    forget_email: Option<bool>,
    #[oai(validator(min_items = 1, max_items = 8))]
    skills: Option<Vec<Skill>>,
    /// Whether they repair here. When they stop the link stops working, and they are no longer
    /// counted on for days to come.
    active: Option<bool>,
}

/// A repairer with the link to their page. It is shown this once.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct RepairerWithLink {
    repairer: Repairer,
    /// The address of their page; its secret is in the fragment.
    roster_url: String,
}

#[derive(ApiResponse)]
enum Created {
    /// Added.
    #[oai(status = 201)]
    Repairer(Json<RepairerWithLink>),
}

/// The repairers of a centre.
pub struct RepairersApi(pub App);

#[OpenApi(prefix_path = "/repairers", tag = "Tag::Repairs")]
impl RepairersApi {
    /// The repairers of the centre, by when they were added
    #[oai(path = "/", method = "get", operation_id = "listRepairers")]
    async fn list(
        &self,
        auth: Coordinator,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<Repairer>>> {
        let query = PageQuery::new(limit.0, cursor.0.as_deref())?;
        let rows = store::list(self.0.db.read(), auth.centre, &query).await?;
        let cursor = |row: &Model| Cursor { at: row.created_at, id: row.id.0 };
        Ok(Json(page(&query, rows, cursor, Repairer::from)))
    }

    /// Add a repairer; who has an address gets the link by letter
    #[oai(path = "/", method = "post", operation_id = "createRepairer")]
    async fn create(
        &self,
        auth: Coordinator,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<RepairerIn>,
    ) -> ApiResult<Created> {
        let (app, centre, id) = (&self.0, auth.centre, RepairerId(key.0));
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let seen = once(&tx, centre, key.0, "createRepairer", &body.0, app.clock.now()).await?;
        let person = match seen {
            Seen::First => people::add(&tx, app, centre, body.0.into_new(id)).await?,
            Seen::Again => store::hold(&tx, centre, id).await?,
        };
        tx.commit().await?;
        Ok(Created::Repairer(Json(self.with_link(person))))
    }

    /// Change a repairer, or stop them
    #[oai(path = "/:id", method = "patch", operation_id = "updateRepairer")]
    async fn update(
        &self,
        auth: Coordinator,
        id: Path<RepairerId>,
        body: Body<RepairerPatch>,
    ) -> ApiResult<Json<Repairer>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let person = store::hold(&tx, auth.centre, id.0).await?;
        let person = people::change(&tx, &self.0, person, body.0.into()).await?;
        tx.commit().await?;
        Ok(Json(person.into()))
    }

    /// Make another link for a repairer, in the place of the one they had
    #[oai(path = "/:id/_renew-link", method = "post", operation_id = "renewRepairerLink")]
    async fn renew_link(
        &self,
        auth: Coordinator,
        id: Path<RepairerId>,
    ) -> ApiResult<Json<RepairerWithLink>> {
        let tx = self.0.db.write().await?;
        tx.touches_only([]);
        let person = store::hold(&tx, auth.centre, id.0).await?;
        let person = people::renew_link(&tx, &self.0, person).await?;
        tx.commit().await?;
        Ok(Json(self.with_link(person)))
    }
}

impl RepairersApi {
    fn with_link(&self, person: Model) -> RepairerWithLink {
        RepairerWithLink { roster_url: roster_url(&self.0, &person), repairer: person.into() }
    }
}

impl RepairerIn {
    fn into_new(self, id: RepairerId) -> NewRepairer {
        let Self { name, language, email, skills } = self;
        NewRepairer { id, name: name.0, language, email: email.map(|email| email.0), skills }
    }
}

impl From<RepairerPatch> for Change {
    fn from(patch: RepairerPatch) -> Self {
        let RepairerPatch { name, language, email, forget_email, skills, active } = patch;
        let forgotten = forget_email.unwrap_or_default().then_some(None);
        let email = email.map(|email| Some(email.0)).or(forgotten);
        Self { name: name.map(|name| name.0), language, email, skills, active }
    }
}

impl From<Model> for Repairer {
    fn from(row: Model) -> Self {
        let active = row.is_active();
        let Model { id, name, language, email, skills, .. } = row;
        Self { id, name, language, email, skills: skills.0, active }
    }
}
