//! The code on the card that a driver leaves where nobody is at home.

use crate::id::PickupId;
use crate::secret::SecretKey;

/// How many characters it has: 40 bits, for who also knows the postcode, and asks a few times an hour at most.
const LENGTH: usize = 8;

/// The code of a pickup, as it is written on a card: two groups of four. Nobody else can make it, and nothing is kept of
/// it.
pub fn card_code(key: &SecretKey, pickup: PickupId) -> String {
    let signed = key.sign("pickup-card", &pickup.0.to_string());
    let code: String = signed.chars().take(LENGTH).collect::<String>().to_uppercase();
    format!("{}-{}", &code[..LENGTH / 2], &code[LENGTH / 2..])
}

/// What somebody typed from a card, as [`card_code`] writes it.
pub fn typed(code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let plain = plain.to_uppercase().replace('O', "0").replace(['I', 'L'], "1");
    match plain.len() {
        LENGTH => format!("{}-{}", &plain[..LENGTH / 2], &plain[LENGTH / 2..]),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::PickupId;

    #[test]
    fn a_card_is_read_in_any_hand() {
        let key = SecretKey::new([7; 32]);
        let pickup = PickupId(uuid::Uuid::from_u128(1));
        let code = card_code(&key, pickup);
        assert_eq!(code.len(), 9);
        assert_eq!(typed(&code.to_lowercase().replace('-', " ")), code);
        assert_eq!(typed(&code.replace('0', "o").replace('1', "l")), code);
        assert_ne!(card_code(&key, PickupId(uuid::Uuid::from_u128(2))), code);
    }
}
