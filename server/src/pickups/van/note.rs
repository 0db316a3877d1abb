//! Noting what a crew did. The driver's facts win: nothing is refused because a route was changed meanwhile, a pickup
//! was cancelled, or somebody did it before.

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::App;
use crate::auth::Signed;
use crate::capacity;
use crate::centre;
use crate::db::Tx;
use crate::devices::done_at;
use crate::error::{ApiError, ApiResult, Fault};
use crate::handovers::{self, Channel, NewHandover};
use crate::id::{
    CategoryId, HandoverId, ItemId, PhotoId, PickupId, PickupThingId, VanDeedId, VanId,
};
use crate::items::{self, NewItem};
use crate::labels::{self, LabelCode};
use crate::photos;
use crate::pickups::days::DayRow;
use crate::pickups::deeds::{self, DeedKind, DeedRow, RefusedBecause, StopState, standing};
use crate::pickups::requests::{self, News, PickupRow, tell};
use crate::pickups::{PickupKind, setup};

/// Something that a crew did.
#[derive(Debug, Clone)]
pub struct NewDeed {
    /// Identity.
    pub id: VanDeedId,
    /// The van.
    pub van: VanId,
    /// What.
    pub kind: DeedKind,
    /// At whose door.
    pub pickup: Option<PickupId>,
    /// With which line of it.
    pub thing: Option<PickupThingId>,
    /// How many were taken.
    pub pieces: Option<i32>,
    /// Why it was not taken.
    pub because: Option<RefusedBecause>,
    /// In the driver's words.
    pub note: Option<String>,
    /// The blank label that was put on it, or the one that was scanned at the depot.
    pub label: Option<LabelCode>,
    /// What it is, if its line does not say so.
    pub category: Option<CategoryId>,
    /// Its photo.
    pub photo: Option<PhotoId>,
    /// Its weight in grams.
    pub weight_grams: Option<i32>,
    /// In how many minutes they expect to be there.
    pub minutes: Option<i32>,
    /// When, by the device's clock.
    pub device_at: Option<DateTime<Utc>>,
}

/// Notes what a crew did on a day.
///
/// # Errors
/// `400` with all that is missing; `404` for a pickup that is none of this centre; those of taking in a thing.
pub async fn note(
    tx: &Tx,
    app: &App,
    who: &Signed,
    day: &DayRow,
    new: NewDeed,
) -> ApiResult<DeedRow> {
    new.check()?;
    capacity::lock(tx, day.centre_id, day.agenda()).await?;
    setup::find_van(&**tx, day.centre_id, new.van).await?;
    let pickup = match new.pickup {
        Some(id) => Some(requests::find(&**tx, day.centre_id, id).await?),
        None => None,
    };
    let before = match &pickup {
        Some(pickup) => deeds::of_pickup(&**tx, day.centre_id, pickup.id).await?,
        None => Vec::new(),
    };
    let item = match (&pickup, new.label) {
        (_, Some(label)) if new.kind == DeedKind::BringIn => {
            Some(labels::item_with(&**tx, day.centre_id, label).await?)
        }
        (Some(pickup), Some(label)) if pickup.kind != PickupKind::Delivery => {
            Some(labelled(tx, app, who, pickup, (&new, label)).await?)
        }
        _ => None,
    };
    let mine = before.iter().rev().find(|deed| deed.staff_id == who.staff);
    let heard_at = app.clock.now();
    // One after the other, also within the same millisecond: the order says how the stop stands.
    let last = mine.map(|deed| deed.at + TimeDelta::milliseconds(1));
    let at = done_at(new.device_at, last, heard_at);
    let row = new.row(who, day, pickup.as_ref(), item, (at, heard_at));
    deeds::insert(tx, &row).await?;
    if let Some(pickup) = &pickup {
        tell_of(tx, app, pickup, &before, row.kind).await?;
    }
    Ok(row)
}

/// Who lives there hears of it, once.
async fn tell_of(
    tx: &Tx,
    app: &App,
    pickup: &PickupRow,
    before: &[DeedRow],
    kind: DeedKind,
) -> ApiResult<()> {
    let state = standing(before, Some(pickup.window_id)).state;
    let news = match (kind, state) {
        (DeedKind::Go, StopState::Open) => News::OnTheWay,
        (DeedKind::NotHome, StopState::Open | StopState::UnderWay | StopState::Here) => {
            News::NotHome
        }
        (DeedKind::Complete, state) if state != StopState::Done => News::Collected,
        _ => return Ok(()),
    };
    tell(tx, app, pickup, news).await
}

