//! Which windows cost the routes little: those in which a van is near anyway.

use crate::id::SlotId;
use crate::travel::{Spot, metres};

/// So much farther than the nearest window may one be, and still count as near, in metres.
const SLACK_METRES: f64 = 1000.0;

/// A window with the stops that are booked in it by now.
#[derive(Debug, Clone)]
pub struct Booked {
    /// The window.
    pub window: SlotId,
    /// Where its stops are, as far as that is known.
    pub spots: Vec<Spot>,
}

/// The windows in which a van is near this place anyway: those with the smallest way round by it, if something is
/// booked in them. Where nothing is booked yet, no window is better than another.
pub fn near(place: Spot, depot: Spot, windows: &[Booked]) -> Vec<SlotId> {
    let ways: Vec<_> = windows
        .iter()
        .filter(|window| !window.spots.is_empty())
        .map(|window| (window.window, way_round(place, depot, &window.spots)))
        .collect();
    let least = ways.iter().map(|(_, way)| *way).fold(f64::INFINITY, f64::min);
    // A drive for this stop alone is no greener than any other day.
    let alone = 2.0 * metres(depot, place);
    let near = |way: f64| way <= least + SLACK_METRES && way * 2.0 <= alone;
    ways.into_iter().filter(|(_, way)| near(*way)).map(|(window, _)| window).collect()
}

/// How much longer a drive from the depot along these stops gets by one more, at the best of the places beside its
/// two nearest neighbours; in metres, as the crow flies.
fn way_round(place: Spot, depot: Spot, spots: &[Spot]) -> f64 {
    let mut all: Vec<_> = spots.iter().chain([&depot]).collect();
    all.sort_by(|a, b| metres(place, **a).total_cmp(&metres(place, **b)));
    match all[..] {
        [first, second, ..] => {
            metres(*first, place) + metres(place, *second) - metres(*first, *second)
        }
        _ => 2.0 * metres(depot, place),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn spot(north: f64, east: f64) -> Spot {
        Spot::new(51.56 + north, 5.09 + east).expect("a place")
    }

    fn depot() -> Spot {
        spot(0.0, 0.0)
    }

    fn window(number: u128, spots: &[Spot]) -> Booked {
        Booked { window: SlotId(Uuid::from_u128(number)), spots: spots.to_vec() }
    }

    #[test]
    fn the_window_with_a_stop_in_the_same_street_is_near() {
        let place = spot(0.05, 0.05);
        let windows = [
            window(1, &[spot(-0.05, 0.0)]),
            window(2, &[spot(0.051, 0.05), spot(0.0, 0.08)]),
            window(3, &[]),
        ];
        assert_eq!(near(place, depot(), &windows), [windows[1].window]);
    }

    #[test]
    fn where_nobody_is_near_no_window_is_better() {
        assert_eq!(near(spot(0.05, 0.05), depot(), &[window(1, &[]), window(2, &[])]), []);
        let behind = [window(1, &[spot(-0.2, -0.2)])];
        assert_eq!(near(spot(0.05, 0.05), depot(), &behind), []);
    }
}
