//! The address of another server, as whoever runs Omloop sets it.

use url::Url;

use super::http::Lines;

/// Reads the address of a server, to which paths are added.
///
/// # Errors
/// Says why it cannot be used: no address, an open line that would go too far, or a query in it.
pub fn server_address(text: &str, lines: Lines) -> Result<Url, String> {
    let url = Url::parse(text.trim().trim_end_matches('/')).map_err(|fault| fault.to_string())?;
    let open = url.scheme() == "http" && lines.allow(&url);
    if url.scheme() != "https" && !open {
        Err("is not an `https://` address".into())
    } else if url.query().is_some() || url.fragment().is_some() {
        Err("has more behind its path".into())
    } else {
        Ok(url)
    }
}

/// The address of something at a server.
///
/// # Errors
/// When it is no address any more.
pub fn at(server: &Url, path: &str) -> Result<Url, url::ParseError> {
    Url::parse(&format!("{}{path}", server.as_str().trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_added_to_the_address_of_a_server() {
        for text in ["http://osrm:5000", "http://osrm:5000/", "https://kaart.voorbeeld.nl/osrm/"] {
            let server = server_address(text, Lines::OpenNear).expect("usable");
            let whole = at(&server, "/table/v1").expect("an address");
            assert_eq!(whole.as_str(), format!("{}/table/v1", text.trim_end_matches('/')));
        }
    }

    #[test]
    fn what_is_far_away_open_or_no_address_is_refused() {
        for text in ["", "osrm", "ftp://osrm", "http://osrm.voorbeeld.nl", "https://a.nl/?b=c"] {
            assert!(server_address(text, Lines::OpenNear).is_err(), "{text:?}");
        }
        assert!(server_address("http://osrm:5000", Lines::OpenHere).is_err());
    }
}
