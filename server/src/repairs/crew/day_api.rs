//! Who comes on a day, by name, for a coordinator.

use poem_openapi::{
    Object, OpenApi,
    param::{Path, Query},
    payload::Json,
};

use super::entity::repairer::Model;
use super::rule::Answer;
use super::store;
use crate::app::App;
use crate::auth::Coordinator;
use crate::error::ApiResult;
use crate::id::{RepairEventId, RepairerId};
use crate::openapi::Tag;
use crate::repairs::{Skill, calendar};
use crate::wire::{Cursor, Page, PageQuery, page};

/// A repairer, and what they say of one day.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct CrewMember {
    /// The repairer.
    id: RepairerId,
    name: String,
    skills: Vec<Skill>,
    /// What they said. Absent: nothing yet.
    answer: Option<Answer>,
}

/// Who comes on a day.
pub struct RepairCrewApi(pub App);

#[OpenApi(prefix_path = "/repair-events", tag = "Tag::Repairs")]
impl RepairCrewApi {
    /// The repairers of the centre, and what each says of this event
    #[oai(path = "/:id/crew", method = "get", operation_id = "listRepairCrew")]
    async fn list(
        &self,
        auth: Coordinator,
        id: Path<RepairEventId>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<CrewMember>>> {
        let (db, query) = (self.0.db.read(), PageQuery::new(limit.0, cursor.0.as_deref())?);
        let event = calendar::find(db, auth.centre, id.0).await?;
        let answers = store::answers_to(db, auth.centre, [event.id]).await?;
        let rows = store::list_active(db, auth.centre, &query).await?;
        let place = |row: &Model| Cursor { at: row.created_at, id: row.id.0 };
        let show = |row: Model| CrewMember {
            id: row.id,
            answer: answers.get(&(row.id, event.id)).copied(),
            name: row.name,
            skills: row.skills.0,
        };
        Ok(Json(page(&query, rows, place, show)))
    }
}
