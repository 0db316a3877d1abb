//! Who repairs at the demo centre, and who comes when: all of them today, and too few on the Saturday that comes.

use chrono::{DateTime, Utc};

use crate::app::App;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::i18n::Language;
use crate::id::{CentreId, Chance, RepairerId};
use crate::repairs::{Answer, EventRow, NewRepairer, Skill, add_repairer, give_answer};

use Answer::{Maybe, No, Yes};
use Skill::{Bicycles, Computers, Electrical, Furniture, Jewellery, Textile, Toys};

/// A repairer: name, skills, and what they say of today and of the Saturday that comes.
type Person = (&'static str, &'static [Skill], Option<Answer>, Option<Answer>);

const PEOPLE: [Person; 8] = [
    ("Gerrit", &[Electrical], Some(Yes), Some(Yes)),
    ("Leyla", &[Electrical, Computers], Some(Yes), Some(Yes)),
    ("Bas", &[Electrical, Computers], Some(Yes), None),
    ("Tineke", &[Textile], Some(Yes), Some(No)),
    ("Amina", &[Textile], Some(Yes), None),
    ("Wout", &[Furniture, Bicycles], Some(Yes), Some(Maybe)),
    ("Corrie", &[Jewellery], Some(Yes), None),
    ("Dirk", &[Furniture, Toys], Some(No), Some(No)),
];

/// Adds repairers, and has them answer.
pub async fn fill(
    app: &App,
    tx: &Tx,
    centre: CentreId,
    (today, saturday): (&EventRow, &EventRow),
    now: DateTime<Utc>,
    chance: &Chance,
) -> ApiResult<()> {
    for (name, skills, on_today, on_saturday) in PEOPLE {
        let new = NewRepairer {
            id: RepairerId::new(now, chance),
            name: name.into(),
            language: Language::Nl,
            email: None,
            skills: skills.to_vec(),
        };
        let person = add_repairer(tx, app, centre, new).await?;
        for (event, answer) in [(today, on_today), (saturday, on_saturday)] {
            // Just before midnight the day of today is over.
            if let Some(answer) = answer.filter(|_| event.ends_at > now) {
                give_answer(tx, app, &person, event, answer).await?;
            }
        }
    }
    Ok(())
}
