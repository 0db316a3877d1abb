//! Where postcodes are, learned from what staff put on the map: for addresses that no register placed.

mod entity;
mod middle;
mod store;

use sea_orm::ConnectionTrait;

use crate::addresses::Postcode;
use crate::db::Tx;
use crate::error::ApiResult;
use crate::id::CentreId;
use crate::travel::Spot;

/// Remembers where a postcode is, without the door.
///
/// # Errors
/// When the database cannot.
pub async fn learn(tx: &Tx, centre: CentreId, postcode: Postcode, spot: Spot) -> ApiResult<()> {
    let (latitude_e6, longitude_e6) = middle::coarse(spot).e6();
    let postcode = postcode.to_string();
    let row = entity::Model { centre_id: centre, postcode, latitude_e6, longitude_e6 };
    Ok(store::put(tx, row).await?)
}

/// Where a postcode is: itself, or the middle of what is known of its neighbourhood.
///
/// # Errors
/// When the database cannot answer.
pub async fn guess(
    db: &impl ConnectionTrait,
    centre: CentreId,
    postcode: Postcode,
) -> ApiResult<Option<Spot>> {
    let known = store::of_neighbourhood(db, centre, &postcode.figures()).await?;
    let wanted = postcode.to_string();
    if let Some(exact) = known.iter().find(|row| row.postcode == wanted) {
        return Ok(Some(exact.spot()));
    }
    Ok(middle::middle(&known.iter().map(entity::Model::spot).collect::<Vec<_>>()))
}
