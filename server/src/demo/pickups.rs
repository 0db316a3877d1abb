//! The pickup service of the demo centre: a depot with three vans, an area, what is collected, days for two weeks, and
//! the pickups of tomorrow.

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveTime, Utc};
use chrono_tz::Europe::Amsterdam;
use uuid::Uuid;

use super::missing;
use super::pickup_goods::{GOODS, Good};
use crate::addresses::Postcode;
use crate::app::App;
use crate::calendar::{Every, Repeat};
use crate::centre::{Advice, CategoryRow, Names};
use crate::db::Tx;
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::{CentreId, Chance, GoodId, LocationId, PickupAreaId, PickupId, SlotId, VanId};
use crate::pickups::{
    Address, AreaRow, Capacity, DayPlan, DayRow, DepotRow, GoodRow, House, NewPickup, PickupKind,
    PostcodeRange, Postcodes, Span, Towns, VanRow, Verdict, Wanted, Who, book_for, create_area,
    create_depot, create_good, create_van, plan, windows_of,
};
use crate::travel::Spot;
use crate::wire::Line;

/// Dalstede is no town, and this is no place of one: fields between Rijen and Gilze.
const DEPOT: [f64; 2] = [51.565, 4.92];

/// Tomorrow has so many pickups.
const PICKUPS: usize = 40;

/// Streets of Dalstede, each with its postcode.
const STREETS: [(&str, &str); 8] = [
    ("Dorpsstraat", "5151AB"),
    ("Molenweg", "5151CD"),
    ("Kerkplein", "5152EK"),
    ("Lindelaan", "5152GH"),
    ("Havenkade", "5153JL"),
    ("Beukenhof", "5153MN"),
    ("Stationsweg", "5154PR"),
    ("Akkerpad", "5154ST"),
];

const NAMES: [&str; 8] = ["Els", "Piet", "Samira", "Truus", "Yusuf", "Anja", "Kees", "Noor"];

/// Sets the service up, and books tomorrow.
///
/// # Errors
/// When the database cannot.
pub async fn fill(
    app: &App,
    tx: &Tx,
    (centre, depot): (CentreId, LocationId),
    categories: &HashMap<&'static str, CategoryRow>,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<()> {
    let (latitude_e6, longitude_e6) = spot_of(DEPOT)?.e6();
    let row =
        DepotRow { centre_id: centre, id: depot, latitude_e6, longitude_e6, unload_minutes: 20 };
    create_depot(tx, row).await?;
    let area = create_area(tx, area(centre, depot, PickupAreaId::new(now, chance))).await?;
    for (name, crew, lift) in [("Bus 1", 2, true), ("Bus 2", 2, false), ("Bus 3", 1, false)] {
        create_van(tx, van(centre, depot, VanId::new(now, chance), (name, crew, lift))).await?;
    }
    let mut goods = Vec::new();
    for (good, position) in GOODS.iter().zip((10..).step_by(10)) {
        let id = GoodId::new(now, chance);
        goods.push(create_good(tx, row_of(centre, id, good, categories, position)).await?);
    }
    let days = plan(tx, &area, &days(now)?, Amsterdam, (now, chance)).await?;
    let tomorrow = days.first().ok_or_else(|| missing("pickup day"))?;
    book(app, tx, tomorrow, &goods, (now, chance)).await
}

fn area(centre_id: CentreId, depot_id: LocationId, id: PickupAreaId) -> AreaRow {
    AreaRow {
        centre_id,
        id,
        depot_id,
        name: "Dalstede en omgeving".into(),
        postcodes: Postcodes(vec![PostcodeRange("5150-5159".into())]),
        municipalities: Towns(Vec::new()),
        stop_minutes: 5,
        floor_minutes: 2,
        closes_hours: 12,
        active: true,
    }
}

fn van(
    centre_id: CentreId,
    depot_id: LocationId,
    id: VanId,
    (name, crew, lift): (&str, i32, bool),
) -> VanRow {
    VanRow {
        centre_id,
        id,
        depot_id,
        name: name.into(),
        litres: 15_000,
        kilos: 1000,
        crew,
        lift,
        shift_from: 8 * 60 + 30,
        shift_until: 16 * 60 + 30,
        break_from: Some(11 * 60 + 30),
        break_until: Some(13 * 60),
        break_minutes: 30,
        most_trips: 3,
        co2_grams_per_km: Some(210),
        active: true,
    }
}

