//! Text that people type: trimmed, of a known length, and without characters that a database, a
//! mail header or a label printer would take for something else.

use std::fmt;

use poem_openapi::registry::MetaSchema;

/// One line of 1 to `MAX` characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<const MAX: usize>(pub String);

/// Text of 1 to `MAX` characters that may have several lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose<const MAX: usize>(pub String);

/// A name for machines of 1 to `MAX` small letters, figures and hyphens. A plain `String` would take
/// a number or a boolean for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slug<const MAX: usize>(pub String);

const LINE: &str = r"^[^\u0000-\u001F\u007F]*[^\u0000-\u0020\u007F][^\u0000-\u001F\u007F]*$";
const SLUG: &str = "^[a-z][a-z0-9-]*$";
const PROSE: &str = r"^[^\u0000-\u0008\u000B-\u001F\u007F]*[^\u0000-\u0020\u007F][^\u0000-\u0008\u000B-\u001F\u007F]*$";

impl<const MAX: usize> Line<MAX> {
    /// Trims and checks.
    ///
    /// # Errors
    /// Says what is wrong: nothing in it, too long, or a control character.
    pub fn parse(text: &str) -> Result<Self, String> {
        check(text, MAX, char::is_control).map(Self)
    }
}

impl<const MAX: usize> Prose<MAX> {
    /// Trims and checks.
    ///
    /// # Errors
    /// Says what is wrong: nothing in it, too long, or a control character.
    pub fn parse(text: &str) -> Result<Self, String> {
        check(text, MAX, |c| c.is_control() && c != '\n' && c != '\t').map(Self)
    }
}

/// `text` on one line and without control characters: names cannot break out of a subject, a list or a
/// line of a calendar.
pub fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn check(text: &str, max: usize, forbidden: fn(char) -> bool) -> Result<String, String> {
    if text.chars().count() > max {
        Err(format!("is longer than {max} characters"))
    } else if text.chars().any(forbidden) {
        Err("has a control character in it".into())
    } else if text.trim().is_empty() {
        Err("is empty".into())
    } else {
        Ok(text.trim().to_owned())
    }
}

impl<const MAX: usize> Slug<MAX> {
    /// Checks.
    ///
    /// # Errors
    /// When it does not begin with a letter, has another sign in it, or is too long.
    pub fn parse(text: &str) -> Result<Self, String> {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let begins = text.starts_with(|c: char| c.is_ascii_lowercase());
        if begins && text.chars().all(fits) && text.len() <= MAX {
            Ok(Self(text.to_owned()))
        } else {
            Err(format!("is not 1 to {MAX} small letters, figures and hyphens"))
        }
    }
}

impl<const MAX: usize> fmt::Display for Slug<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<const MAX: usize> fmt::Display for Line<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<const MAX: usize> fmt::Display for Prose<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn schema(max: usize, pattern: &str) -> MetaSchema {
    MetaSchema {
        min_length: Some(1),
        max_length: Some(max),
        pattern: Some(pattern.into()),
        ..MetaSchema::new("string")
    }
}

super::string_type!([const MAX: usize] Line<MAX>, format!("line_{MAX}"), schema(MAX, LINE));
super::string_type!([const MAX: usize] Slug<MAX>, format!("slug_{MAX}"), schema(MAX, SLUG));
super::string_type!([const MAX: usize] Prose<MAX>, format!("prose_{MAX}"), schema(MAX, PROSE));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_trimmed_and_has_no_control_characters() {
        assert_eq!(Line::<10>::parse("  lamp "), Ok(Line("lamp".into())));
        for wrong in ["", "   ", "a\0b", "a\r\nBcc: b", "elf tekens!"] {
            assert!(Line::<10>::parse(wrong).is_err(), "{wrong:?} is taken");
        }
    }

    #[test]
    fn a_slug_has_small_letters_figures_and_hyphens() {
        assert_eq!(Slug::<10>::parse("tv-2"), Ok(Slug("tv-2".into())));
        for wrong in ["", "2-tv", "TV", "tv 2", "sewing-machine"] {
            assert!(Slug::<10>::parse(wrong).is_err(), "{wrong:?} is taken");
        }
    }

    #[test]
    fn prose_may_have_several_lines() {
        assert!(Prose::<20>::parse("one\ntwo").is_ok());
        assert!(Prose::<20>::parse("one\0two").is_err());
    }
}
