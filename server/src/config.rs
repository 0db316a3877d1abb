//! Settings: from `omloop.toml` in the data folder, then from `OMLOOP_…` in the environment.

use std::path::{Path, PathBuf};

use config::{Config as Source, ConfigError, Environment, File};
use serde::Deserialize;

/// All that can be set. Every field has a default that works on one machine without any setting.
#[derive(Debug, Clone, Deserialize)]
#[serde(default)]
pub struct Config {
    /// Folder for the database, photos, letters and the key.
    pub data: PathBuf,
    /// Where to listen, `address:port`.
    pub listen: String,
    /// The address people see, without a slash at its end. It is printed on labels: choose it once.
    pub base_url: String,
    /// `sqlite` (a file in the data folder) or a `postgres://` address.
    pub database: String,
    /// `folder` (letters become `.eml` files in the data folder) or `smtp://user:password@host`.
    pub mail: String,
    /// A PEM file with a certificate that may vouch for the mail server, for a municipality that is
    /// its own authority.
    pub mail_ca: Option<PathBuf>,
    /// The sender of letters.
    pub mail_from: String,
    /// Minutes that news of one handover is gathered before a letter goes out.
    pub gather_minutes: i64,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// A CSS file whose custom properties give the pages the municipality's look.
    pub theme: Option<PathBuf>,
    /// A 64-digit hexadecimal key shared by all processes; by default a file in the data folder.
    pub secret: Option<String>,
    /// Where staff of a municipality sign in: the address of its OpenID Connect provider. This and
    /// the next five are all set, or none is.
    pub oidc_issuer: Option<String>,
    /// What the provider calls this Omloop. At the provider, the address to come back to is
    /// `<base_url>/v1/single-sign-on/return`.
    pub oidc_client_id: Option<String>,
    /// The secret that goes with it; `oidc_client_secret_file` may name a file with it instead.
    pub oidc_client_secret: Option<String>,
    /// A file with the secret.
    pub oidc_client_secret_file: Option<PathBuf>,
    /// Whose provider it is, for on the button: `Gemeente Voorbeeld`.
    pub oidc_name: Option<String>,
    /// The claim of the ID token with the groups of a person: its name, or the way to it with dots,
    /// such as `realm_access.roles`.
    pub oidc_groups_claim: Option<String>,
    /// Which group has which role, as `group=role;group=role`. The roles are `volunteer`, `repairer`,
    /// `driver`, `cashier`, `coordinator` and `administrator`.
    pub oidc_roles: Option<String>,
    /// Scopes to ask for besides `openid profile`, for providers that need one to tell the groups.
    pub oidc_scopes: Vec<String>,
    /// The identity of the centre where these people work; needed where one database has several.
    pub oidc_centre: Option<uuid::Uuid>,
    /// A PEM file with a certificate that may vouch for the provider.
    pub oidc_ca: Option<PathBuf>,
    /// The address of an OSRM server that knows the roads, such as `http://osrm:5000`; without one,
    /// driving times are reckoned from great circles. It is told coordinates and nothing else.
    pub osrm_url: Option<String>,
    /// How many places it takes in one question (`--max-table-size` there), 2 to 200.
    pub osrm_table: usize,
    /// The address of PDOK's Locatieserver, `https://api.pdok.nl/bzk/locatieserver/search/v3_1`, by
    /// which addresses are found from postcode and house number; without one, people type them.
    pub pdok_url: Option<String>,
    /// Pictures of the land under the map of a coordinator, as an `https` address with `{z}`, `{x}` and
    /// `{y}`; without it the map shows the stops alone. For the Netherlands:
    /// `https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png`.
    pub map_tiles: Option<String>,
    /// Whose pictures they are, shown beside the map: `Kaart: PDOK, Kadaster`.
    pub map_attribution: Option<String>,
    /// Whether `serve` also works off the outbox.
    pub worker: bool,
    /// Connections to PostgreSQL, or readers of SQLite.
    pub connections: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data: PathBuf::from("data"),
            listen: "127.0.0.1:8090".into(),
            base_url: "http://localhost:8090".into(),
            database: "sqlite".into(),
            mail: "folder".into(),
            mail_ca: None,
            mail_from: "Omloop <omloop@localhost>".into(),
            gather_minutes: 60,
            trusted_proxies: Vec::new(),
            theme: None,
            secret: None,
            oidc_issuer: None,
            oidc_client_id: None,
            oidc_client_secret: None,
            oidc_client_secret_file: None,
            oidc_name: None,
            oidc_groups_claim: None,
            oidc_roles: None,
            oidc_scopes: Vec::new(),
            oidc_centre: None,
            oidc_ca: None,
            osrm_url: None,
            osrm_table: 100,
            pdok_url: None,
            map_tiles: None,
            map_attribution: None,
            worker: true,
            connections: 4,
        }
    }
}

impl Config {
    /// Reads the settings; `data` is known first, because the settings file lies in it.
    ///
    /// # Errors
    /// When a setting is misspelt or has a value of the wrong kind.
    pub fn load(data: &Path) -> Result<Self, ConfigError> {
        let config: Self = Source::builder()
            .set_default("data", data.to_string_lossy().as_ref())?
            .add_source(File::from(data.join("omloop.toml")).required(false))
            .add_source(
                Environment::with_prefix("OMLOOP")
                    .try_parsing(true)
                    .list_separator(",")
                    .with_list_parse_key("trusted_proxies")
                    .with_list_parse_key("oidc_scopes"),
            )
            .build()?
            .try_deserialize()?;
        Ok(Self { base_url: config.base_url.trim_end_matches('/').to_owned(), ..config })
    }
}
