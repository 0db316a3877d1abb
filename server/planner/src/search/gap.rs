//! Breaks between two visits, as functions of time.
//!
//! A break may be taken anywhere between two visits: before leaving, underway or on arrival. The
//! earliest arrival after some breaks is then `max(t + drive + add, least)`, if the van was free
//! at a moment `t` of at most `latest`. Such functions can be chained, which keeps the check of an
//! insertion constant in time and exact, whatever gap each break ends up in.

use super::model::{NEVER, TOO_LATE};
use crate::problem::{Break, MOST_PARTS};

/// The largest number of states "so many breaks are behind us".
pub(crate) const STATES: usize = MOST_PARTS + 1;

/// Some breaks in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Gap {
    add: i32,
    least: i32,
    latest: i32,
}

/// All breaks that a van still has to take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gaps {
    /// One more than the number of breaks.
    pub states: usize,
    /// `gaps[k * states + l]`: those from the k-th up to the l-th.
    gaps: Vec<Gap>,
}

impl Gaps {
    pub fn new(breaks: &[Break], taken: usize) -> Self {
        let left = breaks.get(taken..).unwrap_or_default();
        let states = left.len() + 1;
        let pairs = (0..states).flat_map(|k| (0..states).map(move |l| (k, l)));
        let gaps = pairs.map(|(k, l)| Gap::of(left.get(k..l).unwrap_or_default())).collect();
        Self { states, gaps }
    }

    /// The earliest arrival over a road, when the breaks from `k` to `l` are taken meanwhile.
    pub fn arrive(&self, k: usize, l: usize, free: i32, drive: i32) -> i32 {
        let gap = &self.gaps[k * self.states + l];
        if free > gap.latest { NEVER } else { (free + drive + gap.add).max(gap.least) }
    }

    /// The latest moment to be free, to arrive by `due` with the breaks from `k` to `l` taken.
    pub fn leave_by(&self, k: usize, l: usize, due: i32, drive: i32) -> i32 {
        let gap = &self.gaps[k * self.states + l];
        if gap.least > due { TOO_LATE } else { (due - drive - gap.add).min(gap.latest) }
    }
}

impl Gap {
    fn of(breaks: &[Break]) -> Self {
        let mut gap = Self { add: 0, least: TOO_LATE, latest: NEVER };
        for rest in breaks {
            let (earliest, latest) = (rest.earliest.cast_signed(), rest.latest.cast_signed());
            let duration = rest.duration.cast_signed();
            // What came before ends at `least` or later: too late for this one, whatever we do.
            gap.latest =
                if gap.least > latest { TOO_LATE } else { gap.latest.min(latest - gap.add) };
            gap.least = gap.least.max(earliest) + duration;
            gap.add += duration;
        }
        gap
    }
}
