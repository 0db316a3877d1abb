//! When a van is expected at its stops, by what was done until now. Pure.
//!
//! Who is twenty minutes late at one door is so at the next, unless there was waiting in between: what the plan has of it
//! is used up first.

use chrono::{DateTime, TimeDelta, Utc};

use crate::pickups::deeds::StopState;

/// A stop as it was planned, and how it stands.
#[derive(Debug, Clone, Copy)]
pub struct Stop {
    /// When the van was to get there.
    pub arrives_at: DateTime<Utc>,
    /// When the work was to begin: not before its window.
    pub starts_at: DateTime<Utc>,
    /// When the van was to go on.
    pub leaves_at: DateTime<Utc>,
    /// Seconds of driving from the last stop.
    pub drive_seconds: i32,
    /// How it stands.
    pub state: StopState,
    /// When that was so for the first time, and in how many minutes they said they would be there.
    pub since: Option<(DateTime<Utc>, Option<i32>)>,
}

impl Stop {
    fn is_over(&self) -> bool {
        matches!(self.state, StopState::Done | StopState::NotHome)
    }

    fn drive(&self) -> TimeDelta {
        TimeDelta::seconds(self.drive_seconds.into())
    }

    /// When the van goes on if it gets there then.
    fn leaves(&self, arrives_at: DateTime<Utc>) -> DateTime<Utc> {
        // The plan waits where the window opens later; who comes later waits less.
        let waits = self.starts_at > self.arrives_at;
        let begins = if waits { arrives_at.max(self.starts_at) } else { arrives_at };
        begins + (self.leaves_at - self.starts_at)
    }

    /// When the van gets there, if it is free then and it is this moment.
    fn arrives(&self, free: Option<DateTime<Utc>>, now: DateTime<Utc>) -> DateTime<Utc> {
        match (self.state, self.since) {
            (StopState::Here, Some((at, _))) => at,
            (StopState::UnderWay, Some((at, minutes))) => {
                let minutes = minutes.map(|minutes| TimeDelta::minutes(minutes.into()));
                (at + minutes.unwrap_or_else(|| self.drive())).max(now)
            }
            _ => free.map_or(self.arrives_at, |free| (free + self.drive()).max(now)),
        }
    }
}

/// When the van gets to each of its stops, in their order; to those that are over, when it was there.
pub fn expected(stops: &[Stop], now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let over = stops.iter().filter(|stop| stop.is_over());
    // Where the van was last is where it comes from, whatever the order was.
    let mut free = over.filter_map(|stop| Some(stop.since?.0)).max();
    let present = |stop: &&Stop| matches!(stop.state, StopState::Here | StopState::UnderWay);
    if let Some(stop) = stops.iter().find(present) {
        free = Some(stop.leaves(stop.arrives(free, now)).max(now));
    }
    let mut expected = Vec::with_capacity(stops.len());
    for stop in stops {
        let arrives_at = match stop.since {
            Some((at, _)) if stop.is_over() => at,
            _ => stop.arrives(free, now),
        };
        if stop.state == StopState::Open {
            free = free.map(|_| stop.leaves(arrives_at));
        }
        expected.push(arrives_at);
    }
    expected
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
    }

    /// Ten minutes there, five minutes of work.
    fn stop(minute: i64, state: StopState, since: Option<i64>) -> Stop {
        Stop {
            arrives_at: at(minute),
            starts_at: at(minute),
            leaves_at: at(minute + 5),
            drive_seconds: 600,
            state,
            since: since.map(|minute| (at(minute), None)),
        }
    }

    #[test]
    fn nothing_done_yet_is_as_planned() {
        let stops = [10, 25, 40].map(|minute| stop(minute, StopState::Open, None));
        assert_eq!(expected(&stops, at(0)), [at(10), at(25), at(40)]);
    }

    #[test]
    fn who_is_late_at_one_door_is_late_at_the_next() {
        let stops = [
            stop(10, StopState::Done, Some(35)),
            stop(25, StopState::Open, None),
            stop(40, StopState::Open, None),
        ];
        assert_eq!(expected(&stops, at(36)), [at(35), at(45), at(60)]);
        assert_eq!(expected(&stops, at(50)), [at(35), at(50), at(65)], "never in the past");
    }

    #[test]
    fn waiting_for_a_window_takes_up_what_was_late() {
        let waits =
            Stop { starts_at: at(60), leaves_at: at(65), ..stop(25, StopState::Open, None) };
        let stops = [stop(10, StopState::Done, Some(35)), waits, stop(75, StopState::Open, None)];
        assert_eq!(expected(&stops, at(36)), [at(35), at(45), at(75)]);
    }

    #[test]
    fn a_van_under_way_comes_when_its_driver_says() {
        let way = Stop { since: Some((at(20), Some(20))), ..stop(25, StopState::UnderWay, None) };
        let stops = [stop(10, StopState::Done, Some(15)), way, stop(40, StopState::Open, None)];
        assert_eq!(expected(&stops, at(22)), [at(15), at(40), at(55)]);
        let here = stop(25, StopState::Here, Some(30));
        let stops = [stop(10, StopState::Done, Some(15)), here, stop(40, StopState::Open, None)];
        assert_eq!(expected(&stops, at(50)), [at(15), at(30), at(60)], "they are there longer");
    }
}
