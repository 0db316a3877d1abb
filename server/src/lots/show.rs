//! A lot as staff see it: what is in it, what was done with it, and what can be done with it now.

use poem_openapi::Object;

use super::entity::{act, lot};
use super::kind::{LotMoveKind, LotNeed};
use super::refusal::LotRefusal;
use super::rules::{Offer, offers};
use super::store;
use crate::app::App;
use crate::auth::{Roles, Signed};
use crate::centre::{self, Category, Stream};
use crate::error::ApiResult;
use crate::handovers::Channel;
use crate::id::{CentreId, HandoverId, ItemId, LocationId, LotId, LotMoveId};
use crate::labels::{self, ItemLabel};
use crate::wire::Timestamp;

/// A lot.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Lot {
    id: LotId,
    /// To be sent with the next act: it proves that you know how the lot stands.
    version: i32,
    category: Category,
    /// How many pieces; absent when nobody counted them.
    pieces: Option<i32>,
    /// Its net weight in grams.
    weight_grams: i32,
    /// Whether nothing is left in it.
    gone: bool,
    channel: Channel,
    /// The one handover that all of it came with.
    handover_id: Option<HandoverId>,
    location_id: Option<LocationId>,
    /// The name of its location.
    location: Option<String>,
    /// For colleagues only.
    note: Option<String>,
    /// Its present label.
    label: Option<ItemLabel>,
    received_at: Timestamp,
    updated_at: Timestamp,
    /// The acts worth showing now.
    moves: Vec<AllowedLotMove>,
}

/// A lot in a list.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct LotSummary {
    id: LotId,
    category: Category,
    /// How many pieces; absent when nobody counted them.
    pieces: Option<i32>,
    /// Its net weight in grams.
    weight_grams: i32,
    /// The name of its location.
    location: Option<String>,
    /// The code on its present label.
    label_code: Option<String>,
    updated_at: Timestamp,
}

/// An act to show on a button, or to explain.
#[derive(Debug, Clone, Object)]
#[oai(skip_serializing_if_is_none)]
struct AllowedLotMove {
    #[oai(rename = "move")]
    kind: LotMoveKind,
    /// What must be told with it.
    needs: Vec<LotNeed>,
    /// Why it cannot be done now; absent when it can.
    refusal: Option<LotRefusal>,
}

/// One act in the history of a lot.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct LotMoveRow {
    pub(super) id: LotMoveId,
    #[oai(rename = "move")]
    kind: LotMoveKind,
    /// By the server's clock.
    at: Timestamp,
    /// By the device's clock.
    device_at: Option<Timestamp>,
    /// The name of who did it.
    by: String,
    /// The name of the location.
    location: Option<String>,
    /// How many pieces came in, or with a minus went out; absent when they are not counted.
    pieces: Option<i32>,
    /// How many grams came in, or with a minus went out.
    weight_grams: i32,
    /// How many pieces are in it since.
    pieces_after: Option<i32>,
    /// What it weighs since, in grams.
    weight_grams_after: i32,
    /// What the scale showed, in grams.
    gross_grams: Option<i32>,
    /// What the container weighed then, in grams.
    tare_grams: Option<i32>,
    price_cents: Option<i32>,
    stream: Option<Stream>,
    partner: Option<String>,
    reason: Option<String>,
    /// The other lot of the act.
    other_lot_id: Option<LotId>,
    /// The item that one piece became.
    item_id: Option<ItemId>,
}

/// Gathers all that staff see of a lot.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(app: &App, who: &Signed, row: lot::Model) -> ApiResult<Lot> {
    let db = app.db.read();
    let category = centre::category(db, who.centre, row.category_id).await?;
    let label = labels::current(db, who.centre, row.id).await?;
    let label = label.map(|label| ItemLabel::new(&label, &app.config.base_url));
    let around = app.desk().around(app, who.centre).await?;
    let location = row.location_id.and_then(|id| around.place(id));
    Ok(Lot { location, label, ..Lot::new(row, category.into(), who.roles) })
}

/// These rows as a list shows them.
///
/// # Errors
/// When the database cannot answer.
pub async fn summarise(
    app: &App,
    centre: CentreId,
    rows: Vec<lot::Model>,
) -> ApiResult<Vec<LotSummary>> {
    let db = app.db.read();
    let categories = centre::categories(db, centre, rows.iter().map(|row| row.category_id)).await?;
    let labels = labels::on_lots(db, centre, rows.iter().map(|row| row.id)).await?;
    let places = app.desk().around(app, centre).await?;
    let summary = |row: lot::Model| {
        Some(LotSummary {
            id: row.id,
            category: categories.get(&row.category_id)?.clone().into(),
            pieces: row.pieces,
            weight_grams: row.grams,
            location: row.location_id.and_then(|id| places.place(id)),
            label_code: labels.get(&row.id).map(|label| label.code.clone()),
            updated_at: row.updated_at.into(),
        })
    };
    Ok(rows.into_iter().filter_map(summary).collect())
}

/// What was done with a lot, the last first.
///
/// # Errors
/// `404` when there is no such lot.
pub async fn history(app: &App, centre: CentreId, id: LotId) -> ApiResult<Vec<LotMoveRow>> {
    let db = app.db.read();
    store::find(db, centre, id).await?;
    let rows = store::acts_of(db, centre, id).await?;
    let around = app.desk().around(app, centre).await?;
    let place = |id: Option<LocationId>| id.and_then(|id| around.place(id));
    let told = |row: act::Model| {
        LotMoveRow::new(&row, around.person(row.staff_id), place(row.location_id))
    };
    Ok(rows.into_iter().map(told).collect())
}

impl Lot {
    /// A lot without its label and the name of its location.
    fn new(row: lot::Model, category: Category, roles: Roles) -> Self {
        let moves = offers(row.content(), category.needs_test, roles);
        Self {
            id: row.id,
            version: row.version,
            category,
            pieces: row.pieces,
            weight_grams: row.grams,
            gone: row.gone,
            channel: row.channel,
            handover_id: row.handover_id,
            location_id: row.location_id,
            location: None,
            note: row.note,
            label: None,
            received_at: row.received_at.into(),
            updated_at: row.updated_at.into(),
            moves: moves.into_iter().map(AllowedLotMove::from).collect(),
        }
    }
}

impl LotMoveRow {
    fn new(row: &act::Model, by: String, location: Option<String>) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            at: row.at.into(),
            device_at: row.device_at.map(Into::into),
            by,
            location,
            pieces: row.pieces_after.map(|after| after - row.pieces_before.unwrap_or(0)),
            weight_grams: row.grams_after - row.grams_before,
            pieces_after: row.pieces_after,
            weight_grams_after: row.grams_after,
            gross_grams: row.gross_grams,
            tare_grams: row.tare_grams,
            price_cents: row.price_cents,
            stream: row.stream,
            partner: row.partner.clone(),
            reason: row.reason.clone(),
            other_lot_id: row.other_lot_id,
            item_id: row.item_id,
        }
    }
}

impl From<Offer> for AllowedLotMove {
    fn from(Offer { kind, refusal }: Offer) -> Self {
        Self { kind, needs: kind.needs().to_vec(), refusal }
    }
}
