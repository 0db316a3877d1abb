//! Labels of lots: printing, and replacing a torn one.

use poem_openapi::{
    OpenApi,
    param::{Header, Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::api::{ItemLabel, ReplaceLabel, draw, face};
use super::file::FileAnswer;
use super::{Format, LabelFace, Stock, parse, store};
use crate::app::App;
use crate::auth::Worker;
use crate::centre;
use crate::db::{Seen, once};
use crate::error::{ApiError, ApiResult};
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
        let (db, centre) = (self.0.db.read(), auth.centre);
        let lot = lots::find(db, centre, id.0).await?;
        let category = centre::category(db, centre, lot.category_id).await?;
        let label = store::current(db, centre, id.0).await?.ok_or_else(ApiError::not_found)?;
        let face = LabelFace {
            category: Some(category.names.said_in(language.0.unwrap_or(Language::Nl))),
            date: Some(lot.received_at.date_naive()),
            ..face(&self.0, &centre::find(db, centre).await?.name, &label.code)?
        };
        draw(format.0, stock.0, vec![face], &label.code).await
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
        if once(&tx, centre, key.0, "replaceLotLabel", &body.0, now).await? == Seen::First {
            store::retire(&tx, centre, id.0).await?;
            store::put_on(&tx, centre, id.0, blank, now, &app.chance).await?;
        }
        let label = store::current(&*tx, centre, id.0).await?.ok_or_else(ApiError::not_found)?;
        tx.commit().await?;
        Ok(Json(ItemLabel::new(&label, &app.config.base_url)))
    }
}
