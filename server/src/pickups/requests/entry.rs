//! A pickup as an appointment in a calendar.

use chrono::{DateTime, Utc};

use super::told::{MyPickupState, Told};
use crate::app::App;
use crate::calendar_file::Entry;
use crate::error::ApiResult;
use crate::secret::Purpose;

/// A pickup as an appointment. Its version tells a calendar which of two files is the newer.
///
/// # Errors
/// When the time zone of the centre is none.
pub fn calendar_entry(app: &App, told: &Told, stamp: DateTime<Utc>) -> ApiResult<Entry> {
    Ok(Entry {
        uid: format!("{}@omloop", told.row.id),
        sequence: told.row.version.unsigned_abs(),
        summary: told.centre.name.clone(),
        description: told.collected(),
        location: told.address(),
        starts_at: told.window.starts_at,
        ends_at: told.window.ends_at,
        time_zone: told.centre.zone()?,
        cancelled: told.state == MyPickupState::Cancelled,
        stamp,
        url: Some(app.link(Purpose::Pickup, told.row.id.0)),
    })
}
