//! The workshops of a centre, for everyone.

use poem_openapi::{OpenApi, param::Query, payload::Json};

use super::entity::Model;
use super::store;
use super::view::{WorkshopFacts, facts};
use crate::app::App;
use crate::centre;
use crate::error::ApiResult;
use crate::id::CentreId;
use crate::openapi::Tag;
use crate::wire::{Cursor, Page, PageQuery, cut};

/// The workshops of a centre, for everyone.
pub struct PublicWorkshopsApi(pub App);

#[OpenApi(prefix_path = "/public", tag = "Tag::Workshops")]
impl PublicWorkshopsApi {
    /// The workshops and group visits of a centre that are not over, the next first
    #[oai(path = "/workshops", method = "get", operation_id = "listPublicWorkshops")]
    async fn list(
        &self,
        /// The centre; absent where there is only one.
        #[oai(name = "centreId")]
        centre: Query<Option<CentreId>>,
        limit: Query<Option<u64>>,
        cursor: Query<Option<String>>,
    ) -> ApiResult<Json<Page<WorkshopFacts>>> {
        let (db, query) = (self.0.db.read(), PageQuery::new(limit.0, cursor.0.as_deref())?);
        let centre = centre::meant(db, centre.0).await?.id;
        let rows = store::list(db, centre, self.0.clock.now(), &query).await?;
        let place = |row: &Model| Cursor { at: row.ends_at, id: row.id.0 };
        let (rows, next_cursor) = cut(&query, rows, place);
        Ok(Json(Page { items: facts(db, centre, rows).await?, next_cursor }))
    }
}
