use chrono::TimeZone;
use chrono_tz::America::New_York;
use chrono_tz::Asia::Kathmandu;
use chrono_tz::Europe::Amsterdam;
use icalendar::{Calendar, Component, DatePerhapsTime, Event, EventLike, EventStatus};

use super::*;

fn utc(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, month, day, hour, minute, 0).single().expect("one instant")
}

/// A lamp on Saturday 12 December 2026, from half past ten to eleven.
fn lamp() -> Entry {
    Entry {
        uid: "01934f5e-7c1a-7000-8000-00000000002a@omloop.example".into(),
        sequence: 0,
        summary: "Repair café: lamp".into(),
        description: "Neem de lamp mee, met het snoer.\nUw kaartje staat op de pagina.".into(),
        location: "De Kringloop, Oost-Voorgors; achterom".into(),
        starts_at: utc(2026, 12, 12, 9, 30),
        ends_at: utc(2026, 12, 12, 10, 0),
        time_zone: Amsterdam,
        cancelled: false,
        stamp: utc(2026, 11, 22, 15, 4),
        url: Some("https://omloop.example/afspraak#8NR3W5XA".into()),
    }
}

fn starting(starts_at: DateTime<Utc>, time_zone: Tz) -> Entry {
    Entry { starts_at, ends_at: starts_at + TimeDelta::minutes(30), time_zone, ..lamp() }
}

fn read(file: &str) -> Calendar {
    file.parse().expect("another program reads the file")
}

fn read_one(entry: &Entry) -> Event {
    let calendar = read(&event(entry));
    let events: Vec<_> = calendar.events().collect();
    let [event] = events.as_slice() else { panic!("one event, not {}", events.len()) };
    (*event).clone()
}

/// The instant that a reader makes of a time.
fn instant(time: Option<DatePerhapsTime>) -> DateTime<Utc> {
    let Some(DatePerhapsTime::DateTime(time)) = time else { panic!("no time, but {time:?}") };
    time.try_into_utc().expect("a time in a known zone")
}

/// The lines of the time zone in `file`.
fn zone_of(file: &str) -> Vec<&str> {
    let lines = file.lines().skip_while(|line| *line != "BEGIN:VTIMEZONE");
    lines.take_while(|line| *line != "END:VTIMEZONE").skip(1).collect()
}

#[test]
fn an_entry_becomes_the_file_that_was_drawn() {
    insta::assert_snapshot!("one_event", event(&lamp()).replace("\r\n", "\n"));
}

#[test]
fn another_program_reads_what_was_written() {
    let event = read_one(&lamp());
    assert_eq!(event.get_uid(), Some(lamp().uid.as_str()));
    assert_eq!(event.get_sequence(), Some(0));
    assert_eq!(event.get_summary(), Some("Repair café: lamp"));
    assert_eq!(event.get_description(), Some(lamp().description.as_str()));
    assert_eq!(event.get_location(), Some("De Kringloop, Oost-Voorgors; achterom"));
    assert_eq!(event.get_url(), lamp().url.as_deref());
    assert_eq!(event.get_timestamp(), Some(lamp().stamp));
    assert_eq!(event.get_status(), Some(EventStatus::Confirmed));
    assert_eq!(instant(event.get_start()), lamp().starts_at);
    assert_eq!(instant(event.get_end()), lamp().ends_at);
}

#[test]
fn a_change_keeps_its_identity_and_counts_on() {
    let changed = Entry { sequence: 3, cancelled: true, ..lamp() };
    let event = read_one(&changed);
    assert_eq!(event.get_uid(), Some(lamp().uid.as_str()));
    assert_eq!(event.get_sequence(), Some(3));
    assert_eq!(event.get_status(), Some(EventStatus::Cancelled));
}

#[test]
fn ten_on_the_wall_is_ten_on_both_sides_of_a_change_of_the_clocks() {
    let mornings = [
        (utc(2026, 3, 28, 9, 0), "20260328T100000"),
        (utc(2026, 3, 29, 8, 0), "20260329T100000"),
        (utc(2026, 10, 24, 8, 0), "20261024T100000"),
        (utc(2026, 10, 25, 9, 0), "20261025T100000"),
    ];
    for (at, wall) in mornings {
        let entry = starting(at, Amsterdam);
        let file = event(&entry);
        assert!(file.contains(&format!("DTSTART;TZID=Europe/Amsterdam:{wall}\r\n")), "{file}");
        assert_eq!(instant(read_one(&entry).get_start()), at, "{file}");
    }
}

