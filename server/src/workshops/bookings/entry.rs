//! A booking as an appointment in a calendar.

use chrono::{DateTime, Utc};

use super::told::Told;
use crate::app::App;
use crate::booking::MyBookingState;
use crate::calendar_file::Entry;
use crate::error::ApiResult;
use crate::secret::Purpose;

/// A booking as an appointment. Its version tells a calendar which of two files is the newer.
///
/// # Errors
/// When the time zone of the centre is none.
pub fn calendar_entry(app: &App, told: &Told, stamp: DateTime<Utc>) -> ApiResult<Entry> {
    let Told { row, centre, workshop, location, .. } = told;
    Ok(Entry {
        uid: format!("{}@omloop", row.id),
        sequence: row.version.unsigned_abs(),
        summary: workshop.name_in(row.language).to_owned(),
        description: centre.name.clone(),
        location: location.clone(),
        starts_at: workshop.starts_at,
        ends_at: workshop.ends_at,
        time_zone: centre.zone()?,
        cancelled: told.state == MyBookingState::Cancelled,
        stamp,
        url: Some(app.link(Purpose::Workshop, row.id.0)),
    })
}
