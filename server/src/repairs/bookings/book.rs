//! Booking: a thing gets a place, or waits for one.

use chrono::{DateTime, TimeDelta, Utc};

use super::entity::{BookedBy, Model};
use super::events::{LapseRepair, News, RepairNews};
use super::{limit, store};
use crate::app::App;
use crate::booking::{held_until, household};
use crate::capacity::{self, Asker, Claim, Part, State, Terms};
use crate::centre::{self, CategoryRow};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::{CategoryId, CentreId, ClaimId, PhotoId, RepairBookingId, SlotId};
use crate::jobs::{When, enqueue};
use crate::photos::{self, Photos};
use crate::repairs::calendar::{self, EventRow, SlotRow};
use crate::repairs::day::RepairStep;
use crate::repairs::{Product, Skill};
use crate::secret::{Purpose, hash};

/// What somebody wants to bring, and who they are.
#[derive(Debug, Clone)]
pub struct NewBooking {
    /// Identity.
    pub id: RepairBookingId,
    /// What it is.
    pub category: CategoryId,
    /// Its make.
    pub brand: Option<String>,
    /// How old it is, about, in years.
    pub age_years: Option<i32>,
    /// What is wrong with it.
    pub problem: Option<String>,
    /// How it looks.
    pub photos: Vec<PhotoId>,
    /// Who brings it.
    pub name: String,
    /// Where to write to.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// In which language.
    pub language: Language,
}

/// When it is brought.
#[derive(Debug, Clone, Copy)]
pub enum Wish {
    /// In this slot.
    Slot(SlotId),
    /// In this slot; if it is full, in any of that day, whenever there is a place.
    SlotOrWait(SlotId),
}

/// A slot with its event, which is locked.
struct Place {
    slot: SlotRow,
    event: EventRow,
    product: Product,
}

/// Books for a resident: the place is held until the button in the letter is pressed.
///
/// # Errors
/// `409 full`, `household_limit`, `called_off` and `slot_over`; `400` for a thing that is not repaired here.
pub async fn book(
    tx: &Tx,
    app: &App,
    centre: CentreId,
    new: NewBooking,
    wish: Wish,
) -> ApiResult<Model> {
    let now = app.clock.now();
    let place = Place::find(tx, centre, new.category, wish.slot()).await?;
    place.is_open(now)?;
    let until = held_until(place.slot.starts_at, now);
    let waits = matches!(wish, Wish::SlotOrWait(_));
    let terms = Terms { held_until: Some(until), may_wait: waits };
    let (booking, state) =
        place.take(tx, app, new, BookedBy::Resident, (Asker::Resident, terms)).await?;
    match state {
        State::Held => {
            tell(tx, app, &booking, News::Confirm).await?;
            lapse_at(tx, app, &booking, until).await?;
        }
        _ => tell(tx, app, &booking, News::Waiting).await?,
    }
    Ok(booking)
}

/// Books for somebody whom staff see or hear: it counts at once.
///
/// # Errors
/// As [`book`].
pub async fn book_for(
    tx: &Tx,
    app: &App,
    centre: CentreId,
    new: NewBooking,
    (slot, asker): (SlotId, Asker),
) -> ApiResult<Model> {
    let place = Place::find(tx, centre, new.category, slot).await?;
    place.is_on()?;
    let terms = Terms { held_until: None, may_wait: false };
    let (booking, _) = place.take(tx, app, new, BookedBy::Staff, (asker, terms)).await?;
    confirmed(tx, app, &booking).await?;
    Ok(booking)
}

