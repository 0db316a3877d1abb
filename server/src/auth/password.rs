//! Passwords: argon2id with the library's recommended cost, computed off the async threads.

use argon2::{Argon2, PasswordHasher, PasswordVerifier};

use crate::error::{ApiError, ApiResult};
use crate::id::Chance;

/// The fewest characters of a password that someone chooses.
pub const SHORTEST: usize = 12;

/// A password to use once: 80 random bits, in four groups that can be read aloud.
pub fn one_time_password(chance: &Chance) -> String {
    let letters = crate::secret::spell(&chance.bytes::<10>());
    let groups: Vec<&str> = (0..4).map(|group| &letters[group * 4..group * 4 + 4]).collect();
    groups.join("-")
}

/// What is kept of a password.
///
/// # Errors
/// When the machine has no memory left for the computation.
pub async fn hash(password: String, chance: &Chance) -> ApiResult<String> {
    let salt: [u8; 16] = chance.bytes();
    off_thread(move || {
        let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
        hash.map(|hash| hash.to_string())
    })
    .await?
    .map_err(|fault| ApiError::internal(&fault))
}

/// Whether the password is the one of which `hash` was kept. Without a hash the answer is no, after
/// the same work, so that the time taken does not tell which names exist.
///
/// # Errors
/// When the machine has no memory left for the computation.
pub async fn fits(password: String, hash: Option<String>) -> ApiResult<bool> {
    off_thread(move || {
        let known = hash.is_some();
        let hash = hash.as_deref().unwrap_or(NOBODYS);
        Argon2::default().verify_password(password.as_bytes(), hash).is_ok() && known
    })
    .await
}

/// A hash of nobody's password, at the cost that real ones have.
const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA\
    $AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> ApiResult<T> {
    tokio::task::spawn_blocking(work).await.map_err(|fault| ApiError::internal(&fault))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_fits() {
        let hash = hash("juiste wachtwoord".into(), &Chance::seeded(1)).await.expect("a hash");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(fits("juiste wachtwoord".into(), Some(hash.clone())).await.expect("an answer"));
        assert!(!fits("ander wachtwoord".into(), Some(hash)).await.expect("an answer"));
        assert!(!fits("juiste wachtwoord".into(), None).await.expect("an answer"));
    }

    #[test]
    fn a_one_time_password_can_be_read_aloud() {
        let password = one_time_password(&Chance::seeded(1));
        assert_eq!(password.len(), 19);
        assert_eq!(password.matches('-').count(), 3);
    }
}
