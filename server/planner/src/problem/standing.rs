//! Where a van stands: what follows from what it drove.

use super::{Load, Lock, Place, Problem, Seconds, Stop, StopId, Van};
use crate::Halt;

/// A van at the moment from which it can be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Where it is, or will be when what is under way is done.
    pub place: Place,
    /// When it can go on.
    pub ready: Seconds,
    /// What was fetched and not unloaded yet.
    pub aboard: Load,
    /// How often it unloaded.
    pub trips: u32,
    /// How many breaks are behind it.
    pub breaks: usize,
}

impl Van {
    /// Where it stands.
    pub(crate) fn standing(&self, problem: &Problem) -> Standing {
        let ready = self.shift_start.max(problem.now);
        let start = Standing {
            place: self.start,
            ready: self.driven.last().map_or(ready, |last| last.departure.max(problem.now)),
            aboard: Load::default(),
            trips: 0,
            breaks: 0,
        };
        self.driven.iter().fold(start, |standing, done| match done.halt {
            Halt::Stop(id) => match problem.stop(id) {
                Some(stop) => Standing {
                    place: stop.place,
                    aboard: standing.aboard.plus(stop.pick_up),
                    ..standing
                },
                None => standing,
            },
            Halt::Unloading => Standing {
                place: self.unloading.map_or(standing.place, |unloading| unloading.place),
                aboard: Load::default(),
                trips: standing.trips + 1,
                ..standing
            },
            Halt::Break(_) => Standing { breaks: standing.breaks + 1, ..standing },
            Halt::Start | Halt::End => standing,
        })
    }

    /// The indices of the stops of its locked sequence, in order, without those that are driven.
    pub(crate) fn locked_sequence(&self, problem: &Problem) -> Vec<usize> {
        let mut found: Vec<_> = (problem.stops.iter().enumerate())
            .filter_map(|(at, stop)| match stop.lock {
                Lock::Sequence { van, position } if van == self.id => Some((position, at)),
                _ => None,
            })
            .filter(|(_, at)| !self.has_driven(problem.stops[*at].id))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, at)| at).collect()
    }

    /// Whether it has been, or is on its way, to this stop.
    pub(crate) fn has_driven(&self, stop: StopId) -> bool {
        self.driven.iter().any(|done| done.halt == Halt::Stop(stop))
    }
}

impl Problem {
    /// The stop with this identity.
    #[must_use]
    pub fn stop(&self, id: StopId) -> Option<&Stop> {
        self.stops.iter().find(|stop| stop.id == id)
    }
}

impl Load {
    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self {
            litres: self.litres.saturating_add(other.litres),
            kilos: self.kilos.saturating_add(other.kilos),
            pieces: self.pieces.saturating_add(other.pieces),
        }
    }
}
