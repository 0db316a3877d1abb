//! Text that leaves the centre: without what is personal in it, and harmless in a spreadsheet.

/// Shown in place of what was personal.
const HIDDEN: &str = "[…]";

/// So many digits in one word or in neighbouring words are taken for a telephone number.
const DIGITS: usize = 7;

/// A text without e-mail addresses, telephone numbers, postcodes and the names of who brought the thing. It is a
/// best effort: what somebody writes about a neighbour stays.
pub fn without_personal(text: &str, name: &str) -> String {
    let names: Vec<_> = name.split_whitespace().filter(|part| part.chars().count() > 2).collect();
    let words: Vec<_> = text.split_whitespace().collect();
    let mut clean: Vec<&str> = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        let number = number_at(&words[at..]);
        if number > 0 {
            clean.push(HIDDEN);
            at += number;
            continue;
        }
        clean.push(if is_personal(words[at], &names) { HIDDEN } else { words[at] });
        at += 1;
    }
    clean.join(" ")
}

fn is_personal(word: &str, names: &[&str]) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.contains('@') || is_postcode(bare) || names.iter().any(|name| same(bare, name))
}

fn same(word: &str, name: &str) -> bool {
    word.to_lowercase() == name.to_lowercase()
}

/// `3279AB`, with or without more behind it.
fn is_postcode(word: &str) -> bool {
    let (digits, letters): (Vec<_>, Vec<_>) = word.chars().partition(char::is_ascii_digit);
    word.starts_with(|c: char| c.is_ascii_digit())
        && digits.len() == 4
        && letters.len() == 2
        && letters.iter().all(char::is_ascii_alphabetic)
}

/// How many words from here are a telephone number: only digits and what stands between them.
fn number_at(words: &[&str]) -> usize {
    let between = |c: char| c.is_ascii_digit() || "+-()./".contains(c);
    let run = words.iter().take_while(|word| {
        word.chars().all(between) && word.contains(|c: char| c.is_ascii_digit())
    });
    let run: Vec<_> = run.collect();
    let digits = run.iter().flat_map(|word| word.chars()).filter(char::is_ascii_digit).count();
    if digits >= DIGITS { run.len() } else { 0 }
}

/// A field that no spreadsheet takes for a formula (OWASP, CSV injection).
pub fn harmless(field: String) -> String {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{field}") } else { field }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_personal_leaves_a_text() {
        for (text, expected) in [
            ("Bel Els op 06-12345678 graag", "Bel […] op […] graag"),
            ("bel 06 12 34 56 78", "bel […]"),
            ("mail els@voorbeeld.nl.", "mail […]"),
            ("woont op 3279AB", "woont op […]"),
            ("Lamp van 1985, 40 watt", "Lamp van 1985, 40 watt"),
            ("de draad is los", "de draad is los"),
        ] {
            assert_eq!(without_personal(text, "Els de Vries"), expected);
        }
    }

    #[test]
    fn no_field_is_a_formula() {
        for (field, expected) in
            [("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-2", "'-2"), ("Philips", "Philips")]
        {
            assert_eq!(harmless(field.into()), expected);
        }
    }
}
