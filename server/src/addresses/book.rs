//! Where addresses are found, and what is kept of them.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use quick_cache::sync::Cache;

use super::address::{Address, Found, Lookup};
use super::pdok::Pdok;
use super::postcode::{HouseNumber, Postcode};
use crate::config::Config;
use crate::outgoing::{Lines, server_address};

/// How long somebody with a form waits before they may as well type.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// How long a register that gave no answer is left alone, so that a hall full of people does not
/// wait for it one after the other.
const LEFT_ALONE: Duration = Duration::from_secs(10);

/// For how many numbers there is room: some megabytes.
const COUNT: usize = 2048;

/// A new house is found within this time.
const OLDEST: Duration = Duration::from_hours(24);

/// Addresses by postcode and number. What was found is kept in memory, for PDOK asks to be asked
/// sparingly; what was not answered is not.
pub struct AddressBook {
    pdok: Option<Pdok>,
    kept: Cache<(Postcode, HouseNumber), Kept>,
    failed: Mutex<Option<Instant>>,
}

/// What was found, and when.
type Kept = (Instant, Arc<[Address]>);

impl AddressBook {
    /// One in which nothing is found.
    pub fn off() -> Self {
        Self::with(None)
    }

    /// The one that the settings name, given up on after so long.
    ///
    /// # Errors
    /// Names the setting that cannot be used, and why.
    pub fn new(config: &Config, patience: Duration) -> Result<Self, (&'static str, String)> {
        let Some(address) = &config.pdok_url else { return Ok(Self::off()) };
        let server =
            server_address(address, Lines::OpenNear).map_err(|fault| ("pdok_url", fault))?;
        Ok(Self::with(Some(Pdok::new(server, patience))))
    }

    fn with(pdok: Option<Pdok>) -> Self {
        Self { pdok, kept: Cache::new(COUNT), failed: Mutex::default() }
    }

    /// The addresses with this postcode and number, and with this addition when one is asked for.
    pub async fn find(
        &self,
        postcode: Postcode,
        number: HouseNumber,
        addition: Option<&str>,
    ) -> Found {
        let Some(pdok) = &self.pdok else { return Found { lookup: Lookup::Off, items: vec![] } };
        let Some(all) = self.all(pdok, postcode, number).await else {
            return Found { lookup: Lookup::Down, items: vec![] };
        };
        let meant = |address: &&Address| addition.is_none_or(|it| address.has_addition(it));
        Found { lookup: Lookup::Done, items: all.iter().filter(meant).cloned().collect() }
    }

    async fn all(
        &self,
        pdok: &Pdok,
        postcode: Postcode,
        number: HouseNumber,
    ) -> Option<Arc<[Address]>> {
        let key = (postcode, number);
        if let Some((since, found)) = self.kept.get(&key)
            && since.elapsed() < OLDEST
        {
            return Some(found);
        }
        if self.failed().is_some_and(|failed| failed.elapsed() < LEFT_ALONE) {
            return None;
        }
        let found = pdok.ask(postcode, number).await.map(Arc::<[Address]>::from);
        *self.failed() = found.is_none().then(Instant::now);
        let found = found?;
        self.kept.insert(key, (Instant::now(), found.clone()));
        Some(found)
    }

    fn failed(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_register_that_cannot_be_used_is_named() {
        let named = |url: &str| {
            let config = Config { pdok_url: Some(url.into()), ..Config::default() };
            AddressBook::new(&config, PATIENCE).err().map(|fault| fault.0)
        };
        assert_eq!(named("https://api.pdok.nl/bzk/locatieserver/search/v3_1"), None);
        assert_eq!(named("http://api.pdok.nl/bzk/locatieserver/search/v3_1"), Some("pdok_url"));
    }
}
