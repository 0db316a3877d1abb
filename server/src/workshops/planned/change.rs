//! Changing what is told of a workshop, and how much room it has.

use poem_openapi::Object;

use super::entity::Model;
use super::store;
use crate::app::App;
use crate::booking::waiting;
use crate::capacity::{self, NewShape};
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::wire::{Line, Prose};
use crate::workshops::bookings;
use crate::workshops::rule::room;

/// What is to be otherwise; what is absent stays.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct WorkshopPatch {
    name: Option<Line<100>>,
    name_en: Option<Line<100>>,
    about: Option<Prose<600>>,
    about_en: Option<Prose<600>>,
    /// How many people there is room for; not fewer than have a place by now.
    #[oai(validator(minimum(value = "1"), maximum(value = "500")))]
    places: Option<i32>,
    #[oai(validator(minimum(value = "1"), maximum(value = "500")))]
    most_each: Option<i32>,
    #[oai(validator(minimum(value = "0"), maximum(value = "1000000")))]
    price_cents: Option<i32>,
}

/// Changes a workshop. Who waits moves up into new room.
///
/// # Errors
/// `409 places_taken` and `called_off`; `400` by the fault of its room.
pub async fn change(tx: &Tx, app: &App, row: Model, patch: WorkshopPatch) -> ApiResult<Model> {
    capacity::lock(tx, row.centre_id, row.agenda()).await?;
    let row = store::find(&**tx, row.centre_id, row.id).await?;
    if row.cancelled_at.is_some() {
        return Err(ApiError::conflict("called_off", "This was called off."));
    }
    let places = patch.places;
    let row = store::replace(tx, patch.apply(row)).await?;
    resize(tx, app, &row, places).await?;
    Ok(row)
}

async fn resize(tx: &Tx, app: &App, row: &Model, places: Option<i32>) -> ApiResult<()> {
    let rooms = capacity::rooms(&**tx, row.centre_id, [row.agenda()]).await?;
    let now = rooms.get(&row.slot()).ok_or_else(ApiError::not_found)?;
    let wanted = room(row.kind, Some(places.unwrap_or(now.places)), row.most_each)?;
    if wanted < now.taken {
        let detail = format!("{} places are taken.", now.taken);
        return Err(ApiError::conflict("places_taken", detail));
    }
    let waiting = waiting(row.starts_at, app.clock.now());
    let shape = NewShape { resized: vec![(row.slot(), (wanted, 0))], added: Vec::new() };
    let moved = capacity::reshape(tx, row.centre_id, row.agenda(), &shape, waiting).await?;
    bookings::tell_moved_up(tx, app, row.centre_id, moved, waiting).await
}

impl WorkshopPatch {
    fn apply(self, row: Model) -> Model {
        Model {
            name: self.name.map_or(row.name, |name| name.0),
            name_en: self.name_en.map(|name| name.0).or(row.name_en),
            about: self.about.map(|about| about.0).or(row.about),
            about_en: self.about_en.map(|about| about.0).or(row.about_en),
            most_each: self.most_each.unwrap_or(row.most_each),
            price_cents: self.price_cents.unwrap_or(row.price_cents),
            ..row
        }
    }
}
