//! The figures of a period, for coordinators.

use poem_openapi::{Object, OpenApi, param::Query, payload::Json};
use sea_orm::ConnectionTrait;

use super::count::{Day as Counted, Figures, doors, known_co2};
use crate::app::App;
use crate::auth::Coordinator;
use crate::balance::Period;
use crate::centre;
use crate::error::ApiResult;
use crate::openapi::Tag;
use crate::pickups::days::{self, DayRow};
use crate::pickups::deeds::{self, RefusedBecause};
use crate::pickups::{requests, routes, setup};
use crate::wire::Day;

/// Things that were refused for one reason.
#[derive(Debug, Clone, Object)]
struct RefusedThings {
    reason: RefusedBecause,
    pieces: u64,
}

/// What the pickup service did.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PickupFigures {
    /// The first day.
    from: Day,
    /// The last day.
    to: Day,
    /// Days on which a van drove.
    days: u32,
    /// Routes that were driven.
    routes: u32,
    /// Doors at which something was collected, brought or refused.
    stops: u32,
    /// Doors at which nobody was at home.
    not_home: u32,
    /// Things that were taken.
    taken: u64,
    /// Things that were brought.
    brought: u64,
    /// Things that were refused.
    refused: Vec<RefusedThings>,
    /// Things that were not there.
    not_there: u64,
    /// Kilos that were taken, as the catalogue has it.
    kilos: u64,
    /// Metres, as the routes were planned.
    metres: u64,
    /// From the first to the last that each crew did, in seconds.
    seconds: u64,
    /// Grams of CO2 that the vans blew out on these metres; absent while that is not known of one that drove.
    co2_grams: Option<u64>,
}

/// The figures.
pub struct PickupFiguresApi(pub App);

#[OpenApi(prefix_path = "/pickup-figures", tag = "Tag::Pickups")]
impl PickupFiguresApi {
    /// What the pickup service did
    ///
    /// Days are those of the centre's own calendar, both included, at most 400 of them.
    #[oai(path = "/", method = "get", operation_id = "getPickupFigures")]
    async fn get(
        &self,
        auth: Coordinator,
        from: Query<Day>,
        to: Query<Day>,
    ) -> ApiResult<Json<PickupFigures>> {
        let db = self.0.db.read();
        let zone = centre::find(db, auth.centre).await?.zone()?;
        let period = Period::new(from.0.0, to.0.0, zone)?;
        let co2 = known_co2(setup::vans(db, auth.centre).await?);
        let mut figures = Figures::default();
        for day in days::between(db, auth.centre, (period.begin, period.end)).await? {
            figures.add(&read(db, &day).await?, &co2);
        }
        Ok(Json(PickupFigures::of((from.0, to.0), figures)))
    }
}

/// All that is counted of a day. One day at a time: a year of them is too much to hold.
async fn read(db: &impl ConnectionTrait, day: &DayRow) -> ApiResult<Counted> {
    let centre = day.centre_id;
    let deeds = deeds::of_day(db, centre, day.id).await?;
    if deeds.is_empty() {
        return Ok(Counted::default());
    }
    let ids = doors(&deeds);
    let things = requests::things_of(db, centre, ids.iter().copied()).await?;
    let goods: Vec<_> = things.values().flatten().map(|thing| thing.good_id).collect();
    let driven = routes::of_day(db, centre, day.id).await?;
    Ok(Counted {
        pickups: requests::of_ids(db, centre, ids).await?,
        goods: setup::goods_of(db, centre, goods).await?,
        metres: driven.into_iter().map(|route| (route.van_id, route.metres)).collect(),
        things,
        deeds,
    })
}

impl PickupFigures {
    fn of((from, to): (Day, Day), figures: Figures) -> Self {
        let refused = figures.refused.into_values();
        let refused = refused.map(|(reason, pieces)| RefusedThings { reason, pieces }).collect();
        Self {
            from,
            to,
            days: figures.days,
            routes: figures.routes,
            stops: figures.stops,
            not_home: figures.not_home,
            taken: figures.taken,
            brought: figures.brought,
            refused,
            not_there: figures.not_there,
            kilos: figures.kilos,
            metres: figures.metres,
            seconds: figures.seconds,
            co2_grams: (!figures.co2_unknown).then_some(figures.co2_grams),
        }
    }
}
