//! One step of time: from a halt over a road, with breaks, to the next.

use crate::problem::{Break, Place, Problem, Stop};

/// The moment at which a van is free, and how many seconds it was late for something so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    pub free: i64,
    pub late: i64,
}

/// Seconds and cost of a road; one that is not there costs a day.
pub(crate) fn road(problem: &Problem, from: Place, to: Place) -> (i64, i64) {
    const NO_ROAD: (u32, u32) = (86_400, 0);
    let (seconds, metres) = problem.travel.road(from, to).unwrap_or(NO_ROAD);
    let weights = problem.weights;
    let cost = i64::from(seconds) * i64::from(weights.second)
        + i64::from(metres) * i64::from(weights.metre);
    (i64::from(seconds), cost)
}

impl Moment {
    /// After a road with breaks somewhere on it; `free` is then the arrival.
    pub fn travel(self, drive: i64, breaks: &[Break]) -> Self {
        let (mut rested, mut arrived, mut late) = (self.free, self.free + drive, self.late);
        for rest in breaks {
            let begin = rested.max(i64::from(rest.earliest));
            late += (begin - i64::from(rest.latest)).max(0);
            rested = begin + i64::from(rest.duration);
            arrived = arrived.max(i64::from(rest.earliest)) + i64::from(rest.duration);
        }
        Self { free: arrived, late }
    }

    /// After the work at a stop.
    pub fn visit(self, stop: &Stop) -> Self {
        let begin = begin(stop, self.free);
        let last = stop.windows.iter().map(|window| window.close).max().unwrap_or(0);
        let late = self.late + (begin - i64::from(last)).max(0);
        Self { free: begin + i64::from(stop.service), late }
    }
}

/// When work begins after an arrival: at once when it is too late for all windows.
pub(crate) fn begin(stop: &Stop, arrival: i64) -> i64 {
    let open = stop.windows.iter().filter(|window| i64::from(window.close) >= arrival);
    open.map(|window| arrival.max(i64::from(window.open))).min().unwrap_or(arrival)
}
