//! What can be said to somebody before they book: what is collected of theirs, and when a van could come.

use std::collections::{BTreeMap, BTreeSet};

use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::entity::pickup;
use super::judged::{Judged, Wanted, judge_all, takes};
use super::near::{Booked, near};
use super::store;
use crate::addresses::Postcode;
use crate::app::App;
use crate::capacity::{self, Asker, Room};
use crate::centre;
use crate::error::ApiResult;
use crate::id::{CentreId, GoodId, SlotId};
use crate::pickups::days::{self, DayRow, WindowRow};
use crate::pickups::effort::{Effort, House};
use crate::pickups::setup::{self, AreaRow};
use crate::pickups::verdict::Why;
use crate::pickups::{Verdict, places};
use crate::travel::Spot;
use crate::wire::Timestamp;

/// What is asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// Where.
    pub postcode: Postcode,
    /// Its municipality, if that is known.
    pub municipality: Option<String>,
    /// Where on the map, if that is known.
    pub spot: Option<Spot>,
    /// The floor, and whether there is a lift.
    pub house: House,
    /// What.
    pub things: Vec<Wanted>,
}

/// Whether one thing is collected.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct ThingVerdict {
    good_id: GoodId,
    verdict: Verdict,
    /// Why it is not collected.
    why: Option<Why>,
}

/// Hours within which a van could come.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
pub struct OfferedWindow {
    id: SlotId,
    starts_at: Timestamp,
    ends_at: Timestamp,
    /// Whether a van is near then anyway, so that it drives less for this.
    greener: bool,
}

/// What can be said to somebody before they book.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
pub struct PickupOffer {
    /// Whether this address is collected from at all.
    covered: bool,
    /// What is said of each thing, in the order in which they were sent.
    verdicts: Vec<ThingVerdict>,
    /// Whether all of it together fits into some van.
    fits: bool,
    /// When a van could come, the next first. Empty while nothing is named that is collected.
    windows: Vec<OfferedWindow>,
    /// The IANA name of the time zone in which times are shown.
    time_zone: String,
}

/// What can be said.
///
/// # Errors
/// `400` with all things that are unknown here.
pub async fn offer(app: &App, centre: CentreId, asked: Question) -> ApiResult<PickupOffer> {
    let db = app.db.read();
    let time_zone = centre::find(db, centre).await?.time_zone;
    let municipality = asked.municipality.as_deref();
    let Some(area) = setup::area_of(db, centre, asked.postcode, municipality).await? else {
        let (verdicts, windows) = Default::default();
        return Ok(PickupOffer { covered: false, verdicts, fits: true, windows, time_zone });
    };
    let vans = setup::most(&setup::vans_of(db, centre, area.depot_id).await?);
    let goods = setup::goods_of(db, centre, asked.things.iter().map(|thing| thing.good)).await?;
    let judged = judge_all(asked.things.clone(), &goods, vans)?;
    let effort = takes(&judged, asked.house, area.pace());
    let fits = vans.refuse(effort).is_none();
    let any = judged.iter().any(|thing| thing.verdict.is_ok());
    let postcode = asked.postcode.to_string();
    let spot = match asked.spot {
        Some(spot) => Some(spot),
        None => places::guess(db, centre, asked.postcode).await?,
    };
    let place = Place { postcode: &postcode, spot };
    let windows = match fits && any {
        true => windows(app, &area, place, Need { effort, now: None }).await?,
        false => Vec::new(),
    };
    let verdicts = judged.iter().map(ThingVerdict::of).collect();
    Ok(PickupOffer { covered: true, verdicts, fits, windows, time_zone })
}

/// What can be said to somebody who wants another window for a pickup that they have.
///
/// # Errors
/// When the database cannot answer.
pub async fn offer_again(app: &App, row: &pickup::Model) -> ApiResult<PickupOffer> {
    let (db, centre) = (app.db.read(), row.centre_id);
    let time_zone = centre::find(db, centre).await?.time_zone;
    let area = setup::area(db, centre, days::find(db, centre, row.day_id).await?.area_id).await?;
    let place = Place { postcode: &row.postcode, spot: row.spot() };
    let need = Need { effort: row.effort(), now: Some(row) };
    let windows = windows(app, &area, place, need).await?;
    Ok(PickupOffer { covered: true, verdicts: Vec::new(), fits: true, windows, time_zone })
}

