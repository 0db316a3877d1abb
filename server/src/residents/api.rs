//! The operations that anyone may use.

use poem_openapi::{Object, OpenApi, param::Path, payload::Json};

use super::view::{FollowedHandover, PublicItem, Thing, follow_view};
use crate::app::App;
use crate::centre;
use crate::error::{ApiError, ApiResult};
use crate::handovers;
use crate::items::{self, Step};
use crate::labels::{self, LabelState};
use crate::openapi::Tag;
use crate::web::Caller;
use crate::wire::{Body, Line};

/// The secret part of a link.
#[derive(Debug, Object)]
pub struct LinkToken {
    /// What stands behind the `#`.
    pub token: Line<100>,
}

/// The answer to a link that leads nowhere.
pub fn link_unknown() -> ApiError {
    let detail = "This link leads nowhere.";
    ApiError::new(poem::http::StatusCode::NOT_FOUND, "link_unknown", detail)
}

/// Public stories.
pub struct PublicItemsApi(pub App);

#[OpenApi(prefix_path = "/public/items", tag = "Tag::Residents")]
impl PublicItemsApi {
    /// The public story of a thing
    ///
    /// For anyone who scans its label. It holds nothing about the giver, and nobody's name.
    #[oai(path = "/:code", method = "get", operation_id = "getPublicItem")]
    async fn get(&self, caller: Caller, code: Path<String>) -> ApiResult<Json<PublicItem>> {
        let (app, db) = (&self.0, self.0.db.read());
        let code = labels::parse(&code.0)?;
        let label = labels::find(db, code).await?;
        let label = label.filter(|label| label.state != LabelState::Revoked);
        let Some((label, item)) = label.and_then(|label| label.item_id.map(|id| (label, id)))
        else {
            app.limits.guess(caller)?;
            return Err(labels::unknown());
        };
        let item = items::find(db, label.centre_id, item).await?;
        let story = items::story(db, &item).await?;
        if story.step == Step::Refused {
            return Err(labels::unknown());
        }
        Ok(Json(PublicItem {
            code: label.code,
            centre: centre::find(db, item.centre_id).await?.name,
            price_cents: story.price_cents,
            thing: Thing::new(item.centre_id, &story),
        }))
    }
}

/// Handovers, for the resident who holds the receipt.
pub struct FollowedHandoversApi(pub App);

#[OpenApi(prefix_path = "/followed-handovers", tag = "Tag::Residents")]
impl FollowedHandoversApi {
    /// What became of the things that I handed in
    ///
    /// The secret of the link stands behind its `#`, where no server sees it, and is sent here.
    #[oai(path = "/_open", method = "post", operation_id = "followHandover")]
    async fn open(
        &self,
        caller: Caller,
        body: Body<LinkToken>,
    ) -> ApiResult<Json<FollowedHandover>> {
        let app = &self.0;
        let found = handovers::by_follow_token(app.db.read(), &body.0.token.0).await?;
        let Some(handover) = found else {
            app.limits.guess(caller)?;
            return Err(link_unknown());
        };
        Ok(Json(follow_view(app, &handover).await?))
    }
}
