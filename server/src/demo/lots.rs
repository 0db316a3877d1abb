//! The lots of the demo centre and the containers they are weighed in.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::walks::material;
use crate::app::App;
use crate::auth::Signed;
use crate::centre::{CategoryRow, Stream};
use crate::db::Tx;
use crate::error::ApiResult;
use crate::handovers::Channel;
use crate::id::{Chance, ContainerId, LotId, LotMoveId};
use crate::lots::{
    ActRequest, ContainerRow, LotMoveKind, LotRow, NewLot, Part, Scale, Told, create_container,
    make_act, take_in,
};

use LotMoveKind::*;

/// Containers with what each weighs empty, in grams.
const CONTAINERS: [(&str, i32); 4] =
    [("Krat", 1900), ("Rolcontainer", 38_000), ("Kledingbak", 6500), ("Pallet", 25_000)];

/// A lot as it came in: its category, pieces, gross weight in grams, the place of its container
/// above, how many days ago, and what was done with it since.
type Plan = (&'static str, Option<i32>, i32, usize, i64, &'static [(LotMoveKind, i32, i32)]);

/// An act is told its pieces, or for a lot that nobody counted its grams, and its price in euro cents.
const PLANS: [Plan; 8] = [
    ("Boek", Some(120), 49_900, 0, 20, &[(Sell, 30, 4500), (Discard, 15, 0)]),
    ("Boek", Some(80), 33_900, 0, 3, &[]),
    ("Kleding", None, 86_500, 2, 16, &[(Recycle, 22_000, 0), (Sell, 9000, 6000)]),
    ("Kleding", None, 61_500, 2, 2, &[]),
    ("Servies", Some(140), 84_000, 1, 12, &[(Sell, 24, 3600), (GiveAway, 20, 0)]),
    ("Knuffel", Some(45), 15_400, 0, 9, &[(SplitItem, 1, 0), (Sell, 10, 1500)]),
    ("Waterkoker", Some(14), 55_500, 1, 6, &[(SplitItem, 1, 0), (Recycle, 4, 0)]),
    ("Planken", Some(30), 265_000, 3, 1, &[]),
];

struct Filler<'a> {
    app: &'a App,
    tx: &'a Tx,
    staff: &'a Signed,
    chance: &'a Chance,
}

/// Takes lots in and does things with them, by the rules.
pub async fn fill(
    app: &App,
    tx: &Tx,
    staff: &Signed,
    categories: &HashMap<&'static str, CategoryRow>,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<()> {
    let filler = Filler { app, tx, staff, chance };
    let mut containers = Vec::new();
    for (name, tare_grams) in CONTAINERS {
        let (id, name) = (ContainerId::new(now, chance), name.into());
        let row = ContainerRow { centre_id: staff.centre, id, name, tare_grams, active: true };
        containers.push(create_container(tx, row).await?.id);
    }
    for plan in PLANS {
        let category = categories.get(plan.0).ok_or_else(|| super::missing(plan.0))?;
        filler.walk(plan, category, &containers, now).await?;
    }
    Ok(())
}

impl Filler<'_> {
    async fn walk(
        &self,
        plan: Plan,
        category: &CategoryRow,
        containers: &[ContainerId],
        now: DateTime<Utc>,
    ) -> ApiResult<()> {
        let (_, pieces, gross, container, days, acts) = plan;
        let mut at = now - TimeDelta::days(days);
        let new = NewLot {
            id: LotId::new(at, self.chance),
            category: category.id,
            handover: None,
            channel: Channel::Container,
            pieces,
            scale: Scale {
                net_grams: None,
                gross_grams: Some(gross),
                container: Some(containers[container]),
            },
            note: None,
            label: None,
            location: None,
            device_at: None,
        };
        let mut lot = take_in(self.tx, self.staff, new, at, self.chance).await?;
        for act in acts {
            at += TimeDelta::hours(20);
            lot = self.act(&lot, *act, category.stream, at).await?;
        }
        Ok(())
    }

    async fn act(
        &self,
        lot: &LotRow,
        (kind, much, price_cents): (LotMoveKind, i32, i32),
        stream: Stream,
        at: DateTime<Utc>,
    ) -> ApiResult<LotRow> {
        let counted = lot.pieces.is_some();
        let request = ActRequest {
            id: LotMoveId::new(at, self.chance),
            lot: lot.id,
            kind,
            version: lot.version,
            told: Told {
                part: Part { pieces: counted.then_some(much), grams: None },
                price_cents: (kind == Sell).then_some(price_cents),
                stream: (kind == Recycle).then(|| material(stream)),
                ..Told::default()
            },
            scale: Scale { net_grams: (!counted).then_some(much), ..Scale::default() },
            label: None,
            category: None,
            device_at: None,
        };
        make_act(self.app, self.tx, self.staff, &request, at).await
    }
}
