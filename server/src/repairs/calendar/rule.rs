//! Which slots an event has.

use chrono::{DateTime, TimeDelta, Utc};

use super::tables::Tables;
use crate::error::ApiError;
use crate::repairs::Skill;

/// So many slots are made at once at most: two years of weekly events with every skill and 15-minute slots
/// from ten till half past one. It keeps others from writing for a third of a second on SQLite.
const MOST_SLOTS: usize = 12_000;

/// Why an event cannot have these tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// No slot fits between opening and closing.
    #[error("is longer than the event")]
    TooShort(Skill),
    /// A skill stands there twice.
    #[error("a skill has its tables once")]
    Twice(Skill),
    /// All events together have more slots than are made at once.
    #[error("make more than {MOST_SLOTS} slots, all days together")]
    TooMany,
    /// More is kept for walk-ins than there is.
    #[error("more places are kept than there are tables")]
    KeepsMore(Skill),
}

impl Fault {
    /// The stable word for what is wrong with the tables.
    fn code(self) -> &'static str {
        match self {
            Self::TooShort(_) => "slot_too_long",
            Self::Twice(_) => "skill_twice",
            Self::TooMany => "too_many_slots",
            Self::KeepsMore(_) => "keeps_more_than_there_is",
        }
    }
}

impl From<Fault> for ApiError {
    fn from(fault: Fault) -> Self {
        Self::bad_field("/tables", fault.code(), fault.to_string())
    }
}

/// A part of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// What is repaired.
    pub skill: Skill,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
}

/// The slots of an event, as many as fit.
///
/// # Errors
/// [`Fault::TooShort`] when a skill gets none, [`Fault::Twice`] and [`Fault::KeepsMore`].
pub fn spans(
    (starts_at, ends_at): (DateTime<Utc>, DateTime<Utc>),
    tables: &[Tables],
) -> Result<Vec<(Span, Tables)>, Fault> {
    let mut spans = Vec::new();
    for (place, row) in tables.iter().enumerate() {
        if tables[..place].iter().any(|other| other.skill == row.skill) {
            return Err(Fault::Twice(row.skill));
        }
        if row.walk_in > row.tables {
            return Err(Fault::KeepsMore(row.skill));
        }
        let long = TimeDelta::minutes(row.slot_minutes.into());
        let begins = std::iter::successors(Some(starts_at), |at| Some(*at + long));
        let fit = begins.map(|at| (at, at + long)).take_while(|(_, end)| *end <= ends_at);
        let before = spans.len();
        spans.extend(
            fit.map(|(starts_at, ends_at)| (Span { skill: row.skill, starts_at, ends_at }, *row)),
        );
        if spans.len() == before {
            return Err(Fault::TooShort(row.skill));
        }
    }
    Ok(spans)
}

/// Whether so many slots are made at once.
///
/// # Errors
/// [`Fault::TooMany`] when not.
pub fn check_size(slots: usize) -> Result<(), Fault> {
    if slots > MOST_SLOTS { Err(Fault::TooMany) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Open on 12 December 2026 from nine in UTC for so many minutes.
    fn open(minutes: i64) -> (DateTime<Utc>, DateTime<Utc>) {
        let opens = "2026-12-12T09:00:00Z".parse().expect("a moment");
        (opens, opens + TimeDelta::minutes(minutes))
    }

    fn tables(skill: Skill, slot_minutes: i32) -> Tables {
        Tables { skill, tables: 2, slot_minutes, walk_in: 0 }
    }

    #[test]
    fn slots_fill_the_opening_hours_and_none_is_cut() {
        let open = open(130);
        let all = [tables(Skill::Electrical, 30), tables(Skill::Textile, 60)];
        let spans = spans(open, &all).expect("slots");
        let starts = |skill| {
            let spans = spans.iter().filter(move |(span, _)| span.skill == skill);
            spans.map(|(span, _)| span.starts_at.format("%H:%M").to_string()).collect::<Vec<_>>()
        };
        assert_eq!(starts(Skill::Electrical), ["09:00", "09:30", "10:00", "10:30"]);
        assert_eq!(starts(Skill::Textile), ["09:00", "10:00"]);
    }

    #[test]
    fn a_table_that_fits_nowhere_stands_twice_or_keeps_more_than_it_has_is_refused() {
        let open = open(60);
        let row = tables(Skill::Toys, 30);
        assert_eq!(spans(open, &[row, row]), Err(Fault::Twice(Skill::Toys)));
        assert_eq!(
            spans(open, &[Tables { slot_minutes: 90, ..row }]),
            Err(Fault::TooShort(Skill::Toys))
        );
        assert_eq!(
            spans(open, &[Tables { walk_in: 3, ..row }]),
            Err(Fault::KeepsMore(Skill::Toys))
        );
    }

    proptest! {
        /// Events of any length, with slots of any length.
        #[test]
        fn each_slot_lies_within_its_event(hours in 1_i64..12, minutes in 5_i32..60) {
            let (opens, closes) = open(hours * 60);
            let spans = spans((opens, closes), &[tables(Skill::Other, minutes)]).expect("slots");
            prop_assert_eq!(spans.len(), usize::try_from(hours * 60 / i64::from(minutes)).expect("some"));
            prop_assert!(spans.iter().all(|(span, _)| opens <= span.starts_at && span.ends_at <= closes));
        }
    }
}
