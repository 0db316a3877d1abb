//! What letters and pages tell of a pickup, as it stands when they are written.

use chrono::{DateTime, TimeDelta, Utc};
use poem_openapi::Enum;
use sea_orm::ConnectionTrait;

use super::entity::{pickup, thing};
use super::store;
use crate::centre::{self, CentreRow, Names};
use crate::error::ApiResult;
use crate::id::{CentreId, HandoverId, PickupId, PickupThingId};
use crate::pickups::Verdict;
use crate::pickups::days::{self, DayRow, WindowRow};
use crate::pickups::deeds::{self, DeedKind, DeedRow, Outcome, Standing, StopState, standing};
use crate::pickups::setup;

/// How a pickup stands, for its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum MyPickupState {
    /// Somebody looks at a photo first.
    Looking,
    /// The van comes.
    Booked,
    /// The van is on its way.
    OnTheWay,
    /// The van is at the door.
    AtTheDoor,
    /// Nobody was at home.
    NotHome,
    /// Something was collected, or brought.
    Collected,
    /// The van was there, and took nothing.
    NothingTaken,
    /// It was cancelled.
    Cancelled,
    /// Its day is over.
    Over,
}

type Stands = Standing<PickupThingId>;

/// One thing of a pickup, as its owner reads it.
#[derive(Debug, Clone)]
pub struct ToldThing {
    /// The thing.
    pub row: thing::Model,
    /// What it is called.
    pub names: Names,
    /// Its pictogram.
    pub pictogram: String,
    /// What became of it at the door.
    pub outcome: Outcome,
}

/// A pickup with all that a letter may say of it.
#[derive(Debug, Clone)]
pub struct Told {
    /// The pickup.
    pub row: pickup::Model,
    /// How it stands.
    pub state: MyPickupState,
    /// The centre.
    pub centre: CentreRow,
    /// Its day.
    pub day: DayRow,
    /// Within which hours the van comes.
    pub window: WindowRow,
    /// What is collected, and what not.
    pub things: Vec<ToldThing>,
    /// When the van is expected, once it is on its way.
    pub expected_at: Option<DateTime<Utc>>,
    /// What it came in as, if something got a label at the door.
    pub handover: Option<HandoverId>,
}

/// A pickup with all that a letter may say of it.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn told(
    db: &impl ConnectionTrait,
    centre: CentreId,
    id: PickupId,
    now: DateTime<Utc>,
) -> ApiResult<Told> {
    let row = store::find(db, centre, id).await?;
    let window = days::window(db, centre, row.window_id).await?;
    let deeds = deeds::of_pickup(db, centre, id).await?;
    let standing = standing(&deeds, Some(row.window_id));
    let labelled = deeds.iter().any(|deed| deed.item_id.is_some());
    Ok(Told {
        state: state(&row, &standing, &window, now),
        centre: centre::find(db, centre).await?,
        day: days::find(db, centre, row.day_id).await?,
        things: things(db, &row, &standing).await?,
        expected_at: expected_at(&standing, &deeds),
        handover: labelled.then_some(HandoverId(id.0)),
        window,
        row,
    })
}

/// When they said that they would be there.
fn expected_at(standing: &Stands, deeds: &[DeedRow]) -> Option<DateTime<Utc>> {
    let go = deeds.iter().rev().find(|deed| deed.kind == DeedKind::Go)?;
    let under_way = standing.state == StopState::UnderWay;
    Some(go.at + TimeDelta::minutes(go.minutes?.into())).filter(|_| under_way)
}

async fn things(
    db: &impl ConnectionTrait,
    row: &pickup::Model,
    standing: &Stands,
) -> ApiResult<Vec<ToldThing>> {
    let rows = store::things_of(db, row.centre_id, [row.id]).await?.remove(&row.id);
    let rows = rows.unwrap_or_default();
    let ids: Vec<_> = rows.iter().map(|thing| thing.good_id).collect();
    let goods = setup::goods_of(db, row.centre_id, ids).await?;
    let told = rows.into_iter().filter_map(|row| {
        let good = goods.get(&row.good_id)?;
        let outcome = standing.things.get(&row.id).copied().unwrap_or_default();
        let (names, pictogram) = (good.names.clone(), good.pictogram.clone());
        Some(ToldThing { row, names, pictogram, outcome })
    });
    Ok(told.collect())
}

/// What was done at the door goes before all else: it is what happened.
fn state(
    row: &pickup::Model,
    standing: &Stands,
    window: &WindowRow,
    now: DateTime<Utc>,
) -> MyPickupState {
    let taken = standing.things.values().any(|outcome| outcome.taken > 0);
    match standing.state {
        StopState::Done if taken => return MyPickupState::Collected,
        StopState::Done => return MyPickupState::NothingTaken,
        _ => {}
    }
    if row.cancelled_at.is_some() {
        return MyPickupState::Cancelled;
    }
    match standing.state {
        StopState::UnderWay => return MyPickupState::OnTheWay,
        StopState::Here => return MyPickupState::AtTheDoor,
        StopState::NotHome => return MyPickupState::NotHome,
        _ => {}
    }
    if window.ends_at <= now {
        MyPickupState::Over
    } else if row.looking {
        MyPickupState::Looking
    } else {
        MyPickupState::Booked
    }
}

impl Told {
    /// The names of what is collected, with how many of each: "2 × stoel, bank".
    pub fn collected(&self) -> String {
        let things = self.things.iter().filter(|thing| thing.row.verdict != Verdict::No);
        self.list(things.map(|thing| (thing, thing.row.pieces)))
    }

    /// The names of what was taken at the door, with how many of each.
    pub fn taken(&self) -> String {
        let things = self.things.iter().filter(|thing| thing.outcome.taken > 0);
        self.list(things.map(|thing| (thing, thing.outcome.taken)))
    }

    fn list<'a>(&self, things: impl Iterator<Item = (&'a ToldThing, i32)>) -> String {
        let said = things.map(|(thing, pieces)| {
            let name = thing.names.clone().said_in(self.row.language);
            match pieces {
                1 => name,
                pieces => format!("{pieces} × {name}"),
            }
        });
        said.collect::<Vec<_>>().join(", ")
    }

    /// Street, number and town, on one line.
    pub fn address(&self) -> String {
        let pickup::Model { street, house_number, town, .. } = &self.row;
        format!("{street} {house_number}, {town}")
    }
}
