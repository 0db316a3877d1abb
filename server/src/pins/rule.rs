//! Which PINs are too easy to guess, how long a guesser waits, and how many guesses are looked at.

use chrono::TimeDelta;

/// Why a PIN is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TooEasy {
    /// The same again and again: 0000, 1212, 123123.
    #[error("repeats itself")]
    Repeats,
    /// Up or down by one: 1234, 9876, 7890.
    #[error("counts up or down")]
    Counts,
}

impl TooEasy {
    /// The stable word of this refusal.
    pub fn code(self) -> &'static str {
        match self {
            Self::Repeats => "pin_repeats",
            Self::Counts => "pin_counts",
        }
    }
}

/// Refuses what everybody would try first.
///
/// # Errors
/// Says in which way the PIN is too easy.
pub fn check(pin: &str) -> Result<(), TooEasy> {
    let digits = pin.as_bytes();
    let repeats = |length: usize| digits.chunks(length).all(|part| digits.starts_with(part));
    let counts = |step: u8| digits.windows(2).all(|two| next(two[0], step) == two[1]);
    if (1..=digits.len() / 2).any(repeats) {
        Err(TooEasy::Repeats)
    } else if counts(1) || counts(9) {
        Err(TooEasy::Counts)
    } else {
        Ok(())
    }
}

/// The digit that is `step` further; after 9 comes 0, and 9 further is 1 back.
fn next(digit: u8, step: u8) -> u8 {
    b'0' + (digit - b'0' + step) % 10
}

/// So many wrong tries cost nothing.
const FREE_TRIES: i32 = 5;
/// How long the first wait is, in seconds; each next one is twice as long.
const FIRST_WAIT: i64 = 30;
/// The longest wait, in seconds: a quarter of an hour.
const LONGEST_WAIT: i64 = 15 * 60;

/// How long to wait after so many wrong tries in a row.
pub fn wait_after(tries: i32) -> TimeDelta {
    let Ok(doublings) = u32::try_from(tries - FREE_TRIES) else { return TimeDelta::zero() };
    let factor = 1_i64.checked_shl(doublings).filter(|factor| *factor > 0).unwrap_or(LONGEST_WAIT);
    TimeDelta::seconds(FIRST_WAIT.saturating_mul(factor).min(LONGEST_WAIT))
}

/// How much of a device's time one guess takes, whoever's PIN it is at.
///
/// With [`TAKEN_AHEAD`] it means fifty guesses at once, and never more than a hundred in any sixty
/// minutes: their hour, and the hour ahead, at 72 seconds each.
pub const GUESS_TAKES: TimeDelta = TimeDelta::seconds(72);
/// How much of its time a device may take ahead.
pub const TAKEN_AHEAD: TimeDelta = TimeDelta::hours(1);

/// Whole seconds of what is left of a wait, never too few.
pub fn seconds_left(left: TimeDelta) -> i64 {
    left.num_milliseconds().div_euclid(1000).max(0) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_tries_first_is_refused_by_name() {
        for pin in ["0000", "55555", "1212", "123123", "98989", "12341234"] {
            assert_eq!(check(pin), Err(TooEasy::Repeats), "{pin}");
        }
        for pin in ["1234", "4321", "0123", "7890", "98765", "2109", "12345678"] {
            assert_eq!(check(pin), Err(TooEasy::Counts), "{pin}");
        }
    }

    #[test]
    fn other_pins_are_taken() {
        for pin in ["2580", "1235", "1122", "1221", "0007", "90210", "13579135"] {
            assert_eq!(check(pin), Ok(()), "{pin}");
        }
    }

    #[test]
    fn the_wait_doubles_from_half_a_minute_to_a_quarter_of_an_hour() {
        let waits: Vec<_> = (0..=12).map(|tries| wait_after(tries).num_seconds()).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
        assert_eq!(wait_after(i32::MAX).num_seconds(), 900);
    }
}
