//! What somebody is told about their own session.

use poem_openapi::Object;

use super::guard::Signed;
use super::role::Role;
use crate::app::App;
use crate::centre::{self, LocationRow, StationKind, StationRow};
use crate::error::ApiResult;
use crate::id::{CentreId, LocationId, StaffId, StationId};

/// Who is signed in, where.
#[derive(Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Session {
    staff: Myself,
    centre: MyCentre,
    /// The station that was chosen.
    station: Option<MyStation>,
    /// Whether another password must be chosen before anything else.
    must_change_password: bool,
    /// Whether it began with a PIN, which is not enough for management and exports.
    by_pin: bool,
    /// Whether it stands at the door of the repair café, and does nothing else than let people in.
    at_door: bool,
}

/// The person signed in.
#[derive(Object)]
struct Myself {
    id: StaffId,
    name: String,
    roles: Vec<Role>,
}

/// The centre of the person signed in.
#[derive(Object)]
struct MyCentre {
    id: CentreId,
    name: String,
}

/// The station where somebody is, or a device stands.
#[derive(Object)]
#[oai(rename_all = "camelCase")]
pub struct MyStation {
    id: StationId,
    name: String,
    kind: StationKind,
    location_id: LocationId,
    location_name: String,
}

impl From<(StationRow, LocationRow)> for MyStation {
    fn from((station, location): (StationRow, LocationRow)) -> Self {
        Self {
            id: station.id,
            name: station.name,
            kind: station.kind,
            location_id: location.id,
            location_name: location.name,
        }
    }
}

/// Tells somebody about their session.
pub(super) async fn show(app: &App, signed: &Signed) -> ApiResult<Session> {
    let db = app.db.read();
    let station = match signed.station {
        Some(id) => Some(centre::station(db, signed.centre, id).await?),
        None => None,
    };
    let centre = centre::find(db, signed.centre).await?;
    let (id, name, roles) = (signed.staff, signed.name.clone(), signed.roles.to_vec());
    Ok(Session {
        staff: Myself { id, name, roles },
        centre: MyCentre { id: centre.id, name: centre.name },
        station: station.map(MyStation::from),
        must_change_password: signed.must_change_password,
        by_pin: signed.by_pin,
        at_door: signed.at_door,
    })
}