/// The thing is taken in, as one of the handover that this stop is: its story begins at the doorstep.
async fn labelled(
    tx: &Tx,
    app: &App,
    who: &Signed,
    pickup: &PickupRow,
    (new, label): (&NewDeed, LabelCode),
) -> ApiResult<ItemId> {
    let (centre, now) = (pickup.centre_id, app.clock.now());
    let category = match new.category {
        Some(category) => centre::category(&**tx, centre, category).await?.id,
        None => category_of(tx, pickup, new.thing).await?,
    };
    let handover = HandoverId(pickup.id.0);
    if handovers::known(&**tx, centre, [handover]).await?.is_empty() {
        let begun = NewHandover {
            id: handover,
            channel: Channel::Pickup,
            received_by: who.staff,
            location_id: None,
        };
        handovers::create(tx, centre, begun, &app.secret, now).await?;
    }
    photos::show_instead(tx, centre, new.photo, None, now).await?;
    let item = NewItem {
        label: Some(label),
        photo: new.photo,
        weight_grams: new.weight_grams,
        device_at: new.device_at,
        ..NewItem::new(ItemId(new.id.0), handover, category)
    };
    Ok(items::take_in(tx, who, item, now, &app.chance).await?.id)
}

/// What a line of a pickup is, once it has a label.
async fn category_of(
    tx: &Tx,
    pickup: &PickupRow,
    thing: Option<PickupThingId>,
) -> ApiResult<CategoryId> {
    let category = match thing {
        Some(thing) => requests::category_of(&**tx, pickup, thing).await?,
        None => None,
    };
    let detail = "is not known of this thing; say it, or take it without a label";
    category.ok_or_else(|| ApiError::bad_field("/categoryId", "required", detail))
}

impl NewDeed {
    /// All that is missing is said at once.
    fn check(&self) -> ApiResult<()> {
        let at_door = self.kind.of_stop() || self.kind.of_thing();
        let take = self.kind == DeedKind::Take;
        let bring_in = self.kind == DeedKind::BringIn;
        let refuse = self.kind == DeedKind::Refuse;
        let missing = [
            ("/pickupId", at_door && self.pickup.is_none()),
            ("/thingId", self.kind.of_thing() && self.thing.is_none()),
            ("/pieces", take && self.pieces.is_none()),
            ("/reason", refuse && self.because.is_none()),
            ("/labelCode", bring_in && self.label.is_none()),
            ("/note", refuse && self.because == Some(RefusedBecause::Other) && self.note.is_none()),
        ];
        let missing = missing.into_iter().filter(|(_, missing)| *missing);
        let mut faults: Vec<_> =
            missing.map(|(field, _)| fault(field, "required", "is needed for this")).collect();
        if self.label.is_some() && !bring_in && (!take || self.pieces != Some(1)) {
            faults.push(fault("/labelCode", "one_piece", "is for one piece that is taken"));
        }
        if faults.is_empty() { Ok(()) } else { Err(ApiError::bad_input(faults)) }
    }

    fn row(
        self,
        who: &Signed,
        day: &DayRow,
        pickup: Option<&PickupRow>,
        item_id: Option<ItemId>,
        (at, heard_at): (DateTime<Utc>, DateTime<Utc>),
    ) -> DeedRow {
        DeedRow {
            centre_id: day.centre_id,
            id: self.id,
            day_id: day.id,
            van_id: self.van,
            kind: self.kind,
            pickup_id: self.pickup,
            window_id: pickup.map(|pickup| pickup.window_id),
            thing_id: self.thing,
            pieces: self.pieces,
            because: self.because,
            note: self.note,
            item_id,
            minutes: self.minutes,
            staff_id: who.staff,
            at,
            heard_at,
        }
    }
}

fn fault(field: &str, code: &'static str, detail: &str) -> Fault {
    Fault { field: field.into(), code: code.into(), detail: detail.into() }
}
