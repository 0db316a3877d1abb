//! The repair café of the demo centre: a day that is over, the day of today, and the second Saturdays of a year.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, Timelike, Utc};
use chrono_tz::Europe::Amsterdam;

use super::{missing, repairers};
use crate::app::App;
use crate::auth::Signed;
use crate::calendar::{Every, Repeat};
use crate::capacity::Asker;
use crate::centre::CategoryRow;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::{Chance, LocationId, RepairBookingId};
use crate::repairs::{
    Around, Barrier, BookingRow, Doing, EventRow, NewBooking, NextStep, Plan, RepairAct,
    RepairResult, Report, Skill, Tables, act, arrive, book_for, plan, slots_of,
};

use RepairAct::{Finish, GoHome, PassTest, Take};
use RepairResult::{EndOfLife, Fixed, Repairable};

/// A thing of the day that is over: its category, what came of it, and what its owner said.
type Past = (&'static str, RepairResult, &'static str);

const PAST: [Past; 12] = [
    ("Lamp", Fixed, "Gaat niet meer aan"),
    ("Waterkoker", EndOfLife, "Lekt onderaan"),
    ("Koffiezetapparaat", Fixed, "Zet geen koffie meer"),
    ("Stofzuiger", Repairable, "Zuigt niet meer"),
    ("Kleding", Fixed, "De rits is kapot"),
    ("Kleding", Fixed, "Gat in de mouw"),
    ("Fiets", Fixed, "De rem doet het niet"),
    ("Laptop", Repairable, "Start niet op"),
    ("Stoel", Fixed, "Een poot zit los"),
    ("Klok", Fixed, "Loopt achter"),
    ("Strijkijzer", EndOfLife, "Wordt niet warm"),
    ("Broodrooster", Fixed, "Blijft niet beneden"),
];

/// The visitors of today: name, category, what is wrong, and how far they are.
type Visitor = (&'static str, &'static str, &'static str, &'static [RepairAct]);

const TODAY: [Visitor; 8] = [
    ("Ria", "Lamp", "Knippert", &[Take, Finish, PassTest, GoHome]),
    ("Mo", "Koffiezetapparaat", "Lekt", &[Take]),
    ("Els", "Naaimachine", "Naald blijft hangen", &[]),
    ("Kees", "Kleding", "Knoop eraf", &[Take]),
    ("Aylin", "Kleding", "Zoom is los", &[]),
    ("Piet", "Fiets", "Lekke band", &[Take, Finish]),
    ("Noor", "Stofzuiger", "Maakt lawaai", &[]),
    ("Bram", "Laptop", "Scherm blijft zwart", &[]),
];

/// Who booked for the Saturday that comes: name, category, and what is wrong.
const BOOKED: [(&str, &str, &str); 4] = [
    ("Mien", "Kleding", "De voering is los"),
    ("Sjoerd", "Kleding", "Gat in de knie"),
    ("Fenna", "Lamp", "Gaat vanzelf uit"),
    ("Ravi", "Fiets", "De ketting loopt eraf"),
];

/// Who repairs what: skill, tables, minutes, places kept.
const TABLES: [(Skill, i32, i32, i32); 6] = [
    (Skill::Electrical, 3, 30, 1),
    (Skill::Computers, 1, 45, 0),
    (Skill::Textile, 2, 30, 1),
    (Skill::Furniture, 1, 45, 0),
    (Skill::Bicycles, 1, 30, 0),
    (Skill::Jewellery, 1, 30, 0),
];

struct Filler<'a> {
    app: &'a App,
    tx: &'a Tx,
    staff: &'a Signed,
    categories: &'a HashMap<&'static str, CategoryRow>,
    location: LocationId,
    now: DateTime<Utc>,
    chance: &'a Chance,
}

/// Plans days, and has people come.
pub async fn fill(
    app: &App,
    tx: &Tx,
    staff: &Signed,
    (categories, location): (&HashMap<&'static str, CategoryRow>, LocationId),
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<()> {
    let filler = Filler { app, tx, staff, categories, location, now, chance };
    let today = now.with_timezone(&Amsterdam);
    let past = filler.plan(today.date_naive() - Days::new(28), HOURS, None).await?;
    filler.past(&past).await?;
    let event = filler.plan(today.date_naive(), around(today.time()), None).await?;
    filler.visitors(&event).await?;
    let first = second_saturday_after(today.date_naive());
    let until = first + Months::new(12);
    let repeat = Repeat { every: Every::Month, until, except: Vec::new() };
    let saturday = filler.plan(first, HOURS, Some(repeat)).await?;
    filler.bookings(&saturday).await?;
    repairers::fill(app, tx, staff.centre, (&event, &saturday), now, chance).await
}

/// Ten to one.
const HOURS: (u32, u32) = (10 * 60, 13 * 60);

/// Hours, in minutes since midnight, such that it is open now.
fn around(now: NaiveTime) -> (u32, u32) {
    let opens = now.hour().saturating_sub(1) * 60;
    (opens, (opens + 300).min(24 * 60 - 15))
}

fn second_saturday_after(day: NaiveDate) -> NaiveDate {
    let months = [day, day + Months::new(1)];
    let saturdays = months.map(|month| {
        NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), chrono::Weekday::Sat, 2)
    });
    saturdays.into_iter().flatten().find(|saturday| *saturday > day).unwrap_or(day)
}

