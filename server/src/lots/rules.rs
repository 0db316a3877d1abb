//! What can be done with a lot. Pure: the one place where these rules are written; the pages show
//! what [`offers`] answers.

use sea_orm::Iterable;

use super::content::Content;
use super::kind::LotMoveKind;
use super::refusal::LotRefusal;
use crate::auth::Roles;
use crate::centre::Stream;
use crate::id::{LocationId, LotId};

/// How much of a lot: pieces, grams or both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Part {
    /// How many pieces.
    pub pieces: Option<i32>,
    /// How many grams, net.
    pub grams: Option<i32>,
}

/// What was told with an act.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// How much of the lot.
    pub part: Part,
    /// A price in euro cents, for all of the part.
    pub price_cents: Option<i32>,
    /// The stream it is recycled to.
    pub stream: Option<Stream>,
    /// The organisation it goes to.
    pub partner: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Where it goes.
    pub location: Option<LocationId>,
    /// The lot that it goes into.
    pub into: Option<LotId>,
}

impl Content {
    /// Does something with a lot: answers what stays in it and what left it.
    ///
    /// # Errors
    /// The first refusal that applies: what the lot is comes before what was told of it.
    pub fn after(
        self,
        kind: LotMoveKind,
        needs_test: bool,
        told: &Told,
    ) -> Result<(Self, Self), LotRefusal> {
        self.refuses(kind, needs_test).or_else(|| told.missing(kind)).map_or(Ok(()), Err)?;
        let part = told.part;
        match kind {
            LotMoveKind::Weigh => Ok((self.corrected(part)?, Self::NOTHING)),
            LotMoveKind::Relocate => Ok((self, Self::NOTHING)),
            LotMoveKind::Merge => Ok(self.take_all()),
            LotMoveKind::SplitItem => {
                self.take(Part { pieces: self.pieces.map(|_| 1), grams: part.grams })
            }
            _ => self.take(part),
        }
    }

    /// Why this cannot be done with this lot, whatever is told with it.
    fn refuses(self, kind: LotMoveKind, needs_test: bool) -> Option<LotRefusal> {
        if !kind.is_an_act() {
            Some(LotRefusal::WrongStep)
        } else if self.is_empty() {
            Some(LotRefusal::LotEmpty)
        } else if needs_test && kind.wants_passed_test() {
            Some(LotRefusal::TestFirst)
        } else {
            None
        }
    }
}

/// What the rules must know of two lots that go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Together {
    /// They are one and the same.
    pub same_lot: bool,
    /// They are of one category.
    pub same_category: bool,
    /// They came in the same way.
    pub same_channel: bool,
}

impl Together {
    /// Whether the one may go into the other.
    ///
    /// # Errors
    /// Why not.
    pub fn may_merge(self) -> Result<(), LotRefusal> {
        match self {
            Self { same_lot: true, .. } => Err(LotRefusal::SameLot),
            Self { same_category: false, .. } => Err(LotRefusal::OtherCategory),
            Self { same_channel: false, .. } => Err(LotRefusal::OtherOrigin),
            _ => Ok(()),
        }
    }
}

/// An act to show to someone who stands before a lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// The act.
    pub kind: LotMoveKind,
    /// Why it cannot be done now, where that is worth explaining.
    pub refusal: Option<LotRefusal>,
}

/// The acts worth showing: all that these roles can do now, and those that only a test stands in the
/// way of.
pub fn offers(content: Content, needs_test: bool, roles: Roles) -> Vec<Offer> {
    let shown = |kind: LotMoveKind| match content.refuses(kind, needs_test) {
        None => Some(Offer { kind, refusal: None }),
        Some(LotRefusal::TestFirst) => Some(Offer { kind, refusal: Some(LotRefusal::TestFirst) }),
        Some(_) => None,
    };
    LotMoveKind::iter().filter(|kind| kind.may(roles)).filter_map(shown).collect()
}
