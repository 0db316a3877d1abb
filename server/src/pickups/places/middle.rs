//! What is known of a place without knowing the door: pure.

use crate::travel::Spot;

/// So many millionths of a degree are one step of what is kept of a place: 111 m north, 70 m east in the Netherlands.
const STEP: i32 = 1000;

/// A place without the door in it, so that a postcode with one house says no more than its street.
pub fn coarse(spot: Spot) -> Spot {
    let (north, east) = spot.e6();
    let round = |e6: i32| (e6 + e6.signum() * STEP / 2) / STEP * STEP;
    Spot::of_e6((round(north), round(east)))
}

/// The middle of these places; none of none.
pub fn middle(spots: &[Spot]) -> Option<Spot> {
    let count = i64::try_from(spots.len()).ok().filter(|count| *count > 0)?;
    let mean = |part: fn((i32, i32)) -> i32| {
        let sum: i64 = spots.iter().map(|spot| i64::from(part(spot.e6()))).sum();
        i32::try_from(sum / count).ok()
    };
    Some(Spot::of_e6((mean(|(north, _)| north)?, mean(|(_, east)| east)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(north: f64, east: f64) -> Spot {
        Spot::new(north, east).expect("a place")
    }

    #[test]
    fn what_is_kept_of_a_place_is_not_the_door() {
        assert_eq!(coarse(spot(51.560_612, 5.091_499)), spot(51.561, 5.091));
        assert_eq!(coarse(spot(-51.560_612, -5.091_5)), spot(-51.561, -5.092));
    }

    #[test]
    fn the_middle_of_places_is_between_them() {
        assert_eq!(middle(&[]), None);
        assert_eq!(middle(&[spot(51.5, 5.0)]), Some(spot(51.5, 5.0)));
        assert_eq!(middle(&[spot(51.5, 5.0), spot(51.6, 5.2)]), Some(spot(51.55, 5.1)));
    }
}
