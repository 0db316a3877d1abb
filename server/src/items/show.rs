//! An item as staff see it: where it stands, how it came there, and what can be done with it now.

use poem_openapi::Object;

use super::around::Around;
use super::entity::{Condition, item, moved};
use super::move_kind::{MoveKind, Need};
use super::past::Past;
use super::phase::{Nature, Offer, Refusal, TestResult, offers};
use super::step::{Phase, Step};
use super::undo;
use crate::auth::Roles;
use crate::centre::{Category, Stream};
use crate::error::{ApiError, ApiResult};
use crate::id::{HandoverId, ItemId, MoveId, StaffId};
use crate::labels::ItemLabel;
use crate::photos::{self, PhotoUrls};
use crate::wire::Timestamp;

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

/// An item and who looks at it: whoever may do more is offered more.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The item.
    pub item: item::Model,
    /// What the one who looks at it does.
    pub by: Roles,
}

impl Item {
    /// All that staff see of an item.
    ///
    /// # Errors
    /// When its category is not known.
    pub fn new(seen: &Seen, past: &Past, around: &Around) -> ApiResult<Self> {
        let Seen { item: row, by } = seen;
        let category = around.category(row.category_id).ok_or_else(ApiError::not_found)?;
        let nature = Nature { needs_test: category.needs_test, owner_keeps: row.owner_keeps };
        let can_undo = undo::last_undoable(&past.moves).is_ok_and(|(last, _)| last.kind.may(*by));
        let offers = offers(row.standing(), nature, *by, can_undo);
        Ok(Self {
            id: row.id,
            version: row.version,
            phase: row.step.phase(),
            step: row.step,
            outcome: row.step.is_outcome(),
            label: past.label.clone(),
            category: category.clone().into(),
            photo: row.photo_id.map(|photo| photos::urls(row.centre_id, photo)),
            weight_grams: row.weight_grams,
            condition: row.condition,
            note: row.note.clone(),
            owner_keeps: row.owner_keeps,
            price_cents: row.price_cents,
            tested: row.test,
            handover_id: row.handover_id,
            received_at: row.received_at.into(),
            updated_at: row.updated_at.into(),
            moves: offers.into_iter().map(AllowedMove::from).collect(),
            history: around.tell(&past.moves),
        })
    }
}

impl MoveRow {
    pub(super) fn new(row: &moved::Model, undone: bool, around: &Around) -> Self {
        let by = Colleague { id: row.staff_id, name: around.person(row.staff_id) };
        Self {
            id: row.id,
            kind: row.kind,
            from_step: row.from_step,
            step: row.to_step,
            at: row.at.into(),
            device_at: row.device_at.map(Into::into),
            by,
            location: row.location_id.and_then(|id| around.place(id)),
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
