//! A pickup day as the planner reads it.

use std::collections::HashMap;

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use omloop_planner::{
    Break, Driven as Driving, Halt, Load, Lock, Place, Price, Problem, Seconds, Skills, Stop,
    StopId, Travel, Unloading, Van, VanId as PlannerVan, Weights, Window,
};

use super::driven::{Did, Driven};
use crate::calendar::hours;
use crate::id::{PickupId, SlotId, VanId};
use crate::pickups::PickupKind;
use crate::pickups::days::WindowRow;
use crate::pickups::requests::PickupRow;
use crate::pickups::setup::{DepotRow, VanRow};
use crate::travel::Spot;

/// Three people who carry.
const CREW_OF_THREE: Skills = Skills(1 << Skills::FREE);

/// No day has more seconds, counted from the midnight before it: one of 25 hours, and a shift into the night.
const LONGEST_DAY: Seconds = 48 * 3600;

/// Four people who carry.
const CREW_OF_FOUR: Skills = Skills(1 << (Skills::FREE + 1));

/// What leaving a pickup out costs, in seconds of driving. More than any way round: somebody waits for the van. What
/// was sold comes before what is given, and a full container before both, since nobody can add to it.
fn price(kind: PickupKind) -> Price {
    match kind {
        PickupKind::Goods => Price::Points(36_000),
        PickupKind::Recycling => Price::Points(30_000),
        PickupKind::Delivery => Price::Points(54_000),
        PickupKind::Container => Price::Points(72_000),
    }
}

/// A day as it was read.
#[derive(Debug, Clone)]
pub struct Input {
    /// Midnight before the day, from which seconds are counted.
    pub midnight: DateTime<Utc>,
    /// Where the clock hangs.
    pub zone: Tz,
    /// Where the vans come from.
    pub depot: DepotRow,
    /// The vans.
    pub vans: Vec<VanRow>,
    /// What is collected and brought.
    pub pickups: Vec<PickupRow>,
    /// Within which hours.
    pub windows: HashMap<SlotId, WindowRow>,
    /// With which van a coordinator wants it to stay.
    pub locks: HashMap<PickupId, VanId>,
    /// What the vans did until now.
    pub driven: Driven,
    /// The present.
    pub now: DateTime<Utc>,
}

impl Input {
    /// The pickups that have a place on the map, each with it. The depot is place 0, and they follow in this order.
    pub fn mapped(&self) -> impl Iterator<Item = (&PickupRow, Spot)> {
        self.pickups.iter().filter_map(|row| Some((row, row.spot()?)))
    }

    /// All places, the depot first.
    pub fn places(&self) -> Vec<Spot> {
        std::iter::once(self.depot.spot()).chain(self.mapped().map(|(_, spot)| spot)).collect()
    }

    /// What the planner plans, with these driving times.
    pub fn problem(&self, travel: Travel) -> Problem {
        let stops = self.mapped().zip(1..).map(|((row, _), place)| self.stop(row, place));
        let vans = self.vans.iter().map(|van| self.van(van));
        let (stops, vans) = (stops.collect(), vans.collect());
        Problem {
            travel,
            stops,
            vans,
            weights: Weights::default(),
            now: self.seconds(self.now).min(LONGEST_DAY),
        }
    }

    /// Seconds since midnight; what lies before it is midnight.
    fn seconds(&self, at: DateTime<Utc>) -> Seconds {
        Seconds::try_from((at - self.midnight).num_seconds()).unwrap_or_default()
    }

    /// The moment of so many seconds since midnight.
    pub fn moment(&self, seconds: Seconds) -> DateTime<Utc> {
        self.midnight + chrono::TimeDelta::seconds(seconds.into())
    }

    fn stop(&self, row: &PickupRow, place: Place) -> Stop {
        let load = match self.driven.missed.contains(&row.id) {
            true => Load::default(),
            false => Load::new(row.litres.unsigned_abs(), row.kilos.unsigned_abs()),
        };
        let (pick_up, deliver) = match row.kind {
            PickupKind::Delivery => (Load::default(), load),
            _ => (load, Load::default()),
        };
        let window = self.windows.get(&row.window_id).map(|window| Window {
            open: self.seconds(window.starts_at),
            close: self.seconds(window.ends_at),
        });
        let mut driven = self.driven.by_van.values().flatten();
        let is_driven = driven.any(|done| done.did == Did::Stop(row.id));
        let lock =
            self.locks.get(&row.id).filter(|_| !is_driven).map(|van| Lock::Van(planner_van(*van)));
        Stop {
            id: StopId(row.id.0.as_u128()),
            place,
            windows: window.into_iter().collect(),
            service: row.minutes.unsigned_abs().saturating_mul(60),
            pick_up,
            deliver,
            needs: crew(row.people),
            // What a coordinator tied to a van is not what is left out to save a way.
            price: if lock.is_some() { Price::Mandatory } else { price(row.kind) },
            lock: lock.unwrap_or_default(),
        }
    }

