//! The code of a label: ten characters that a person can read aloud and type.

use std::fmt;
use std::str::FromStr;

/// Crockford's base32: no I, L, O (they look like 1 and 0) and no U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters in a code, the check character included.
const LENGTH: usize = 10;

/// Characters before the hyphen and after it, as printed.
const GROUP: usize = 5;

/// Labels for learning the work begin with this: "oefen", where O is 0. No thing gets such a code;
/// the screens know them without asking (`pwa/src/lib/practice/labels.ts`).
const PRACTICE: &str = "0EFEN";

/// So many labels for learning the work there are: eight for things and four blank.
pub(super) const PRACTICE_LABELS: u8 = 12;

/// A label's code: nine random characters (45 bits) and one check character.
///
/// Displayed in its canonical form, ten upper-case characters without a hyphen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LabelCode([u8; LENGTH]);

/// Why typed text is not the code of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeFault {
    /// A character that is no part of the alphabet, such as `U` or `/`.
    #[error("a code has letters and digits only, and no letter U")]
    Character,
    /// More or fewer than ten characters, hyphens and spaces aside.
    #[error("a code has {LENGTH} characters")]
    Length,
    /// The check character does not belong to the other nine: mistyped or misread.
    #[error("one of the characters is wrong, or two are swapped")]
    CheckCharacter,
}

/// Why scanned text leads to no label of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Neither a code nor an address of ours. It may be shown as text, never opened.
    #[error("this is not a label of ours")]
    Foreign,
    /// Meant as a code of ours, but wrong.
    #[error(transparent)]
    Mistyped(#[from] CodeFault),
}

impl LabelCode {
    /// Makes a code of 45 of the 48 given bits, which must come from the system's own generator:
    /// codes in sequence could be guessed.
    #[must_use]
    pub fn new(random: [u8; 6]) -> Self {
        let bits = random.iter().fold(0_u64, |bits, &byte| bits << 8 | u64::from(byte));
        let mut values = [0; LENGTH];
        for (place, value) in values[..LENGTH - 1].iter_mut().enumerate() {
            *value = (bits >> (5 * place) & 31) as u8;
        }
        Self::whole(values)
    }

    /// The code of one of the [`PRACTICE_LABELS`], which no thing ever has.
    pub(super) fn practice(number: u8) -> Self {
        let mut values = [0; LENGTH];
        for (value, letter) in values.iter_mut().zip(PRACTICE.chars()) {
            *value = value_of(letter).expect("a letter of the alphabet");
        }
        values[LENGTH - 2] = number;
        Self::whole(values)
    }

    /// Whether it is for learning the work, and never for a thing.
    pub(super) fn is_practice(self) -> bool {
        self.as_str().starts_with(PRACTICE)
    }

    /// Puts the check character behind the other nine.
    fn whole(mut values: [u8; LENGTH]) -> Self {
        values[LENGTH - 1] = times_alpha(remainder(&values[..LENGTH - 1]));
        Self(values.map(|value| ALPHABET[usize::from(value)]))
    }

    /// Reads a code as a person types it: any case, O as 0, I and L as 1, with or without
    /// spaces and hyphens.
    ///
    /// # Errors
    /// The first fault in the order character, length, check character.
    pub fn parse(typed: &str) -> Result<Self, CodeFault> {
        let values: Vec<u8> = typed
            .chars()
            .filter(|c| !matches!(c, ' ' | '-'))
            .map(value_of)
            .collect::<Option<_>>()
            .ok_or(CodeFault::Character)?;
        let values: [u8; LENGTH] = values.try_into().map_err(|_| CodeFault::Length)?;
        if remainder(&values) != 0 {
            return Err(CodeFault::CheckCharacter);
        }
        Ok(Self(values.map(|value| ALPHABET[usize::from(value)])))
    }

    /// Reads what a scanner gives: a bare code, or exactly our own address `{base}/i/{code}`.
    ///
    /// # Errors
    /// [`Unreadable::Foreign`] for anything else, so that nobody is led astray by a sticker
    /// pasted over ours; [`Unreadable::Mistyped`] for a code of ours with a fault.
    pub fn from_label_text(text: &str, own_base_url: &str) -> Result<Self, Unreadable> {
        let text = text.trim();
        let ours = text.strip_prefix(own_base_url).and_then(|path| path.strip_prefix("/i/"));
        let bare = || text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-'));
        match ours {
            Some(code) => Ok(Self::parse(code)?),
            None if bare() => Ok(Self::parse(text)?),
            None => Err(Unreadable::Foreign),
        }
    }

    /// The address that the label's QR code holds, on a base without a slash at its end.
    #[must_use]
    pub fn url(self, base_url: &str) -> String {
        format!("{base_url}/i/{self}")
    }

    /// The two halves of five characters, for print where one line is too narrow.
    #[must_use]
    pub fn halves(&self) -> (&str, &str) {
        self.as_str().split_at(GROUP)
    }

    /// The code as printed beside the QR: `XXXXX-XXXXX`.
    #[must_use]
    pub fn grouped(&self) -> String {
        let (first, second) = self.halves();
        format!("{first}-{second}")
    }

    /// The canonical form: ten upper-case characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("the alphabet is ASCII")
    }
}

impl fmt::Display for LabelCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for LabelCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LabelCode({self})")
    }
}

impl FromStr for LabelCode {
    type Err = CodeFault;

    fn from_str(typed: &str) -> Result<Self, CodeFault> {
        Self::parse(typed)
    }
}

fn value_of(typed: char) -> Option<u8> {
    let canonical = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|&c| char::from(c) == canonical)?;
    u8::try_from(place).ok()
}

