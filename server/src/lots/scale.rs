//! Weighing: what the scale showed, and what is left of it without the container.

use super::refusal::LotRefusal;
use super::store;
use crate::db::Tx;
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, ContainerId};

/// A weight as it was told: net, or gross and in which container.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scale {
    /// Net, in grams.
    pub net_grams: Option<i32>,
    /// With its container, in grams.
    pub gross_grams: Option<i32>,
    /// The container.
    pub container: Option<ContainerId>,
}

/// A weight as it is kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Weighed {
    /// Net, in grams; none when nothing was weighed.
    pub net_grams: Option<i32>,
    /// What the scale showed, and what the container weighed at that time.
    pub gross_and_tare: Option<(i32, i32)>,
    /// The container.
    pub container: Option<ContainerId>,
}

/// The net weight in grams.
///
/// # Errors
/// `BelowTare` when the scale shows no more than the empty container.
pub fn net(gross: i32, tare: i32) -> Result<i32, LotRefusal> {
    if gross > tare { Ok(gross - tare) } else { Err(LotRefusal::BelowTare) }
}

/// Works out the net weight.
///
/// # Errors
/// `400` when net and gross are both told, or gross without a container; `404` when the container is
/// not here; `409 below_tare`.
pub async fn weigh(tx: &Tx, centre: CentreId, scale: Scale) -> ApiResult<Weighed> {
    match scale {
        Scale { net_grams, gross_grams: None, container: None } => {
            Ok(Weighed { net_grams, ..Weighed::default() })
        }
        Scale { net_grams: None, gross_grams: Some(gross), container: Some(id) } => {
            let tare = store::container(&**tx, centre, id).await?.tare_grams;
            Ok(Weighed {
                net_grams: Some(net(gross, tare)?),
                gross_and_tare: Some((gross, tare)),
                container: Some(id),
            })
        }
        Scale { net_grams: Some(_), .. } => {
            Err(ApiError::bad_field("/weightGrams", "ambiguous", "is told beside a gross weight"))
        }
        Scale { gross_grams: None, .. } => {
            Err(ApiError::bad_field("/grossGrams", "required", "is needed with a container"))
        }
        Scale { container: None, .. } => {
            Err(ApiError::bad_field("/containerId", "required", "is needed with a gross weight"))
        }
    }
}
