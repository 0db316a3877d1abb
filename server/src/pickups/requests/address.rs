//! Where a van has to be.

use poem_openapi::Object;

use crate::addresses::Postcode;
use crate::travel::Spot;
use crate::wire::Line;

/// An address, typed by hand or found.
#[derive(Debug, Clone, Object)]
#[oai(rename = "PickupAddress", rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Address {
    /// The street.
    pub street: Line<100>,
    /// The number, with what comes after it: `12`, `12a`, `12-3`.
    pub house_number: Line<20>,
    /// The postcode.
    pub postcode: Postcode,
    /// The town.
    pub town: Line<80>,
    /// Where it is on the map, if that is known.
    pub spot: Option<Spot>,
}

impl Address {
    /// Which house it is: two who write it differently are one.
    pub fn house(&self) -> String {
        let number = self.house_number.0.chars().filter(char::is_ascii_alphanumeric);
        format!("{}{}", self.postcode, number.collect::<String>().to_ascii_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_house_is_one_however_its_number_is_written() {
        let house = |number: &str| {
            let (street, town) = (Line("Dorpsstraat".into()), Line("Dalstede".into()));
            let postcode = Postcode::parse("5011AB").expect("a postcode");
            let house_number = Line(number.into());
            Address { street, house_number, postcode, town, spot: None }.house()
        };
        assert_eq!(house("12 A"), house("12-a"));
        assert_ne!(house("12"), house("12a"));
    }
}