/// Lets somebody in who is here without a booking: the first slot of the day with room is theirs.
///
/// # Errors
/// As [`book`], and `409 not_repaired_today` when nobody is there who repairs such things.
pub async fn walk_in(
    tx: &Tx,
    app: &App,
    event: &EventRow,
    new: NewBooking,
    asker: Asker,
) -> ApiResult<Model> {
    let (centre, now) = (event.centre_id, app.clock.now());
    let event = calendar::locked(tx, centre, event.id).await?;
    let product = product_of(&centre::category(&**tx, centre, new.category).await?)?;
    let slots = calendar::slots_of(&**tx, centre, [event.id]).await?;
    let skilled = slots.into_iter().filter(|slot| slot.skill == product.entry().skill);
    let (over, mut ahead): (Vec<_>, Vec<_>) = skilled.partition(|slot| slot.ends_at <= now);
    // Who comes after the last slot is still helped when somebody is there.
    ahead.extend(over);
    let slot = ahead.first().cloned().ok_or_else(not_repaired_today)?;
    let place = Place { slot, event, product };
    place.is_on()?;
    let terms = Terms { held_until: None, may_wait: false };
    let slots = ahead.iter().map(|slot| slot.id).collect();
    place.take_any(tx, app, new, BookedBy::Nobody, (asker, terms), slots).await.map(|(row, _)| row)
}

/// Tells of a booking that counts, now and on the day before.
///
/// # Errors
/// When the database cannot.
pub async fn confirmed(tx: &Tx, app: &App, booking: &Model) -> ApiResult<()> {
    let now = app.clock.now();
    tell(tx, app, booking, News::Booked).await?;
    let day_before = booking.slot_at - TimeDelta::days(1);
    if day_before > now {
        let news = News::Tomorrow { slot_at: booking.slot_at };
        tell_at(tx, app, booking, news, day_before).await?;
    }
    Ok(())
}

/// Has a letter written, if there is an address.
///
/// # Errors
/// When the database cannot.
pub async fn tell(tx: &Tx, app: &App, booking: &Model, news: News) -> ApiResult<()> {
    tell_at(tx, app, booking, news, app.clock.now()).await
}

/// Has a letter written at a moment, if there is an address; the letter says how things stand by then.
///
/// # Errors
/// When the database cannot.
pub async fn tell_at(
    tx: &Tx,
    app: &App,
    booking: &Model,
    news: News,
    run_at: DateTime<Utc>,
) -> ApiResult<()> {
    if booking.email.is_none() {
        return Ok(());
    }
    let when = When { run_at, ..When::soon(app.clock.now()) };
    Ok(enqueue(tx, &RepairNews::of(booking, news), when, &app.chance).await?)
}

/// Has a place given back unless it is confirmed by then.
///
/// # Errors
/// When the database cannot.
pub async fn lapse_at(tx: &Tx, app: &App, booking: &Model, run_at: DateTime<Utc>) -> ApiResult<()> {
    let lapse = LapseRepair { centre: booking.centre_id, claim: booking.claim_id };
    let when = When { run_at, ..When::soon(app.clock.now()) };
    Ok(enqueue(tx, &lapse, when, &app.chance).await?)
}

/// What a category is in the words of the monitors.
///
/// # Errors
/// `400` when such things are not repaired here.
pub fn product_of(category: &CategoryRow) -> ApiResult<Product> {
    category
        .product
        .filter(|_| category.active)
        .ok_or_else(|| ApiError::bad_field("/categoryId", "not_repaired", "is not repaired here"))
}

fn not_repaired_today() -> ApiError {
    ApiError::conflict("not_repaired_today", "Nobody is here today who repairs such things.")
}

impl Wish {
    fn slot(self) -> SlotId {
        let (Self::Slot(slot) | Self::SlotOrWait(slot)) = self;
        slot
    }
}

impl Place {
    async fn find(
        tx: &Tx,
        centre: CentreId,
        category: CategoryId,
        slot: SlotId,
    ) -> ApiResult<Self> {
        let category = centre::categories(&**tx, centre, [category]).await?.remove(&category);
        let unknown = || ApiError::bad_field("/categoryId", "unknown", "is no category here");
        let product = product_of(&category.ok_or_else(unknown)?)?;
        let (slot, event) = calendar::locked_slot(tx, centre, slot).await?;
        if slot.skill == product.entry().skill {
            Ok(Self { slot, event, product })
        } else {
            Err(ApiError::bad_field("/slotId", "other_skill", "is for other things"))
        }
    }

