//! E-mail addresses as people type them.

use std::fmt;

use poem_openapi::registry::MetaSchema;

/// An address of at most 200 characters that looks like one. Whether it is theirs, only a letter tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(pub String);

const LONGEST: usize = 200;
const PATTERN: &str = r"^[^\s\u0000-\u001F\u007F@<>,;]+@[^\s\u0000-\u001F\u007F@<>,;]+\.[^\s\u0000-\u001F\u007F@<>,;]+$";

impl Email {
    fn parse(text: &str) -> Result<Self, String> {
        // Other letters may become longer when they are made small, and no longer fit.
        let email = text.to_ascii_lowercase();
        let stray = |c: char| c.is_whitespace() || c.is_control() || "<>,;".contains(c);
        let looks = email.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && !host.contains('@') && host.contains('.')
        });
        if looks && !email.contains(stray) && email.chars().count() <= LONGEST {
            Ok(Self(email))
        } else {
            Err("is not an e-mail address".into())
        }
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn schema() -> MetaSchema {
    MetaSchema {
        max_length: Some(LONGEST),
        pattern: Some(PATTERN.into()),
        ..MetaSchema::new("string")
    }
}

super::string_type!([] Email, "email", schema());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_in_small_letters() {
        assert_eq!(Email::parse("Els@Voorbeeld.NL"), Ok(Email("els@voorbeeld.nl".into())));
    }

    #[test]
    fn what_is_more_or_less_than_an_address_is_refused() {
        for wrong in ["", "els", "els@", "@x.nl", "a@b@c.nl", "a b@c.nl", "a@b.nl\r\nBcc: c@d.nl"] {
            assert!(Email::parse(wrong).is_err(), "{wrong:?} is taken");
        }
    }
}
