//! What may be answered when, and what a day lacks. Pure.

use chrono::{DateTime, Utc};
use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// What a repairer says of a day.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Enum,
    EnumIter,
    DeriveActiveEnum,
    Serialize,
    Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// I come.
    Yes,
    /// Perhaps I come.
    Maybe,
    /// I do not come.
    No,
}

/// Why a skill may be missing on a day for which people booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum Lack {
    /// Nobody brings it.
    Nobody,
    /// Who may bring it is not sure to come.
    Unsure,
    /// Fewer come than there have to be at the busiest moment.
    Few,
}

/// What a skill lacks of which so many tables are needed at once, when so many come and so many
/// perhaps. Without a booking nothing is needed, so that a year of empty days gives no warnings.
pub fn lacks(needed: i32, yes: i32, maybe: i32) -> Option<Lack> {
    match (yes, maybe) {
        _ if needed <= 0 => None,
        (0, 0) => Some(Lack::Nobody),
        (0, _) => Some(Lack::Unsure),
        _ if yes < needed => Some(Lack::Few),
        _ => None,
    }
}

/// Why nothing can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The day is over.
    #[error("This day is over.")]
    EventOver,
    /// It was called off.
    #[error("This repair event was called off.")]
    CalledOff,
}

impl Refusal {
    /// The stable word for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::EventOver => "event_over",
            Self::CalledOff => "called_off",
        }
    }
}

/// Whether an answer still counts for a day that ends then.
///
/// # Errors
/// The [`Refusal`] that applies.
pub fn may_answer(
    ends_at: DateTime<Utc>,
    called_off: bool,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    match called_off {
        true => Err(Refusal::CalledOff),
        false if ends_at <= now => Err(Refusal::EventOver),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_skill_is_missing_as_far_as_nobody_promised_it() {
        assert_eq!(lacks(1, 0, 0), Some(Lack::Nobody));
        assert_eq!(lacks(1, 0, 3), Some(Lack::Unsure));
        assert_eq!(lacks(2, 1, 5), Some(Lack::Few));
        assert_eq!(lacks(2, 2, 0), None);
    }

    #[test]
    fn an_answer_counts_until_the_end_of_a_day_that_is_held() {
        let now = DateTime::UNIX_EPOCH;
        let second = TimeDelta::seconds(1);
        assert_eq!(may_answer(now + second, false, now), Ok(()));
        assert_eq!(may_answer(now, false, now), Err(Refusal::EventOver));
        assert_eq!(may_answer(now + second, true, now), Err(Refusal::CalledOff));
    }

    proptest! {
        #[test]
        fn one_more_yes_never_makes_it_worse(needed in 0..9, yes in 0..9, maybe in 0..9) {
            let bad = |yes| lacks(needed, yes, maybe).is_some();
            prop_assert!(bad(yes) || !bad(yes + 1));
            prop_assert_eq!(lacks(0, yes, maybe), None);
            prop_assert_eq!(lacks(needed, needed, maybe), None);
        }
    }
}
