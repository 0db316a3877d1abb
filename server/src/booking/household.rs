//! Who belongs together.

use uuid::Uuid;

/// Who books, as far as anyone can tell: an address, else a number, else somebody else each time.
pub fn household(email: Option<&str>, phone: Option<&str>, booking: Uuid) -> String {
    match (email, phone) {
        (Some(email), _) => email.to_lowercase(),
        (None, Some(phone)) => phone.chars().filter(char::is_ascii_digit).collect(),
        (None, None) => booking.to_string(),
    }
}
