//! Booking a pickup, by anyone, without an account.

use poem_openapi::{
    ApiResponse, Object, OpenApi,
    param::{Header, Query},
    payload::Json,
};
use uuid::Uuid;

use super::address::Address;
use super::book::{NewPickup, Who, book};
use super::card::{card_code, typed};
use super::change::{Change, cancel, change};
use super::entity::pickup;
use super::entry::calendar_entry;
use super::mine::{self, MyPickup};
use super::offer::{PickupOffer, Question, offer, offer_again};
use super::store;
use super::told::told;
use super::wanted_in::{WantedIn, wanted};
use crate::addresses::Postcode;
use crate::app::App;
use crate::calendar_file::{self, CalendarAnswer};
use crate::capacity::Asker;
use crate::centre;
use crate::db::{Seen, once};
use crate::error::{ApiError, ApiResult};
use crate::i18n::Language;
use crate::id::{CentreId, PickupId, SlotId};
use crate::openapi::Tag;
use crate::pickups::effort::House;
use crate::residents::{LinkToken, nowhere};
use crate::secret::{Purpose, same};
use crate::travel::Spot;
use crate::web::Caller;
use crate::wire::{Body, Email, Line, Prose};

/// What somebody wants to have collected, and where.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PickupQuestion {
    postcode: Postcode,
    /// The code of its municipality, if that is known.
    #[oai(validator(pattern = "^GM[0-9]{4}$"))]
    municipality: Option<String>,
    spot: Option<Spot>,
    /// The floor; 0 is the street's.
    #[oai(default, validator(minimum(value = "-5"), maximum(value = "60")))]
    floor: i32,
    #[oai(default)]
    lift: bool,
    #[oai(default, validator(max_items = 20))]
    things: Vec<WantedIn>,
}

/// What somebody has collected, where and when.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PublicPickupIn {
    window_id: SlotId,
    address: Address,
    /// The code of its municipality, if that is known.
    #[oai(validator(pattern = "^GM[0-9]{4}$"))]
    municipality: Option<String>,
    /// The floor; 0 is the street's.
    #[oai(default, validator(minimum(value = "-5"), maximum(value = "60")))]
    floor: i32,
    #[oai(default)]
    lift: bool,
    name: Line<100>,
    /// Where to call; without it, an address for mail is needed.
    phone: Option<Line<30>>,
    /// Where to write to; without it, a telephone is needed.
    email: Option<Email>,
    /// What the driver should know.
    note: Option<Prose<500>>,
    language: Language,
    #[oai(validator(min_items = 1, max_items = 20))]
    things: Vec<WantedIn>,
}

/// Another window, or other things; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct PickupChangeIn {
    /// The secret of the link.
    token: Line<100>,
    window_id: Option<SlotId>,
    #[oai(validator(min_items = 1, max_items = 20))]
    things: Option<Vec<WantedIn>>,
}

/// What is on a card that a driver left.
#[derive(Debug, Object)]
struct PickupCard {
    /// The code, as it is written there.
    code: Line<20>,
    postcode: Postcode,
}

/// The way to a pickup.
#[derive(Debug, Clone, Object)]
struct PickupLink {
    /// The secret of the link to it.
    token: String,
}

/// What came of booking.
#[derive(Debug, Clone, Object)]
struct BookedPickup {
    /// The secret of the link to it.
    token: String,
    pickup: MyPickup,
}

#[derive(ApiResponse)]
enum Created {
    /// Booked.
    #[oai(status = 201)]
    Pickup(Json<BookedPickup>),
}

/// Booking a pickup.
pub struct PublicPickupsApi(pub App);

#[OpenApi(prefix_path = "/public/pickups", tag = "Tag::Pickups")]
impl PublicPickupsApi {
    /// Ask what is collected, and when a van could come
    #[oai(path = "/_offer", method = "post", operation_id = "offerPickup")]
    async fn offer(
        &self,
        /// The centre; absent where there is only one.
        #[oai(name = "centreId")]
        centre: Query<Option<CentreId>>,
        body: Body<PickupQuestion>,
    ) -> ApiResult<Json<PickupOffer>> {
        let centre = centre::meant(self.0.db.read(), centre.0).await?.id;
        Ok(Json(offer(&self.0, centre, body.0.into_question()).await?))
    }

    /// Have things collected
    #[oai(path = "/", method = "post", operation_id = "bookPickup")]
    async fn book(
        &self,
        caller: Caller,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        /// The centre; absent where there is only one.
        #[oai(name = "centreId")]
        centre: Query<Option<CentreId>>,
        body: Body<PublicPickupIn>,
    ) -> ApiResult<Created> {
        let (app, now) = (&self.0, self.0.clock.now());
        app.limits.write_to(caller, body.0.reach()?)?;
        let centre = centre::meant(app.db.read(), centre.0).await?.id;
        let id = PickupId(key.0);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = match once(&tx, centre, key.0, "bookPickup", &body.0, now).await? {
            Seen::First => book(&tx, app, centre, body.0.into_new(id)).await?,
            Seen::Again => store::find(&*tx, centre, id).await?,
        };
        tx.commit().await?;
        let token = app.secret.token(Purpose::Pickup, id.0);
        Ok(Created::Pickup(Json(BookedPickup { token, pickup: mine::show(app, &row).await? })))
    }

