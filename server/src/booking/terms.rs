//! How long somebody has to confirm.

use chrono::{DateTime, TimeDelta, Utc};

use crate::capacity::Waiting;

/// How long a place is kept for somebody who has yet to press the button in the letter.
const CONFIRM_WITHIN: TimeDelta = TimeDelta::hours(2);

/// How long somebody who moves up has to accept, while it is far off.
const ACCEPT_WITHIN: TimeDelta = TimeDelta::hours(12);

/// How long they have at least.
const ACCEPT_AT_LEAST: TimeDelta = TimeDelta::minutes(30);

/// Until when a place is held that somebody asks for now.
pub fn held_until(starts_at: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    (now + CONFIRM_WITHIN).min(starts_at)
}

/// Who moves up has some hours to accept; as it comes near, half an hour.
pub fn waiting(starts_at: DateTime<Utc>, now: DateTime<Utc>) -> Waiting {
    let accept_by = (now + ACCEPT_WITHIN).min(starts_at).max(now + ACCEPT_AT_LEAST);
    Waiting { accept_by }
}
