//! What a device may leave for a coordinator to send again.
//!
//! A coordinator may do more than a volunteer, so a stolen tablet must not be able to put words in
//! their mouth: only what is done at a desk is held.

use serde_json::Value;

/// The longest body in bytes, written as JSON.
const LONGEST_BODY: usize = 16 * 1024;

/// Why an act is not held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotHeld {
    /// It is none of the work at a desk.
    #[error("is none of the work at a desk")]
    NotAtTheDesk,
    /// A body is an object of fields.
    #[error("is not an object")]
    NotAnObject,
    /// It is more than any act at a desk has to say.
    #[error("is longer than {LONGEST_BODY} bytes")]
    TooLong,
}

impl NotHeld {
    /// The stable word of this refusal.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAtTheDesk => "not_at_the_desk",
            Self::NotAnObject => "wrong_type",
            Self::TooLong => "too_long",
        }
    }
}

/// Accepts the address of something done at a desk: things that come in, a part of one of them, and
/// what is done on a day of the repair café or by the crew of a van.
///
/// # Errors
/// [`NotHeld::NotAtTheDesk`].
pub fn check_path(path: &str) -> Result<(), NotHeld> {
    let parts: Vec<_> = path.split('/').collect();
    let fits = match parts[..] {
        ["", "v1", "handovers" | "items"] => true,
        ["", "v1", "handovers" | "items", id, part] => is_identity(id) && is_word(part),
        ["", "v1", "repair-events", id, "bookings" | "_check-in"]
        | ["", "v1", "repair-bookings", id, "acts" | "label"]
        | ["", "v1", "pickup-days", id, "deeds"] => is_identity(id),
        _ => false,
    };
    if fits { Ok(()) } else { Err(NotHeld::NotAtTheDesk) }
}

fn is_identity(part: &str) -> bool {
    part.len() == 36 && uuid::Uuid::try_parse(part).is_ok()
}

fn is_word(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-')
}

/// Accepts a body, and answers its text.
///
/// # Errors
/// [`NotHeld::NotAnObject`] and [`NotHeld::TooLong`].
pub fn check_body(body: &Value) -> Result<String, NotHeld> {
    if !body.is_object() {
        return Err(NotHeld::NotAnObject);
    }
    let text = body.to_string();
    if text.len() > LONGEST_BODY { Err(NotHeld::TooLong) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_the_work_at_a_desk_is_held() {
        let id = "01890000-0000-7000-8000-000000000000";
        let item = format!("/v1/items/{id}");
        for path in [
            "/v1/handovers",
            "/v1/items",
            &format!("{item}/moves"),
            &format!("/v1/repair-events/{id}/bookings"),
            &format!("/v1/repair-events/{id}/_check-in"),
            &format!("/v1/repair-bookings/{id}/acts"),
            &format!("/v1/repair-bookings/{id}/label"),
            &format!("/v1/pickup-days/{id}/deeds"),
        ] {
            assert_eq!(check_path(path), Ok(()), "{path}");
        }
        for path in [
            "",
            "/v1/staff",
            "/v1/items/",
            "/v1/items?x=1",
            "/v1/items/../staff",
            "/v1/items/../staff/_x",
            "//elders.example/v1/items",
            "https://elders.example/v1/items",
            "/v1/repair-events",
            &format!("/v1/repair-events/{id}/_cancel"),
            &format!("{item}/moves#x"),
            &format!("{item}/moves/.."),
        ] {
            assert_eq!(check_path(path), Err(NotHeld::NotAtTheDesk), "{path}");
        }
    }

    #[test]
    fn a_body_is_an_object_of_a_known_length() {
        let text = |length: usize| json!({ "a": "x".repeat(length) });
        assert_eq!(check_body(&json!({ "a": 1 })), Ok("{\"a\":1}".into()));
        assert!(check_body(&text(LONGEST_BODY - 8)).is_ok());
        assert_eq!(check_body(&text(LONGEST_BODY - 7)), Err(NotHeld::TooLong));
        assert_eq!(check_body(&json!([])), Err(NotHeld::NotAnObject));
        assert_eq!(check_body(&Value::Null), Err(NotHeld::NotAnObject));
    }
}
