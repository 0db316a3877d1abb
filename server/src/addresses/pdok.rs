//! PDOK's Locatieserver (v3.1), by which the government gives its register of addresses to
//! everybody: <https://api.pdok.nl/bzk/locatieserver/search/v3_1/ui/>. It refuses query keys it does
//! not know.

use std::time::Duration;

use serde::Deserialize;
use url::Url;

use super::address::{Address, AddressSource};
use super::postcode::{HouseNumber, Postcode};
use crate::outgoing::{Http, Lines, at};
use crate::travel::Spot;
use crate::wire::Line;

/// More addresses than any house number has; a large block of flats has some hundreds of numbers.
const MOST_ROWS: &str = "100";

/// What we want to know of an address, and nothing more.
const FIELDS: &str =
    "straatnaam,huisnummer,huis_nlt,postcode,woonplaatsnaam,gemeentecode,centroide_ll";

/// The Locatieserver.
pub struct Pdok {
    server: Url,
    http: Http,
}

#[derive(Deserialize)]
struct Answer {
    response: Response,
}

#[derive(Deserialize)]
struct Response {
    docs: Vec<Doc>,
}

/// An address as the Locatieserver has it; it leaves out what there is not.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Doc {
    straatnaam: String,
    huisnummer: u32,
    huis_nlt: String,
    postcode: String,
    woonplaatsnaam: String,
    gemeentecode: String,
    centroide_ll: String,
}

impl Pdok {
    /// The Locatieserver at this address, given up on after so long.
    pub fn new(server: Url, patience: Duration) -> Self {
        Self { server, http: Http::new(&[], Lines::OpenNear, patience) }
    }

    /// All addresses with this postcode and number; none when it gave no answer.
    pub async fn ask(&self, postcode: Postcode, number: HouseNumber) -> Option<Vec<Address>> {
        let answer = match self.http.get(&self.question(postcode, number)?).await {
            Ok(answer) => answer,
            Err(fault) => {
                tracing::warn!(%fault, "addresses cannot be looked up");
                return None;
            }
        };
        let read = Some(answer.body()).filter(|_| answer.status() == 200);
        let found = read.and_then(|body| read_addresses(body, postcode, number));
        if found.is_none() {
            tracing::warn!(status = answer.status().as_u16(), "no answer about addresses");
        }
        found
    }

    fn question(&self, postcode: Postcode, HouseNumber(number): HouseNumber) -> Option<Url> {
        let mut address = at(&self.server, "/free").ok()?;
        address
            .query_pairs_mut()
            .append_pair("q", &format!("postcode:{postcode} and huisnummer:{number}"))
            .append_pair("fq", "type:adres")
            .append_pair("fl", FIELDS)
            .append_pair("rows", MOST_ROWS);
        Some(address)
    }
}

/// What was asked for, out of what was answered: the Locatieserver also answers what is like it.
fn read_addresses(body: &[u8], postcode: Postcode, number: HouseNumber) -> Option<Vec<Address>> {
    let answer: Answer = serde_json::from_slice(body).ok()?;
    let mut found: Vec<_> = answer.response.docs.into_iter().filter_map(Doc::address).collect();
    found.retain(|address| address.postcode == postcode && address.house_number == number.0);
    found.sort_by(|one, other| one.addition.cmp(&other.addition));
    found.dedup();
    Some(found)
}

impl Doc {
    /// The address, when all is there that a van needs to find the door.
    fn address(self) -> Option<Address> {
        let behind = self.huis_nlt.strip_prefix(&self.huisnummer.to_string()).unwrap_or_default();
        Some(Address {
            street: line(&self.straatnaam)?,
            house_number: HouseNumber::parse(&self.huisnummer.to_string()).ok()?.0,
            addition: line(behind.trim_start_matches('-')),
            postcode: Postcode::parse(&self.postcode).ok()?,
            town: line(&self.woonplaatsnaam)?,
            municipality_code: line(&self.gemeentecode),
            spot: spot(&self.centroide_ll),
            source: AddressSource::Pdok,
        })
    }
}

