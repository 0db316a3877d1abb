//! Booking a pickup: its things are judged, its room is taken, all or nothing.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::address::Address;
use super::entity::{pickup, thing};
use super::events::News;
use super::judged::{Judged, admit, judge_all, kind, takes};
use super::place::{Place, place_of};
use super::store;
use super::tell::tell_all;
use crate::app::App;
use crate::capacity::{self, Asker, Claim, Part, Terms};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::{CentreId, ClaimId, GoodId, PickupId, PickupThingId, SlotId};
use crate::photos;
use crate::pickups::days::{self, DayRow, WindowRow};
use crate::pickups::effort::{Effort, House};
use crate::pickups::setup::{self, AreaRow, GoodRow};
use crate::pickups::verdict::{Vans, Why};
use crate::pickups::{PickupKind, Verdict, places};
use crate::secret::{Purpose, hash};
use crate::travel::Spot;

pub use super::judged::Wanted;

/// So many pickups one house may have ahead.
const MOST_AHEAD: u64 = 2;

/// Who has something collected.
#[derive(Debug, Clone)]
pub struct Who {
    /// Who is at home.
    pub name: String,
    /// Where to call.
    pub phone: Option<String>,
    /// Where to write to.
    pub email: Option<String>,
    /// In which language.
    pub language: Language,
}

/// What somebody wants to have collected, where and when.
#[derive(Debug, Clone)]
pub struct NewPickup {
    /// Identity.
    pub id: PickupId,
    /// Within which hours.
    pub window: SlotId,
    /// What the stop is for; absent: as its things say.
    pub kind: Option<PickupKind>,
    /// Where.
    pub address: Address,
    /// Its municipality, if that is known.
    pub municipality: Option<String>,
    /// The floor, and whether there is a lift.
    pub house: House,
    /// Whose.
    pub who: Who,
    /// What the driver should know.
    pub note: Option<String>,
    /// What.
    pub things: Vec<Wanted>,
}

/// A window while nobody else books or changes anything of its day.
pub struct Locked {
    /// The window.
    pub window: WindowRow,
    /// Its day.
    pub day: DayRow,
    /// The area of that day.
    pub area: AreaRow,
    /// What its vans can take at most.
    pub vans: Vans,
}

/// Books for a resident. It counts at once; the letter says how to change or cancel it.
///
/// # Errors
/// `409 full`, `booking_closed`, `called_off`, `outside_area` and `household_limit`; `400` by what cannot be
/// collected.
pub async fn book(
    tx: &Tx,
    app: &App,
    centre: CentreId,
    new: NewPickup,
) -> ApiResult<pickup::Model> {
    let locked = locked(tx, centre, new.window).await?;
    locked.check_open(locked.day.closes_at, app.clock.now())?;
    let municipality = new.municipality.as_deref();
    if !locked.area.region().has(new.address.postcode, municipality) {
        let detail = "This address is not in the area of that day.";
        return Err(ApiError::conflict("outside_area", detail));
    }
    let house = new.address.house();
    let ahead = store::ahead_of_house(tx, centre, &house, new.id, app.clock.now()).await?;
    if ahead >= MOST_AHEAD {
        let detail = "This house has as many pickups ahead as it may have.";
        return Err(ApiError::conflict("household_limit", detail));
    }
    take(tx, app, &locked, new, Asker::Resident).await
}

/// Books for somebody whom staff see or hear, wherever they live. Where staff say that it is, the centre remembers.
///
/// # Errors
/// `409 full` and `called_off`; `400` by what cannot be collected.
pub async fn book_for(
    tx: &Tx,
    app: &App,
    centre: CentreId,
    new: NewPickup,
) -> ApiResult<pickup::Model> {
    let locked = locked(tx, centre, new.window).await?;
    locked.check_open(locked.window.ends_at, app.clock.now())?;
    if let Some(spot) = new.address.spot {
        places::learn(tx, centre, new.address.postcode, spot).await?;
    }
    take(tx, app, &locked, new, Asker::Desk).await
}

/// A window and its day, locked.
///
/// # Errors
/// `404` when there is no such window.
pub async fn locked(tx: &Tx, centre: CentreId, window: SlotId) -> ApiResult<Locked> {
    let window = days::window(&**tx, centre, window).await?;
    let seen = days::find(&**tx, centre, window.day_id).await?;
    capacity::lock(tx, centre, seen.agenda()).await?;
    let day = days::find(&**tx, centre, window.day_id).await?;
    let area = setup::area(&**tx, centre, day.area_id).await?;
    let vans = setup::most(&setup::vans_of(&**tx, centre, area.depot_id).await?);
    Ok(Locked { window, day, area, vans })
}

