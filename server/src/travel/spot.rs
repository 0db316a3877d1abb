//! A place on the map.

use std::borrow::Cow;

use poem_openapi::Object;
use poem_openapi::registry::{MetaSchemaRef, Registry};
use poem_openapi::types::{ParseError, ParseFromJSON, ParseResult, ToJSON, Type};

/// Millionths of a degree in a degree; one is a hand's breadth (0.11 m).
const MICRO: f64 = 1e6;

/// A place on the map (WGS 84), exact to a millionth of a degree. Two that look the same are equal,
/// so a point can be a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Spot {
    lat: i32,
    lon: i32,
}

/// A place on the map (WGS 84), told to a millionth of a degree.
#[derive(Object)]
#[oai(rename = "Spot")]
struct Degrees {
    /// Degrees north.
    #[oai(validator(minimum(value = "-90"), maximum(value = "90")))]
    latitude: f64,
    /// Degrees east.
    #[oai(validator(minimum(value = "-180"), maximum(value = "180")))]
    longitude: f64,
}

impl Spot {
    /// The place at these degrees north and east; none when there is no such place.
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        let exists = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        let micro = |degrees: f64| (degrees * MICRO).round() as i32;
        exists.then(|| Self { lat: micro(lat), lon: micro(lon) })
    }

    /// The place at so many millionths of a degree, as the database keeps it; what is on no map is at its edge.
    pub fn of_e6((lat, lon): (i32, i32)) -> Self {
        Self { lat: lat.clamp(-90_000_000, 90_000_000), lon: lon.clamp(-180_000_000, 180_000_000) }
    }

    /// Millionths of a degree north and east, for the database.
    pub fn e6(self) -> (i32, i32) {
        (self.lat, self.lon)
    }

    /// Degrees north.
    pub fn lat(self) -> f64 {
        f64::from(self.lat) / MICRO
    }

    /// Degrees east.
    pub fn lon(self) -> f64 {
        f64::from(self.lon) / MICRO
    }
}

impl Type for Spot {
    const IS_REQUIRED: bool = true;
    type RawValueType = Self;
    type RawElementValueType = Self;

    fn name() -> Cow<'static, str> {
        Degrees::name()
    }

    fn schema_ref() -> MetaSchemaRef {
        Degrees::schema_ref()
    }

    fn register(registry: &mut Registry) {
        Degrees::register(registry);
    }

    fn as_raw_value(&self) -> Option<&Self> {
        Some(self)
    }

    fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
        Box::new(std::iter::once(self))
    }
}

impl ParseFromJSON for Spot {
    fn parse_from_json(value: Option<serde_json::Value>) -> ParseResult<Self> {
        let degrees = Degrees::parse_from_json(value).map_err(ParseError::propagate)?;
        Self::new(degrees.latitude, degrees.longitude)
            .ok_or_else(|| ParseError::custom("is nowhere"))
    }
}

impl ToJSON for Spot {
    fn to_json(&self) -> Option<serde_json::Value> {
        Degrees { latitude: self.lat(), longitude: self.lon() }.to_json()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_point_is_somewhere_on_earth() {
        assert!(Spot::new(52.1, 5.1).is_some() && Spot::new(-90.0, 180.0).is_some());
        for (lat, lon) in [(90.1, 5.0), (52.0, -180.1), (f64::NAN, 5.0), (52.0, f64::INFINITY)] {
            assert_eq!(Spot::new(lat, lon), None, "{lat} {lon}");
        }
    }

    #[test]
    fn a_hands_breadth_apart_is_the_same_place() {
        assert_eq!(Spot::new(52.100_000_1, 5.1), Spot::new(52.1, 5.1));
        assert_ne!(Spot::new(52.100_002, 5.1), Spot::new(52.1, 5.1));
    }

    #[test]
    fn on_the_wire_it_is_degrees() {
        let wire = json!({ "latitude": 52.0907, "longitude": 5.1214 });
        let point = Spot::parse_from_json(Some(wire.clone())).expect("a point");
        assert_eq!(point.to_json(), Some(wire));
        for wrong in
            [json!({ "latitude": 91, "longitude": 5 }), json!({ "latitude": 52 }), json!("52,5")]
        {
            assert!(Spot::parse_from_json(Some(wrong.clone())).is_err(), "{wrong}");
        }
    }
}
