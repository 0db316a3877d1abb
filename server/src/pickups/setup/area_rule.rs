//! Which addresses an area has.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::addresses::Postcode;
use crate::pickups::postcode::PostcodeRange;

/// The postcodes of an area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Postcodes(pub Vec<PostcodeRange>);

/// The codes of the municipalities of an area, such as `GM0855`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Towns(pub Vec<String>);

/// What belongs to an area.
#[derive(Debug, Clone, Copy)]
pub struct Region<'a> {
    /// Its postcodes.
    pub postcodes: &'a [PostcodeRange],
    /// Its municipalities.
    pub municipalities: &'a [String],
}

impl Region<'_> {
    /// Whether an address lies in it: by its postcode, or by its municipality where that is known.
    pub fn has(self, postcode: Postcode, municipality: Option<&str>) -> bool {
        let in_town = |town: &str| self.municipalities.iter().any(|known| known == town);
        self.postcodes.iter().any(|range| range.has(postcode)) || municipality.is_some_and(in_town)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_belongs_to_an_area_by_postcode_or_municipality() {
        let postcodes = [PostcodeRange("5011-5019".into())];
        let municipalities = ["GM0855".to_owned()];
        let region = Region { postcodes: &postcodes, municipalities: &municipalities };
        let has = |code: &str, town| region.has(Postcode::parse(code).expect("a postcode"), town);
        assert!(has("5014AB", None));
        assert!(has("9999ZZ", Some("GM0855")));
        assert!(!has("9999ZZ", None) && !has("9999ZZ", Some("GM0363")));
    }
}