fn row_of(
    centre_id: CentreId,
    id: GoodId,
    good: &Good,
    categories: &HashMap<&'static str, CategoryRow>,
    position: i32,
) -> GoodRow {
    let said = |text: Option<[&str; 2]>| {
        text.map(|[nl, en]| Advice { nl: nl.to_owned(), en: en.to_owned() })
    };
    GoodRow {
        centre_id,
        id,
        kind: good.kind,
        names: Names::new(good.names[0], good.names[1]),
        words: good.words.map(str::to_owned),
        pictogram: good.pictogram.into(),
        category_id: good.category.and_then(|name| categories.get(name)).map(|row| row.id),
        litres: good.takes[0],
        kilos: good.takes[1],
        minutes: good.takes[2],
        people: good.takes[3],
        verdict: good.verdict,
        reason: said(good.reason),
        elsewhere: said(good.elsewhere),
        position,
        active: true,
    }
}

/// Every week from tomorrow on for eight weeks, in the morning and in the afternoon.
fn days(now: DateTime<Utc>) -> ApiResult<DayPlan> {
    let today = now.with_timezone(&Amsterdam).date_naive();
    let in_days = |days| today.checked_add_days(Days::new(days)).ok_or_else(|| missing("day"));
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    let span = |from, until| Span { from: time(from), until: time(until), minutes: 540 };
    let until = in_days(57)?;
    Ok(DayPlan {
        series: Uuid::from_u128(5),
        day: in_days(1)?,
        repeat: Some(Repeat { every: Every::Week, until, except: Vec::new() }),
        windows: vec![span(9, 12), span(12, 16)],
        capacity: Capacity { litres: 120_000, kilos: 8000 },
    })
}

async fn book(
    app: &App,
    tx: &Tx,
    day: &DayRow,
    goods: &[GoodRow],
    (now, chance): (DateTime<Utc>, &Chance),
) -> ApiResult<()> {
    let windows = windows_of(&**tx, day.centre_id, [day.id]).await?.remove(&day.id);
    let windows = windows.unwrap_or_default();
    let taken: Vec<_> = goods.iter().filter(|good| good.verdict != Verdict::No).collect();
    for number in 0..PICKUPS {
        let window = windows.get(number % windows.len().max(1)).ok_or_else(|| missing("window"))?;
        let good = taken.get((number * 7) % taken.len().max(1)).ok_or_else(|| missing("good"))?;
        let wanted = Wanted {
            good: good.id,
            pieces: i32::try_from(number % 3).unwrap_or_default() + 1,
            apart: false,
            note: None,
            photos: Vec::new(),
        };
        let new = pickup(PickupId::new(now, chance), number, window.id, wanted)?;
        book_for(tx, app, day.centre_id, new).await?;
    }
    Ok(())
}

/// One of tomorrow's pickups: somewhere in Dalstede or in a village around it.
fn pickup(id: PickupId, number: usize, window: SlotId, wanted: Wanted) -> ApiResult<NewPickup> {
    let (street, postcode) = STREETS[number % STREETS.len()];
    let address = Address {
        street: Line(street.into()),
        house_number: Line((number * 3 + 1).to_string()),
        postcode: Postcode::parse(postcode).map_err(|_| missing("postcode"))?,
        town: Line("Dalstede".into()),
        spot: Some(spot(number)?),
    };
    let floor = i32::try_from(number % 4).unwrap_or_default().min(2);
    Ok(NewPickup {
        id,
        window,
        kind: Some(PickupKind::Goods),
        address,
        municipality: None,
        house: House { floor, lift: number % 8 == 3 },
        who: Who {
            name: NAMES[number % NAMES.len()].into(),
            phone: Some(format!("06 000000{number:02}")),
            email: None,
            language: Language::Nl,
        },
        note: number.is_multiple_of(9).then(|| "De bel doet het niet.".into()),
        things: vec![wanted],
    })
}

/// Most live in the town, some up to nine kilometres away: a spiral, so that no two are at one place.
#[expect(clippy::cast_precision_loss, reason = "there are forty of them")]
fn spot(number: usize) -> ApiResult<Spot> {
    let turn = number as f64 * 2.4;
    let far = 0.004 + 0.08 * (number as f64 / PICKUPS as f64).powi(2);
    spot_of([DEPOT[0] + far * turn.sin(), DEPOT[1] + 1.6 * far * turn.cos()])
}

fn spot_of([latitude, longitude]: [f64; 2]) -> ApiResult<Spot> {
    Spot::new(latitude, longitude).ok_or_else(|| missing("place on the map"))
}
