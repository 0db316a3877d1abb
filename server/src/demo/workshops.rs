//! The workshops of the demo centre: two that residents can book, and a visit of a class.

use chrono::{DateTime, Days, Months, NaiveTime, Utc};
use chrono_tz::Europe::Amsterdam;

use super::missing;
use crate::app::App;
use crate::calendar::{Every, Repeat};
use crate::db::Tx;
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::{CentreId, Chance, LocationId, WorkshopBookingId};
use crate::workshops::{NewBooking, Plan, Texts, WorkshopKind, WorkshopRow, book_for, plan};

/// What is planned, in how many days, from when to when, and how many people by one booking.
struct Planned {
    kind: WorkshopKind,
    name: [&'static str; 2],
    about: [&'static str; 2],
    in_days: u64,
    hours: [u32; 2],
    places: Option<i32>,
    most_each: i32,
    price_cents: i32,
    monthly: bool,
    /// Who comes: name, group, and how many they are.
    people: &'static [(&'static str, Option<&'static str>, i32)],
}

const PLANNED: [Planned; 3] = [
    Planned {
        kind: WorkshopKind::Workshop,
        name: ["Fietsband plakken", "Mending a bicycle tyre"],
        about: [
            "U leert uw eigen band plakken. Neem uw fiets mee. Voor iedereen vanaf 10 jaar.",
            "You learn to mend your own tyre. Bring your bicycle. For everyone from 10 years on.",
        ],
        in_days: 9,
        hours: [13, 15],
        places: Some(10),
        most_each: 4,
        price_cents: 0,
        monthly: true,
        people: &[("Fatma", None, 3), ("Joost", None, 2), ("Hanna", None, 1)],
    },
    Planned {
        kind: WorkshopKind::Workshop,
        name: ["Tas naaien van oude jeans", "Sewing a bag from old jeans"],
        about: [
            "U maakt een tas van een oude broek. Wij hebben naaimachines en stof.",
            "You make a bag from old trousers. We have sewing machines and fabric.",
        ],
        in_days: 16,
        hours: [19, 21],
        places: Some(6),
        most_each: 2,
        price_cents: 750,
        monthly: false,
        people: &[("Wil", None, 2), ("Sietske", None, 2), ("Amir", None, 2)],
    },
    Planned {
        kind: WorkshopKind::GroupVisit,
        name: ["Bezoek van een schoolklas", "Visit of a school class"],
        about: [
            "Met de klas langs de werkplaats en de winkel. Voor groep 6, 7 en 8.",
            "With the class through the workshop and the shop. For children from 9 to 12.",
        ],
        in_days: 20,
        hours: [10, 12],
        places: None,
        most_each: 30,
        price_cents: 0,
        monthly: true,
        people: &[("Juf Marleen", Some("De Regenboog, groep 7"), 27)],
    },
];

/// Plans workshops, and has people come.
pub async fn fill(
    app: &App,
    tx: &Tx,
    (centre, location): (CentreId, LocationId),
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<()> {
    for planned in &PLANNED {
        let wanted = planned.plan(location, now, chance)?;
        let rows = plan(tx, centre, &wanted, Amsterdam, now, chance).await?;
        let first = rows.first().ok_or_else(|| missing("workshop"))?;
        for visitor in planned.people {
            book_for(tx, app, centre, booking(first, *visitor, now, chance)).await?;
        }
    }
    Ok(())
}

impl Planned {
    fn plan(&self, location: LocationId, now: DateTime<Utc>, chance: &Chance) -> ApiResult<Plan> {
        let day = now.with_timezone(&Amsterdam).date_naive() + Days::new(self.in_days);
        let [opens, closes] = self.hours.map(|hour| NaiveTime::from_hms_opt(hour, 0, 0));
        let hours = opens.zip(closes).ok_or_else(|| missing("hours"))?;
        let until = day + Months::new(6);
        let repeat = Repeat { every: Every::Month, until, except: Vec::new() };
        let [name, name_en] = self.name.map(String::from);
        let [about, about_en] = self.about.map(String::from);
        Ok(Plan {
            series: chance.uuid(now),
            location,
            kind: self.kind,
            texts: Texts {
                name,
                name_en: Some(name_en),
                about: Some(about),
                about_en: Some(about_en),
            },
            day,
            hours,
            repeat: self.monthly.then_some(repeat),
            places: self.places,
            most_each: self.most_each,
            price_cents: self.price_cents,
            closes_hours: 4,
        })
    }
}

fn booking(
    workshop: &WorkshopRow,
    (name, party, people): (&str, Option<&str>, i32),
    now: DateTime<Utc>,
    chance: &Chance,
) -> NewBooking {
    NewBooking {
        id: WorkshopBookingId::new(now, chance),
        workshop: workshop.id,
        name: name.into(),
        party: party.map(String::from),
        email: None,
        phone: None,
        people,
        note: None,
        language: Language::Nl,
    }
}
