//! How a stop and its things stand after what was done. Pure. The driver's phone works it out by the same cases
//! (`tests/van/deeds.json`), so that it goes on without a network.

use std::collections::BTreeMap;
use std::hash::Hash;

use poem_openapi::Enum;

use super::entity::Model;
use super::kind::{DeedKind, RefusedBecause};
use crate::id::{PickupThingId, SlotId};

/// How a stop stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Enum, serde::Deserialize)]
#[oai(rename = "VanStopState", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum StopState {
    /// Nothing was done yet.
    #[default]
    Open,
    /// The van is on its way there.
    UnderWay,
    /// The van is there.
    Here,
    /// Nobody was at home.
    NotHome,
    /// It is done.
    Done,
}

/// What somebody did, as far as it changes how things stand.
#[derive(Debug, Clone, Copy)]
pub struct Said<T> {
    /// What.
    pub kind: DeedKind,
    /// With which thing.
    pub thing: Option<T>,
    /// How many were taken.
    pub pieces: i32,
    /// Why it was not taken.
    pub because: Option<RefusedBecause>,
}

/// What became of one line of a pickup at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    /// How many were taken.
    pub taken: i32,
    /// Why the rest was not.
    pub refused: Option<RefusedBecause>,
    /// Whether it was not there.
    pub not_there: bool,
}

/// How a stop stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<T: Ord> {
    /// The stop.
    pub state: StopState,
    /// Its things, as far as anything was done with them.
    pub things: BTreeMap<T, Outcome>,
}

impl<T: Ord> Default for Standing<T> {
    fn default() -> Self {
        Self { state: StopState::Open, things: BTreeMap::new() }
    }
}

/// How a stop stands after all of this, in the order in which it was done.
pub fn fold<T: Ord + Copy + Hash>(said: impl IntoIterator<Item = Said<T>>) -> Standing<T> {
    said.into_iter().fold(Standing::default(), |mut standing, said| {
        standing.state = after(standing.state, said.kind);
        if let Some(thing) = said.thing {
            standing.things.entry(thing).or_default().note(said.kind, &said);
        }
        standing
    })
}

fn after(state: StopState, kind: DeedKind) -> StopState {
    match kind {
        DeedKind::Go => StopState::UnderWay,
        DeedKind::Arrive | DeedKind::Call => StopState::Here,
        DeedKind::NotHome => StopState::NotHome,
        DeedKind::Complete => StopState::Done,
        _ => state,
    }
}

impl Outcome {
    fn note<T>(&mut self, kind: DeedKind, said: &Said<T>) {
        *self = match kind {
            DeedKind::Take if self.refused.is_none() && !self.not_there => {
                Self { taken: self.taken + said.pieces, ..*self }
            }
            DeedKind::Take => Self { taken: said.pieces, ..Self::default() },
            DeedKind::Refuse => Self { refused: said.because, ..Self::default() },
            DeedKind::NotThere => Self { not_there: true, ..Self::default() },
            _ => *self,
        };
    }
}

/// How a pickup stands that is in this window now. What was done in another one is past once it was booked again,
/// unless it was done in full there: the driver's facts win.
pub fn standing(deeds: &[Model], window: Option<SlotId>) -> Standing<PickupThingId> {
    let complete = deeds.iter().any(|deed| deed.kind == DeedKind::Complete);
    let counts =
        |deed: &&Model| complete || window.is_none_or(|window| deed.window_id == Some(window));
    fold(deeds.iter().filter(counts).map(Said::from))
}

impl From<&Model> for Said<PickupThingId> {
    fn from(row: &Model) -> Self {
        Self {
            kind: row.kind,
            thing: row.thing_id,
            pieces: row.pieces.unwrap_or_default(),
            because: row.because,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    /// The cases that the driver's phone walks too.
    const CASES: &str =
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/van/deeds.json"));

    #[derive(Deserialize)]
    struct Case {
        name: String,
        deeds: Vec<Done>,
        stop: StopState,
        things: BTreeMap<String, Expected>,
    }

    #[derive(Deserialize)]
    struct Done {
        kind: DeedKind,
        thing: Option<String>,
        pieces: Option<i32>,
        reason: Option<RefusedBecause>,
    }

    #[derive(Deserialize)]
    struct Expected {
        taken: i32,
        refused: Option<RefusedBecause>,
        #[serde(default, rename = "notThere")]
        not_there: bool,
    }

    impl Case {
        fn comes_out(&self) -> Standing<&str> {
            fold(self.deeds.iter().map(|done| Said {
                kind: done.kind,
                thing: done.thing.as_deref(),
                pieces: done.pieces.unwrap_or_default(),
                because: done.reason,
            }))
        }
    }

    #[test]
    fn stops_and_things_stand_as_in_the_cases_that_the_phone_walks_too() {
        let cases: Vec<Case> = serde_json::from_str(CASES).expect("cases");
        assert!(cases.len() > 5, "there are cases");
        for case in &cases {
            let standing = case.comes_out();
            assert_eq!(standing.state, case.stop, "{}", case.name);
            let expected = case.things.iter().map(|(thing, it)| {
                let &Expected { taken, refused, not_there } = it;
                (thing.as_str(), Outcome { taken, refused, not_there })
            });
            assert_eq!(standing.things, expected.collect(), "{}", case.name);
        }
    }
}
