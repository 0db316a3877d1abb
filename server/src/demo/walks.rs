//! The things of the demo centre and their walks. Every move goes by the rules, as at the desk.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::App;
use crate::auth::Signed;
use crate::centre::{CategoryRow, Stream};
use crate::db::Tx;
use crate::error::ApiResult;
use crate::handovers::{self, Channel, NewHandover};
use crate::id::{Chance, HandoverId, ItemId, MoveId};
use crate::items::phase::{Details, MoveKind};
use crate::items::{ItemRow, MoveRequest, NewItem, make_move, take_in};

use MoveKind::*;

/// How many handovers the demo begins with, over the last eight weeks.
const HANDOVERS: u64 = 160;

/// Walks that things take, the usual ones more than once. An electrical thing first goes to the
/// test bench; see [`tested`].
const WALKS: [&[MoveKind]; 16] = [
    &[],
    &[],
    &[Clean],
    &[Clean, MakeReady],
    &[MakeReady, Offer],
    &[Clean, MakeReady, Offer],
    &[Clean, MakeReady, Offer, Reserve],
    &[Offer, Sell],
    &[Clean, MakeReady, Offer, Sell],
    &[Clean, MakeReady, Offer, Reprice, Sell],
    &[Clean, MakeReady, Offer, Sell],
    &[Repair],
    &[MakeReady, GiveAway],
    &[Dismantle, FinishDismantling],
    &[Recycle],
    &[Discard],
];

struct Walker<'a> {
    app: &'a App,
    tx: &'a Tx,
    staff: &'a Signed,
    chance: &'a Chance,
}

/// Takes things in and walks them; answers how many.
pub async fn walk(
    app: &App,
    tx: &Tx,
    staff: &Signed,
    categories: &HashMap<&'static str, CategoryRow>,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<usize> {
    let mut names: Vec<_> = categories.values().filter(|row| row.parent_id.is_some()).collect();
    names.sort_by_key(|row| row.position);
    let walker = Walker { app, tx, staff, chance };
    let mut things = 0;
    for number in 0..HANDOVERS {
        let ago = TimeDelta::minutes(i64::try_from(number * 500).unwrap_or_default() + 90);
        let handover = walker.handover(now - ago).await?;
        for _ in 0..1 + walker.dice(4) {
            let category = names[walker.dice(names.len())];
            walker.thing(handover, category, now - ago, now).await?;
            things += 1;
        }
    }
    Ok(things)
}

impl Walker<'_> {
    fn dice(&self, sides: usize) -> usize {
        let [low, high] = self.chance.bytes();
        usize::from(u16::from_le_bytes([low, high])) % sides
    }

    async fn handover(&self, at: DateTime<Utc>) -> ApiResult<HandoverId> {
        let channels = [Channel::Counter, Channel::Counter, Channel::Container, Channel::Pickup];
        let new = NewHandover {
            id: HandoverId::new(at, self.chance),
            channel: channels[self.dice(channels.len())],
            received_by: self.staff.staff,
            location_id: None,
        };
        let key = &self.app.secret;
        Ok(handovers::create(self.tx, self.staff.centre, new, key, at).await?.id)
    }

    async fn thing(
        &self,
        handover: HandoverId,
        category: &CategoryRow,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> ApiResult<()> {
        let id = ItemId::new(at, self.chance);
        let new = NewItem {
            weight_grams: self.weight(category),
            ..NewItem::new(id, handover, category.id)
        };
        let mut item = take_in(self.tx, self.staff, new, at, self.chance).await?;
        let mut at = at;
        for kind in tested(category, WALKS[self.dice(WALKS.len())]) {
            at += TimeDelta::minutes(20 + i64::try_from(self.dice(2400)).unwrap_or_default());
            if at > now {
                break;
            }
            item = self.step(&item, kind, category, at).await?;
        }
        Ok(())
    }

    async fn step(
        &self,
        item: &ItemRow,
        kind: MoveKind,
        category: &CategoryRow,
        at: DateTime<Utc>,
    ) -> ApiResult<ItemRow> {
        let priced = matches!(kind, Offer | Reprice);
        let request = MoveRequest {
            id: MoveId::new(at, self.chance),
            item: item.id,
            kind,
            version: item.version,
            details: Details {
                price_cents: priced.then(|| 50 * (2 + self.dice(60)).min(1000) as i32),
                stream: (kind == Recycle).then_some(material(category.stream)),
                ..Details::default()
            },
            handover: None,
            location: None,
            device_at: None,
        };
        make_move(self.tx, self.staff, request, at, self.chance).await
    }

    /// Three in four things are weighed, at about what such a thing weighs.
    fn weight(&self, category: &CategoryRow) -> Option<i32> {
        let usual = category.typical_weight_grams?;
        let share = 80 + i32::try_from(self.dice(40)).unwrap_or_default();
        (self.dice(4) > 0).then_some((usual / 100 * share).max(10))
    }
}

/// The walk of a thing of this category: with a test where one is due. One in a walk that ends in
/// material is broken.
fn tested(category: &CategoryRow, walk: &'static [MoveKind]) -> Vec<MoveKind> {
    let ends_in_material = walk.iter().any(|kind| matches!(kind, Dismantle | Recycle | Discard));
    let test: &[MoveKind] = match (category.needs_test, walk, ends_in_material) {
        (false, ..) | (true, [], _) => &[],
        (true, [Repair, ..], _) => &[SendToTest, FailTest],
        (true, _, true) => &[SendToTest, FailTest],
        (true, _, false) => &[SendToTest, PassTest],
    };
    test.iter().chain(walk).copied().collect()
}

/// The material that is left of a thing.
pub(super) fn material(stream: Stream) -> Stream {
    match stream {
        Stream::Electrical | Stream::Bicycles => Stream::Metal,
        Stream::Furniture | Stream::BuildingMaterials => Stream::Wood,
        Stream::Books => Stream::Paper,
        Stream::Toys | Stream::SmallGoods => Stream::Plastic,
        other => other,
    }
}
