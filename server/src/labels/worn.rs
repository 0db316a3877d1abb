//! The label that a thing or a lot wears: printing it, and putting another one on.

use chrono::{DateTime, Utc};

use super::api::{ItemLabel, draw, face, stored};
use super::entity::Bearer;
use super::file::FileAnswer;
use super::{Format, LabelCode, LabelFace, Stock, store};
use crate::app::App;
use crate::centre;
use crate::db::{Seen, Tx};
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::{CategoryId, CentreId};

/// How a label is to be printed.
pub(super) struct Look {
    pub(super) format: Format,
    pub(super) stock: Stock,
    /// The language of the category on it.
    pub(super) language: Option<Language>,
}

/// Draws the present label, with what its bearer is and when that came in.
///
/// # Errors
/// `404` when it wears none.
pub(super) async fn print(
    app: &App,
    centre: CentreId,
    bearer: impl Into<Bearer>,
    (category, received_at): (CategoryId, DateTime<Utc>),
    look: Look,
) -> ApiResult<FileAnswer> {
    let db = app.db.read();
    let category = centre::category(db, centre, category).await?;
    let label = store::current(db, centre, bearer).await?.ok_or_else(ApiError::not_found)?;
    let face = LabelFace {
        category: Some(category.names.said_in(look.language.unwrap_or(Language::Nl))),
        date: Some(received_at.date_naive()),
        ..face(app, &centre::find(db, centre).await?.name, stored(&label.code)?)
    };
    draw(look.format, look.stock, vec![face], &label.code).await
}

/// Puts another label on, the blank one or a new one, unless this was asked before.
///
/// # Errors
/// `409 label_taken` when the label is not blank; `404 label_unknown` when it is not this centre's.
pub(super) async fn replace(
    app: &App,
    tx: Tx,
    centre: CentreId,
    bearer: impl Into<Bearer>,
    (seen, blank): (Seen, Option<LabelCode>),
) -> ApiResult<ItemLabel> {
    let bearer = bearer.into();
    if seen == Seen::First {
        store::retire(&tx, centre, bearer).await?;
        store::put_on(&tx, centre, bearer, blank, app.clock.now(), &app.chance).await?;
    }
    let label = store::current(&*tx, centre, bearer).await?.ok_or_else(ApiError::not_found)?;
    tx.commit().await?;
    Ok(ItemLabel::new(&label, &app.config.base_url))
}
