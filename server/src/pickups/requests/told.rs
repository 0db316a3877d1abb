//! What letters and pages tell of a pickup, as it stands when they are written.

use chrono::{DateTime, Utc};
use poem_openapi::Enum;
use sea_orm::ConnectionTrait;

use super::entity::{pickup, thing};
use super::store;
use crate::centre::{self, CentreRow, Names};
use crate::error::ApiResult;
use crate::id::{CentreId, PickupId};
use crate::pickups::Verdict;
use crate::pickups::days::{self, DayRow, WindowRow};
use crate::pickups::setup;

/// How a pickup stands, for its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum MyPickupState {
    /// Somebody looks at a photo first.
    Looking,
    /// The van comes.
    Booked,
    /// It was cancelled.
    Cancelled,
    /// Its day is over.
    Over,
}

/// One thing of a pickup, as its owner reads it.
#[derive(Debug, Clone)]
pub struct ToldThing {
    /// The thing.
    pub row: thing::Model,
    /// What it is called.
    pub names: Names,
    /// Its pictogram.
    pub pictogram: String,
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
    Ok(Told {
        state: state(&row, &window, now),
        centre: centre::find(db, centre).await?,
        day: days::find(db, centre, row.day_id).await?,
        things: things(db, &row).await?,
        window,
        row,
    })
}

async fn things(db: &impl ConnectionTrait, row: &pickup::Model) -> ApiResult<Vec<ToldThing>> {
    let rows = store::things_of(db, row.centre_id, [row.id]).await?.remove(&row.id);
    let rows = rows.unwrap_or_default();
    let ids: Vec<_> = rows.iter().map(|thing| thing.good_id).collect();
    let goods = setup::goods_of(db, row.centre_id, ids).await?;
    let told = rows.into_iter().filter_map(|row| {
        let good = goods.get(&row.good_id)?;
        Some(ToldThing { row, names: good.names.clone(), pictogram: good.pictogram.clone() })
    });
    Ok(told.collect())
}

fn state(row: &pickup::Model, window: &WindowRow, now: DateTime<Utc>) -> MyPickupState {
    if row.cancelled_at.is_some() {
        MyPickupState::Cancelled
    } else if window.ends_at <= now {
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
        let said = things.map(|thing| {
            let name = thing.names.clone().said_in(self.row.language);
            match thing.row.pieces {
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
