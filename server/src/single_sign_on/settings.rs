//! The settings of single sign-on, read and checked at the start.

use openidconnect::{ClientId, ClientSecret, IssuerUrl, RedirectUrl, Scope};
use tokio_rustls::rustls::pki_types::{CertificateDer, pem::PemObject};
use url::Url;

use super::claims::RolesOfGroups;
use crate::auth::Role;
use crate::config::Config;
use crate::id::CentreId;
use crate::outgoing::is_here;

/// All that single sign-on needs to know.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The provider.
    pub issuer: IssuerUrl,
    /// What the provider calls us.
    pub client_id: ClientId,
    /// The secret that goes with it.
    pub client_secret: ClientSecret,
    /// Where the provider sends people back to.
    pub back: RedirectUrl,
    /// Whose provider it is, for people to read.
    pub name: String,
    /// What is asked for besides `openid profile`.
    pub scopes: Vec<Scope>,
    /// Which group has which role.
    pub roles: RolesOfGroups,
    /// The centre where these people work, where there are several.
    pub centre: Option<CentreId>,
    /// Who may vouch for the provider besides the authorities of the web.
    pub authorities: Vec<CertificateDer<'static>>,
}

/// A setting that cannot be used, and why.
pub type Unusable = (&'static str, String);

impl Settings {
    /// Reads the settings; none when nothing of it is set.
    ///
    /// # Errors
    /// Names the setting that is missing beside the others, or has a value that cannot be used.
    pub fn read(config: &Config) -> Result<Option<Self>, Unusable> {
        if !is_wanted(config) {
            return Ok(None);
        }
        let back = format!("{}/v1/single-sign-on/return", config.base_url);
        Ok(Some(Self {
            issuer: issuer(&needed("oidc_issuer", config.oidc_issuer.as_ref())?)?,
            client_id: ClientId::new(needed("oidc_client_id", config.oidc_client_id.as_ref())?),
            client_secret: ClientSecret::new(client_secret(config)?),
            back: RedirectUrl::new(back).map_err(|fault| ("base_url", fault.to_string()))?,
            name: needed("oidc_name", config.oidc_name.as_ref())?,
            scopes: config.oidc_scopes.iter().cloned().map(Scope::new).collect(),
            roles: RolesOfGroups {
                claim: needed("oidc_groups_claim", config.oidc_groups_claim.as_ref())?,
                given: roles(&needed("oidc_roles", config.oidc_roles.as_ref())?)?,
            },
            centre: config.oidc_centre.map(CentreId),
            authorities: authorities(config)?,
        }))
    }
}

fn is_wanted(config: &Config) -> bool {
    let texts = [
        &config.oidc_issuer,
        &config.oidc_client_id,
        &config.oidc_client_secret,
        &config.oidc_name,
        &config.oidc_groups_claim,
        &config.oidc_roles,
    ];
    let files = [&config.oidc_client_secret_file, &config.oidc_ca];
    texts.iter().any(|text| text.is_some())
        || files.iter().any(|file| file.is_some())
        || !config.oidc_scopes.is_empty()
        || config.oidc_centre.is_some()
}

fn needed(name: &'static str, value: Option<&String>) -> Result<String, Unusable> {
    let told = value.map(|value| value.trim()).filter(|value| !value.is_empty());
    let missing = "is missing, while other settings of single sign-on (`oidc_…`) are there";
    told.map(str::to_owned).ok_or_else(|| (name, missing.to_owned()))
}

/// The way to the provider is encrypted, unless it is on this machine.
fn issuer(address: &str) -> Result<IssuerUrl, Unusable> {
    let unusable = |why: String| ("oidc_issuer", why);
    let url = Url::parse(address).map_err(|fault| unusable(fault.to_string()))?;
    if url.scheme() != "https" && !is_here(&url) {
        return Err(unusable("is not an `https://` address".into()));
    }
    IssuerUrl::new(address.to_owned()).map_err(|fault| unusable(fault.to_string()))
}

fn client_secret(config: &Config) -> Result<String, Unusable> {
    let Some(file) = &config.oidc_client_secret_file else {
        return needed("oidc_client_secret", config.oidc_client_secret.as_ref());
    };
    let unusable = |why: String| ("oidc_client_secret_file", why);
    if config.oidc_client_secret.is_some() {
        return Err(unusable("is set beside `oidc_client_secret`; one of them is enough".into()));
    }
    let text = std::fs::read_to_string(file).map_err(|fault| unusable(fault.to_string()))?;
    needed("oidc_client_secret_file", Some(&text))
}

/// Names of groups may hold commas and equals signs (`CN=Omloop,OU=Groepen`), words of roles do not.
fn roles(told: &str) -> Result<Vec<(String, Role)>, Unusable> {
    let pairs = told.split(';').map(str::trim).filter(|pair| !pair.is_empty());
    let read = |pair: &str| {
        let (group, word) = pair.rsplit_once('=')?;
        Some((group.trim().to_owned(), Role::named(word.trim())?))
    };
    let unusable = |pair: &str| ("oidc_roles", format!("`{pair}` is not a group, `=` and a role"));
    pairs.map(|pair| read(pair).ok_or_else(|| unusable(pair))).collect()
}

fn authorities(config: &Config) -> Result<Vec<CertificateDer<'static>>, Unusable> {
    let Some(file) = &config.oidc_ca else { return Ok(Vec::new()) };
    let read = CertificateDer::pem_file_iter(file).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    match read {
        Ok(found) if !found.is_empty() => Ok(found),
        Ok(_) => Err(("oidc_ca", "holds no certificate".into())),
        Err(fault) => Err(("oidc_ca", fault.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Config {
        Config {
            oidc_issuer: Some("https://inloggen.voorbeeld.nl/realms/gemeente".into()),
            oidc_client_id: Some("omloop".into()),
            oidc_client_secret: Some("geheim".into()),
            oidc_name: Some("Gemeente Voorbeeld".into()),
            oidc_groups_claim: Some("groups".into()),
            oidc_roles: Some("CN=Balie,OU=Omloop=volunteer; baas=coordinator;".into()),
            ..Config::default()
        }
    }

    fn unusable(config: &Config) -> &'static str {
        Settings::read(config).expect_err("it cannot be used").0
    }

    #[test]
    fn nothing_set_is_no_single_sign_on() {
        assert!(Settings::read(&Config::default()).expect("usable").is_none());
    }

    #[test]
    fn all_of_it_is_read() {
        let read = Settings::read(&whole()).expect("usable").expect("settings");
        assert_eq!(read.back.as_str(), "http://localhost:8090/v1/single-sign-on/return");
        let given = read.roles.given;
        assert_eq!(given[0], ("CN=Balie,OU=Omloop".into(), Role::Volunteer));
        assert_eq!(given[1], ("baas".into(), Role::Coordinator));
    }

    #[test]
    fn half_of_it_is_refused_by_name() {
        let half = |change: fn(&mut Config)| {
            let mut config = whole();
            change(&mut config);
            unusable(&config)
        };
        assert_eq!(half(|config| config.oidc_issuer = None), "oidc_issuer");
        assert_eq!(half(|config| config.oidc_client_id = Some(" ".into())), "oidc_client_id");
        assert_eq!(half(|config| config.oidc_client_secret = None), "oidc_client_secret");
        assert_eq!(half(|config| config.oidc_name = None), "oidc_name");
        assert_eq!(half(|config| config.oidc_groups_claim = None), "oidc_groups_claim");
        assert_eq!(half(|config| config.oidc_roles = None), "oidc_roles");
        let scopes = Config { oidc_scopes: vec!["groups".into()], ..Config::default() };
        assert_eq!(unusable(&scopes), "oidc_issuer");
    }

    #[test]
    fn a_wrong_value_is_refused_by_name() {
        let nowhere = || Some("/nergens/bestand".into());
        let open = Some("http://inloggen.voorbeeld.nl".into());
        assert_eq!(unusable(&Config { oidc_issuer: open, ..whole() }), "oidc_issuer");
        let roles = Some("baas=burgemeester".into());
        assert_eq!(unusable(&Config { oidc_roles: roles, ..whole() }), "oidc_roles");
        let both = Config { oidc_client_secret_file: nowhere(), ..whole() };
        assert_eq!(unusable(&both), "oidc_client_secret_file");
        let gone = Config { oidc_client_secret: None, ..both };
        assert_eq!(unusable(&gone), "oidc_client_secret_file");
        assert_eq!(unusable(&Config { oidc_ca: nowhere(), ..whole() }), "oidc_ca");
    }
}
