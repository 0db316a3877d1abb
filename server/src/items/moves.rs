//! Making moves: the one path by which things change their step.
//!
//! Moves that are asked at the same moment are made in one transaction: all that deciding needs is
//! read at once, each is decided by itself, and all that was decided is written at once.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};

use super::entity::{item, moved};
use super::events::ItemMoved;
use super::move_kind::{Details, MoveKind};
use super::phase::{Nature, Refusal, Standing};
use super::{store, undo};
use crate::auth::Signed;
use crate::centre;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::handovers;
use crate::id::{CategoryId, CentreId, Chance, HandoverId, ItemId, LocationId, MoveId};
use crate::jobs::{When, enqueue_all};

/// A move that somebody wants to make.
#[derive(Debug, Clone)]
pub struct MoveRequest {
    /// Identity, given by the device.
    pub id: MoveId,
    /// The thing.
    pub item: ItemId,
    /// What to do.
    pub kind: MoveKind,
    /// The version of the thing that the person saw.
    pub version: i32,
    /// What was told with it.
    pub details: Details,
    /// The handover it comes in with once more.
    pub handover: Option<HandoverId>,
    /// Where.
    pub location: Option<LocationId>,
    /// When, by the device's clock.
    pub device_at: Option<DateTime<Utc>>,
}

/// A move and who asks for it.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Who.
    pub who: Signed,
    /// What.
    pub request: MoveRequest,
}

/// An item as it stands after a request.
#[derive(Debug, Clone)]
pub struct Made {
    /// The item.
    pub item: item::Model,
    /// The new row of the log; none when the request had come before.
    pub row: Option<moved::Model>,
}

