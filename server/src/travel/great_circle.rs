//! Driving times without a map: the great circle, and what roads usually add to it.

use super::matrix::{Matrix, Source, Why};
use super::spot::Spot;

/// The mean radius of the earth in metres (IUGG R1).
const EARTH: f64 = 6_371_008.8;

/// What roads add to the great circle. The figures are assumptions with which plans of pickup days
/// were compared (a town with villages up to 15 km around); a centre may know better.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Roads {
    /// How much longer a road is than the great circle.
    pub factor: f64,
    /// The mean speed on it, in km/h.
    pub kmh: f64,
    /// Seconds besides for each leg: getting away, turning, finding the door.
    pub leg_seconds: f64,
}

impl Default for Roads {
    fn default() -> Self {
        Self { factor: 1.3, kmh: 35.0, leg_seconds: 30.0 }
    }
}

/// Metres along the great circle (haversine, which is exact enough up to a half per cent).
pub fn metres(from: Spot, to: Spot) -> f64 {
    let (a, b) = (from.lat().to_radians(), to.lat().to_radians());
    let half = |from: f64, to: f64| ((to - from) / 2.0).sin().powi(2);
    let across = half(from.lon().to_radians(), to.lon().to_radians());
    let square = half(a, b) + a.cos() * b.cos() * across;
    2.0 * EARTH * square.clamp(0.0, 1.0).sqrt().asin()
}

impl Roads {
    /// Seconds and metres from one place to another; none from a place to itself, where no van has
    /// to move. Figures that make no sense give a time that makes none, and never a panic.
    pub fn leg(&self, from: Spot, to: Spot) -> (u32, u32) {
        if from == to {
            return (0, 0);
        }
        let metres = metres(from, to) * self.factor;
        let seconds = metres / 1000.0 / self.kmh * 3600.0 + self.leg_seconds;
        // Casting ends at the ends of the range.
        (seconds.round() as u32, metres.round() as u32)
    }

    /// All of it between these places.
    pub(super) fn matrix(&self, places: &[Spot], why: Why) -> Matrix {
        let legs = places.iter().flat_map(|from| places.iter().map(|to| self.leg(*from, *to)));
        Matrix::new(places.len(), legs.unzip(), Source::GreatCircle { why })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn spot(lat: f64, lon: f64) -> Spot {
        Spot::new(lat, lon).expect("a place")
    }

    #[test]
    fn a_quarter_of_the_earth_is_ten_thousand_kilometres() {
        let quarter = metres(spot(0.0, 5.0), spot(90.0, 5.0));
        assert!((quarter - EARTH * std::f64::consts::FRAC_PI_2).abs() < 1.0, "{quarter}");
        assert!((quarter / 1000.0 - 10_007.5).abs() < 0.1, "{quarter}");
    }

    #[test]
    fn across_the_date_line_is_the_short_way() {
        assert!(metres(spot(0.0, 179.9), spot(0.0, -179.9)) < 23_000.0);
    }

    #[test]
    fn a_leg_has_the_factor_the_speed_and_its_own_seconds() {
        // A hundredth of a degree of latitude is 1111.95 m.
        let leg = Roads::default().leg(spot(52.0, 5.0), spot(52.01, 5.0));
        assert_eq!(leg, (179, 1446));
        let slow = Roads { factor: 1.0, kmh: 3.6, leg_seconds: 0.0 };
        assert_eq!(slow.leg(spot(52.0, 5.0), spot(52.01, 5.0)), (1112, 1112));
    }

    #[test]
    fn where_the_van_is_already_there_is_no_leg() {
        assert_eq!(Roads::default().leg(spot(52.0, 5.0), spot(52.0, 5.0)), (0, 0));
    }

    #[test]
    fn rows_are_from_and_columns_are_to() {
        let places = [spot(52.0, 5.0), spot(52.01, 5.0), spot(52.0, 5.1)];
        let matrix = Roads::default().matrix(&places, Why::Off);
        assert_eq!(matrix.places(), 3);
        let leg = Roads::default().leg(places[1], places[2]);
        assert_eq!((matrix.seconds()[5], matrix.metres()[5]), leg);
    }

    proptest! {
        #[test]
        fn no_figure_makes_it_panic(
            (a, b) in (-90.0..=90.0, -180.0..=180.0),
            (c, d) in (-90.0..=90.0, -180.0..=180.0),
            factor: f64, kmh: f64, leg_seconds: f64,
        ) {
            let roads = Roads { factor, kmh, leg_seconds };
            let _ = roads.matrix(&[spot(a, b), spot(c, d)], Why::Off);
        }

        #[test]
        fn there_is_as_far_as_back_and_no_way_round_is_shorter(
            (a, b) in (50.0..54.0, 3.0..8.0),
            (c, d) in (50.0..54.0, 3.0..8.0),
            (e, f) in (50.0..54.0, 3.0..8.0),
        ) {
            let (p, q, r) = (spot(a, b), spot(c, d), spot(e, f));
            prop_assert!((metres(p, q) - metres(q, p)).abs() < 1e-6);
            prop_assert!(metres(p, r) <= metres(p, q) + metres(q, r) + 1e-3);
        }
    }
}
