//! One entry as a component of a calendar file.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarParameter, ICalendarProperty,
    ICalendarStatus, Uri,
};
use chrono::{DateTime, TimeZone, Utc};
use chrono_tz::Tz;

use super::Entry;
use crate::wire::one_line;

/// The VEVENT of `entry`.
pub(super) fn of(entry: &Entry) -> ICalendarComponent {
    let status =
        if entry.cancelled { ICalendarStatus::Cancelled } else { ICalendarStatus::Confirmed };
    let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
    event.add_uid(&one_line(&entry.uid));
    event.add_sequence(entry.sequence.into());
    event.add_dtstamp(PartialDateTime::from_utc_timestamp(entry.stamp.timestamp()));
    add_time(&mut event, ICalendarProperty::Dtstart, entry.starts_at, entry.time_zone);
    add_time(&mut event, ICalendarProperty::Dtend, entry.ends_at, entry.time_zone);
    event.add_property(ICalendarProperty::Summary, one_line(&entry.summary));
    event.add_property(ICalendarProperty::Description, tidy_lines(&entry.description));
    event.add_property(ICalendarProperty::Location, one_line(&entry.location));
    event.add_property(ICalendarProperty::Status, status);
    if let Some(url) = &entry.url {
        event.add_property(ICalendarProperty::Url, Uri::Location(one_line(url)));
    }
    event
}

/// Adds a time of the wall in `zone`. In the hour that the clocks go through twice, such a time means
/// the first round (RFC 5545, 3.3.5); the second one is written in UTC.
fn add_time(
    event: &mut ICalendarComponent,
    property: ICalendarProperty,
    at: DateTime<Utc>,
    zone: Tz,
) {
    let on_the_wall = at.with_timezone(&zone).naive_local();
    if zone.from_local_datetime(&on_the_wall).earliest().is_some_and(|first| first == at) {
        let time = PartialDateTime::from_naive_timestamp(on_the_wall.and_utc().timestamp());
        let name = ICalendarParameter::tzid(zone.name().to_owned());
        event.add_property_with_params(property, [name], time);
    } else {
        event.add_property(property, PartialDateTime::from_utc_timestamp(at.timestamp()));
    }
}

/// `text` without control characters, and with its own line breaks only.
fn tidy_lines(text: &str) -> String {
    text.lines().map(one_line).collect::<Vec<_>>().join("\n")
}
