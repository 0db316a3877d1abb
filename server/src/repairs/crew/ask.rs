//! Asking repairers who said nothing yet of a day that comes near.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, DbErr};

use super::entity::repairer::Model;
use super::events::CrewNews;
use super::{people, store};
use crate::app::App;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::RepairEventId;
use crate::repairs::calendar::{self, EventRow};

/// A repairer gets no more than one letter in so long a time.
pub const ASK_EACH: TimeDelta = TimeDelta::days(7);

/// Of a day that is nearer than this, we want to know who comes.
const NEAR: TimeDelta = TimeDelta::days(14);

/// Who has nothing to answer is looked at again after so long.
const LOOK_AGAIN: TimeDelta = TimeDelta::days(1);

/// So many repairers are looked at each time.
const MOST: u64 = 500;

/// Has letters written to those who said nothing yet of a day that comes near; answers how many.
///
/// # Errors
/// When the database cannot.
pub async fn ask(tx: &Tx, app: &App) -> ApiResult<usize> {
    let (now, mut asked) = (app.clock.now(), 0);
    for (centre, people) in store::to_ask(tx, now, MOST).await? {
        let days = calendar::held_within(&**tx, centre, (now, now + NEAR)).await?;
        let answers = store::answers_to(&**tx, centre, days.iter().map(|day| day.id)).await?;
        for person in people {
            let answered = |day: &EventRow| answers.contains_key(&(person.id, day.id));
            let open = days.iter().any(|day| needs(day, &person) && !answered(day));
            let next = now + if open { ASK_EACH } else { LOOK_AGAIN };
            if store::ask_again(tx, &person, next).await? && open {
                people::tell(tx, app, &person, CrewNews::Ask).await?;
                asked += 1;
            }
        }
    }
    Ok(asked)
}

/// The days that come near of which a repairer said nothing yet, the next first.
///
/// # Errors
/// When the database cannot answer.
pub async fn open_days(
    db: &impl ConnectionTrait,
    person: &Model,
    now: DateTime<Utc>,
) -> Result<Vec<EventRow>, DbErr> {
    let days = calendar::held_within(db, person.centre_id, (now, now + NEAR)).await?;
    let answered: HashSet<RepairEventId> =
        store::answers_by(db, person).await?.into_keys().collect();
    let open = |day: &EventRow| needs(day, person) && !answered.contains(&day.id);
    Ok(days.into_iter().filter(open).collect())
}

/// Whether a day has a table for what somebody can repair.
fn needs(day: &EventRow, person: &Model) -> bool {
    day.tables.0.iter().any(|tables| person.skills.0.contains(&tables.skill))
}