    /// See my pickup
    #[oai(path = "/_open", method = "post", operation_id = "openPickup")]
    async fn open(&self, caller: Caller, body: Body<LinkToken>) -> ApiResult<Json<MyPickup>> {
        let row = self.find(caller, &body.0.token).await?;
        Ok(Json(mine::show(&self.0, &row).await?))
    }

    /// Find my pickup by the card that a driver left
    #[oai(path = "/_by-card", method = "post", operation_id = "findPickupByCard")]
    async fn by_card(&self, caller: Caller, body: Body<PickupCard>) -> ApiResult<Json<PickupLink>> {
        let (app, code) = (&self.0, typed(&body.0.code.0));
        let near = store::last_at_postcode(app.db.read(), &body.0.postcode.to_string()).await?;
        let meant = near.into_iter().find(|row| same(&card_code(&app.secret, row.id), &code));
        let row = meant.ok_or_else(|| nowhere(app, caller))?;
        Ok(Json(PickupLink { token: app.secret.token(Purpose::Pickup, row.id.0) }))
    }

    /// Cancel my pickup; the same again changes nothing
    #[oai(path = "/_cancel", method = "post", operation_id = "cancelPickup")]
    async fn cancel(&self, caller: Caller, body: Body<LinkToken>) -> ApiResult<Json<MyPickup>> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = cancel(&tx, app, row, None).await?;
        tx.commit().await?;
        Ok(Json(mine::show(app, &row).await?))
    }

    /// Ask when else a van could come for my pickup
    #[oai(path = "/_offer-change", method = "post", operation_id = "offerPickupChange")]
    async fn offer_change(
        &self,
        caller: Caller,
        body: Body<LinkToken>,
    ) -> ApiResult<Json<PickupOffer>> {
        let row = self.find(caller, &body.0.token).await?;
        Ok(Json(offer_again(&self.0, &row).await?))
    }

    /// Have my pickup at another time, or of other things
    #[oai(path = "/_change", method = "post", operation_id = "changePickup")]
    async fn change(
        &self,
        caller: Caller,
        body: Body<PickupChangeIn>,
    ) -> ApiResult<Json<MyPickup>> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let wanted = Change { window: body.0.window_id, things: body.0.things.map(wanted) };
        let tx = app.db.write().await?;
        tx.touches_only([]);
        let row = change(&tx, app, row, wanted, Asker::Resident).await?;
        tx.commit().await?;
        Ok(Json(mine::show(app, &row).await?))
    }

    /// My pickup for a calendar (iCalendar, RFC 5545)
    #[oai(path = "/_calendar", method = "post", operation_id = "writePickupCalendarFile")]
    async fn calendar(&self, caller: Caller, body: Body<LinkToken>) -> ApiResult<CalendarAnswer> {
        let (app, row) = (&self.0, self.find(caller, &body.0.token).await?);
        let now = app.clock.now();
        let told = told(app.db.read(), row.centre_id, row.id, now).await?;
        Ok(CalendarAnswer::new(calendar_file::event(&calendar_entry(app, &told, now)?)))
    }
}

impl PublicPickupsApi {
    async fn find(&self, caller: Caller, token: &Line<100>) -> ApiResult<pickup::Model> {
        let found = store::by_token(self.0.db.read(), &token.0).await?;
        found.ok_or_else(|| nowhere(&self.0, caller))
    }
}

impl PickupQuestion {
    fn into_question(self) -> Question {
        Question {
            postcode: self.postcode,
            municipality: self.municipality,
            spot: self.spot,
            house: House { floor: self.floor, lift: self.lift },
            things: wanted(self.things),
        }
    }
}

impl PublicPickupIn {
    /// How they can be reached: the one that counts for how often a stranger may have us write.
    fn reach(&self) -> ApiResult<&str> {
        let email = self.email.as_ref().map(|email| email.0.as_str());
        email.or(self.phone.as_ref().map(|phone| phone.0.as_str())).ok_or_else(|| {
            let detail = "a telephone or an address for mail is needed";
            ApiError::bad_field("/phone", "required", detail)
        })
    }

    fn into_new(self, id: PickupId) -> NewPickup {
        NewPickup {
            id,
            window: self.window_id,
            kind: None,
            address: self.address,
            municipality: self.municipality,
            house: House { floor: self.floor, lift: self.lift },
            who: Who {
                name: self.name.0,
                phone: self.phone.map(|phone| phone.0),
                email: self.email.map(|email| email.0),
                language: self.language,
            },
            note: self.note.map(|note| note.0),
            things: wanted(self.things),
        }
    }
}
