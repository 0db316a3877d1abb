//! Looking at photos: a coordinator says which of the doubtful things are collected.

use poem_openapi::Object;

use super::book::{Locked, locked};
use super::change::{cancel, retake};
use super::entity::{pickup, thing};
use super::events::News;
use super::judged::pile;
use super::store;
use super::tell::tell;
use crate::app::App;
use crate::capacity::Asker;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::PickupThingId;
use crate::pickups::Verdict;
use crate::pickups::effort::{Effort, effort};
use crate::pickups::setup;
use crate::wire::Line;

/// What is said of one thing after looking at it.
#[derive(Debug, Object)]
#[oai(rename = "PickupAnswer", rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Answer {
    thing_id: PickupThingId,
    /// Whether it is collected.
    take: bool,
    /// Why not; its owner reads it.
    reason: Option<Line<200>>,
}

/// Notes what is said of things. When nothing is left of a pickup, it is cancelled.
///
/// # Errors
/// `400` for a thing that is none of this pickup; `409 was_cancelled`.
pub async fn answer(
    tx: &Tx,
    app: &App,
    row: pickup::Model,
    answers: Vec<Answer>,
) -> ApiResult<pickup::Model> {
    let locked = locked(tx, row.centre_id, row.window_id).await?;
    let row = store::find(&**tx, row.centre_id, row.id).await?;
    if row.cancelled_at.is_some() {
        return Err(ApiError::conflict("was_cancelled", "This was cancelled."));
    }
    let mut things =
        store::things_of(&**tx, row.centre_id, [row.id]).await?.remove(&row.id).unwrap_or_default();
    for (at, answer) in answers.into_iter().enumerate() {
        note(tx, &mut things, answer, at).await?;
    }
    settle(tx, app, &locked, row, &things).await
}

async fn note(tx: &Tx, things: &mut [thing::Model], answer: Answer, at: usize) -> ApiResult<()> {
    let Some(thing) = things.iter_mut().find(|thing| thing.id == answer.thing_id) else {
        let field = format!("/things/{at}/thingId");
        return Err(ApiError::bad_field(&field, "unknown", "is no thing of this pickup"));
    };
    thing.verdict = if answer.take { Verdict::Yes } else { Verdict::No };
    thing.reason = answer.reason.map(|reason| reason.0).filter(|_| !answer.take);
    *thing = store::replace_thing(tx, thing.clone()).await?;
    Ok(())
}

/// Lets a pickup be what is left of it.
async fn settle(
    tx: &Tx,
    app: &App,
    locked: &Locked,
    row: pickup::Model,
    things: &[thing::Model],
) -> ApiResult<pickup::Model> {
    let left: Vec<_> = things.iter().filter(|thing| thing.verdict != Verdict::No).collect();
    if left.is_empty() {
        let reasons = things.iter().filter_map(|thing| thing.reason.clone());
        let reason = reasons.collect::<Vec<_>>().join(" ");
        return cancel(tx, app, row, Some(reason)).await;
    }
    let looked = row.looking;
    let effort = takes(tx, locked, &row, &left).await?;
    let row = match effort == row.effort() {
        true => row,
        // What was promised stays promised: a change of the catalogue since then takes no place away.
        false => retake(tx, app, locked, row, (effort, Asker::Coordinator)).await?,
    };
    let looking = left.iter().any(|thing| thing.verdict == Verdict::Look);
    let row = store::replace(tx, pickup::Model { looking, ..row }).await?;
    if looked && !looking {
        tell(tx, app, &row, News::Booked).await?;
    }
    Ok(row)
}

async fn takes(
    tx: &Tx,
    locked: &Locked,
    row: &pickup::Model,
    left: &[&thing::Model],
) -> ApiResult<Effort> {
    let ids = left.iter().map(|thing| thing.good_id);
    let goods = setup::goods_of(&**tx, row.centre_id, ids).await?;
    let piles = left.iter().filter_map(|thing| {
        let good = goods.get(&thing.good_id)?;
        Some(pile(thing.pieces, thing.apart, good))
    });
    Ok(effort(&piles.collect::<Vec<_>>(), row.house(), locked.area.pace()))
}
