//! What is aboard, gap by gap. Deliveries are aboard from the begin of a trip, pickups to its end.

use super::model::{Amount, Model, VanModel};
use super::tour::{Tour, Trip};

/// What is to be known of a gap to judge one more load in it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hold {
    /// The most that is aboard in this trip up to this gap, and from this gap on.
    pub before: Amount,
    pub after: Amount,
    /// Fetched in this trip before this gap; still to be delivered after it.
    pub fetched: Amount,
    pub to_bring: Amount,
}

pub(crate) fn plus(one: &Amount, other: &Amount) -> Amount {
    std::array::from_fn(|at| one[at] + other[at])
}

pub(crate) fn minus(one: &Amount, other: &Amount) -> Amount {
    std::array::from_fn(|at| one[at] - other[at])
}

fn larger(one: &Amount, other: &Amount) -> Amount {
    std::array::from_fn(|at| one[at].max(other[at]))
}

/// Whether both together are within a capacity.
pub(crate) fn within(one: &Amount, other: &Amount, most: &Amount) -> bool {
    one[0] + other[0] <= most[0] && one[1] + other[1] <= most[1] && one[2] + other[2] <= most[2]
}

impl Tour {
    /// Trips and holds from the order of the nodes.
    pub(super) fn reckon_loads(&mut self, model: &Model, van: usize) {
        let it = &model.vans[van];
        let last = self.spots.len() - 1;
        self.trips.clear();
        let mut trip = Trip { picks: it.aboard, ..Trip::default() };
        for at in 1..=last {
            let node = self.spots[at].node;
            if at == last || Some(node) == it.depot {
                trip.end = u32::try_from(at).unwrap_or(0);
                self.trips.push(trip);
                trip = Trip { first: trip.end, ..Trip::default() };
            } else {
                let node = model.node(node);
                trip.picks = plus(&trip.picks, &node.pick);
                trip.delivers = plus(&trip.delivers, &node.deliver);
            }
        }
        // Where nothing is delivered and nothing unloaded, the sums of the trips tell all.
        if model.delivers || it.unloadings > 0 {
            self.reckon_holds(model, it);
        }
    }

    /// Trips and holds after one stop came behind a spot.
    pub(super) fn load_one(&mut self, model: &Model, van: usize, gap: usize, stop: u32) {
        let node = model.node(stop);
        let mut number = 0;
        for (at, trip) in self.trips.iter_mut().enumerate() {
            if trip.first as usize > gap {
                trip.first += 1;
            } else if trip.end as usize > gap {
                number = at;
                trip.picks = plus(&trip.picks, &node.pick);
                trip.delivers = plus(&trip.delivers, &node.deliver);
            }
            if trip.end as usize > gap {
                trip.end += 1;
            }
        }
        if !self.holds.is_empty() {
            self.holds.insert(gap + 1, Hold::default());
            self.reckon_holds_of(model, &model.vans[van], number);
        }
    }

    fn reckon_holds(&mut self, model: &Model, it: &VanModel) {
        self.holds.clear();
        self.holds.resize(self.spots.len(), Hold::default());
        for number in 0..self.trips.len() {
            self.reckon_holds_of(model, it, number);
        }
    }

    /// The holds of all gaps of a trip.
    fn reckon_holds_of(&mut self, model: &Model, it: &VanModel, number: usize) {
        let trip = &self.trips[number];
        let (first, end) = (trip.first as usize, trip.end as usize);
        let mut fetched = if number == 0 { it.aboard } else { Amount::default() };
        let mut to_bring = trip.delivers;
        let mut most = Amount::default();
        for at in first..end {
            if at > first {
                let node = model.node(self.spots[at].node);
                fetched = plus(&fetched, &node.pick);
                to_bring = minus(&to_bring, &node.deliver);
            }
            most = larger(&most, &plus(&fetched, &to_bring));
            self.holds[at] = Hold { before: most, after: most, fetched, to_bring };
        }
        let mut most = Amount::default();
        for hold in self.holds[first..end].iter_mut().rev() {
            most = larger(&most, &plus(&hold.fetched, &hold.to_bring));
            hold.after = most;
        }
    }

    /// Whether no trip carries more than the van can.
    pub(super) fn fits(&self, capacity: &Amount) -> bool {
        let none = Amount::default();
        let fits = |trip: &Trip| match self.holds.get(trip.first as usize) {
            Some(hold) => within(&hold.after, &none, capacity),
            None => within(&trip.picks, &none, capacity),
        };
        self.trips.iter().all(fits)
    }
}