/// Makes a move, once: the same request may come again and changes nothing more.
///
/// # Errors
/// `409` with the refusal's name when the rules do not allow it, `409 moved_meanwhile` when
/// somebody was first, `409 key_reused` when the identity belongs to another move.
pub async fn make_move(
    tx: &Tx,
    who: &Signed,
    request: MoveRequest,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<item::Model> {
    let asked = [Asked { who: who.clone(), request }];
    let answers = make_moves(tx, who.centre, &asked, now, chance).await?;
    answers.into_iter().next().unwrap_or_else(|| Err(ApiError::not_found())).map(|made| made.item)
}

/// Makes a move as far as the rules allow it; a thing that has gone its own way is left alone.
///
/// # Errors
/// When the database cannot.
pub async fn move_if_allowed(
    tx: &Tx,
    who: &Signed,
    id: ItemId,
    kind: MoveKind,
    device_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<()> {
    let item = store::find_to_change(tx, who.centre, id).await?;
    let request = MoveRequest {
        id: MoveId::new(now, chance),
        item: id,
        kind,
        version: item.version,
        details: Details::default(),
        handover: None,
        location: who.location,
        device_at,
    };
    let asked = [Asked { who: who.clone(), request }];
    // Each answer is a refusal or a move; what cannot be written fails as a whole.
    make_moves(tx, who.centre, &asked, now, chance).await.map(|_| ())
}

/// Makes moves of one centre, each as [`make_move`] does, and answers them in their order.
///
/// # Errors
/// When what was decided cannot be written; then nothing may be committed.
pub async fn make_moves(
    tx: &Tx,
    centre: CentreId,
    asked: &[Asked],
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<Vec<ApiResult<Made>>> {
    let mut round = Round::read(tx, centre, asked).await?;
    let answers = asked.iter().map(|asked| round.decide(asked, now)).collect();
    round.write(tx, now, chance).await?;
    Ok(answers)
}

/// What a move makes of a thing.
struct Judged {
    standing: Standing,
    undoes: Option<MoveId>,
    owner_keeps: bool,
}

/// What deciding needs to know, and what was decided so far.
struct Round {
    items: HashMap<ItemId, item::Model>,
    needs_test: HashMap<CategoryId, bool>,
    handovers: HashSet<HandoverId>,
    /// Of the items that something may be undone of.
    histories: HashMap<ItemId, Vec<moved::Model>>,
    /// The moves that were made, now or before.
    made: HashMap<MoveId, moved::Model>,
    log: Vec<moved::Model>,
    news: Vec<ItemMoved>,
}

impl Round {
    /// Locks the items first: whoever sends the same request at the same moment waits there, and
    /// then sees that it was done.
    async fn read(tx: &Tx, centre: CentreId, asked: &[Asked]) -> ApiResult<Self> {
        let requests = || asked.iter().map(|asked| &asked.request);
        let items: HashSet<_> = requests().map(|request| request.item).collect();
        let items = store::find_all_to_change(tx, centre, items).await?;
        let categories = items.iter().map(|item| item.category_id);
        let categories = centre::categories(&**tx, centre, categories).await?;
        let made = store::find_moves(&**tx, centre, requests().map(|request| request.id)).await?;
        let undone = requests().filter(|request| request.kind == MoveKind::Undo);
        let undone = undone.map(|request| request.item);
        let histories = store::moves_of(&**tx, centre, undone).await?;
        let handovers = requests().filter_map(MoveRequest::comes_with);
        Ok(Self {
            needs_test: categories.into_iter().map(|(id, row)| (id, row.needs_test)).collect(),
            handovers: handovers::known(&**tx, centre, handovers).await?,
            histories: store::by_item(histories),
            made: made.into_iter().map(|row| (row.id, row)).collect(),
            items: items.into_iter().map(|row| (row.id, row)).collect(),
            log: Vec::new(),
            news: Vec::new(),
        })
    }

    /// Decides one move; the next is decided on how things stand after it.
    fn decide(&mut self, asked: &Asked, now: DateTime<Utc>) -> ApiResult<Made> {
        let Asked { who, request } = asked;
        let item = self.items.get(&request.item).ok_or_else(ApiError::not_found)?;
        if let Some(before) = self.made.get(&request.id) {
            let made = || Made { item: item.clone(), row: None };
            return request.same_as(before).then(made).ok_or_else(ApiError::key_reused);
        }
        if item.version != request.version {
            return Err(store::moved_meanwhile());
        }
        let Judged { standing, undoes, owner_keeps } = self.judge(who, item, request)?;
        let row = request.log(who, item, standing, undoes, now);
        let received_at = if row.kind == MoveKind::HandInAgain { now } else { item.received_at };
        let item = item::Model {
            version: row.version,
            handover_id: row.handover_id,
            owner_keeps,
            received_at,
            updated_at: now,
            ..item.clone().standing_as(standing)
        };
        self.remember(&item, row.clone());
        Ok(Made { item, row: Some(row) })
    }

    /// How the thing will stand, whose it is then, and which move that undoes.
    fn judge(&self, who: &Signed, item: &item::Model, request: &MoveRequest) -> ApiResult<Judged> {
        let needs_test = self.needs_test.get(&item.category_id).ok_or_else(ApiError::not_found)?;
        let nature = Nature { needs_test: *needs_test, owner_keeps: item.owner_keeps };
        if request.kind == MoveKind::Undo {
            let moves = self.histories.get(&item.id).map(Vec::as_slice).unwrap_or_default();
            let (undone, standing) = undo::last_undoable(moves)?;
            may(undone.kind, who)?;
            let owner_keeps = item.owner_keeps || !undone.kind.leaves_it_the_owners();
            standing.suits(Nature { owner_keeps, ..nature })?;
            return Ok(Judged { standing, undoes: Some(undone.id), owner_keeps });
        }
        may(request.kind, who)?;
        if request.kind == MoveKind::HandInAgain {
            let handover = request.handover.ok_or_else(handover_missing)?;
            self.handovers.get(&handover).ok_or_else(ApiError::not_found)?;
        }
        let standing = item.standing().move_to(request.kind, nature, &request.details)?;
        let owner_keeps = item.owner_keeps && request.kind.leaves_it_the_owners();
        Ok(Judged { standing, undoes: None, owner_keeps })
    }

    fn remember(&mut self, item: &item::Model, row: moved::Model) {
        if row.to_step.is_news() && row.undoes.is_none() {
            self.news.push(ItemMoved {
                centre: row.centre_id,
                item: row.item_id,
                moved: row.id,
                handover: row.handover_id,
            });
        }
        self.items.insert(item.id, item.clone());
        self.histories.entry(item.id).and_modify(|moves| moves.push(row.clone()));
        self.made.insert(row.id, row.clone());
        self.log.push(row);
    }

    async fn write(self, tx: &Tx, now: DateTime<Utc>, chance: &Chance) -> ApiResult<()> {
        let Self { mut items, log, news, .. } = self;
        if log.is_empty() {
            return Ok(());
        }
        let changed: HashSet<_> = log.iter().map(|row| row.item_id).collect();
        let changed = changed.iter().filter_map(|id| items.remove(id)).collect();
        store::replace_all(tx, changed, log).await?;
        Ok(enqueue_all(tx, &news, When::soon(now), chance).await?)
    }
}

fn may(kind: MoveKind, who: &Signed) -> Result<(), Refusal> {
    if kind.may(who.roles) { Ok(()) } else { Err(Refusal::NotYourRole) }
}

fn handover_missing() -> ApiError {
    ApiError::bad_field("/handoverId", "required", "is needed to take a thing in again")
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotYourRole => Self::not_your_role(),
            _ => Self::conflict(refusal.code(), refusal.to_string()),
        }
    }
}

impl MoveRequest {
    fn same_as(&self, row: &moved::Model) -> bool {
        let Details { price_cents, stream, partner, reason } = &self.details;
        (self.item, self.kind) == (row.item_id, row.kind)
            && (price_cents, stream) == (&row.price_cents, &row.stream)
            && (partner, reason) == (&row.partner, &row.reason)
            && self.comes_with().is_none_or(|handover| handover == row.handover_id)
    }

    /// The handover of a thing that comes in once more.
    fn comes_with(&self) -> Option<HandoverId> {
        self.handover.filter(|_| self.kind == MoveKind::HandInAgain)
    }

    fn log(
        &self,
        who: &Signed,
        item: &item::Model,
        standing: Standing,
        undoes: Option<MoveId>,
        now: DateTime<Utc>,
    ) -> moved::Model {
        let handover_id = self.comes_with().unwrap_or(item.handover_id);
        let Details { price_cents, stream, partner, reason } = self.details.clone();
        moved::Model {
            centre_id: who.centre,
            id: self.id,
            item_id: item.id,
            version: item.version + 1,
            handover_id,
            kind: self.kind,
            from_step: Some(item.step),
            to_step: standing.step,
            before: Some(item.standing()),
            price_cents,
            stream,
            partner,
            reason,
            undoes,
            staff_id: who.staff,
            location_id: self.location,
            station_id: who.station,
            device_at: self.device_at,
            at: now,
        }
    }
}
