//! What somebody wants to have collected, held against what is collected.

use std::collections::HashMap;

use super::entity::thing;
use crate::error::{ApiError, Fault};
use crate::id::{CentreId, GoodId, PhotoId, PickupId, PickupThingId};
use crate::photos::Photos;
use crate::pickups::effort::{Effort, House, Pace, Pile, effort};
use crate::pickups::setup::GoodRow;
use crate::pickups::verdict::{Vans, Why, judge};
use crate::pickups::{PickupKind, Verdict};

/// So many of one kind of thing.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// What it is.
    pub good: GoodId,
    /// How many.
    pub pieces: i32,
    /// Whether it was taken apart.
    pub apart: bool,
    /// What is said of it.
    pub note: Option<String>,
    /// Its photos.
    pub photos: Vec<PhotoId>,
}

/// What is wanted, beside what it is.
#[derive(Debug)]
pub struct Judged<'a> {
    /// What is wanted.
    pub wanted: Wanted,
    /// What it is.
    pub good: &'a GoodRow,
    /// Whether it is collected, or why not.
    pub verdict: Result<Verdict, Why>,
}

/// Says of each thing whether it is collected.
///
/// # Errors
/// `400` with all that are unknown here or no longer offered.
pub fn judge_all(
    wanted: Vec<Wanted>,
    goods: &HashMap<GoodId, GoodRow>,
    vans: Vans,
) -> Result<Vec<Judged<'_>>, ApiError> {
    let known = |good: GoodId| goods.get(&good).filter(|row| row.active);
    let unknown = wanted.iter().enumerate().filter(|(_, thing)| known(thing.good).is_none());
    let faults: Vec<_> = unknown.map(|(at, _)| fault(at, "goodId", "unknown")).collect();
    if !faults.is_empty() {
        return Err(ApiError::bad_input(faults));
    }
    let judged = wanted.into_iter().filter_map(|wanted| {
        let good = known(wanted.good)?;
        Some(Judged { verdict: judge(good.verdict, good.each(), vans), good, wanted })
    });
    Ok(judged.collect())
}

/// What can be booked of this, which is all of it or nothing: everything is collected or looked at, and what is looked
/// at has a photo. Staff who book for somebody have asked what needs asking.
///
/// # Errors
/// `400` with all that is wrong.
pub fn admit(mut judged: Vec<Judged<'_>>, by_staff: bool) -> Result<Vec<Judged<'_>>, ApiError> {
    if by_staff {
        judged.iter_mut().for_each(|thing| thing.verdict = thing.verdict.map(|_| Verdict::Yes));
    }
    let wrong = |(at, thing): (usize, &Judged<'_>)| match thing.verdict {
        Err(_) => Some(fault(at, "goodId", "not_collected")),
        Ok(Verdict::Look) if thing.wanted.photos.is_empty() => {
            Some(fault(at, "photoIds", "photo_needed"))
        }
        Ok(_) => None,
    };
    let faults: Vec<_> = judged.iter().enumerate().filter_map(wrong).collect();
    if faults.is_empty() { Ok(judged) } else { Err(ApiError::bad_input(faults)) }
}

/// What all of this takes.
pub fn takes(judged: &[Judged<'_>], house: House, pace: Pace) -> Effort {
    let piles = judged.iter().filter(|thing| thing.verdict.is_ok());
    let piles = piles.map(|thing| pile(thing.wanted.pieces, thing.wanted.apart, thing.good));
    effort(&piles.collect::<Vec<_>>(), house, pace)
}

/// So many of one kind; what was taken apart takes half the room.
pub fn pile(pieces: i32, apart: bool, good: &GoodRow) -> Pile {
    let each = good.each();
    let litres = if apart { (each.litres + 1) / 2 } else { each.litres };
    Pile { pieces, each: Effort { litres, ..each } }
}

/// What the stop is for: recycling if there is nothing else.
pub fn kind(judged: &[Judged<'_>]) -> PickupKind {
    let recycling = judged.iter().all(|thing| thing.good.kind == PickupKind::Recycling);
    if recycling { PickupKind::Recycling } else { PickupKind::Goods }
}

fn fault(at: usize, field: &str, code: &str) -> Fault {
    let detail = match code {
        "unknown" => "is no kind of thing here",
        "not_collected" => "is not collected",
        _ => "is collected only after somebody looked at a photo",
    };
    Fault { field: format!("/things/{at}/{field}"), code: code.into(), detail: detail.into() }
}

impl Judged<'_> {
    /// As a row of a pickup.
    pub fn row(
        self,
        (centre_id, pickup_id): (CentreId, PickupId),
        id: PickupThingId,
        position: i32,
    ) -> thing::Model {
        let Wanted { good, pieces, apart, note, photos } = self.wanted;
        thing::Model {
            centre_id,
            id,
            pickup_id,
            good_id: good,
            position,
            pieces,
            apart,
            note,
            photos: Photos(photos),
            verdict: self.verdict.unwrap_or(Verdict::No),
            reason: None,
        }
    }
}
