//! The walk of a thing: three phases, the steps in them, and the moves that the trade allows.
//!
//! Pure: no database, no HTTP, no clock. This is the one place where the rules are written; the
//! pages show what [`offers`] answers.

use sea_orm::{FromJsonQueryResult, Iterable};
use serde::{Deserialize, Serialize};

pub use super::move_kind::{Details, MoveKind, Need};
pub use super::refusal::Refusal;
pub use super::step::{Phase, Step, TestResult};
use crate::auth::Roles;
use crate::centre::Stream;

/// How a thing stands: what moves change, and all that a move of today needs to be undone tomorrow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Standing {
    /// The step.
    pub step: Step,
    /// The price in euro cents, from the moment it is offered.
    pub price_cents: Option<i32>,
    /// The stream it was recycled to.
    pub stream: Option<Stream>,
    /// The last test that still counts.
    pub test: Option<TestResult>,
}

impl Standing {
    /// How a thing stands that has just been taken in.
    pub const fn received() -> Self {
        Self { step: Step::Received, price_cents: None, stream: None, test: None }
    }
}

/// What the rules must know of a thing besides how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nature {
    /// Its category is sold only after a passed test.
    pub needs_test: bool,
    /// It was brought to be repaired for its owner.
    pub owner_keeps: bool,
}

impl Standing {
    /// Makes the move, or says why not.
    ///
    /// # Errors
    /// The first refusal that applies: what the thing is comes before what was told of it.
    pub fn move_to(
        self,
        kind: MoveKind,
        nature: Nature,
        details: &Details,
    ) -> Result<Self, Refusal> {
        self.refuses(kind, nature).or_else(|| details.missing(kind)).map_or(Ok(()), Err)?;
        Ok(Self {
            step: kind.leads_to(self.step),
            price_cents: self.price_after(kind, details),
            stream: details.stream.filter(|_| kind == MoveKind::Recycle),
            test: self.test_after(kind),
        })
    }

    /// Why this move cannot be made with this thing, whatever is told with it.
    fn refuses(self, kind: MoveKind, nature: Nature) -> Option<Refusal> {
        if self.step.is_outcome() && kind != MoveKind::HandInAgain {
            Some(Refusal::AlreadyGone)
        } else if !kind.follows(self.step) {
            Some(Refusal::WrongStep)
        } else if nature.owner_keeps && !kind.suits_owners_thing() {
            Some(Refusal::OwnersThing)
        } else if !nature.owner_keeps && kind.is_about_the_owner() {
            Some(Refusal::NotOwnersThing)
        } else if kind.wants_passed_test() && self.lacks_test(nature) {
            Some(Refusal::TestFirst)
        } else {
            None
        }
    }

    /// Whether it still has to pass the test that such a thing needs.
    fn lacks_test(self, nature: Nature) -> bool {
        nature.needs_test && self.test != Some(TestResult::Passed)
    }

    /// Whether a thing of this nature may stand so. Whoever corrects what a thing is, or takes a move
    /// back, must not bring an untested thing before a buyer either.
    ///
    /// # Errors
    /// `TestFirst` when it may not.
    pub fn suits(self, nature: Nature) -> Result<(), Refusal> {
        let offered = matches!(self.step, Step::Ready | Step::ForSale | Step::Reserved);
        if offered && self.lacks_test(nature) { Err(Refusal::TestFirst) } else { Ok(()) }
    }

    /// A thing keeps its price while it is in the shop and when it is sold there.
    fn price_after(self, kind: MoveKind, details: &Details) -> Option<i32> {
        match kind {
            MoveKind::Offer | MoveKind::Reprice => details.price_cents,
            MoveKind::Sell => details.price_cents.or(self.price_cents),
            MoveKind::Reserve | MoveKind::Release => self.price_cents,
            _ => None,
        }
    }

    /// Work on the inside of a thing, and its years with a new owner, make an old test worthless.
    fn test_after(self, kind: MoveKind) -> Option<TestResult> {
        match kind {
            MoveKind::PassTest => Some(TestResult::Passed),
            MoveKind::FailTest => Some(TestResult::Failed),
            MoveKind::SendToTest
            | MoveKind::Repair
            | MoveKind::Upcycle
            | MoveKind::TakeIn
            | MoveKind::HandInAgain => None,
            _ => self.test,
        }
    }
}

/// A move to show to someone who holds a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The move.
    pub kind: MoveKind,
    /// Why it cannot be made now, where that is worth explaining.
    pub refusal: Option<Refusal>,
    /// Whether it is what is usually done next.
    pub usual: bool,
}

impl Standing {
    /// What is usually done next with such a thing: the lamp of the Startersgids, step by step.
    /// Nothing at the test bench: nobody is to be nudged towards a passed test.
    fn usual_move(self, nature: Nature) -> Option<MoveKind> {
        Some(match self.step {
            Step::ToTest => return None,
            Step::Tested if self.test == Some(TestResult::Failed) => MoveKind::Repair,
            Step::Dismantling => MoveKind::FinishDismantling,
            Step::Ready => MoveKind::Offer,
            Step::ForSale | Step::Reserved => MoveKind::Sell,
            step if step.is_outcome() => MoveKind::HandInAgain,
            _ if self.lacks_test(nature) => MoveKind::SendToTest,
            Step::Received if nature.owner_keeps => MoveKind::Repair,
            _ if nature.owner_keeps => MoveKind::ReturnToOwner,
            _ => MoveKind::MakeReady,
        })
    }
}

/// The moves worth showing, the usual one first: all that can be made now by these roles, and those
/// that only a test stands in the way of, so that the next thing to do explains itself.
pub fn offers(standing: Standing, nature: Nature, roles: Roles, can_undo: bool) -> Vec<Offer> {
    let usual = standing.usual_move(nature);
    let offer = |kind, refusal| Some(Offer { kind, refusal, usual: Some(kind) == usual });
    let shown = |kind: MoveKind| match standing.refuses(kind, nature) {
        None => offer(kind, None),
        Some(Refusal::TestFirst) if kind != MoveKind::GiveAway => {
            offer(kind, Some(Refusal::TestFirst))
        }
        Some(_) => None,
    };
    let undo = can_undo.then(|| offer(MoveKind::Undo, None)).flatten();
    let kinds = MoveKind::iter().filter(|kind| kind.may(roles));
    let mut offers: Vec<_> = kinds.filter_map(shown).chain(undo).collect();
    offers.sort_by_key(|offer| !offer.usual);
    offers
}

#[cfg(test)]
#[path = "phase_tests.rs"]
mod tests;
