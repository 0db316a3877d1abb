//! The pictures of the land, and from where the pages may get them.

use poem_openapi::Object;
use url::Url;

use crate::config::Config;

/// What stands in the address of a picture for its place.
const PLACES: [&str; 3] = ["{z}", "{x}", "{y}"];

/// What lies under the stops on a map.
#[derive(Debug, Clone, Default, Object)]
#[oai(rename = "MapBackdrop", rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct Backdrop {
    /// The address of a picture of the land, with `{z}`, `{x}` and `{y}`; absent: there are none.
    tiles: Option<String>,
    /// Whose pictures they are, for beside the map.
    attribution: Option<String>,
}

impl Backdrop {
    /// No picture of the land.
    pub fn none() -> Self {
        Self::default()
    }

    /// What the settings say.
    ///
    /// # Errors
    /// Names the setting that cannot be used, and why.
    pub fn new(config: &Config) -> Result<Self, (&'static str, String)> {
        let Some(tiles) = &config.map_tiles else { return Ok(Self::none()) };
        origin(tiles).map_err(|fault| ("map_tiles", fault))?;
        let attribution = config.map_attribution.clone();
        Ok(Self { tiles: Some(tiles.clone()), attribution })
    }

    /// The server of the pictures, as a content security policy names it.
    pub fn origin(&self) -> Option<String> {
        self.tiles.as_deref().and_then(|tiles| origin(tiles).ok())
    }
}

/// What a policy can name: one server, by https, with nothing in its name that is filled in later.
fn origin(tiles: &str) -> Result<String, String> {
    if let Some(place) = PLACES.iter().find(|place| !tiles.contains(*place)) {
        return Err(format!("has no {place}"));
    }
    let url = Url::parse(tiles).map_err(|fault| fault.to_string())?;
    if url.scheme() != "https" {
        return Err("is no https address".into());
    }
    let known = |sign: char| sign.is_ascii_alphanumeric() || "-.[:]".contains(sign);
    match url.host_str() {
        Some(host) if host.chars().all(known) => Ok(url.origin().ascii_serialization()),
        _ => Err("has a server whose name is not known beforehand".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDOK: &str = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png";

    fn of(tiles: &str) -> Result<Backdrop, (&'static str, String)> {
        Backdrop::new(&Config { map_tiles: Some(tiles.into()), ..Config::default() })
    }

    #[test]
    fn the_policy_names_the_server_and_not_the_path() {
        assert_eq!(of(PDOK).expect("usable").origin().as_deref(), Some("https://service.pdok.nl"));
        let port = of("https://tegels.example:8443/{z}/{x}/{y}.png?a=1").expect("usable");
        assert_eq!(port.origin().as_deref(), Some("https://tegels.example:8443"));
        assert_eq!(Backdrop::none().origin(), None);
    }

    #[test]
    fn what_no_policy_can_name_is_refused() {
        for tiles in [
            "nergens",
            "http://tegels.example/{z}/{x}/{y}.png",
            "https://tegels.example/{z}/{x}.png",
            "https://{s}.tegels.example/{z}/{x}/{y}.png",
            "https://*.tegels.example/{z}/{x}/{y}.png",
            "https://a.example;script-src/{z}/{x}/{y}.png",
            "data:image/png,{z}{x}{y}",
        ] {
            assert_eq!(of(tiles).expect_err(tiles).0, "map_tiles", "{tiles}");
        }
    }
}