impl Filler<'_> {
    async fn plan(
        &self,
        day: NaiveDate,
        (opens, closes): (u32, u32),
        repeat: Option<Repeat>,
    ) -> ApiResult<EventRow> {
        let time = |minutes: u32| NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0);
        let hours = time(opens).zip(time(closes)).ok_or_else(|| missing("opening hours"))?;
        let tables = TABLES.map(|(skill, tables, slot_minutes, walk_in)| Tables {
            skill,
            tables,
            slot_minutes,
            walk_in,
        });
        let wanted = Plan {
            series: self.chance.uuid(self.now),
            location: self.location,
            name: "Repair Café Dalstede".into(),
            day,
            hours,
            repeat,
            tables: tables.to_vec(),
            things_each: 2,
        };
        let (centre, zone) = (self.staff.centre, Amsterdam);
        let around = Around { zone, now: self.now, chance: self.chance };
        let events = plan(self.tx, centre, &wanted, around).await?;
        events.into_iter().next().ok_or_else(|| missing("repair event"))
    }

    async fn past(&self, event: &EventRow) -> ApiResult<()> {
        for (category, result, problem) in PAST {
            let booking = self.book(event, category, ("Bezoeker", problem)).await?;
            let booking = arrive(self.tx, self.app, self.staff, booking, None).await?;
            let acts = [Take, Finish, PassTest, GoHome];
            self.walk(booking, &acts, result).await?;
        }
        Ok(())
    }

    async fn visitors(&self, event: &EventRow) -> ApiResult<()> {
        for (name, category, problem, acts) in TODAY {
            let booking = self.book(event, category, (name, problem)).await?;
            let booking = arrive(self.tx, self.app, self.staff, booking, None).await?;
            self.walk(booking, acts, Fixed).await?;
        }
        for (name, category) in [("Sam", "Lamp"), ("Lotte", "Kleding"), ("Daan", "Klok")] {
            self.book(event, category, (name, "Kapot")).await?;
        }
        Ok(())
    }

    async fn bookings(&self, event: &EventRow) -> ApiResult<()> {
        for (name, category, problem) in BOOKED {
            self.book(event, category, (name, problem)).await?;
        }
        Ok(())
    }

    /// The first slot with room.
    async fn book(
        &self,
        event: &EventRow,
        category: &'static str,
        (name, problem): (&str, &str),
    ) -> ApiResult<BookingRow> {
        let category = self.categories.get(category).ok_or_else(|| missing(category))?;
        let skill = category.product.ok_or_else(|| missing("product"))?.entry().skill;
        let slots = slots_of(&**self.tx, event.centre_id, [event.id]).await?;
        let mut full = None;
        for slot in slots.iter().filter(|slot| slot.skill == skill) {
            let new = NewBooking {
                id: RepairBookingId::new(self.now, self.chance),
                category: category.id,
                brand: None,
                age_years: Some(6),
                problem: Some(problem.into()),
                photos: Vec::new(),
                name: name.into(),
                email: None,
                phone: None,
                language: Language::Nl,
            };
            let asked = (slot.id, Asker::Desk);
            match book_for(self.tx, self.app, event.centre_id, new, asked).await {
                Ok(booking) => return Ok(booking),
                Err(refusal) => full = Some(refusal),
            }
        }
        Err(full.unwrap_or_else(|| missing("slot")))
    }

    async fn walk(
        &self,
        mut booking: BookingRow,
        acts: &[RepairAct],
        result: RepairResult,
    ) -> ApiResult<()> {
        for what in acts {
            if *what == PassTest && !booking.needs_test() {
                continue;
            }
            let doing = Doing {
                id: self.chance.uuid(self.now),
                act: *what,
                bench: (*what == Take).then(|| format!("{}", booking.number.unwrap_or(1) % 6 + 1)),
                report: (*what == Finish).then(|| report(result)),
                device_at: None,
            };
            booking = act(self.tx, self.app, self.staff, booking, doing).await?;
        }
        Ok(())
    }
}

fn report(result: RepairResult) -> Report {
    Report {
        result,
        barrier: (result == EndOfLife).then_some(Barrier::PartsNotAvailable),
        cause: None,
        work: (result == Fixed).then(|| "Schoongemaakt en vastgezet.".into()),
        advice: None,
        parts: Vec::new(),
        next: if result == Repairable { NextStep::ComeBack } else { NextStep::Nothing },
    }
}