/// The characters as a polynomial over GF(32), at alpha: zero for a whole code.
///
/// Each place has another power of alpha as its weight, since alpha has order 31. One wrong
/// character, or two swapped at any distance, therefore never leave the sum at zero. Luhn mod 32
/// has weights 1 and 2 only: it is blind to swaps at a distance of two, and to some of neighbours.
fn remainder(values: &[u8]) -> u8 {
    values.iter().fold(0, |sum, value| times_alpha(sum) ^ value)
}

/// Multiplies by alpha in GF(32) = GF(2)\[x\] / (x^5 + x^2 + 1), a primitive polynomial.
fn times_alpha(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 0b10_0000 == 0 { shifted } else { shifted ^ 0b10_0101 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde::Deserialize;

    const BASE: &str = "https://omloop.example";

    /// One line of the vectors that the tablet's own parser is held to as well.
    #[derive(Deserialize)]
    struct Vector {
        typed: String,
        code: Option<String>,
        fault: Option<String>,
    }

    fn fault_word(fault: CodeFault) -> String {
        match fault {
            CodeFault::Character => "character",
            CodeFault::Length => "length",
            CodeFault::CheckCharacter => "check_character",
        }
        .to_owned()
    }

    fn any_code() -> impl Strategy<Value = LabelCode> {
        any::<[u8; 6]>().prop_map(LabelCode::new)
    }

    #[test]
    fn agrees_with_the_shared_vectors() {
        let file = include_str!("../../../tests/vectors/label-codes.json");
        let vectors: Vec<Vector> = serde_json::from_str(file).expect("vectors are JSON");
        assert!(vectors.len() > 20);
        for Vector { typed, code, fault } in vectors {
            let read = LabelCode::parse(&typed);
            assert_eq!(read.ok().map(|code| code.to_string()), code, "{typed:?}");
            assert_eq!(read.err().map(fault_word), fault, "{typed:?}");
        }
    }

    #[test]
    fn labels_for_practice_are_the_ones_that_the_screens_know() {
        let codes = (0..PRACTICE_LABELS).map(LabelCode::practice).map(|code| code.to_string());
        let file = include_str!("../../../tests/vectors/practice-labels.json");
        let known: Vec<String> = serde_json::from_str(file).expect("codes");
        assert_eq!(codes.collect::<Vec<_>>(), known);
        assert!(known.iter().all(|code| LabelCode::parse(code).is_ok_and(LabelCode::is_practice)));
        assert!(!LabelCode::new([1; 6]).is_practice());
    }

    #[test]
    fn different_bits_make_different_codes() {
        let codes: std::collections::HashSet<_> =
            (0..45).map(|bit| LabelCode::new(bytes_of(1 << bit))).collect();
        assert_eq!(codes.len(), 45);
    }

    fn bytes_of(bits: u64) -> [u8; 6] {
        bits.to_be_bytes()[2..].try_into().expect("six bytes are left")
    }

    #[test]
    fn reads_our_own_address() {
        let code = LabelCode::new([1, 2, 3, 4, 5, 6]);
        assert_eq!(LabelCode::from_label_text(&code.url(BASE), BASE), Ok(code));
        assert_eq!(LabelCode::from_label_text(&format!("{code}\r\n"), BASE), Ok(code));
        assert_eq!(LabelCode::from_label_text(&code.grouped(), BASE), Ok(code));
    }

    #[test]
    fn refuses_other_addresses_as_foreign() {
        let code = LabelCode::new([1, 2, 3, 4, 5, 6]);
        for text in [
            format!("http://omloop.example/i/{code}"),
            format!("https://omloop.example.evil.example/i/{code}"),
            format!("https://omloop.example@evil.example/i/{code}"),
            format!("https://evil.example/?https://omloop.example/i/{code}"),
            format!("https://omloop.example/x/{code}"),
            "WIFI:S:free;;".to_owned(),
        ] {
            let read = LabelCode::from_label_text(&text, BASE);
            assert_eq!(read, Err(Unreadable::Foreign), "{text}");
        }
    }

    #[test]
    fn names_the_fault_in_our_own_address() {
        let code = LabelCode::new([1, 2, 3, 4, 5, 6]);
        let tail = format!("{BASE}/i/{code}?to=https://evil.example");
        let fault = LabelCode::from_label_text(&tail, BASE);
        assert_eq!(fault, Err(Unreadable::Mistyped(CodeFault::Character)));
        let bar_code = LabelCode::from_label_text("8712345678906", BASE);
        assert_eq!(bar_code, Err(Unreadable::Mistyped(CodeFault::Length)));
    }

    proptest! {
        #[test]
        fn reads_back_what_is_printed(code in any_code()) {
            prop_assert_eq!(LabelCode::parse(&code.grouped().to_lowercase()), Ok(code));
        }

        #[test]
        fn finds_every_single_wrong_character(code in any_code()) {
            for place in 0..LENGTH {
                for &other in ALPHABET.iter().filter(|&&other| other != code.0[place]) {
                    let mut wrong = code;
                    wrong.0[place] = other;
                    let read = LabelCode::parse(wrong.as_str());
                    prop_assert_eq!(read, Err(CodeFault::CheckCharacter));
                }
            }
        }

        #[test]
        fn finds_every_swap_of_two_characters(code in any_code()) {
            for first in 0..LENGTH {
                for second in first + 1..LENGTH {
                    let mut wrong = code;
                    wrong.0.swap(first, second);
                    let found = LabelCode::parse(wrong.as_str()).is_err();
                    prop_assert_eq!(found, code.0[first] != code.0[second]);
                }
            }
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in ".*") {
            let _ = LabelCode::from_label_text(&text, BASE);
        }
    }
}
