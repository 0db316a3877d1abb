//! Where a pickup is on the map: as its address says, as its postcode lets expect, or as a coordinator pins it.

use std::collections::HashMap;

use super::address::Address;
use super::entity::pickup;
use super::store;
use crate::addresses::Postcode;
use crate::app::App;
use crate::capacity;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::CentreId;
use crate::pickups::{days, places};
use crate::travel::Spot;

/// Where something is, as far as is known.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// On the map.
    pub spot: Option<Spot>,
    /// Whether that is only somewhere near.
    pub nearby: bool,
}

/// Where an address is. Without a place of its own it has that of its postcode, if the centre knows that.
///
/// # Errors
/// When the database cannot answer.
pub async fn place_of(tx: &Tx, centre: CentreId, address: &Address) -> ApiResult<Place> {
    if address.spot.is_some() {
        return Ok(Place { spot: address.spot, nearby: false });
    }
    let spot = places::guess(&**tx, centre, address.postcode).await?;
    Ok(Place { spot, nearby: spot.is_some() })
}

/// Pins a pickup. The centre learns from it where the postcode is, and the others of the neighbourhood that are still to
/// come and have no door on the map are placed by that.
///
/// # Errors
/// `409 was_cancelled`, and `moved_meanwhile` when somebody changed it at the same moment.
pub async fn pin(tx: &Tx, app: &App, row: pickup::Model, spot: Spot) -> ApiResult<pickup::Model> {
    let day = days::find(&**tx, row.centre_id, row.day_id).await?;
    capacity::lock(tx, row.centre_id, day.agenda()).await?;
    let row = store::find(&**tx, row.centre_id, row.id).await?;
    if row.cancelled_at.is_some() {
        return Err(ApiError::conflict("was_cancelled", "This was cancelled."));
    }
    // What the centre forgot has no postcode any more that could be read.
    let Ok(postcode) = Postcode::parse(&row.postcode) else { return Err(ApiError::not_found()) };
    let (latitude, longitude) = spot.e6();
    let (latitude_e6, longitude_e6) = (Some(latitude), Some(longitude));
    let pinned = pickup::Model { latitude_e6, longitude_e6, spot_nearby: false, ..row };
    let row = store::replace(tx, pinned).await?;
    places::learn(tx, row.centre_id, postcode, spot).await?;
    place_neighbours(tx, app, &row, postcode).await?;
    Ok(row)
}

/// Others near it get the best place that is known by now. Nobody waits for that: it is a guess, and the version stays.
async fn place_neighbours(
    tx: &Tx,
    app: &App,
    row: &pickup::Model,
    postcode: Postcode,
) -> ApiResult<()> {
    let (centre, now) = (row.centre_id, app.clock.now());
    let mut guesses = HashMap::new();
    for other in store::without_door(tx, centre, &postcode.figures(), now).await? {
        let Ok(there) = Postcode::parse(&other.postcode) else { continue };
        let guess = match guesses.get(&there) {
            Some(guess) => *guess,
            None => places::guess(&**tx, centre, there).await?,
        };
        guesses.insert(there, guess);
        if let Some(spot) = guess {
            store::place_nearby(tx, &other, spot).await?;
        }
    }
    Ok(())
}