/// Where a van has to be.
#[derive(Clone, Copy)]
struct Place<'a> {
    postcode: &'a str,
    spot: Option<Spot>,
}

/// The room that is needed.
#[derive(Clone, Copy)]
struct Need<'a> {
    effort: Effort,
    /// The pickup whose room it is to replace.
    now: Option<&'a pickup::Model>,
}

/// The windows with room for this, of all days that are open.
async fn windows(
    app: &App,
    area: &AreaRow,
    place: Place<'_>,
    need: Need<'_>,
) -> ApiResult<Vec<OfferedWindow>> {
    let (db, centre) = (app.db.read(), area.centre_id);
    let open = days::open_days(db, centre, area.id, app.clock.now()).await?;
    let rooms = capacity::rooms(db, centre, open.iter().map(DayRow::agenda)).await?;
    let by_day = days::windows_of(db, centre, open.iter().map(|day| day.id)).await?;
    let free: Vec<_> = open
        .iter()
        .flat_map(|day| by_day.get(&day.id).into_iter().flatten().map(move |window| (day, window)))
        .filter(|(day, window)| need.has_room(day, window, &rooms))
        .map(|(_, window)| window)
        .collect();
    let greener = greener(db, area, place, &free).await?;
    let offered = free.into_iter().map(|window| OfferedWindow {
        id: window.id,
        starts_at: window.starts_at.into(),
        ends_at: window.ends_at.into(),
        greener: greener.contains(&window.id),
    });
    Ok(offered.collect())
}

impl Need<'_> {
    fn has_room(self, day: &DayRow, window: &WindowRow, rooms: &BTreeMap<SlotId, Room>) -> bool {
        let left = |slot| rooms.get(&slot).map_or(0, |room| room.left(Asker::Resident));
        // What a pickup has of a day comes free when it gets another window of that day.
        let back = self.now.filter(|now| now.day_id == day.id).map(pickup::Model::effort);
        let back = back.unwrap_or_default();
        self.now.is_none_or(|now| now.window_id != window.id)
            && left(window.id) >= self.effort.minutes
            && left(day.litres_slot) + back.litres >= self.effort.litres
            && left(day.kilos_slot) + back.kilos >= self.effort.kilos
    }
}

/// The windows in which a van is near anyway. Without a place on the map: where it stops in the same neighbourhood.
async fn greener(
    db: &impl ConnectionTrait,
    area: &AreaRow,
    place: Place<'_>,
    free: &[&WindowRow],
) -> ApiResult<BTreeSet<SlotId>> {
    let ids: BTreeSet<_> = free.iter().map(|window| window.day_id).collect();
    let booked = store::of_days(db, area.centre_id, ids).await?;
    let Some(spot) = place.spot else {
        let figures = place.postcode.get(..4).unwrap_or_default();
        let same = booked.iter().filter(|row| row.postcode.starts_with(figures));
        return Ok(same.map(|row| row.window_id).collect());
    };
    let depot = setup::depot(db, area.centre_id, area.depot_id).await?.spot();
    let mut spots = BTreeMap::<SlotId, Vec<Spot>>::new();
    for row in &booked {
        spots.entry(row.window_id).or_default().extend(pickup::Model::spot(row));
    }
    let windows = free.iter().map(|window| Booked {
        window: window.id,
        spots: spots.remove(&window.id).unwrap_or_default(),
    });
    Ok(near(spot, depot, &windows.collect::<Vec<_>>()).into_iter().collect())
}

impl ThingVerdict {
    fn of(judged: &Judged<'_>) -> Self {
        Self {
            good_id: judged.wanted.good,
            verdict: judged.verdict.unwrap_or(Verdict::No),
            why: judged.verdict.err(),
        }
    }
}
