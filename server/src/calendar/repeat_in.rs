//! When an event comes back, as a coordinator sends it.

use poem_openapi::Object;

use super::rule::{Every, Repeat};
use crate::wire::Day;

/// When an event comes back.
#[derive(Debug, Object)]
pub struct RepeatIn {
    /// How often.
    every: Every,
    /// The last day on which there may be one; at most two years after the first.
    until: Day,
    /// Days on which there is none, such as a holiday.
    #[oai(default, validator(max_items = 100))]
    except: Vec<Day>,
}

impl From<RepeatIn> for Repeat {
    fn from(RepeatIn { every, until, except }: RepeatIn) -> Self {
        let except = except.into_iter().map(|day| day.0).collect();
        Self { every, until: until.0, except }
    }
}
