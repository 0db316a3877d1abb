//! Where something is, as a map counts it.

use poem_openapi::Object;
use serde::{Deserialize, Serialize};

/// A place on the map (WGS 84). Kept in millionths of a degree, which is about ten centimetres.
#[derive(Debug, Clone, Copy, PartialEq, Object, Serialize, Deserialize)]
pub struct Spot {
    /// Degrees north.
    #[oai(validator(minimum(value = "-90"), maximum(value = "90")))]
    pub latitude: f64,
    /// Degrees east.
    #[oai(validator(minimum(value = "-180"), maximum(value = "180")))]
    pub longitude: f64,
}

/// Millionths of a degree north and east, as the database has them.
pub type SpotE6 = (i32, i32);

const MILLION: f64 = 1e6;

impl Spot {
    /// As the database has it.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "180 million fits, and what is more is cut"
    )]
    pub fn e6(self) -> SpotE6 {
        let e6 = |degrees: f64| (degrees * MILLION).round() as i32;
        (e6(self.latitude), e6(self.longitude))
    }

    /// As the wire has it.
    pub fn of_e6((latitude, longitude): SpotE6) -> Self {
        let degrees = |e6: i32| f64::from(e6) / MILLION;
        Self { latitude: degrees(latitude), longitude: degrees(longitude) }
    }

    /// Of two columns that may be empty.
    pub fn maybe(latitude: Option<i32>, longitude: Option<i32>) -> Option<Self> {
        latitude.zip(longitude).map(Self::of_e6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_is_kept_to_the_width_of_a_hand() {
        let spot = Spot { latitude: 51.560_596, longitude: -5.091_914 };
        assert_eq!(spot.e6(), (51_560_596, -5_091_914));
        assert_eq!(Spot::of_e6(spot.e6()), spot);
    }
}
