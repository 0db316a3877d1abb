//! Labels of lots: printing, and replacing a torn one.

use poem_openapi::{
    OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::api::{ItemLabel, ReplaceLabel};
use super::file::FileAnswer;
use super::worn::{Look, print, replace};
use super::{Format, Stock, parse};
use crate::app::App;
use crate::auth::Worker;
use crate::db::once;
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::LotId;
use crate::lots;
use crate::openapi::Tag;
use crate::wire::Body;

/// Labels of lots.
pub struct LotLabelsApi(pub App);

#[OpenApi(prefix_path = "/lots", tag = "Tag::Labels")]
impl LotLabelsApi {
    /// Print the label of a lot
    #[oai(path = "/:id/label", method = "get", operation_id = "getLotLabel")]
    async fn get(
        &self,
        auth: Worker,
        id: Path<LotId>,
        format: Query<Format>,
        stock: Query<Stock>,
        /// The language of the category on it.
        language: Query<Option<Language>>,
    ) -> ApiResult<FileAnswer> {
        let lot = lots::find(self.0.db.read(), auth.centre, id.0).await?;
        let look = Look { format: format.0, stock: stock.0, language: language.0 };
        print(&self.0, auth.centre, id.0, (lot.category_id, lot.received_at), look).await
    }

    /// Put another label on a lot
    ///
    /// The torn one still leads to the lot, until it is revoked.
    #[oai(path = "/:id/label", method = "post", operation_id = "replaceLotLabel")]
    async fn replace(
        &self,
        auth: Worker,
        id: Path<LotId>,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<ReplaceLabel>,
    ) -> ApiResult<Json<ItemLabel>> {
        let (app, centre, now) = (&self.0, auth.centre, self.0.clock.now());
        let blank = body.0.code.as_ref().map(|typed| parse(&typed.0)).transpose()?;
        let tx = app.db.write().await?;
        lots::find_to_change(&tx, centre, id.0).await?;
        let seen = once(&tx, centre, key.0, "replaceLotLabel", &body.0, now).await?;
        Ok(Json(replace(app, tx, centre, id.0, (seen, blank)).await?))
    }
}