async fn take(
    tx: &Tx,
    app: &App,
    locked: &Locked,
    new: NewPickup,
    asker: Asker,
) -> ApiResult<pickup::Model> {
    let now = app.clock.now();
    let goods = goods(tx, locked, &new.things).await?;
    let judged = judge_all(new.things.clone(), &goods, locked.vans)?;
    let judged = admit(judged, asker != Asker::Resident)?;
    let effort = takes(&judged, new.house, locked.area.pace());
    locked.check_fits(effort)?;
    let claim = ClaimId::new(now, &app.chance);
    claim_room(tx, locked, (claim, effort, asker), now).await?;
    let place = place_of(tx, locked.day.centre_id, &new.address).await?;
    let row = row(app, locked, (&new, place), &judged, (claim, effort));
    let things = rows(app, &row, judged);
    store::insert(tx, &row, &things).await?;
    put_photos_to_use(tx, &things).await?;
    let news = if row.looking { News::Looking } else { News::Booked };
    tell_all(tx, app, &row, news, locked.window.starts_at).await?;
    Ok(row)
}

/// What these things are.
pub async fn goods(
    tx: &Tx,
    locked: &Locked,
    things: &[Wanted],
) -> ApiResult<HashMap<GoodId, GoodRow>> {
    let ids = things.iter().map(|thing| thing.good);
    Ok(setup::goods_of(&**tx, locked.day.centre_id, ids).await?)
}

/// Takes room for minutes in the window, and for litres and kilos of the day.
pub async fn claim_room(
    tx: &Tx,
    locked: &Locked,
    (id, effort, asker): (ClaimId, Effort, Asker),
    now: DateTime<Utc>,
) -> ApiResult<()> {
    let part = |slot, amount| Part { slot, amount };
    let parts = vec![
        part(locked.window.id, effort.minutes),
        part(locked.day.litres_slot, effort.litres),
        part(locked.day.kilos_slot, effort.kilos),
    ];
    let claim = Claim { id, agenda: locked.day.agenda(), parts, any: false, asker };
    let terms = Terms { held_until: None, may_wait: false };
    capacity::claim(tx, locked.day.centre_id, &claim, terms, now).await?;
    Ok(())
}

/// The rows of things, in the order in which they were named.
pub fn rows(app: &App, row: &pickup::Model, judged: Vec<Judged<'_>>) -> Vec<thing::Model> {
    let key = (row.centre_id, row.id);
    let row = |(position, thing): (usize, Judged<'_>)| {
        let id = PickupThingId::new(app.clock.now(), &app.chance);
        thing.row(key, id, i32::try_from(position).unwrap_or(i32::MAX))
    };
    judged.into_iter().enumerate().map(row).collect()
}

/// Notes that these photos belong to something.
pub async fn put_photos_to_use(tx: &Tx, things: &[thing::Model]) -> ApiResult<()> {
    for thing in things {
        for photo in &thing.photos.0 {
            let field = format!("/things/{}/photoIds", thing.position);
            photos::put_to_use(tx, thing.centre_id, *photo, &field).await?;
        }
    }
    Ok(())
}

impl Locked {
    /// Whether it can still be booked.
    ///
    /// # Errors
    /// `409 called_off` and `booking_closed`.
    pub fn check_open(&self, until: DateTime<Utc>, now: DateTime<Utc>) -> ApiResult<()> {
        if self.day.cancelled_at.is_some() {
            Err(ApiError::conflict("called_off", "This was called off."))
        } else if until <= now {
            Err(ApiError::conflict("booking_closed", "This cannot be booked any more."))
        } else {
            Ok(())
        }
    }

    /// Whether all of it fits into some van at once.
    ///
    /// # Errors
    /// `409 too_large_at_once` and `too_few_people`.
    pub fn check_fits(&self, effort: Effort) -> ApiResult<()> {
        match self.vans.refuse(effort) {
            None => Ok(()),
            Some(Why::TooFewPeople) => {
                Err(ApiError::conflict("too_few_people", "This takes more people than a van has."))
            }
            Some(_) => {
                let detail = "All of this together is more than a van can take.";
                Err(ApiError::conflict("too_large_at_once", detail))
            }
        }
    }
}

fn row(
    app: &App,
    locked: &Locked,
    (new, place): (&NewPickup, Place),
    judged: &[Judged<'_>],
    (claim_id, effort): (ClaimId, Effort),
) -> pickup::Model {
    let NewPickup { id, address, house, who, note, .. } = new.clone();
    let household = address.house();
    let spot = place.spot.map(Spot::e6);
    pickup::Model {
        centre_id: locked.day.centre_id,
        id,
        day_id: locked.day.id,
        window_id: locked.window.id,
        claim_id,
        kind: new.kind.unwrap_or_else(|| kind(judged)),
        street: address.street.0,
        house_number: address.house_number.0,
        postcode: address.postcode.to_string(),
        town: address.town.0,
        latitude_e6: spot.map(|(latitude, _)| latitude),
        longitude_e6: spot.map(|(_, longitude)| longitude),
        spot_nearby: place.nearby,
        floor: house.floor,
        lift: house.lift,
        name: who.name,
        phone: who.phone,
        email: who.email,
        note,
        household,
        language: who.language,
        token_hash: hash(&app.secret.token(Purpose::Pickup, id.0)),
        minutes: effort.minutes,
        litres: effort.litres,
        kilos: effort.kilos,
        people: effort.people,
        looking: judged.iter().any(|thing| thing.verdict == Ok(Verdict::Look)),
        version: 1,
        created_at: app.clock.now(),
        cancelled_at: None,
        cancel_reason: None,
    }
}
