//! Booking: people get places, or wait for them.

use chrono::{DateTime, TimeDelta, Utc};

use super::entity::Model;
use super::events::News;
use super::lapse::{ask_to_confirm, tell, tell_at};
use super::store;
use crate::app::App;
use crate::booking::{held_until, household};
use crate::capacity::{self, Asker, Claim, Part, State, Terms};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::{CentreId, WorkshopBookingId, WorkshopId};
use crate::secret::{Purpose, hash};
use crate::workshops::planned::{self, WorkshopRow};

/// Who wants to come.
#[derive(Debug, Clone)]
pub struct NewBooking {
    /// Identity.
    pub id: WorkshopBookingId,
    /// To what.
    pub workshop: WorkshopId,
    /// Who books.
    pub name: String,
    /// The group that comes.
    pub party: Option<String>,
    /// Where to write to.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// How many people come.
    pub people: i32,
    /// What they want the centre to know.
    pub note: Option<String>,
    /// In which language.
    pub language: Language,
}

/// Books for a resident: the places are held until the button in the letter is pressed.
///
/// # Errors
/// `409 full`, `household_limit`, `called_off` and `booking_closed`; `400` by the rule that is broken.
pub async fn book(
    tx: &Tx,
    app: &App,
    centre: CentreId,
    new: NewBooking,
    may_wait: bool,
) -> ApiResult<Model> {
    let now = app.clock.now();
    let workshop = locked(tx, centre, new.workshop).await?;
    let row = row(app, &workshop, new);
    workshop.doors().admit(row.party_of(row.people), now)?;
    check_household(tx, &row, now).await?;
    let until = held_until(workshop.starts_at, now);
    let terms = Terms { held_until: Some(until), may_wait };
    match take(tx, app, &workshop, &row, (Asker::Resident, terms)).await? {
        State::Held => ask_to_confirm(tx, app, &row, (News::Confirm, until)).await?,
        _ => tell(tx, app, &row, News::Waiting).await?,
    }
    Ok(row)
}

/// Books for somebody whom staff see or hear: it counts at once.
///
/// # Errors
/// As [`book`], but for the household.
pub async fn book_for(tx: &Tx, app: &App, centre: CentreId, new: NewBooking) -> ApiResult<Model> {
    let workshop = locked(tx, centre, new.workshop).await?;
    let row = row(app, &workshop, new);
    workshop.doors_of_staff().admit(row.party_of(row.people), app.clock.now())?;
    let terms = Terms { held_until: None, may_wait: false };
    take(tx, app, &workshop, &row, (Asker::Desk, terms)).await?;
    confirmed(tx, app, &workshop, &row).await?;
    Ok(row)
}

/// Tells of a booking that counts, now and on the day before.
///
/// # Errors
/// When the database cannot.
pub async fn confirmed(
    tx: &Tx,
    app: &App,
    workshop: &WorkshopRow,
    booking: &Model,
) -> ApiResult<()> {
    tell(tx, app, booking, News::Booked).await?;
    let day_before = workshop.starts_at - TimeDelta::days(1);
    if day_before > app.clock.now() {
        tell_at(tx, app, booking, News::Tomorrow, day_before).await?;
    }
    Ok(())
}

/// A workshop as it stands while nobody else books it or calls it off.
///
/// # Errors
/// `404` when there is none by this identity.
pub async fn locked(tx: &Tx, centre: CentreId, id: WorkshopId) -> ApiResult<WorkshopRow> {
    let seen = planned::find(&**tx, centre, id).await?;
    capacity::lock(tx, centre, seen.agenda()).await?;
    planned::find(&**tx, centre, id).await
}

/// Takes the places, or waits for them, and writes the booking down.
async fn take(
    tx: &Tx,
    app: &App,
    workshop: &WorkshopRow,
    row: &Model,
    (asker, terms): (Asker, Terms),
) -> ApiResult<State> {
    let amount = workshop.kind.takes(row.people);
    let parts = vec![Part { slot: workshop.slot(), amount }];
    let claim = Claim { id: row.claim(), agenda: workshop.agenda(), parts, any: false, asker };
    let (state, _) = capacity::claim(tx, row.centre_id, &claim, terms, app.clock.now()).await?;
    store::insert(tx, row).await?;
    Ok(state)
}

/// One household books a workshop once. Its agenda is locked, so nobody of them books meanwhile.
async fn check_household(tx: &Tx, row: &Model, now: DateTime<Utc>) -> ApiResult<()> {
    let claims = store::of_household(tx, row.centre_id, row.workshop_id, &row.household).await?;
    let standings = capacity::standings(&**tx, row.centre_id, claims).await?;
    if standings.values().any(|standing| standing.counts(now)) {
        let detail = "One household may book this once.";
        return Err(ApiError::conflict("household_limit", detail));
    }
    Ok(())
}

fn row(app: &App, workshop: &WorkshopRow, new: NewBooking) -> Model {
    Model {
        centre_id: workshop.centre_id,
        id: new.id,
        workshop_id: workshop.id,
        household: household(new.email.as_deref(), new.phone.as_deref(), new.id.0),
        name: new.name,
        party: new.party,
        email: new.email,
        phone: new.phone,
        people: new.people,
        note: new.note,
        language: new.language,
        token_hash: hash(&app.secret.token(Purpose::Workshop, new.id.0)),
        version: 1,
        came: None,
        created_at: app.clock.now(),
        cancelled_at: None,
    }
}
