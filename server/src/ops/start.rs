//! From settings to an app that is ready to work.

use std::path::Path;

use tokio::sync::Semaphore;

use crate::addresses::{self, AddressBook};
use crate::app::{App, Parts};
use crate::clock::Clock;
use crate::config::Config;
use crate::db::{self, Target};
use crate::i18n::Words;
use crate::id::Chance;
use crate::limits::Limits;
use crate::map::Backdrop;
use crate::notifications::mail::{Certificate, Mailer};
use crate::photos::PhotoStore;
use crate::secret::SecretKey;
use crate::single_sign_on::{Provider, Settings};
use crate::travel::{Patience, Travel};

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartFault {
    /// A setting has a value that cannot be used.
    #[error("setting `{0}` cannot be used: {1}")]
    Setting(&'static str, String),
    /// The data folder cannot be used.
    #[error("the data folder cannot be used: {0}")]
    Folder(#[from] std::io::Error),
    /// The database cannot be used.
    #[error("the database cannot be used: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// The database would lose work.
    #[error("refusing to start: {0}")]
    Unsafe(String),
}

/// Opens everything that the settings name, brings the tables up to date and checks them.
///
/// # Errors
/// Says what keeps the server from starting.
pub async fn open(config: Config) -> Result<App, StartFault> {
    std::fs::create_dir_all(&config.data)?;
    let chance = Chance::System;
    let secret = secret_key(&config, &chance)?;
    let single_sign_on = single_sign_on(&config)?;
    let (travel, address_book) = (travel(&config)?, address_book(&config)?);
    let map = backdrop(&config)?;
    let host = host_of(&config.base_url)?;
    let db = db::connect(&target(&config)?, config.connections).await?;
    db.migrate().await?;
    db::self_check(&db).await.map_err(StartFault::Unsafe)?;
    let photos = PhotoStore::in_folder(&config.data)
        .map_err(|fault| StartFault::Setting("data", fault.to_string()))?;
    Ok(App::new(Parts {
        db,
        clock: Clock::System,
        chance,
        secret,
        single_sign_on,
        travel,
        addresses: address_book,
        map,
        words: Words::load(),
        mailer: mailer(&config, &host)?,
        sender: config.mail_from.parse().map_err(|fault| setting("mail_from", &fault))?,
        photos,
        limits: Limits::default(),
        decoding: Semaphore::new(2),
        config,
    }))
}

fn setting(name: &'static str, fault: &dyn std::fmt::Display) -> StartFault {
    StartFault::Setting(name, fault.to_string())
}

fn host_of(base_url: &str) -> Result<String, StartFault> {
    let url = url::Url::parse(base_url).map_err(|fault| setting("base_url", &fault))?;
    url.host_str().map(str::to_owned).ok_or_else(|| setting("base_url", &"has no host"))
}

fn target(config: &Config) -> Result<Target, StartFault> {
    match config.database.as_str() {
        "sqlite" => Ok(Target::File(config.data.join("omloop.sqlite"))),
        url if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
            Ok(Target::Postgres { url: url.to_owned(), schema: None })
        }
        _ => Err(setting("database", &"is neither `sqlite` nor a `postgres://` address")),
    }
}

fn mailer(config: &Config, host: &str) -> Result<Mailer, StartFault> {
    match config.mail.as_str() {
        "folder" => Ok(Mailer::folder(config.data.join("mail"), host)),
        url => Mailer::smtp(url, host, mail_ca(config)?.as_ref())
            .map_err(|fault| setting("mail", &fault)),
    }
}

fn single_sign_on(config: &Config) -> Result<Option<Provider>, StartFault> {
    let read = Settings::read(config).map_err(|(name, why)| StartFault::Setting(name, why))?;
    Ok(read.map(Provider::new))
}

fn travel(config: &Config) -> Result<Travel, StartFault> {
    let read = Travel::new(config, Patience::default());
    read.map_err(|(name, why)| StartFault::Setting(name, why))
}

fn address_book(config: &Config) -> Result<AddressBook, StartFault> {
    let read = AddressBook::new(config, addresses::PATIENCE);
    read.map_err(|(name, why)| StartFault::Setting(name, why))
}

fn backdrop(config: &Config) -> Result<Backdrop, StartFault> {
    Backdrop::new(config).map_err(|(name, why)| StartFault::Setting(name, why))
}

fn mail_ca(config: &Config) -> Result<Option<Certificate>, StartFault> {
    let Some(file) = &config.mail_ca else { return Ok(None) };
    let pem = std::fs::read(file).map_err(|fault| setting("mail_ca", &fault))?;
    // Lettre takes a file without any certificate for a certificate.
    let marked = pem.windows(CERTIFICATE.len()).any(|line| line == CERTIFICATE);
    let read = Certificate::from_pem(&pem).ok().filter(|_| marked);
    read.map(Some).ok_or_else(|| setting("mail_ca", &"holds no certificate"))
}

/// How a certificate in a PEM file starts (RFC 7468).
const CERTIFICATE: &[u8] = b"-----BEGIN CERTIFICATE-----";

/// The key that is set, or the one in the data folder, which is made at the first start.
fn secret_key(config: &Config, chance: &Chance) -> Result<SecretKey, StartFault> {
    let unusable = || setting("secret", &"is not 64 hexadecimal digits");
    if let Some(hex) = &config.secret {
        return parse_key(hex).ok_or_else(unusable);
    }
    let file = config.data.join("secret.key");
    if !file.exists() {
        let hex = crate::secret::hex(&chance.bytes::<32>());
        write_privately(&file, &hex)?;
    }
    parse_key(std::fs::read_to_string(&file)?.trim()).ok_or_else(unusable)
}

fn parse_key(hex: &str) -> Option<SecretKey> {
    let mut key = [0; 32];
    if hex.len() != 64 || !hex.is_ascii() {
        return None;
    }
    for (byte, at) in key.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(&hex[at..at + 2], 16).ok()?;
    }
    Some(SecretKey::new(key))
}

fn write_privately(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
