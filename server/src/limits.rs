//! How often a stranger may try. Kept in the process: with several processes the limits add up,
//! which is still far below what guessing needs.

use std::num::NonZeroU32;

use governor::{DefaultKeyedRateLimiter, Quota};

use crate::error::{ApiError, ApiResult};
use crate::web::Caller;

/// The limits of one process.
pub struct Limits {
    sign_in: DefaultKeyedRateLimiter<String>,
    guess: DefaultKeyedRateLimiter<Caller>,
    ask: DefaultKeyedRateLimiter<Caller>,
    write_to: DefaultKeyedRateLimiter<String>,
    upload: DefaultKeyedRateLimiter<Caller>,
    look_up: DefaultKeyedRateLimiter<Caller>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // A person mistypes a few times; a guesser gets 60 passwords an hour.
            sign_in: keyed(per_minute(1).allow_burst(times(10))),
            // 45 random bits at 30 guesses a minute: a thousand years for one label in 60 million.
            guess: keyed(per_minute(30)),
            // A library or a flat may share one address.
            ask: keyed(per_minute(2).allow_burst(times(20))),
            // Nobody's mailbox is filled through us.
            write_to: keyed(Quota::per_hour(times(3))),
            // Three photos each of a whole queue at the library's wifi; a disk is not filled by it.
            upload: keyed(per_minute(6).allow_burst(times(30))),
            // A form needs one or two addresses; nobody copies a register through us.
            look_up: keyed(per_minute(10).allow_burst(times(30))),
        }
    }
}

fn keyed<K: std::hash::Hash + Eq + Clone>(quota: Quota) -> DefaultKeyedRateLimiter<K> {
    DefaultKeyedRateLimiter::keyed(quota)
}

fn per_minute(count: u32) -> Quota {
    Quota::per_minute(times(count))
}

fn times(count: u32) -> NonZeroU32 {
    NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN)
}

fn check<K: std::hash::Hash + Eq + Clone>(
    limit: &DefaultKeyedRateLimiter<K>,
    key: &K,
) -> ApiResult<()> {
    limit.check_key(key).map_err(|_| ApiError::too_many())
}

impl Limits {
    /// Counts a try to sign in by this name.
    ///
    /// # Errors
    /// `429` when that were too many.
    pub fn sign_in(&self, login: &str) -> ApiResult<()> {
        check(&self.sign_in, &login.to_owned())
    }

    /// Counts a code or link that led nowhere.
    ///
    /// # Errors
    /// `429` when that were too many.
    pub fn guess(&self, caller: Caller) -> ApiResult<()> {
        check(&self.guess, &caller)
    }

    /// Counts a letter that a stranger has us write.
    ///
    /// # Errors
    /// `429` when that were too many from there, or to that address.
    pub fn write_to(&self, caller: Caller, address: &str) -> ApiResult<()> {
        check(&self.ask, &caller)?;
        check(&self.write_to, &address.to_lowercase())
    }

    /// Counts a photo that a stranger has us keep.
    ///
    /// # Errors
    /// `429` when that were too many.
    pub fn upload(&self, caller: Caller) -> ApiResult<()> {
        check(&self.upload, &caller)
    }

    /// Counts an address that a stranger has us look up elsewhere.
    ///
    /// # Errors
    /// `429` when that were too many.
    pub fn look_up(&self, caller: Caller) -> ApiResult<()> {
        check(&self.look_up, &caller)
    }

    /// Forgets who has not tried lately.
    pub fn tidy(&self) {
        self.sign_in.retain_recent();
        self.guess.retain_recent();
        self.ask.retain_recent();
        self.write_to.retain_recent();
        self.upload.retain_recent();
        self.look_up.retain_recent();
    }
}
