//! A sign-in under way: what the browser keeps while the person is at the provider's.
//!
//! The cookie holds a random seed and is sealed with the server's key. What the provider is told
//! (`state`, nonce) and what it will ask for (the PKCE verifier) is made from the seed and the key,
//! so nobody who sees the cookie can tell them, and the server remembers nothing of a sign-in until
//! it comes back.

use chrono::{DateTime, TimeDelta, Utc};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use uuid::Uuid;

use super::back;
use crate::id::Chance;
use crate::secret::{self, SecretKey};

/// How long a person may take at the provider's.
pub const LASTS: TimeDelta = TimeDelta::minutes(10);

/// A sign-in under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// 128 random bits, by which it is used once.
    pub seed: Uuid,
    /// Until when it can be used.
    pub ends_at: DateTime<Utc>,
    /// The hash of the cookie of the device that it was begun at: when the person comes back from
    /// another site, the browser keeps that cookie to itself.
    pub device: Option<String>,
    /// The page to go back to.
    pub back: String,
}

impl Attempt {
    /// Begins one, to end at the page that was asked for.
    pub fn begin(
        device: Option<String>,
        asked: Option<&str>,
        now: DateTime<Utc>,
        chance: &Chance,
    ) -> Self {
        let seed = Uuid::from_bytes(chance.bytes());
        Self { seed, ends_at: now + LASTS, device, back: back::local(asked).to_owned() }
    }

    /// What the provider sends back with the person.
    pub fn state(&self, key: &SecretKey) -> String {
        key.sign("sign-on state", &self.seed.to_string())
    }

    /// What the provider's token has to hold.
    pub fn nonce(&self, key: &SecretKey) -> String {
        key.sign("sign-on nonce", &self.seed.to_string())
    }

    /// What proves to the provider that the code is redeemed by whoever asked for it.
    pub fn verifier(&self, key: &SecretKey) -> String {
        key.sign("sign-on verifier", &self.seed.to_string())
    }

    /// The value of the cookie.
    pub fn seal(&self, key: &SecretKey) -> String {
        let device = self.device.as_deref().unwrap_or_default();
        let back = utf8_percent_encode(&self.back, NON_ALPHANUMERIC);
        let told = format!("{}.{}.{device}.{back}", self.seed, self.ends_at.timestamp_millis());
        format!("{told}.{}", key.sign("sign-on cookie", &told))
    }

    /// Reads a cookie that we sealed and that is not too old.
    pub fn open(sealed: &str, key: &SecretKey, now: DateTime<Utc>) -> Option<Self> {
        let (told, seal) = sealed.rsplit_once('.')?;
        if !secret::same(seal, &key.sign("sign-on cookie", told)) {
            return None;
        }
        let parts: Vec<&str> = told.split('.').collect();
        let [seed, ends_at, device, back] = parts[..] else { return None };
        let ends_at = DateTime::from_timestamp_millis(ends_at.parse().ok()?)?;
        let device = Some(device.to_owned()).filter(|device| !device.is_empty());
        let back = percent_decode_str(back).decode_utf8().ok()?.into_owned();
        let found = Self { seed: seed.parse().ok()?, ends_at, device, back };
        (now < found.ends_at).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> SecretKey {
        SecretKey::new([7; 32])
    }

    fn attempt(device: Option<&str>) -> Attempt {
        let (now, chance) = (DateTime::UNIX_EPOCH, Chance::seeded(1));
        Attempt::begin(device.map(str::to_owned), Some("/stukken?a=b.c"), now, &chance)
    }

    #[test]
    fn what_was_sealed_is_read_until_it_is_too_old() {
        for device in [None, Some("0a1b")] {
            let (begun, soon) = (attempt(device), DateTime::UNIX_EPOCH + LASTS);
            let sealed = begun.seal(&key());
            let before = soon - TimeDelta::milliseconds(1);
            assert_eq!(Attempt::open(&sealed, &key(), before), Some(begun));
            assert_eq!(Attempt::open(&sealed, &key(), soon), None);
        }
    }

    #[test]
    fn what_was_changed_or_sealed_by_another_is_not_read() {
        let (sealed, now) = (attempt(None).seal(&key()), DateTime::UNIX_EPOCH);
        let elsewhere = sealed.replace("stukken", "beheerd");
        assert_ne!(elsewhere, sealed);
        for wrong in [elsewhere.as_str(), "", ".", "a.b.c.d.e", &sealed[1..]] {
            assert_eq!(Attempt::open(wrong, &key(), now), None, "{wrong}");
        }
        assert_eq!(Attempt::open(&sealed, &SecretKey::new([8; 32]), now), None);
    }

    #[test]
    fn each_secret_is_another_and_none_is_in_the_cookie() {
        let (begun, key) = (attempt(None), key());
        let secrets = [begun.state(&key), begun.nonce(&key), begun.verifier(&key)];
        let sealed = begun.seal(&key);
        for (at, secret) in secrets.iter().enumerate() {
            assert!(!secrets[..at].contains(secret) && !sealed.contains(secret));
            assert!((43..=128).contains(&secret.len()), "PKCE takes 43 to 128 characters");
        }
    }
}