    fn van(&self, row: &VanRow) -> Van {
        let skills = if row.lift { crew(row.crew).and(Skills::LIFT) } else { crew(row.crew) };
        let driven = self.driven_by(row.id);
        let rests = driven.iter().filter(|done| matches!(done.halt, Halt::Break(_))).count();
        let rest = row.break_from.zip(row.break_until).and_then(|(from, until)| {
            let rest = Break {
                duration: row.break_minutes.unsigned_abs() * 60,
                earliest: self.at_minute(from),
                latest: self.at_minute(until),
            };
            if rests > 0 { Some(rest) } else { self.still_possible(rest, row, &driven) }
        });
        let unloading = (row.most_trips > 1).then(|| Unloading {
            place: 0,
            service: self.depot.unload_minutes.unsigned_abs() * 60,
            most: row.most_trips.unsigned_abs() - 1,
        });
        Van {
            id: planner_van(row.id),
            start: 0,
            end: 0,
            shift_start: self.at_minute(row.shift_from),
            shift_end: self.at_minute(row.shift_until),
            capacity: Load::new(row.litres.unsigned_abs(), row.kilos.unsigned_abs()),
            skills,
            fixed_cost: 0,
            unloading,
            breaks: rest.into_iter().collect(),
            driven,
        }
    }

    /// What a van did, as the planner keeps it. It knows one break a day; another one is time at the place before.
    fn driven_by(&self, van: VanId) -> Vec<Driving> {
        let mut rests = 0;
        let done = self.driven.by_van.get(&van).into_iter().flatten();
        let vans = self.vans.iter().find(|row| row.id == van);
        let (may_unload, has_break) =
            vans.map_or((false, false), |row| (row.most_trips > 1, row.break_from.is_some()));
        let kept = done.filter_map(|done| {
            let halt = match done.did {
                Did::Stop(pickup) if self.is_mapped(pickup) => {
                    Halt::Stop(StopId(pickup.0.as_u128()))
                }
                Did::Unload if may_unload => Halt::Unloading,
                Did::Rest if has_break && rests == 0 => {
                    rests += 1;
                    Halt::Break(0)
                }
                _ => return None,
            };
            let arrival = self.seconds(done.arrival);
            Some(Driving { halt, arrival, start: arrival, departure: self.seconds(done.departure) })
        });
        kept.collect()
    }

    fn is_mapped(&self, pickup: PickupId) -> bool {
        self.pickups.iter().any(|row| row.id == pickup && row.spot().is_some())
    }

    /// A break that the day left no time for is taken late, while the shift has room for it; then it is up to the crew.
    fn still_possible(&self, rest: Break, row: &VanRow, driven: &[Driving]) -> Option<Break> {
        let ready = driven.last().map_or(0, |done| done.departure).max(self.seconds(self.now));
        if ready <= rest.latest {
            return Some(rest);
        }
        let fits = ready.saturating_add(rest.duration) <= self.at_minute(row.shift_until);
        fits.then_some(Break { earliest: rest.earliest.min(ready), latest: ready, ..rest })
    }

    /// A minute of the clock on the wall, in seconds since midnight: not the same in the night of the clocks.
    fn at_minute(&self, minute: i32) -> Seconds {
        let day = self.midnight.with_timezone(&self.zone).date_naive();
        let time = NaiveTime::from_num_seconds_from_midnight_opt(minute.unsigned_abs() * 60, 0);
        let last = NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default();
        let open = time.and_then(|time| hours(day, (time, last), self.zone).ok());
        open.map_or(minute.unsigned_abs() * 60, |(from, _)| self.seconds(from))
    }
}

/// A van as the planner names it.
pub fn planner_van(id: VanId) -> PlannerVan {
    PlannerVan(id.0.as_u128())
}

/// What so many people can do, or it takes so many to do.
fn crew(people: i32) -> Skills {
    let skills = [Skills::NONE, Skills::CREW_OF_TWO, CREW_OF_THREE, CREW_OF_FOUR];
    let count = usize::try_from(people.clamp(1, 4)).unwrap_or(1);
    skills.into_iter().take(count).fold(Skills::NONE, Skills::and)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_people_can_do_what_two_can() {
        assert!(crew(2).are_met_by(crew(3)) && crew(1).are_met_by(crew(1)));
        assert!(!crew(3).are_met_by(crew(2)));
        assert_eq!(crew(0), Skills::NONE);
    }
}
