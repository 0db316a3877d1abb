//! An item as staff see it: where it stands, how it came there, and what can be done with it now.

use std::collections::HashMap;

use poem_openapi::Object;
use sea_orm::DbErr;

use super::entity::{Condition, item, moved};
use super::move_kind::{MoveKind, Need};
use super::phase::{Nature, Offer, Refusal, TestResult, offers};
use super::step::{Phase, Step};
use super::{store, undo};
use crate::app::App;
use crate::auth::{self, Signed};
use crate::centre::{self, Category, Stream};
use crate::error::ApiResult;
use crate::id::{HandoverId, ItemId, LocationId, MoveId, StaffId};
use crate::labels::{self, ItemLabel};
use crate::photos::{self, PhotoUrls};
use crate::wire::Timestamp;

/// How many moves an item shows; `listMoves` has all.
const SHOWN: u64 = 50;

/// An item.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Item {
    id: ItemId,
    /// To be sent with the next move: it proves that you know how the thing stands.
    version: i32,
    phase: Phase,
    step: Step,
    /// Whether it has left.
    outcome: bool,
    /// Its present label.
    label: Option<ItemLabel>,
    category: Category,
    photo: Option<PhotoUrls>,
    /// Its weight in grams.
    weight_grams: Option<i32>,
    condition: Option<Condition>,
    /// For colleagues only.
    note: Option<String>,
    /// Whether it is repaired for its owner.
    owner_keeps: bool,
    /// Its price in euro cents.
    price_cents: Option<i32>,
    /// The last test that still counts.
    tested: Option<TestResult>,
    handover_id: HandoverId,
    received_at: Timestamp,
    updated_at: Timestamp,
    /// The moves worth showing now.
    moves: Vec<AllowedMove>,
    /// The last moves, newest last.
    history: Vec<MoveRow>,
}

/// A move to show on a button, or to explain.
#[derive(Debug, Clone, Object)]
#[oai(skip_serializing_if_is_none)]
struct AllowedMove {
    #[oai(rename = "move")]
    kind: MoveKind,
    /// What must be told with it.
    needs: Vec<Need>,
    /// Why it cannot be made now; absent when it can.
    refusal: Option<Refusal>,
    /// Whether it is what is usually done next with such a thing.
    usual: bool,
}

/// One move in the history.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct MoveRow {
    pub(super) id: MoveId,
    #[oai(rename = "move")]
    kind: MoveKind,
    from_step: Option<Step>,
    step: Step,
    /// By the server's clock.
    at: Timestamp,
    /// By the device's clock.
    device_at: Option<Timestamp>,
    by: Colleague,
    /// The name of the location.
    location: Option<String>,
    price_cents: Option<i32>,
    stream: Option<Stream>,
    partner: Option<String>,
    reason: Option<String>,
    /// Whether a later move took it back.
    undone: bool,
}

/// Who made a move.
#[derive(Debug, Clone, Object)]
struct Colleague {
    id: StaffId,
    name: String,
}

/// Gathers all that staff see of an item.
pub async fn show(app: &App, who: &Signed, row: item::Model) -> ApiResult<Item> {
    let (db, centre) = (app.db.read(), row.centre_id);
    let category = centre::category(db, centre, row.category_id).await?;
    let label = labels::current(db, centre, row.id).await?;
    let moves = store::last_moves(db, centre, row.id, SHOWN).await?;
    let nature = Nature { needs_test: category.needs_test, owner_keeps: row.owner_keeps };
    let can_undo = undo::last_undoable(&moves).is_ok_and(|(last, _)| last.kind.may(who.roles));
    let offers = offers(row.standing(), nature, who.roles, can_undo);
    Ok(Item {
        id: row.id,
        version: row.version,
        phase: row.step.phase(),
        step: row.step,
        outcome: row.step.is_outcome(),
        label: label.map(|label| ItemLabel::new(&label, &app.config.base_url)),
        category: category.into(),
        photo: row.photo_id.map(|photo| photos::urls(centre, photo)),
        weight_grams: row.weight_grams,
        condition: row.condition,
        note: row.note,
        owner_keeps: row.owner_keeps,
        price_cents: row.price_cents,
        tested: row.test,
        handover_id: row.handover_id,
        received_at: row.received_at.into(),
        updated_at: row.updated_at.into(),
        moves: offers.into_iter().map(AllowedMove::from).collect(),
        history: history(app, &moves).await?,
    })
}

/// These moves with the names of people and places.
pub async fn history(app: &App, moves: &[moved::Model]) -> Result<Vec<MoveRow>, DbErr> {
    let Some(centre) = moves.first().map(|row| row.centre_id) else { return Ok(Vec::new()) };
    let db = app.db.read();
    let people = auth::names(db, centre, moves.iter().map(|row| row.staff_id)).await?;
    let places = centre::location_names(db, centre).await?;
    let undone = undo::undone(moves);
    let row = |row: &moved::Model| MoveRow::new(row, undone.contains(&row.id), &people, &places);
    Ok(moves.iter().map(row).collect())
}

impl MoveRow {
    fn new(
        row: &moved::Model,
        undone: bool,
        people: &HashMap<StaffId, String>,
        places: &HashMap<LocationId, String>,
    ) -> Self {
        let by = Colleague {
            id: row.staff_id,
            name: people.get(&row.staff_id).cloned().unwrap_or_default(),
        };
        Self {
            id: row.id,
            kind: row.kind,
            from_step: row.from_step,
            step: row.to_step,
            at: row.at.into(),
            device_at: row.device_at.map(Into::into),
            by,
            location: row.location_id.and_then(|id| places.get(&id).cloned()),
            price_cents: row.price_cents,
            stream: row.stream,
            partner: row.partner.clone(),
            reason: row.reason.clone(),
            undone,
        }
    }
}

impl From<Offer> for AllowedMove {
    fn from(offer: Offer) -> Self {
        let Offer { kind, refusal, usual } = offer;
        Self { kind, needs: kind.needs().to_vec(), refusal, usual }
    }
}