fn line(text: &str) -> Option<String> {
    Line::<100>::parse(text).ok().map(|line| line.0)
}

/// Reads `POINT(lon lat)`.
fn spot(text: &str) -> Option<Spot> {
    let (lon, lat) = text.strip_prefix("POINT(")?.strip_suffix(')')?.split_once(' ')?;
    Spot::new(lat.parse().ok()?, lon.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn doc(huis_nlt: &str) -> Value {
        json!({
            "straatnaam": "Lange Gracht", "huisnummer": 12, "huis_nlt": huis_nlt,
            "postcode": "1234AB", "woonplaatsnaam": "Omloopstad", "gemeentecode": "0999",
            "centroide_ll": "POINT(5.12345678 52.1)",
        })
    }

    fn read(docs: &Value) -> Option<Vec<Address>> {
        let body = json!({ "response": { "docs": docs } }).to_string();
        let postcode = Postcode::parse("1234AB").expect("a postcode");
        read_addresses(body.as_bytes(), postcode, HouseNumber(12))
    }

    #[test]
    fn an_address_is_read_with_its_place() {
        let found = read(&json!([doc("12A-2")])).expect("an answer");
        let [address] = &found[..] else { panic!("{found:?}") };
        assert_eq!((address.street.as_str(), address.house_number), ("Lange Gracht", 12));
        assert_eq!(address.addition.as_deref(), Some("A-2"));
        assert_eq!(address.spot, Spot::new(52.1, 5.123_457));
        assert!(["A-2", "a2", "A 2"].iter().all(|addition| address.has_addition(addition)));
        assert!(!address.has_addition("A") && !address.has_addition("2"));
    }

    #[test]
    fn what_is_only_like_it_is_left_out() {
        let (mut elsewhere, mut next_door) = (doc("12"), doc("12"));
        elsewhere["postcode"] = json!("1234AC");
        next_door["huisnummer"] = json!(13);
        let found = read(&json!([doc("12-bis"), elsewhere, next_door, doc("12")])).expect("some");
        let additions: Vec<_> = found.iter().map(|address| address.addition.as_deref()).collect();
        assert_eq!(additions, [None, Some("bis")]);
    }

    #[test]
    fn an_address_without_a_place_or_addition_is_one_still() {
        let mut bare = doc("12");
        bare["centroide_ll"] = json!("POINT(midden)");
        bare.as_object_mut().expect("an object").remove("gemeentecode");
        let found = read(&json!([bare])).expect("an answer");
        assert_eq!((found[0].spot, &found[0].addition), (None, &None));
        assert_eq!(found[0].municipality_code, None);
    }

    #[test]
    fn what_no_door_can_be_found_by_is_left_out() {
        let (mut nameless, mut broken) = (doc("12"), doc("12"));
        nameless["straatnaam"] = json!("");
        broken["woonplaatsnaam"] = json!("Stad\r\nBcc: b");
        assert_eq!(read(&json!([nameless, broken, {}])), Some(vec![]));
    }

    #[test]
    fn what_is_no_answer_is_none() {
        assert_eq!(read(&json!("geen")), None);
        assert_eq!(read(&json!([{ "huisnummer": "twaalf" }])), None);
    }

    #[test]
    fn a_question_has_the_keys_that_pdok_knows() {
        let server = "https://api.example/search/v3_1".parse().expect("an address");
        let pdok = Pdok::new(server, Duration::from_secs(3));
        let postcode = Postcode::parse("1234ab").expect("a postcode");
        let question = pdok.question(postcode, HouseNumber(12)).expect("an address");
        let pairs: Vec<_> = question.query_pairs().into_owned().collect();
        let keys: Vec<_> = pairs.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(question.path(), "/search/v3_1/free");
        assert_eq!(keys, ["q", "fq", "fl", "rows"]);
        assert_eq!(pairs[0].1, "postcode:1234AB and huisnummer:12");
    }
}
