//! Telling who booked, now and as the day comes near.

use chrono::{DateTime, TimeDelta, Utc};

use super::entity::pickup;
use super::events::{News, PickupNews};
use crate::app::App;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::jobs::{When, enqueue};

/// So long before its window, somebody is reminded.
const REMINDERS: [(News, TimeDelta); 2] =
    [(News::InThreeDays, TimeDelta::days(3)), (News::Tomorrow, TimeDelta::days(1))];

/// Has a letter written now, if there is an address.
///
/// # Errors
/// When the database cannot.
pub async fn tell(tx: &Tx, app: &App, row: &pickup::Model, news: News) -> ApiResult<()> {
    tell_at(tx, app, row, news, app.clock.now()).await
}

/// Tells of a pickup whose window begins then, now and as it comes near.
///
/// # Errors
/// When the database cannot.
pub async fn tell_all(
    tx: &Tx,
    app: &App,
    row: &pickup::Model,
    news: News,
    starts_at: DateTime<Utc>,
) -> ApiResult<()> {
    tell(tx, app, row, news).await?;
    for (reminder, before) in REMINDERS {
        if starts_at - before > app.clock.now() {
            tell_at(tx, app, row, reminder, starts_at - before).await?;
        }
    }
    Ok(())
}

/// Whether a reminder is still true: what was moved to another day has reminders of its own.
pub fn still_due(news: News, starts_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    let due = REMINDERS.iter().find(|(reminder, _)| *reminder == news);
    due.is_none_or(|(_, before)| {
        let late = now - (starts_at - *before);
        (TimeDelta::zero()..TimeDelta::hours(20)).contains(&late)
    })
}

async fn tell_at(
    tx: &Tx,
    app: &App,
    row: &pickup::Model,
    news: News,
    run_at: DateTime<Utc>,
) -> ApiResult<()> {
    if row.email.is_none() {
        return Ok(());
    }
    let when = When { run_at, ..When::soon(app.clock.now()) };
    Ok(enqueue(tx, &PickupNews::of(row, news), when, &app.chance).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_of_a_day_that_is_not_it_any_more_is_not_sent() {
        let starts_at: DateTime<Utc> = "2026-12-12T08:00:00Z".parse().expect("a moment");
        let due = |news, hours| still_due(news, starts_at, starts_at - TimeDelta::hours(hours));
        assert!(due(News::Tomorrow, 24) && due(News::InThreeDays, 72));
        assert!(!due(News::Tomorrow, 48) && !due(News::InThreeDays, 24));
        assert!(due(News::Booked, 1000));
    }
}
