//! Secrets that travel in links, and how the database keeps only their shadow.
//!
//! A link's token is made from the server's key and what it is for, so it can be written into a
//! letter or a receipt again at any time while the database holds only its hash: who reads the
//! database cannot follow anyone's things.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The characters of a token: 32 that read alike in every font.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// What a link lets its reader do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// See what became of one handover.
    Follow,
    /// Confirm an e-mail address.
    Confirm,
    /// Stop letters, or change their language.
    Stop,
    /// Make a tablet a device of the centre.
    Enrol,
    /// See, confirm, change and cancel one booking, and check in with it.
    Booking,
    /// See the days of the repair café, and say whether one comes to repair.
    Roster,
    /// See, confirm, change and cancel one booking of a workshop.
    Workshop,
    /// See, change and cancel one pickup.
    Pickup,
}

impl Purpose {
    fn word(self) -> &'static [u8] {
        match self {
            Self::Follow => b"follow",
            Self::Confirm => b"confirm",
            Self::Stop => b"stop",
            Self::Enrol => b"enrol",
            Self::Booking => b"booking",
            Self::Roster => b"roster",
            Self::Workshop => b"workshop",
            Self::Pickup => b"pickup",
        }
    }
}

/// The server's own key, 256 bits.
#[derive(Clone)]
pub struct SecretKey([u8; 32]);

impl SecretKey {
    /// A key from random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The token (128 bits) of a link with this purpose to this object.
    pub fn token(&self, purpose: Purpose, object: Uuid) -> String {
        spell(&self.mac(&[purpose.word(), object.as_bytes()])[..16])
    }

    /// What only this server can make of a text (256 bits), and another for each purpose.
    pub fn sign(&self, purpose: &str, text: &str) -> String {
        spell(&self.mac(&[purpose.as_bytes(), b":", text.as_bytes()]))
    }

    /// A short secret of a person, mixed with the server's key: of so few digits a hash alone would
    /// be guessed in minutes by whoever has the database.
    pub fn season(&self, person: Uuid, digits: &str) -> String {
        spell(&self.mac(&[b"pin", person.as_bytes(), digits.as_bytes()]))
    }

    fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("any length of key will do");
        parts.iter().for_each(|part| mac.update(part));
        mac.finalize().into_bytes().into()
    }
}

/// What the database keeps of a token.
pub fn hash(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// Whether two secrets are the same. Their hashes are compared, so that the time taken tells nothing
/// of how much of a guess was right.
pub fn same(one: &str, other: &str) -> bool {
    Sha256::digest(one.as_bytes()) == Sha256::digest(other.as_bytes())
}

/// Writes bytes in the token alphabet, five bits a character.
pub fn spell(bytes: &[u8]) -> String {
    let bit = |i: usize| bytes.get(i / 8).is_some_and(|byte| byte >> (7 - i % 8) & 1 == 1);
    (0..bytes.len() * 8)
        .step_by(5)
        .map(|start| (start..start + 5).fold(0, |value, i| value << 1 | usize::from(bit(i))))
        .map(|value| char::from(ALPHABET[value]))
        .collect()
}

/// Writes bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string can be written to");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_belongs_to_its_purpose_and_object_alone() {
        let key = SecretKey::new([7; 32]);
        let token = key.token(Purpose::Follow, Uuid::from_u128(1));
        assert_eq!(token.len(), 26);
        assert_eq!(token, key.token(Purpose::Follow, Uuid::from_u128(1)));
        assert_ne!(token, key.token(Purpose::Stop, Uuid::from_u128(1)));
        assert_ne!(token, key.token(Purpose::Follow, Uuid::from_u128(2)));
        assert_ne!(token, SecretKey::new([8; 32]).token(Purpose::Follow, Uuid::from_u128(1)));
    }

    #[test]
    fn the_same_digits_of_another_person_or_server_are_another_secret() {
        let key = SecretKey::new([7; 32]);
        let seasoned = key.season(Uuid::from_u128(1), "2580");
        assert_eq!(seasoned.len(), 52);
        assert_eq!(seasoned, key.season(Uuid::from_u128(1), "2580"));
        assert_ne!(seasoned, key.season(Uuid::from_u128(1), "2581"));
        assert_ne!(seasoned, key.season(Uuid::from_u128(2), "2580"));
        assert_ne!(seasoned, SecretKey::new([8; 32]).season(Uuid::from_u128(1), "2580"));
    }

    #[test]
    fn spelling_keeps_every_bit() {
        assert_eq!(spell(&[0, 0, 0, 0, 0]), "00000000");
        assert_eq!(spell(&[255; 5]), "zzzzzzzz");
        assert_eq!(spell(&[0x08]), "10");
    }
}