#[test]
fn the_hour_that_comes_twice_is_told_apart() {
    let (first, second) = (utc(2026, 10, 25, 0, 30), utc(2026, 10, 25, 1, 30));
    let file = event(&starting(first, Amsterdam));
    assert!(file.contains("DTSTART;TZID=Europe/Amsterdam:20261025T023000\r\n"), "{file}");
    let file = event(&starting(second, Amsterdam));
    assert!(file.contains("DTSTART:20261025T013000Z\r\n"), "{file}");
    assert_eq!(instant(read_one(&starting(second, Amsterdam)).get_start()), second);
}

#[test]
fn the_time_zone_knows_the_change_between_two_entries() {
    let days = [utc(2026, 10, 24, 8, 0), utc(2026, 10, 25, 9, 0)];
    let file = feed("Repair café", &days.map(|day| starting(day, Amsterdam)));
    assert_eq!(file.matches("BEGIN:VTIMEZONE").count(), 1, "{file}");
    insta::assert_snapshot!("zone_around_a_change", zone_of(&file).join("\n"));
}

#[test]
fn zones_elsewhere_are_as_right() {
    for (zone, at) in [(New_York, utc(2026, 11, 1, 15, 0)), (Kathmandu, utc(2026, 7, 1, 4, 15))] {
        let entry = starting(at, zone);
        assert_eq!(instant(read_one(&entry).get_start()), at, "{zone}");
        assert!(zone_of(&event(&entry)).contains(&format!("TZID:{zone}").as_str()), "{zone}");
    }
}

#[test]
fn a_feed_has_a_name_and_all_entries() {
    let other = Entry { uid: "other".into(), ..starting(utc(2027, 1, 9, 9, 0), Amsterdam) };
    let file = feed("Repair café, Numansdorp", &[lamp(), other]);
    let calendar = read(&file);
    assert_eq!(calendar.property_value("X-WR-CALNAME"), Some("Repair café, Numansdorp"));
    assert_eq!(calendar.events().count(), 2);
    assert_eq!(calendar.property_value("METHOD"), Some("PUBLISH"));
}

#[test]
fn a_feed_without_entries_is_still_a_calendar() {
    assert_eq!(read(&feed("Repair café", &[])).events().count(), 0);
}

#[test]
fn no_line_is_longer_than_75_octets_and_all_end_as_they_should() {
    for length in 1..300 {
        let entry = Entry { summary: "é".repeat(length), location: "x".repeat(length), ..lamp() };
        let file = event(&entry);
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        assert!(file.ends_with("END:VCALENDAR\r\n"), "{file}");
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "{file}");
        assert_eq!(read_one(&entry).get_summary(), Some(entry.summary.as_str()));
        assert_eq!(read_one(&entry).get_location(), Some(entry.location.as_str()));
    }
}

#[test]
fn nothing_that_is_told_can_add_a_line_to_the_file() {
    let hostile = "Lamp\r\nATTENDEE:mailto:all@example.org\rEND:VEVENT\u{2028}\u{85}x\0";
    let entry = Entry {
        uid: hostile.into(),
        summary: hostile.into(),
        description: hostile.into(),
        location: hostile.into(),
        url: Some(format!("https://omloop.example/{hostile}")),
        ..lamp()
    };
    let file = feed(hostile, &[entry]);
    let mut lines = file.split(['\r', '\n', '\u{2028}', '\u{85}', '\0']);
    assert!(!lines.any(|line| line.starts_with("ATTENDEE")), "{file}");
    assert_eq!(file.matches("\r\nEND:VEVENT").count(), 1, "{file}");
    assert_eq!(read(&file).events().count(), 1);
}

#[test]
fn the_same_entry_always_makes_the_same_bytes() {
    assert_eq!(event(&lamp()), event(&lamp()));
}
