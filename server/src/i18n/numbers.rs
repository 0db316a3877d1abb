//! Numbers as each language writes them: 1.234,5 in Dutch, 1,234.5 in English.
//! Fluent asks for this as a function without state, hence one for each language.

use fluent_bundle::FluentValue;

/// Writes a number with a decimal comma.
pub(super) fn dutch<M>(value: &FluentValue, _: &M) -> Option<String> {
    written(value, ",", '.')
}

/// Writes a number with a decimal point.
pub(super) fn english<M>(value: &FluentValue, _: &M) -> Option<String> {
    written(value, ".", ',')
}

/// The number in `value`; nothing when it is not a number, so that Fluent writes it itself.
fn written(value: &FluentValue, decimal: &str, thousands: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let plain = number.as_string();
    let (sign, digits) = plain.strip_prefix('-').map_or(("", &*plain), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(w, f)| (w, Some(f)));
    let mut text = format!("{sign}{}", grouped(whole, thousands));
    if let Some(fraction) = fraction {
        text.extend([decimal, fraction]);
    }
    Some(text)
}

/// `digits` with `separator` between the thousands.
fn grouped(digits: &str, separator: char) -> String {
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_dutch(number: f64) -> String {
        written(&number.into(), ",", '.').expect("a number is written")
    }

    #[test]
    fn dutch_has_a_decimal_comma_and_points_between_thousands() {
        assert_eq!(in_dutch(2.3), "2,3");
        assert_eq!(in_dutch(999.0), "999");
        assert_eq!(in_dutch(1_000.0), "1.000");
        assert_eq!(in_dutch(1_234_567.5), "1.234.567,5");
        assert_eq!(in_dutch(-123.0), "-123");
    }

    #[test]
    fn english_has_it_the_other_way_round() {
        assert_eq!(written(&1_234.5.into(), ".", ',').as_deref(), Some("1,234.5"));
    }

    #[test]
    fn text_is_left_to_fluent() {
        assert_eq!(written(&"1234".into(), ",", '.'), None);
    }
}
