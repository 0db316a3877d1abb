//! When a van drives: its shift and its break, in minutes since midnight by the clock on the wall.

use crate::error::ApiError;

/// When a van drives.
#[derive(Debug, Clone, Copy)]
pub struct Shift {
    /// When it may leave.
    pub from: i32,
    /// When it is back.
    pub until: i32,
    /// The break, if there is one.
    pub rest: Option<Rest>,
}

/// A break.
#[derive(Debug, Clone, Copy)]
pub struct Rest {
    /// When it begins at the earliest.
    pub from: i32,
    /// When it begins at the latest.
    pub until: i32,
    /// How long it is.
    pub minutes: i32,
}

/// What is wrong with a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It ends before it begins.
    #[error("ends before it begins")]
    EndsFirst,
    /// The latest break begins before the earliest.
    #[error("the break begins at the latest before it begins at the earliest")]
    RestEndsFirst,
    /// The break does not fit into the shift.
    #[error("the break does not lie in the shift")]
    RestOutside,
}

impl Shift {
    /// Whether this can be driven.
    ///
    /// # Errors
    /// The first fault that applies.
    pub fn check(self) -> Result<(), Fault> {
        match self.rest {
            _ if self.until <= self.from => Err(Fault::EndsFirst),
            Some(rest) if rest.until < rest.from => Err(Fault::RestEndsFirst),
            Some(rest) if rest.from < self.from || rest.until + rest.minutes > self.until => {
                Err(Fault::RestOutside)
            }
            _ => Ok(()),
        }
    }
}

impl From<Fault> for ApiError {
    fn from(fault: Fault) -> Self {
        let (field, code) = match fault {
            Fault::EndsFirst => ("/shiftUntil", "closes_first"),
            Fault::RestEndsFirst => ("/breakUntil", "closes_first"),
            Fault::RestOutside => ("/breakFrom", "outside_shift"),
        };
        Self::bad_field(field, code, fault.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shift(from: i32, until: i32, rest: Option<(i32, i32, i32)>) -> Result<(), Fault> {
        let rest = rest.map(|(from, until, minutes)| Rest { from, until, minutes });
        Shift { from, until, rest }.check()
    }

    #[test]
    fn a_break_lies_within_the_shift() {
        assert_eq!(shift(480, 1020, None), Ok(()));
        assert_eq!(shift(480, 1020, Some((720, 780, 30))), Ok(()));
        assert_eq!(shift(480, 1020, Some((470, 780, 30))), Err(Fault::RestOutside));
        assert_eq!(shift(480, 1020, Some((720, 1000, 30))), Err(Fault::RestOutside));
        assert_eq!(shift(480, 1020, Some((720, 700, 30))), Err(Fault::RestEndsFirst));
        assert_eq!(shift(480, 480, None), Err(Fault::EndsFirst));
    }
}