    fn is_on(&self) -> ApiResult<()> {
        match self.event.cancelled_at {
            Some(_) => Err(ApiError::conflict("called_off", "This repair event was called off.")),
            None => Ok(()),
        }
    }

    fn is_open(&self, now: DateTime<Utc>) -> ApiResult<()> {
        if self.slot.closed || self.slot.starts_at <= now {
            return Err(ApiError::conflict("slot_over", "This time has passed."));
        }
        self.is_on()
    }

    async fn take(
        &self,
        tx: &Tx,
        app: &App,
        new: NewBooking,
        channel: BookedBy,
        on: (Asker, Terms),
    ) -> ApiResult<(Model, State)> {
        let mut slots = vec![self.slot.id];
        if on.1.may_wait {
            let all = calendar::slots_of(&**tx, self.event.centre_id, [self.event.id]).await?;
            let alike = all.iter().filter(|slot| slot.skill == self.slot.skill);
            slots.extend(alike.map(|slot| slot.id).filter(|id| *id != self.slot.id));
        }
        self.take_any(tx, app, new, channel, on, slots).await
    }

    /// Takes the first of these slots that has room.
    async fn take_any(
        &self,
        tx: &Tx,
        app: &App,
        new: NewBooking,
        channel: BookedBy,
        (asker, terms): (Asker, Terms),
        slots: Vec<SlotId>,
    ) -> ApiResult<(Model, State)> {
        let (event, now) = (&self.event, app.clock.now());
        let claim = ClaimId(new.id.0);
        let mut row = self.row(app, new, channel, claim);
        if asker == Asker::Resident {
            limit::check(tx, event, &row.household, now).await?;
        }
        let parts = slots.into_iter().map(|slot| Part { slot, amount: 1 }).collect();
        let wanted = Claim { id: claim, agenda: event.agenda(), parts, any: true, asker };
        let (state, given) = capacity::claim(tx, event.centre_id, &wanted, terms, now).await?;
        if let (true, [part, ..]) = (state != State::Waiting, &given[..]) {
            let (slot, _) = calendar::slot(&**tx, event.centre_id, part.slot).await?;
            (row.slot_id, row.slot_at) = (slot.id, slot.starts_at);
        }
        for photo in &row.photos.0 {
            photos::put_to_use(tx, event.centre_id, *photo, "/photoIds").await?;
        }
        store::insert(tx, &row).await?;
        Ok((row, state))
    }

    fn row(&self, app: &App, new: NewBooking, channel: BookedBy, claim_id: ClaimId) -> Model {
        let household = household(new.email.as_deref(), new.phone.as_deref(), new.id.0);
        Model {
            centre_id: self.event.centre_id,
            id: new.id,
            event_id: self.event.id,
            slot_id: self.slot.id,
            claim_id,
            slot_at: self.slot.starts_at,
            was_at: None,
            skill: self.skill(),
            category_id: new.category,
            product: Some(self.product),
            brand: new.brand,
            age_years: new.age_years,
            problem: new.problem,
            photos: Photos(new.photos),
            name: new.name,
            email: new.email,
            phone: new.phone,
            household,
            language: new.language,
            token_hash: hash(&app.secret.token(Purpose::Booking, new.id.0)),
            channel,
            step: RepairStep::Booked,
            version: 1,
            number: None,
            bench: None,
            repairer_id: None,
            item_id: None,
            result: None,
            barrier: None,
            report: None,
            safe: None,
            works: None,
            created_at: app.clock.now(),
            arrived_at: None,
            started_at: None,
            finished_at: None,
            left_at: None,
        }
    }

    fn skill(&self) -> Skill {
        self.slot.skill
    }
}
