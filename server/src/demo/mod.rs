//! A believable centre to look at: people, places, categories, hundreds of things that walked through
//! the phases under the real rules, and crates of what has no label of its own. The same seed makes the same centre.

mod catalogue;
mod lots;
mod people;
mod pickup_goods;
mod pickups;
mod repairers;
mod repairs;
mod walks;
mod workshops;

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use crate::app::App;
use crate::centre::{self, CategoryRow, CentreRow, LocationKind, Names, StationKind};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{CategoryId, CentreId, Chance, LocationId, StationId};

pub use people::{LOGINS, PASSWORD};

/// Whether a demo centre was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seeded {
    /// Yes, with so many things.
    Made(usize),
    /// No: the database was not empty.
    NotEmpty,
}

/// Fills an empty database with a demo centre.
///
/// # Errors
/// When the database cannot.
pub async fn seed(app: &App) -> ApiResult<Seeded> {
    if centre::any(app.db.read()).await?.is_some() {
        return Ok(Seeded::NotEmpty);
    }
    let (now, chance) = (app.clock.now(), Chance::seeded(2026));
    let tx = app.db.write().await?;
    let centre = CentreId::new(now, &chance);
    let (name, time_zone) = ("De Omloop Dalstede".into(), "Europe/Amsterdam".into());
    centre::create(&tx, CentreRow { id: centre, name, time_zone, created_at: now }).await?;
    let categories = categories(&tx, centre, now, &chance).await?;
    let Places { cafe, depot } = places(&tx, centre, now, &chance).await?;
    let staff = people::create(&tx, centre, now, &chance).await?;
    let things = walks::walk(app, &tx, &staff, &categories, now, &chance).await?;
    lots::fill(app, &tx, &staff, &categories, now, &chance).await?;
    repairs::fill(app, &tx, &staff, (&categories, cafe), now, &chance).await?;
    workshops::fill(app, &tx, (centre, cafe), now, &chance).await?;
    pickups::fill(app, &tx, (centre, depot), &categories, now, &chance).await?;
    tx.commit().await?;
    Ok(Seeded::Made(things))
}

/// What to tell whoever started the demo.
pub fn welcome(app: &App, seeded: Seeded) -> String {
    let made = match seeded {
        Seeded::Made(things) => {
            format!("The database was empty: a demo centre with {things} things is in it now.")
        }
        Seeded::NotEmpty => "The database was not empty, so no demo centre was made.".into(),
    };
    let mails = match app.config.mail.as_str() {
        "folder" => format!("{}/mail/ (.eml files)", app.config.data.display()),
        server => server.split('@').next_back().unwrap_or_default().to_owned(),
    };
    let logins: String = LOGINS
        .iter()
        .map(|(login, what)| format!("    {login:<12} {PASSWORD}   {what}\n"))
        .collect();
    format!(
        "\n  {made}\n\n  Open       {}\n  Mails      {mails}\n  Gathering  news of one handover for {} minute(s)\n\n  Demo sign-ins (name, password):\n{logins}",
        app.config.base_url, app.config.gather_minutes
    )
}

async fn categories(
    tx: &Tx,
    centre_id: CentreId,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<HashMap<&'static str, CategoryRow>> {
    let mut made: HashMap<&'static str, CategoryRow> = HashMap::new();
    for (entry, position) in catalogue::CATALOGUE.iter().zip((10..).step_by(10)) {
        let row = CategoryRow {
            centre_id,
            id: CategoryId::new(now, chance),
            parent_id: entry.parent.and_then(|parent| made.get(parent)).map(|row| row.id),
            stream: entry.stream,
            names: Names::new(entry.nl, entry.en),
            pictogram: entry.pictogram.into(),
            needs_test: entry.needs_test,
            ask_each: entry.ask_each,
            product: catalogue::product(entry.nl),
            advice: catalogue::advice(entry.nl),
            typical_weight_grams: entry.grams,
            position,
            active: true,
        };
        made.insert(entry.nl, centre::create_category(tx, row).await?);
    }
    Ok(made)
}

/// Locations that others of the demo are about.
struct Places {
    /// The repair café.
    cafe: LocationId,
    /// Where the vans come from.
    depot: LocationId,
}

/// Adds locations with their stations.
async fn places(
    tx: &Tx,
    centre_id: CentreId,
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<Places> {
    use LocationKind::{CollectionPoint, Depot, RepairCafe, Shop, Workshop};
    let plan = [
        ("Milieustraat", CollectionPoint, &[("Container", StationKind::Container)][..]),
        (
            "Werkplaats",
            Workshop,
            &[("Testbank", StationKind::TestBench), ("Werkbank", StationKind::Workshop)],
        ),
        (
            "Winkel",
            Shop,
            &[
                ("Innamebalie", StationKind::Intake),
                ("Winkelvloer", StationKind::ShopFloor),
                ("Kassa", StationKind::Till),
            ],
        ),
        ("Repair café", RepairCafe, &[("Tafel 1", StationKind::Workshop)]),
        ("Depot", Depot, &[("Chauffeur", StationKind::Driver)]),
    ];
    let mut made = HashMap::new();
    for (name, kind, stations) in plan {
        let id = LocationId::new(now, chance);
        made.insert(name, id);
        let row = centre::LocationRow { centre_id, id, name: name.into(), kind, active: true };
        centre::create_location(tx, row).await?;
        for (name, kind) in stations {
            let (station, name) = (StationId::new(now, chance), (*name).into());
            let row = centre::StationRow {
                centre_id,
                id: station,
                location_id: id,
                name,
                kind: *kind,
                active: true,
            };
            centre::create_station(tx, row).await?;
        }
    }
    let place = |name| made.get(name).copied().ok_or_else(|| missing(name));
    Ok(Places { cafe: place("Repair café")?, depot: place("Depot")? })
}

fn missing(what: &str) -> ApiError {
    ApiError::internal(&format!("the demo has no {what}"))
}
