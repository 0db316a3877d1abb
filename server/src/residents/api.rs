//! The operations that anyone may use.

use poem_openapi::{Object, OpenApi, param::Path, payload::Json};

use super::pages;
use super::view::{FollowedHandover, PublicLabel, follow_view};
use crate::app::App;
use crate::error::{ApiError, ApiResult};
use crate::handovers;
use crate::labels;
use crate::openapi::Tag;
use crate::web::Caller;
use crate::wire::{Body, Line, Ready};

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

/// The answer to whoever follows a link that leads nowhere: it counts as a guess, and too many guesses are refused.
pub fn nowhere(app: &App, caller: Caller) -> ApiError {
    app.limits.guess(caller).err().unwrap_or_else(link_unknown)
}

/// Public stories.
pub struct PublicItemsApi(pub App);

#[OpenApi(prefix_path = "/public/items", tag = "Tag::Residents")]
impl PublicItemsApi {
    /// The public story of a thing, or that a label is on a lot
    ///
    /// For anyone who scans a label. It holds nothing about the giver, and nobody's name.
    #[oai(path = "/:code", method = "get", operation_id = "getPublicItem")]
    async fn get(&self, caller: Caller, code: Path<String>) -> ApiResult<Ready<PublicLabel>> {
        let app = &self.0;
        let code = labels::parse(&code.0)?;
        match app.pages().get(app.db.fresh(), &code) {
            Some(page) => Ok(page),
            None => pages::make(app, caller, code).await,
        }
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
        let handover = found.ok_or_else(|| nowhere(app, caller))?;
        Ok(Json(follow_view(app, &handover).await?))
    }
}
