//! Appointments as a file for a calendar program (iCalendar, RFC 5545).
//!
//! Times are those of the wall, with the rules of their time zone in the file, as a reader expects
//! them: an appointment at ten stays at ten. The crate `calcard` writes it, because `icalendar` defines
//! no time zones and lets a line grow to 76 octets.

mod component;
#[cfg(test)]
mod tests;

use calcard::common::CalendarScale;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarMethod, ICalendarProperty,
};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::wire::{FileKind, TextFile, one_line};

/// The media type of a calendar file; what it holds is published, not an invitation to answer.
pub const CONTENT_TYPE: &str = "text/calendar; charset=utf-8; method=PUBLISH";

/// A calendar file as the answer of an operation.
pub type CalendarAnswer = TextFile<Calendar>;

/// The kind of [`CalendarAnswer`].
pub struct Calendar;

impl FileKind for Calendar {
    const MEDIA_TYPE: &'static str = "text/calendar; charset=utf-8";
    const NAME: &'static str = "omloop.ics";
}

/// Something that happens at a time. Texts may hold anything: what would break the file becomes a
/// space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its identity in every calendar, the same at each change of it.
    pub uid: String,
    /// How often it was changed. A calendar keeps the highest.
    pub sequence: u32,
    /// What it is, on one line.
    pub summary: String,
    /// More of it, on as many lines as it takes.
    pub description: String,
    /// Where it is, on one line.
    pub location: String,
    /// When it starts.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    /// Whose wall shows these times.
    pub time_zone: Tz,
    /// Whether it is off. A calendar shows it struck through, or no more.
    pub cancelled: bool,
    /// When it was last changed.
    pub stamp: DateTime<Utc>,
    /// The page with more of it.
    pub url: Option<String>,
}

/// A file with one entry.
pub fn event(entry: &Entry) -> String {
    let mut file = empty();
    fill(&mut file, std::slice::from_ref(entry));
    file.to_string()
}

/// A file with all entries, for a calendar called `name` that fetches it again and again.
pub fn feed(name: &str, entries: &[Entry]) -> String {
    let mut file = empty();
    let calendar = &mut file.components[0];
    calendar.add_property(ICalendarProperty::Name, one_line(name));
    // Most programs know only this older spelling of it.
    calendar.add_property(ICalendarProperty::Other("X-WR-CALNAME".into()), one_line(name));
    fill(&mut file, entries);
    file.to_string()
}

fn empty() -> ICalendar {
    let mut calendar = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    calendar.add_property(ICalendarProperty::Version, "2.0");
    calendar.add_property(ICalendarProperty::Prodid, "-//Omloop//Omloop//NL");
    calendar.add_property(ICalendarProperty::Calscale, CalendarScale::Gregorian);
    calendar.add_property(ICalendarProperty::Method, ICalendarMethod::Publish);
    ICalendar { components: vec![calendar] }
}

/// Adds the entries, and each time zone that they name.
fn fill(file: &mut ICalendar, entries: &[Entry]) {
    for (id, entry) in (1..).zip(entries) {
        file.components.push(component::of(entry));
        file.components[0].component_ids.push(id);
    }
    let mut zones: Vec<Tz> = entries.iter().map(|entry| entry.time_zone).collect();
    zones.sort_by_key(|zone| zone.name());
    zones.dedup();
    let first = entries.iter().map(|entry| entry.starts_at).min();
    let last = entries.iter().map(|entry| entry.ends_at).max();
    if let (Some(first), Some(last)) = (first, last) {
        let from = first - TimeDelta::days(1);
        for zone in zones {
            file.add_timezone(zone.name(), from.timestamp(), last.timestamp());
        }
    }
}
